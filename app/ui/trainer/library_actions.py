"""What can be done with selected items: copied, moved, retired, deleted, taken along; each step can be undone."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio import WorkState
from app.domain.studio_lists import ItemLine, LibraryMark, ModuleLine
from app.services.item_shelving import ItemShelving
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.done_line import DoneLine
from app.ui.shared.look import Look
from app.ui.trainer.library_state import LibraryStep, StepKind
from app.ui.trainer.step_words import StepWords


class LibraryActions(QObject):
    """Works on `worker`; `changed` tells that the list is another now, `refused` why it is not.

    `opened` carries the id of an item to open, `taken_along` a tuple of ids to export, `typed_again`
    the text that items were made of which are gone again.
    """

    changed = Signal()
    refused = Signal(Refusal)
    opened = Signal(str)
    typed_again = Signal(object)
    taken_along = Signal(object)

    def __init__(
        self,
        look: Look,
        shelving: ItemShelving,
        actor: Actor,
        worker: BackgroundWorker,
        done: DoneLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._shelving, self._actor, self._worker, self._done = look, shelving, actor, worker, done
        self._modules: list[ModuleLine] = []
        self._words = StepWords(look, self)
        self._step: LibraryStep | None = None
        self.menu = QMenu(parent)

    def offer_modules(self, modules: list[ModuleLine]) -> None:
        """Offer these modules to move items to."""
        self._modules = [one for one in modules if one.takes_items]

    def open_menu(self, lines: Sequence[ItemLine], corner: QPoint, *, above: bool = False) -> None:
        """Show at a place of the screen, or right `above` it, what can be done with these items."""
        self._fill(lines)
        self.menu.popup(corner - QPoint(0, self.menu.sizeHint().height() if above else 0))
        self.menu.setActiveAction(self.menu.actions()[0])

    def step(self) -> LibraryStep | None:
        """Return what was done last and can be taken back still."""
        return self._step if not self._done.undo_button.isHidden() and not self._done.isHidden() else None

    def duplicate(self, lines: Sequence[ItemLine]) -> None:
        """Copy items."""

        def work() -> LibraryStep:
            copies = tuple(one.draft.item.id for one in self._shelving.duplicate(self._actor, _ids(lines)))
            return LibraryStep(StepKind.COPIED, len(copies), self._mark(), deletes=copies)

        self._run(work, self.say)

    def move(self, lines: Sequence[ItemLine], module: ModuleLine) -> None:
        """Move items to the end of a module."""

        def work() -> LibraryStep:
            before = tuple(self._shelving.move(self._actor, _ids(lines), module.id))
            return LibraryStep(StepKind.MOVED, len(before), self._mark(), puts_back=before, module=module.title)

        self._run(work, self.say)

    def retire(self, lines: Sequence[ItemLine], *, retired: bool) -> None:
        """Take items out of the next version, or take them in again."""

        def work() -> LibraryStep:
            before = tuple(self._shelving.retire(self._actor, _ids(lines), retired=retired))
            kind = StepKind.RETIRED if retired else StepKind.TAKEN_BACK
            return LibraryStep(kind, len(before), self._mark(), puts_back=before)

        self._run(work, self.say)

    def delete(self, lines: Sequence[ItemLine]) -> None:
        """Delete items that were never published."""

        def work() -> LibraryStep:
            before = tuple(self._shelving.delete(self._actor, _ids(lines)))
            return LibraryStep(StepKind.DELETED, len(before), self._mark(), puts_back=before)

        self._run(work, self.say)

    def say(self, step: LibraryStep) -> None:
        """Say what was done, with the way to take it back."""
        self._step = step
        words = self._words.say(step)
        self._done.say(words, partial(self._take_back, step) if step.count else None)

    def _fill(self, lines: Sequence[ItemLine]) -> None:
        menu, several = self.menu, len(lines) > 1
        menu.clear()
        if not several:
            self._offer(self.tr("Open"), partial(self.opened.emit, lines[0].id), "Return")
        self._offer(self.tr("Duplicate"), partial(self.duplicate, lines), "Ctrl+D")
        modules = menu.addMenu(self.tr("Move to module"))
        for one in self._modules:
            words = (one.title.in_language(self._look.language) or one.id).replace("&", "&&")
            action = modules.addAction(words)
            action.triggered.connect(partial(self.move, lines, one))
            action.setEnabled(any(line.module != one.id for line in lines))
        modules.setEnabled(bool(self._modules))
        if any(line.state is not WorkState.RETIRED for line in lines):
            self._offer(self.tr("Retire"), partial(self.retire, lines, retired=True))
        if any(line.state is WorkState.RETIRED for line in lines):
            self._offer(self.tr("Take back"), partial(self.retire, lines, retired=False))
        published = any(line.number is not None for line in lines)
        words = self.tr("Delete (was published: retire it)") if published else self.tr("Delete")
        self._offer(words, partial(self.delete, lines), "Del").setEnabled(not published)
        menu.addSeparator()
        self._offer(self.tr("Export…"), partial(self.taken_along.emit, _ids(lines)))

    def _offer(self, words: str, act: Callable[[], None], keys: str = "") -> QAction:
        action = self.menu.addAction(words)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        return action

    def _take_back(self, step: LibraryStep) -> None:
        def work() -> None:
            if step.deletes:
                self._shelving.delete(self._actor, step.deletes)
            self._shelving.put_back(self._actor, step.puts_back)

        def undone(_none: object) -> None:
            self._done.say(self._words.undone(typed=step.typed is not None))
            if step.typed is not None:
                self.typed_again.emit(step.typed)

        self._run(work, undone)

    def _mark(self) -> LibraryMark:
        return self._shelving.mark(self._actor)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def finish(result: Any) -> None:
            self.changed.emit()
            done(result)

        self._worker.run(self, lambda _report: work(), finish, self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.refused.emit(error)


def _ids(lines: Sequence[ItemLine]) -> tuple[str, ...]:
    return tuple(line.id for line in lines)
