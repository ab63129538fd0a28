"""Says what was done with items of the library, and that it was taken back."""

from PySide6.QtCore import QObject

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.trainer.library_state import LibraryStep, StepKind


class StepWords(QObject):
    """Speaks the language of the window."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def say(self, step: LibraryStep) -> str:
        """Return what was done."""
        one, many = {
            StepKind.ADDED: (
                self.tr("1 item added. It is a draft until its module is published."),
                self.tr("{count} items added. They are drafts until their module is published."),
            ),
            StepKind.COPIED: (self.tr("1 item copied."), self.tr("{count} items copied.")),
            StepKind.MOVED: (
                self.tr("1 item moved to “{module}”."),
                self.tr("{count} items moved to “{module}”."),
            ),
            StepKind.RETIRED: (
                self.tr("1 item retired: the next version of its module is without it. Results stay."),
                self.tr("{count} items retired: the next versions are without them. Results stay."),
            ),
            StepKind.TAKEN_BACK: (self.tr("1 item taken back."), self.tr("{count} items taken back.")),
            StepKind.DELETED: (self.tr("1 item deleted."), self.tr("{count} items deleted.")),
        }[step.kind]
        module = step.module.in_language(self._look.language) if step.module else ""
        words = one if step.count == 1 else many.replace("{count}", say_number(self._look, step.count))
        return words.replace("{module}", module)

    def undone(self, *, typed: bool) -> str:
        """Return that it was taken back, and where a text that was added (`typed`) is now."""
        if typed:
            return self.tr("Undone. Your text is in Quick entry again.")
        return self.tr("Undone.")
