"""A draft may be incomplete, and may hold nothing that the item does not have."""

from dataclasses import replace

import pytest

from app.domain.attempts import Draft
from app.domain.drafting import check_draft, taken_as_answered
from app.domain.items import Group, Item, ItemKind, Pair, Scene, SceneChoice, Typed
from app.domain.refusals import Refusal
from tests import builders
from tests.builders import text

NOW = builders.StandingClock().now


def of_kind(kind: ItemKind) -> Item:
    """Return a small item of a kind."""
    one = builders.item(kind=kind, key="ab" if kind is ItemKind.MULTIPLE_ANSWERS else "a")
    if kind is ItemKind.MATCHING:
        return replace(
            one, pairs=(Pair("p", text("P"), text("p"), text("")), Pair("q", text("Q"), text("q"), text("")))
        )
    if kind is ItemKind.SORTING:
        sorted_ = tuple(replace(option, group="g") for option in one.options)
        return replace(one, groups=(Group("g", text("G")), Group("h", text("H"))), options=sorted_)
    if kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL):
        return replace(one, typed=Typed(("yes",), (), 3.0, 0.0, None, text(""), text("")))
    if kind is ItemKind.SCENARIO:
        go = SceneChoice("go", text("Go"), text(""), "end")
        return replace(one, scenes=(Scene("s", text("S"), (go,), None), Scene("end", text("E"), (), 1.0)))
    return one


@pytest.mark.parametrize(
    ("kind", "chosen"),
    [
        (ItemKind.SINGLE_CHOICE, ("a",)),
        (ItemKind.MULTIPLE_ANSWERS, ("a", "c")),
        (ItemKind.TRUE_FALSE_REASON, ("true",)),
        (ItemKind.TRUE_FALSE_REASON, ("c",)),
        (ItemKind.MATCHING, ("q=p",)),
        (ItemKind.SORTING, ("a=g", "b=h")),
        (ItemKind.ORDERING, ("c", "a", "b")),
        (ItemKind.SHORT_ANSWER, ("ye",)),
        (ItemKind.NUMERICAL, ("1 0",)),
        (ItemKind.NUMERICAL, ("not yet",)),
        (ItemKind.SCENARIO, ("s=go",)),
        (ItemKind.SCENARIO, ()),
    ],
)
def test_what_can_become_an_answer_is_a_draft(kind: ItemKind, chosen: tuple[str, ...]) -> None:
    check_draft(of_kind(kind), chosen)


@pytest.mark.parametrize(
    ("kind", "chosen"),
    [
        (ItemKind.SINGLE_CHOICE, ("z",)),
        (ItemKind.SINGLE_CHOICE, ("true",)),
        (ItemKind.MULTIPLE_ANSWERS, ("a", "a")),
        (ItemKind.MATCHING, ("p=z",)),
        (ItemKind.MATCHING, ("p=q", "p=p")),
        (ItemKind.SORTING, ("a=z",)),
        (ItemKind.SORTING, ("z=g",)),
        (ItemKind.ORDERING, ("a", "b")),
        (ItemKind.SHORT_ANSWER, ("x" * 201,)),
        (ItemKind.SHORT_ANSWER, ("one", "two")),
        (ItemKind.SCENARIO, ("s=stay",)),
    ],
)
def test_what_the_item_does_not_have_is_refused(kind: ItemKind, chosen: tuple[str, ...]) -> None:
    with pytest.raises(Refusal):
        check_draft(of_kind(kind), chosen)


def test_when_the_time_is_over_complete_drafts_count_and_others_do_not() -> None:
    attempt = builders.attempt([builders.item(), of_kind(ItemKind.TRUE_FALSE_REASON), builders.item()], [None] * 3)
    drafts = (Draft(("a",), NOW), Draft(("true",), NOW), None)
    items = tuple(replace(item, draft=draft) for item, draft in zip(attempt.items, drafts, strict=True))
    counted = taken_as_answered(replace(attempt, items=items))
    first, second, third = (item.response for item in counted.items)
    assert first is not None
    assert (first.chosen, first.mark, first.answered) == (("a",), 1.0, NOW)
    assert (second, third) == (None, None)
