"""Marking: right as a whole or not at all, and only complete answers are marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.items import ItemKind
from app.domain.marking import Score, mark, score
from app.domain.refusals import Refusal, Sentence
from tests.builders import item

SINGLE = item(key="b")
SEVERAL = item(kind=ItemKind.MULTIPLE_ANSWERS, key="ac", options="abcd")
CLAIM = item(kind=ItemKind.TRUE_FALSE_REASON, key="b", statement_is=False)


@pytest.mark.parametrize(("chosen", "expected"), [(("b",), 1.0), (("a",), 0.0), (("c",), 0.0)])
def test_single_choice_is_right_with_its_key_alone(chosen: tuple[str, ...], expected: float) -> None:
    assert mark(SINGLE, chosen) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [(("a", "c"), 1.0), (("c", "a"), 1.0), (("a",), 0.0), (("a", "b", "c"), 0.0), (("b", "d"), 0.0)],
)
def test_several_answers_are_right_as_a_whole_or_not_at_all(chosen: tuple[str, ...], expected: float) -> None:
    assert mark(SEVERAL, chosen) == expected


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [(("false", "b"), 1.0), (("b", "false"), 1.0), (("true", "b"), 0.0), (("false", "a"), 0.0), (("true", "c"), 0.0)],
)
def test_a_claim_needs_the_right_truth_and_the_right_reason(chosen: tuple[str, ...], expected: float) -> None:
    assert mark(CLAIM, chosen) == expected


@pytest.mark.parametrize(
    ("one", "chosen", "sentence"),
    [
        (SINGLE, (), Sentence.ANSWER_NEEDS_ONE),
        (SINGLE, ("a", "b"), Sentence.ANSWER_NEEDS_ONE),
        (SEVERAL, (), Sentence.ANSWER_NEEDS_ONE),
        (CLAIM, ("false",), Sentence.ANSWER_NEEDS_TRUTH_AND_REASON),
        (CLAIM, ("b",), Sentence.ANSWER_NEEDS_TRUTH_AND_REASON),
        (CLAIM, ("true", "false", "b"), Sentence.ANSWER_NEEDS_TRUTH_AND_REASON),
        (CLAIM, (), Sentence.ANSWER_NEEDS_TRUTH_AND_REASON),
        (SINGLE, ("z",), Sentence.ANSWER_NOT_OF_THIS_ITEM),
        (SINGLE, ("true",), Sentence.ANSWER_NOT_OF_THIS_ITEM),
        (SEVERAL, ("a", "a"), Sentence.ANSWER_NOT_OF_THIS_ITEM),
    ],
)
def test_an_incomplete_or_foreign_answer_is_refused(one, chosen, sentence) -> None:
    with pytest.raises(Refusal) as refused:
        mark(one, chosen)
    assert refused.value.sentence is sentence


@given(st.lists(st.sampled_from([0.0, 1.0]), max_size=30), st.floats(0.01, 1.0))
def test_a_score_is_a_share_and_passes_from_the_pass_mark_on(marks: list[float], pass_mark: float) -> None:
    result = score(marks, 30, pass_mark)
    assert 0 <= result.scaled <= 1
    assert result.reached == (sum(marks) >= pass_mark * 30 - 1e-6)


def test_eight_of_ten_pass_at_eighty_percent_and_seven_do_not() -> None:
    assert score([1.0] * 8, 10, 0.8).reached
    assert not score([1.0] * 7, 10, 0.8).reached


def test_a_pass_mark_that_is_no_exact_binary_number_fails_nobody_by_rounding() -> None:
    assert Score(points=0.1 + 0.2, max_points=1.0, pass_mark=0.3).reached
    assert score([1.0] * 7, 10, 0.7).reached


def test_a_quiz_without_items_scores_nothing() -> None:
    assert score([], 0, 0.8).scaled == 0.0
