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
from app.domain.studio_lists import ItemLine, ModuleLine
from app.services.item_shelving import ItemShelving, Shelved
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.done_line import DoneLine
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

Undo = Callable[[], None]


class LibraryActions(QObject):
    """Works on `worker`; `changed` tells that the list is another now, `refused` why it is not.

    `opened` carries the id of an item to open, `taken_along` a tuple of ids to export.
    """

    changed = Signal()
    refused = Signal(Refusal)
    opened = Signal(str)
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
        self.menu = QMenu(parent)

    def offer_modules(self, modules: list[ModuleLine]) -> None:
        """Offer these modules to move items to."""
        self._modules = [one for one in modules if one.takes_items]

    def open_menu(self, lines: Sequence[ItemLine], corner: QPoint, *, above: bool = False) -> None:
        """Show at a place of the screen, or right `above` it, what can be done with these items."""
        self._fill(lines)
        self.menu.popup(corner - QPoint(0, self.menu.sizeHint().height() if above else 0))
        self.menu.setActiveAction(self.menu.actions()[0])

    def duplicate(self, lines: Sequence[ItemLine]) -> None:
        """Copy items."""
        ids = _ids(lines)

        def show(copies: list[Any]) -> None:
            made = [copy.draft.item.id for copy in copies]
            self._say(self.tr("1 item copied."), self.tr("{count} items copied."), len(made), self._deletion(made))

        self._run(lambda: self._shelving.duplicate(self._actor, ids), show)

    def move(self, lines: Sequence[ItemLine], module: ModuleLine) -> None:
        """Move items to the end of a module."""
        ids, title = _ids(lines), module.title.in_language(self._look.language) or module.id

        def show(before: list[Shelved]) -> None:
            one = self.tr("1 item moved to “{module}”.").replace("{module}", title)
            many = self.tr("{count} items moved to “{module}”.").replace("{module}", title)
            self._say(one, many, len(before), self._return(before))

        self._run(lambda: self._shelving.move(self._actor, ids, module.id), show)

    def retire(self, lines: Sequence[ItemLine], *, retired: bool) -> None:
        """Take items out of the next version, or take them in again."""
        ids = _ids(lines)

        def show(before: list[Shelved]) -> None:
            if retired:
                one = self.tr("1 item retired: the next version of its module is without it. Results stay.")
                many = self.tr("{count} items retired: the next versions are without them. Results stay.")
            else:
                one, many = self.tr("1 item taken back."), self.tr("{count} items taken back.")
            self._say(one, many, len(before), self._return(before))

        self._run(lambda: self._shelving.retire(self._actor, ids, retired=retired), show)

    def delete(self, lines: Sequence[ItemLine]) -> None:
        """Delete items that were never published."""
        ids = _ids(lines)

        def show(before: list[Shelved]) -> None:
            self._say(self.tr("1 item deleted."), self.tr("{count} items deleted."), len(before), self._return(before))

        self._run(lambda: self._shelving.delete(self._actor, ids), show)

    def say_added(self, item_ids: Sequence[str]) -> None:
        """Say that items were just added, with the way to take them away again."""
        many = self.tr("{count} items added. They are drafts until their module is published.")
        one = self.tr("1 item added. It is a draft until its module is published.")
        self._say(one, many, len(item_ids), self._deletion(item_ids))

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

    def _return(self, before: list[Shelved]) -> Undo:
        return lambda: self._run(lambda: self._shelving.put_back(self._actor, before), self._undone)

    def _deletion(self, item_ids: Sequence[str]) -> Undo:
        return lambda: self._run(lambda: self._shelving.delete(self._actor, item_ids), self._undone)

    def _undone(self, _none: object) -> None:
        self._done.say(self.tr("Undone."))

    def _say(self, one: str, many: str, count: int, undo: Undo) -> None:
        words = one if count == 1 else many.format(count=say_number(self._look, count))
        self._done.say(words, undo if count else None)

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
