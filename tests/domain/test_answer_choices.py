"""What people choose has a short name in every kind of item, and nothing that they typed is in it."""

from dataclasses import replace

import pytest

from app.domain.answer_choices import choices_in, distractors, possible_choices
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Scene, SceneChoice, Typed
from app.domain.marking import best_response, check_answerable
from tests.builders import item, option, text

TYPED = Typed(("thirty",), (Near(("thirteen",), text("So near")),), 30.0, 0.5, None, text("Yes"), text("No"))
BLANK = replace(item(options=""), options=())

MATCHING = replace(
    BLANK,
    kind=ItemKind.MATCHING,
    pairs=tuple(Pair(one, text(one), text(one), text("Why")) for one in "xy"),
    options=(option("z"),),
)
SORTING = replace(
    BLANK,
    kind=ItemKind.SORTING,
    groups=(Group("g", text("G")), Group("h", text("H"))),
    options=(Option("c", text("c"), text("Why"), False, "g"), Option("d", text("d"), text("Why"), False, "h")),
)
ORDERING = item(kind=ItemKind.ORDERING, options="abc")
SHORT = replace(BLANK, kind=ItemKind.SHORT_ANSWER, typed=TYPED)
NUMBER = replace(BLANK, kind=ItemKind.NUMERICAL, typed=TYPED)
SCENARIO = replace(
    BLANK,
    kind=ItemKind.SCENARIO,
    scenes=(
        Scene("s", text("S"), (SceneChoice("go", text("Go"), text("F"), "t"),
                               SceneChoice("stop", text("Stop"), text("F"), "bad")), None),
        Scene("t", text("T"), (SceneChoice("ask", text("Ask"), text("F"), "good"),), None),
        Scene("good", text("Good"), (), 1.0),
        Scene("bad", text("Bad"), (), 0.0),
    ),
)  # fmt: skip
ANSWERS: dict[ItemKind, tuple[Item, tuple[str, ...], tuple[str, ...]]] = {
    ItemKind.SINGLE_CHOICE: (item(), ("b",), ("b",)),
    ItemKind.MULTIPLE_ANSWERS: (item(kind=ItemKind.MULTIPLE_ANSWERS, key="ab"), ("a", "c"), ("a", "c")),
    ItemKind.TRUE_FALSE_REASON: (item(kind=ItemKind.TRUE_FALSE_REASON), ("true", "b"), ("true", "b")),
    ItemKind.MATCHING: (MATCHING, ("x=z", "y=x"), ("x=z", "y=x")),
    ItemKind.SORTING: (SORTING, ("c=h", "d=h"), ("c=h", "d=h")),
    ItemKind.ORDERING: (ORDERING, ("c", "a", "b"), ("c@1", "a@2", "b@3")),
    ItemKind.SHORT_ANSWER: (SHORT, ("Aiko Tanaka told me",), ("other",)),
    ItemKind.NUMERICAL: (NUMBER, ("31",), ("too-large",)),
    ItemKind.SCENARIO: (SCENARIO, ("s=go", "t=ask"), ("s=go", "t=ask")),
}


@pytest.mark.parametrize("kind", ItemKind)
def test_every_kind_names_what_was_chosen_by_what_can_be_chosen(kind: ItemKind) -> None:
    one, chosen, expected = ANSWERS[kind]
    check_answerable(one, chosen)
    assert choices_in(one, chosen) == expected
    known = {choice.id: choice.right for choice in possible_choices(one)}
    assert set(expected) <= set(known)
    best = choices_in(one, best_response(one))
    assert all(known[choice] in (True, None) for choice in best)
    assert sum(right is True for right in known.values()) in (len(best), 0)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("THIRTY.", "right"), ("ｔｈｉｒｔｙ", "right"), ("thirteen", "near-1"), ("ninety", "other")],
)
def test_a_short_answer_is_right_nearly_right_or_another(typed: str, expected: str) -> None:
    assert choices_in(SHORT, (typed,)) == (expected,)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("30", "right"), ("30.5", "right"), ("30,6", "too-large"), ("−1", "too-small"), ("thirty", "other")],
)
def test_a_number_is_right_too_small_or_too_large(typed: str, expected: str) -> None:
    assert choices_in(NUMBER, (typed,)) == (expected,)


def test_distractors_are_the_wrong_answers_that_an_author_wrote() -> None:
    assert [one.id for one in distractors(item(key="a", options="abc"))] == ["b", "c"]
    assert [one.id for one in distractors(item(kind=ItemKind.TRUE_FALSE_REASON, statement_is=True))] == [
        "false", "b", "c",
    ]  # fmt: skip
    (extra,) = distractors(MATCHING)
    assert (extra.id, extra.choices) == ("z", ("x=z", "y=z"))
    assert [one.id for one in distractors(SCENARIO)] == ["s=go", "s=stop", "t=ask"]
    for one in (ORDERING, SORTING, SHORT, NUMBER):
        assert distractors(one) == ()
