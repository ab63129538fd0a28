"""Makes an item that is still being written fit to be looked at and tried: what is missing is shown as missing."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.item_places import BLANK_STATEMENT, BLANK_TYPED, is_feedback, texts_with_places, with_words
from app.domain.items import Item, ItemKind, Scene
from app.domain.texts import LANGUAGES, Language

MISSING = "…"
"""What stands for a text that nobody has written yet."""


def tryable(item: Item, languages: tuple[Language, ...] = LANGUAGES) -> Item | None:
    """Return the item as a learner could meet it in the languages of its module; None while there is nothing to answer.

    Texts that have no words in any of these are shown as `MISSING`. Choices that lead nowhere, or back to where one
    was, are left out.
    """
    if item.kind is ItemKind.TRUE_FALSE_REASON and item.statement is None:
        item = replace(item, statement=BLANK_STATEMENT)
    if item.kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL) and item.typed is None:
        item = replace(item, typed=BLANK_TYPED)
    if item.kind is ItemKind.SCENARIO:
        item = replace(item, scenes=tuple(_with_ways_on(item.scenes)))
    if not _can_be_answered(item):
        return None
    for place, text in tuple(texts_with_places(item)):
        if is_feedback(place) or any(text.is_written_in(language) for language in languages):
            continue
        for language in languages:
            item = with_words(item, place, language, MISSING)
    return item


def _can_be_answered(item: Item) -> bool:
    if item.kind is ItemKind.MATCHING:
        return bool(item.pairs)
    if item.kind is ItemKind.SCENARIO:
        return bool(item.scenes)
    if item.kind is ItemKind.SORTING:
        return bool(item.options and item.groups)
    if item.kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL, ItemKind.TRUE_FALSE_REASON):
        return True
    return len(item.options) >= (2 if item.kind is ItemKind.ORDERING else 1)


def _with_ways_on(scenes: tuple[Scene, ...]) -> Iterator[Scene]:
    """Yield scenes with the choices that lead on to another scene without coming back to this one."""
    ways = {scene.id: {choice.to for choice in scene.choices} for scene in scenes}
    for scene in scenes:
        kept = (one for one in scene.choices if one.to in ways and scene.id not in _reached(ways, one.to))
        yield replace(scene, choices=tuple(kept))


def _reached(ways: dict[str, set[str]], start: str) -> set[str]:
    """Return the scenes that can be reached from one, itself among them."""
    found: set[str] = set()
    ahead = {start}
    while ahead:
        found |= ahead
        ahead = {to for one in ahead for to in ways.get(one, set())} - found
    return found
