"""When something is due again follows the answers: right later than wrong, in UTC, and within a year."""

import json
import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from fsrs import Card, Rating
from hypothesis import given
from hypothesis import strategies as st

from app.domain.forgetting import rating_of, review, yearly_scheduler
from app.domain.practice import RETENTION, Memory, memories_of, retrievability

PLAN = yearly_scheduler(fuzzing=False)
START = datetime(2026, 4, 1, tzinfo=UTC)
HISTORIES = st.lists(st.tuples(st.sampled_from([0.0, 0.5, 1.0]), st.floats(0, 500)), max_size=8)


def memory_of(item: str, card: str, due: datetime) -> Memory:
    """Return what one card says."""
    (memory,) = memories_of([(item, card, due)])
    return memory


def after(history: list[tuple[float, float]]) -> tuple[str | None, datetime]:
    """Answer with those marks, each so many days after the one before; return the card and the time then."""
    card, at = None, START
    for mark, days in history:
        at += timedelta(days=days)
        card, _ = review(PLAN, card, mark, at)
    return card, at


@pytest.mark.parametrize(
    ("mark", "rating"),
    [(0.0, Rating.Again), (0.01, Rating.Hard), (0.5, Rating.Hard), (0.99, Rating.Hard), (1.0, Rating.Good)],
)
def test_a_mark_is_a_rating(mark: float, rating: Rating) -> None:
    assert rating_of(mark) is rating


@given(HISTORIES, st.floats(0, 500))
def test_a_better_answer_never_comes_back_earlier(history: list[tuple[float, float]], later: float) -> None:
    card, at = after(history)
    at += timedelta(days=later)
    dues = [review(PLAN, card, mark, at)[1] for mark in (0.0, 0.5, 1.0)]
    assert dues == sorted(dues)


@given(HISTORIES, st.floats(0, 500))
def test_a_wrong_answer_comes_back_the_next_day_and_a_right_one_within_a_year(
    history: list[tuple[float, float]], later: float
) -> None:
    card, at = after(history)
    at += timedelta(days=later)
    assert review(PLAN, card, 0.0, at)[1] == at + timedelta(days=1)
    assert timedelta(days=1) <= review(PLAN, card, 1.0, at)[1] - at <= timedelta(days=365)


def test_each_right_answer_in_time_waits_longer_than_the_one_before() -> None:
    card, at, waits = None, START, []
    for _ in range(3):
        card, due = review(PLAN, card, 1.0, at)
        waits.append((due - at).days)
        at = due
    assert waits == [8, 75, 365]


@given(HISTORIES.filter(bool), st.floats(0, 800))
def test_the_curve_is_the_one_of_the_library(history: list[tuple[float, float]], later: float) -> None:
    card, at = after(history)
    now = at + timedelta(days=max(later, 1))
    memory = memory_of("item", str(card), at)
    expected = PLAN.get_card_retrievability(Card.from_json(str(card)), now)
    assert retrievability(memory, now) == pytest.approx(expected, abs=1e-12)


@given(HISTORIES.filter(bool))
def test_something_is_due_when_four_in_five_still_know_it(history: list[tuple[float, float]]) -> None:
    card, at = after([*history[:-1], (1.0, history[-1][1])])
    memory = memory_of("item", str(card), review(PLAN, None, 1.0, at)[1])
    due = datetime.fromisoformat(json.loads(str(card))["due"])
    if timedelta(days=3) < due - at < timedelta(days=365):
        assert retrievability(memory, due) == pytest.approx(RETENTION, abs=0.03)


def test_an_answer_in_any_zone_is_planned_in_utc() -> None:
    local = datetime(2026, 4, 1, 9, tzinfo=timezone(timedelta(hours=9)))
    card, due = review(PLAN, None, 1.0, local)
    assert due.utcoffset() == timedelta(0)
    assert due == datetime(2026, 4, 9, 0, tzinfo=UTC)
    assert json.loads(card)["last_review"] == "2026-04-01T00:00:00+00:00"
    assert memory_of("item", card, due).reviewed == local


def test_two_answers_on_one_day_and_a_clock_that_was_set_back_are_taken() -> None:
    card, _ = review(PLAN, None, 1.0, START)
    card, due = review(PLAN, card, 1.0, START + timedelta(hours=2))
    assert due >= START + timedelta(days=1)
    _, due = review(PLAN, card, 1.0, START - timedelta(days=3))
    assert due > START - timedelta(days=3)


def test_a_new_card_does_not_wait_for_an_id() -> None:
    began = time.perf_counter()
    for _ in range(200):
        review(PLAN, None, 1.0, START)
    assert time.perf_counter() - began < 0.1  # the library's own cards sleep a millisecond each


def test_the_program_spreads_what_is_due_and_tests_do_not() -> None:
    assert yearly_scheduler().enable_fuzzing
    assert not PLAN.enable_fuzzing
    assert {review(PLAN, None, 1.0, START)[1] for _ in range(20)} == {START + timedelta(days=8)}
