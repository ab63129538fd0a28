"""Marking of the kinds that are not choices: parts count, typed answers forgive form, scenarios count their end."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from app.domain.attempts import draw_items, shuffled_options
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Scene, SceneChoice, Typed
from app.domain.marking import best_response, mark, nearly
from app.domain.modules import MustPass, QuizRule
from app.domain.refusals import Refusal, Sentence
from app.domain.results import judge
from tests.builders import attempt, bank, item, text

MATCHING = replace(
    item(options="x", key=""),
    kind=ItemKind.MATCHING,
    pairs=tuple(Pair(one, text(one), text(one * 2), text("Why")) for one in "abc"),
)
ORDERING = replace(item(options="abcd", key="abcd"), kind=ItemKind.ORDERING)
SORTING = replace(
    item(),
    kind=ItemKind.SORTING,
    options=tuple(Option(one, text(one), text("Why"), True, group) for one, group in zip("abcd", "ppqq", strict=True)),
    groups=(Group("p", text("P")), Group("q", text("Q"))),
)
TYPED = Typed(("opt out", "オプトアウト"), (Near(("opt in",), text("Near")),), None, 0.0, None, text("Yes"), text("No"))
SHORT = replace(item(options=""), kind=ItemKind.SHORT_ANSWER, typed=TYPED)
NUMBER = replace(
    item(options=""), kind=ItemKind.NUMERICAL, typed=replace(TYPED, accepted=(), value=30.0, tolerance=0.5)
)


def choices(*ways: tuple[str, str]) -> tuple[SceneChoice, ...]:
    return tuple(SceneChoice(one, text(one), text("Why"), to) for one, to in ways)


SCENARIO = replace(
    item(options=""),
    kind=ItemKind.SCENARIO,
    scenes=(
        Scene("start", text("Start"), choices(("a", "middle"), ("b", "bad")), None),
        Scene("middle", text("Middle"), choices(("a", "good"), ("b", "half")), None),
        Scene("good", text("Good"), (), 1.0),
        Scene("half", text("Half"), (), 0.5),
        Scene("bad", text("Bad"), (), 0.0),
    ),
)
KINDS = (MATCHING, ORDERING, SORTING, SHORT, NUMBER, SCENARIO)


@pytest.mark.parametrize("one", KINDS, ids=lambda one: one.kind.value)
def test_the_best_response_of_each_kind_gets_the_full_mark(one: Item) -> None:
    assert mark(one, best_response(one)) == 1.0


@pytest.mark.parametrize(
    ("one", "chosen", "expected"),
    [
        (MATCHING, ("a=a", "b=c", "c=x"), 1 / 3),
        (MATCHING, ("a=b", "b=b", "c=b"), 1 / 3),
        (ORDERING, ("a", "b", "d", "c"), 0.5),
        (ORDERING, ("d", "a", "b", "c"), 0.0),
        (SORTING, ("a=p", "b=p", "c=q", "d=p"), 0.75),
        (SHORT, (" Ｏｐｔ　ＯＵＴ. ",), 1.0),
        (SHORT, ("オプトアウト。",), 1.0),
        (SHORT, ("opt in",), 0.0),
        (NUMBER, ("３０",), 1.0),
        (NUMBER, ("30,5",), 1.0),
        (NUMBER, ("30.6",), 0.0),
        (SCENARIO, ("start=a", "middle=b"), 0.5),
        (SCENARIO, ("start=b",), 0.0),
    ],
)
def test_a_response_gets_the_mark_of_its_kind(one: Item, chosen: tuple[str, ...], expected: float) -> None:
    assert mark(one, chosen) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "chosen", "sentence"),
    [
        (MATCHING, ("a=a", "b=b"), Sentence.ANSWER_UNFINISHED),
        (MATCHING, ("a=a", "b=b", "c=z"), Sentence.ANSWER_NOT_OF_THIS_ITEM),
        (ORDERING, ("a", "b", "c"), Sentence.ANSWER_NOT_OF_THIS_ITEM),
        (SORTING, ("a=p", "a=q", "b=p", "c=q"), Sentence.ANSWER_UNFINISHED),
        (SORTING, ("a=z", "b=p", "c=q", "d=q"), Sentence.ANSWER_NOT_OF_THIS_ITEM),
        (SHORT, ("  ",), Sentence.ANSWER_NEEDS_TEXT),
        (SHORT, ("x" * 201,), Sentence.ANSWER_TOO_LONG),
        (NUMBER, ("thirty",), Sentence.ANSWER_NEEDS_NUMBER),
        (SCENARIO, ("start=a",), Sentence.ANSWER_UNFINISHED),
        (SCENARIO, ("middle=a",), Sentence.ANSWER_NOT_OF_THIS_ITEM),
    ],
)
def test_an_unfinished_or_foreign_response_is_refused(one: Item, chosen: tuple[str, ...], sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        mark(one, chosen)
    assert refused.value.sentence is sentence


def test_a_nearly_right_answer_has_its_own_feedback() -> None:
    near = nearly(SHORT, "Opt In")
    assert near is not None
    assert near.feedback == text("Near")
    assert nearly(SHORT, "something else") is None


def test_the_steps_of_an_ordering_item_are_never_shown_in_order() -> None:
    assert all(shuffled_options(ORDERING, random.Random(seed)) != ORDERING.parts() for seed in range(200))


# ---------------------------------------------------------------- what must be passed


def test_a_draw_has_enough_items_of_what_must_be_passed() -> None:
    items = (*bank({"common": 40}), *(replace(one, topic="lost") for one in bank({"rare": 3})))
    rule = QuizRule(6, 0.8, 0, 2, (MustPass(None, "lost", 0.5, text("Lost")),))
    for seed in range(30):
        drawn = draw_items(items, rule, Counter(), random.Random(seed))
        assert sum(one.topic == "lost" for one in drawn) >= 2


@pytest.mark.parametrize(("rare", "passed"), [((1.0, 0.0), True), ((0.0, 0.0), False)])
def test_what_must_be_passed_decides_whatever_the_total(rare: tuple[float, float], passed: bool) -> None:
    items = [item(str(one)) for one in range(18)] + [item(f"r{one}", commitments=("rare",)) for one in range(2)]
    rule = QuizRule(20, 0.8, 0, 1, (MustPass("rare", None, 0.5),))
    outcome = judge(attempt(items, [1.0] * 18 + list(rare)), rule)
    assert outcome.score.reached
    assert outcome.passed is passed


def test_a_need_that_was_not_asked_about_is_met() -> None:
    rule = QuizRule(1, 0.8, 0, 1, (MustPass("rare", None, 0.5),))
    assert judge(attempt([item()], [1.0]), rule).passed
