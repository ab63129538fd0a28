"""Finds out what of an item did not go into a file: it is compared with what the reader makes of what was written."""

from collections.abc import Iterator
from dataclasses import fields

from app.domain.filed_items import FiledItem, Loss
from app.domain.items import Item

_WORDS = {
    "id": "its id",
    "kind": "its kind",
    "commitments": "its commitments",
    "situation": "that it is a situation",
    "difficulty": "its difficulty",
    "page": "its page",
    "stem": "the text of its stem",
    "question": "its question",
    "explanation": "its explanation",
    "options": "its options as they are",
    "statement": "whether its statement is true, or what it tells about that",
    "topic": "its topic",
    "pairs": "its pairs as they are",
    "groups": "its groups as they are",
    "typed": "its accepted answers as they are",
    "scenes": "its scenes",
    "title": "its title",
    "category": "its category",
    "tags": "its tags",
}
_IN_ITEM = tuple(one.name for one in fields(Item))


def losses_of(place: int, given: FiledItem, back: FiledItem | None) -> Iterator[Loss]:
    """Yield what the item at a place lost on its way into a file and back; None came back of one that is left out."""
    if given == back:
        return
    if back is None:
        yield Loss(place, "the whole item, which cannot be read back", left_out=True)
        return
    for name in _IN_ITEM:
        if getattr(given.item, name) != getattr(back.item, name):
            yield Loss(place, _WORDS[name])
    for name in ("title", "category", "tags"):
        if getattr(given, name) != getattr(back, name):
            yield Loss(place, _WORDS[name])
