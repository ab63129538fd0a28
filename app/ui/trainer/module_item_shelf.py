"""Takes items out of a module: deletes what was never published, retires what was, each with the way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.item_shelving import ItemShelving, Shelved
from app.services.module_editing import ModuleEditing
from app.ui.shared.sentences import say
from app.ui.trainer.module_items import ModuleItems


class ModuleItemShelf(QObject):
    """Does what the list of a module's items asks for; a retired item is taken in again."""

    def __init__(
        self, items: ModuleItems, editing: ModuleEditing, shelving: ItemShelving, actor: Actor, module_id: str
    ) -> None:
        super().__init__(items)
        self._items, self._editing, self._shelving = items, editing, shelving
        self._actor, self._module = actor, module_id
        items.shelf_wanted.connect(self._shelve)

    def _shelve(self, item_id: str) -> None:
        item = self._items.item(item_id)
        before: Sequence[Shelved] = ()
        try:
            if item.number is None:
                before = self._shelving.delete(self._actor, [item_id])
                words = self.tr("Deleted: {name}")
            else:
                before = self._shelving.retire(self._actor, [item_id], retired=not item.retired)
                retired = self.tr("Not in the next version: {name}")
                words = self.tr("In the next version again: {name}") if item.retired else retired
        except Refusal as refusal:  # somebody else published or deleted it meanwhile
            words = say(refusal)
        self._show_anew()
        name = self._items.name(item)
        self._items.done.say(words.format(name=name), (lambda: self._put_back(before)) if before else None)

    def _put_back(self, before: Sequence[Shelved]) -> None:
        try:
            self._shelving.put_back(self._actor, before)
        except Refusal as refusal:
            self._items.done.say(say(refusal))
        self._show_anew()
        self._items.stand_at(before[0].draft.item.id)

    def _show_anew(self) -> None:
        self._items.show_items(self._editing.open_listed(self._actor, self._module).items)
        self._items.list.setFocus(Qt.FocusReason.OtherFocusReason)
