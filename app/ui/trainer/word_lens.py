"""How a field reads its words from a draft and puts them into it, letter by letter as they were typed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic

from app.domain.item_places import text_at, with_words
from app.domain.studio import ItemDraft
from app.domain.texts import Language
from app.ui.trainer.draft_history import Draft


@dataclass(frozen=True, slots=True)
class Lens(Generic[Draft]):
    """How a field reads its words from a draft, and puts them into it."""

    read: Callable[[Draft], str]
    write: Callable[[Draft, str], Draft]


def words_of(place: tuple[str, ...], language: Language) -> Lens[ItemDraft]:
    """Return the lens of a text of the item in one language."""
    return Lens(
        lambda draft: text_at(draft.item, place).written_in(language),
        lambda draft, words: _with_item(draft, place, language, words),
    )


def _with_item(draft: ItemDraft, place: tuple[str, ...], language: Language, words: str) -> ItemDraft:
    if words == text_at(draft.item, place).written_in(language):
        return draft
    return replace(draft, item=with_words(draft.item, place, language, words))
