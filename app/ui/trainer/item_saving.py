"""Saves an item while it is written."""

from app.domain.studio import ItemDraft, KeptItem
from app.ui.trainer.draft_saving import DraftSaving


class ItemSaving(DraftSaving[ItemDraft, KeptItem]):
    """`saved` carries the item as it is kept now."""

    def is_kept(self, draft: ItemDraft, kept: ItemDraft) -> bool:
        said = (draft.item, " ".join(draft.title.split()), draft.retired)
        return said == (kept.item, kept.title, kept.retired)
