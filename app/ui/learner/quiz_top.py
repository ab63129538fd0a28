"""What stands over an item of a quiz: how far one is, the way to all items, and what was saved when."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.attempts import Attempt
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label, tip
from app.ui.shared.look import Look
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.sentences import say_time


class QuizProgress(QWidget):
    """The item's number in words and as segments, and the button to all items."""

    def __init__(self, look: Look, items: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = label(look, "", "bodyStrong")
        self._segments = ProgressSegments(look, items, look.px(316), "")
        self.items_button = Button(look, "", "ghost", icon="list-checks", compact=True)
        self.items_button.setAccessibleName(self.tr("All items"))
        self.items_button.setToolTip(tip(self.tr("All items (O)")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(self._count)
        row.addWidget(self._segments)
        row.addWidget(self.items_button)

    def show_progress(self, attempt: Attempt, position: int) -> None:
        """Show which items are answered, and which one (from 1) is on the screen."""
        words = self.tr("Item {number} of {items}").format(number=position, items=len(attempt.items))
        self._count.setText(words)
        done = (item.position for item in attempt.items if item.response is not None)
        self._segments.show_progress(frozenset(done) - {position}, position, words)


class SavedMark(QWidget):
    """Says when something was written last; until then, that each answer is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_label(look, "check", "right", 16)
        self._words = label(look, self.tr("Each answer is saved at once"), "meta", "muted")
        self._icon.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._icon)
        row.addWidget(self._words)

    def show_saved(self, at: datetime) -> None:
        """Say that something is on the disk since a time, in the zone that it carries."""
        self._words.setText(self.tr("Saved {time}").format(time=say_time(at)))
        self._icon.show()
