"""What was done to an item in the editor: the draft, its steps, and changes of the item alone."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.items import Item
from app.domain.studio import ItemDraft
from app.domain.texts import Language
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.spots import Spot


class ItemHistory(DraftHistory[ItemDraft]):
    """Holds the draft of an item as it is now."""

    @property
    def item(self) -> Item:
        """The item as it is now."""
        return self.draft.item

    def languages(self) -> tuple[Language, ...]:
        return self.draft.languages

    def change(self, spot: Spot, change: Callable[[Item], Item]) -> None:
        """Change the item as a step of its own; what changes nothing is none."""
        self.replace(spot, replace(self.draft, item=change(self.item)))

    def is_same(self, one: ItemDraft, other: ItemDraft) -> bool:
        return (one.item, one.title) == (other.item, other.title)
