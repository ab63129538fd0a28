"""Items of every kind that lack nothing, and edits of them, for the tests of the studio."""

from dataclasses import replace

from hypothesis import strategies as st

from app.domain.item_places import is_feedback, texts_with_places, with_words
from app.domain.item_shaping import (
    add_choice,
    end_scene,
    furnished,
    lead_to_new,
    set_group,
    set_right,
    set_truth,
)
from app.domain.items import Item, ItemKind, Near
from app.domain.studio import blank_item
from app.domain.texts import LANGUAGES
from tests.builders import text

KNOWN = frozenset({"protect.desk"})


def blank(kind: ItemKind) -> Item:
    """Return a new item as the editor shows it."""
    return furnished(blank_item("new", kind, ("protect.desk",)))


def complete(kind: ItemKind) -> Item:
    """Return an item that lacks nothing."""
    item = blank(kind)
    if kind is ItemKind.SCENARIO:
        item = lead_to_new(lead_to_new(item, "s1", "a"), "s1", "b")
        item = end_scene(end_scene(item, "s2", 1.0), "s3", 0.0)
    if kind is ItemKind.TRUE_FALSE_REASON:
        item = set_truth(item, is_true=False)
    if kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS):
        item = set_right(item, "b", right=True)
    if kind is ItemKind.SORTING:
        for place, card in enumerate(item.options):
            item = set_group(item, card.id, "ab"[place % 2])
    if kind is ItemKind.SHORT_ANSWER and item.typed is not None:
        near = (Near(("almost",), text("Near")),)
        item = replace(item, typed=replace(item.typed, accepted=("yes", "はい"), near=near))
    if kind is ItemKind.NUMERICAL and item.typed is not None:
        item = replace(item, typed=replace(item.typed, value=12.5, tolerance=0.5, unit=text("days")))
    for place, _ in tuple(texts_with_places(item)):
        words = " ".join(place)
        item = with_words(with_words(item, place, "en", f"{words} because"), place, "ja", f"{words} だから")
    return item


def wide_scenario() -> Item:
    """Return a scenario with a third choice, which leads nowhere yet."""
    return add_choice(complete(ItemKind.SCENARIO), "s1")


kinds = st.sampled_from(tuple(ItemKind))


def without_feedback(item: Item) -> Item:
    """Return an item that says nothing but its explanation."""
    for place, _ in tuple(texts_with_places(item)):
        if is_feedback(place):
            for language in LANGUAGES:
                item = with_words(item, place, language, "")
    return item
