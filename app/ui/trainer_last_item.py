"""Remembers with what the last item was begun, for the next one."""

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from app.domain.studio import ItemDraft
from app.ui.trainer.new_item_popup import WantedItem

if TYPE_CHECKING:
    from app.services.workspace import Workspace

_last: "WeakKeyDictionary[Workspace, WantedItem]" = WeakKeyDictionary()


def last_item(workspace: "Workspace") -> WantedItem:
    """Return the kind, module and commitment of the item that was begun last as long as the program runs."""
    return _last.get(workspace, WantedItem())


def remember_item(workspace: "Workspace", draft: ItemDraft) -> None:
    """Remember an item that was begun: one without a word in it."""
    if not draft.item.stem.en and not draft.item.stem.ja:
        _last[workspace] = WantedItem(draft.item.kind, draft.module, next(iter(draft.item.commitments), ""))
