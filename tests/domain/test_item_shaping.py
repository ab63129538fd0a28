"""The parts of an item are added, removed, moved and marked, and the kind is changed, without losing anything else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.item_places import text_at, texts_with_places, with_words
from app.domain.item_readiness import LackId, lacks
from app.domain.item_shaping import (
    add_group,
    add_near,
    add_option,
    add_pair,
    add_scene,
    free_part,
    kinds_from,
    lead_to,
    move,
    place_among,
    remove,
    set_right,
    with_kind,
)
from app.domain.items import ItemKind
from app.domain.texts import LANGUAGES
from tests.domain.drafts import KNOWN, blank, complete, kinds, wide_scenario


@pytest.mark.parametrize("kind", ItemKind)
def test_a_complete_item_of_each_kind_lacks_nothing_and_a_blank_one_something(kind: ItemKind) -> None:
    assert lacks(complete(kind), KNOWN) == ()
    assert lacks(blank(kind), KNOWN)


@pytest.mark.parametrize("kind", ItemKind)
def test_every_text_can_be_changed_by_its_place_and_nothing_else_changes(kind: ItemKind) -> None:
    item = complete(kind)
    before = dict(texts_with_places(item))
    for place in before:
        for language in LANGUAGES:
            changed = with_words(item, place, language, "other words")
            after = dict(texts_with_places(changed))
            assert after[place].in_language(language) == "other words"
            assert {one for one in before if before[one] != after[one]} == {place}


@pytest.mark.parametrize("kind", ItemKind)
def test_every_text_that_can_be_missing_has_a_place_of_the_editor(kind: ItemKind) -> None:
    places = {place for place, _ in texts_with_places(blank(kind))}
    missing = {one.place for one in lacks(blank(kind), KNOWN) if one.id in (LackId.TEXT, LackId.FEEDBACK)}
    assert missing <= places


def test_a_question_without_words_is_none() -> None:
    item = with_words(blank(ItemKind.SINGLE_CHOICE), ("question",), "ja", "なぜ？")
    assert text_at(item, ("question",)).ja == "なぜ？"
    assert with_words(item, ("question",), "ja", "").question is None


@given(kind=kinds, other=kinds)
def test_a_kind_that_is_offered_keeps_every_option_it_can_hold(kind: ItemKind, other: ItemKind) -> None:
    item = complete(kind)
    if other not in kinds_from(item):
        return
    changed = with_kind(item, other)
    assert [option.text for option in changed.options][: len(item.options)] == [one.text for one in item.options]
    assert with_kind(item, kind) == item


def test_single_choice_keeps_one_of_several_right_options() -> None:
    item = set_right(complete(ItemKind.MULTIPLE_ANSWERS), "c", right=True)
    assert [one.id for one in item.options if one.right] == ["b", "c"]
    assert [one.id for one in with_kind(item, ItemKind.SINGLE_CHOICE).options if one.right] == ["b"]


def test_options_without_a_word_become_no_reasons_of_true_or_false() -> None:
    item = blank(ItemKind.SINGLE_CHOICE)
    assert len(item.options) > 1
    assert with_kind(item, ItemKind.TRUE_FALSE_REASON).options == ()
    said = with_words(item, ("options", "a", "text"), "en", "Because")
    assert [one.id for one in with_kind(said, ItemKind.TRUE_FALSE_REASON).options] == ["a"]


def test_an_item_with_words_in_its_parts_does_not_become_a_kind_that_would_lose_them() -> None:
    assert ItemKind.SCENARIO not in kinds_from(complete(ItemKind.SINGLE_CHOICE))
    assert kinds_from(complete(ItemKind.SCENARIO)) == (ItemKind.SCENARIO,)
    assert kinds_from(blank(ItemKind.SCENARIO)) == tuple(ItemKind)


def test_what_is_removed_is_not_pointed_to_any_more() -> None:
    sorting = remove(complete(ItemKind.SORTING), ("groups", "a"))
    assert {card.group for card in sorting.options} == {None, "b"}
    scenario = remove(complete(ItemKind.SCENARIO), ("scenes", "s2"))
    assert [choice.to for choice in scenario.scene("s1").choices] == ["", "s3"]
    near = remove(add_near(complete(ItemKind.SHORT_ANSWER)), ("typed", "near", "0"))
    assert near.typed is not None
    assert [one.accepted for one in near.typed.near] == [()]
    assert [one.id for one in remove(wide_scenario(), ("scenes", "s1", "a")).scene("s1").choices] == ["b", "c"]


@given(to=st.integers(-2, 9), at=st.integers(0, 3))
def test_a_part_that_moves_comes_to_its_place_and_the_others_keep_theirs(to: int, at: int) -> None:
    item = complete(ItemKind.ORDERING)
    part = item.options[at].id
    moved = move(item, ("options", part), to)
    assert place_among(moved, ("options", part)) == max(0, min(to, 3))
    rest = [one.id for one in item.options if one.id != part]
    assert [one.id for one in moved.options if one.id != part] == rest


def test_parts_that_are_added_have_ids_of_their_own() -> None:
    item = complete(ItemKind.MATCHING)
    for add in (add_option, add_pair, add_option):
        item = add(item)
    assert len(set(item.parts())) == len(item.parts())
    assert [group.id for group in add_group(complete(ItemKind.SORTING)).groups] == ["a", "b", "c"]
    assert add_scene(complete(ItemKind.SCENARIO)).scenes[-1].id == "s4"
    assert free_part("abcdefghijklmnopqrstuvwxyz") == "p27"


def test_a_way_to_a_scene_and_back_is_found_as_a_circle() -> None:
    item = lead_to(wide_scenario(), "s1", "c", "s1")
    assert LackId.SCENE_CIRCLE in {one.id for one in lacks(item, KNOWN)}
