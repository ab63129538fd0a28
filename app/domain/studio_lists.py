"""What lists of items count, sort by and are narrowed to, beside the filter itself."""

from dataclasses import dataclass

from app.domain.studio import ItemDraft, fold
from app.domain.texts import Language

_NAME = 80
"""Characters of a name that matter for an order."""


@dataclass(frozen=True, slots=True)
class ItemCount:
    """How many items a filter finds, and how many of them are not finished or have findings."""

    rows: int
    unfinished: int
    weak: int


def sort_name(draft: ItemDraft, language: Language) -> str:
    """Return what a list sorts an item by: its folded title, or the beginning of its stem."""
    return fold(draft.title or draft.item.stem.in_language(language))[:_NAME]
