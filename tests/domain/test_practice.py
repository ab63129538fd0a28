"""A session of practice is short, spread over the commitments, and begins with what is known least."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.items import Item, ItemKind
from app.domain.practice import (
    RETENTION,
    SESSION_SECONDS,
    STRONG,
    Memory,
    Standing,
    ahead,
    choose,
    due_day,
    due_now,
    minutes_for,
    retrievability,
    seconds_for,
    standing,
    strengths,
    tonight,
)
from tests.builders import TOKYO, item, policy, text

NOW = datetime(2026, 4, 1, 9, tzinfo=TOKYO)


def memory(item_id: str = "a", *, stability: float = 3.0, days_ago: float = 10, due_in: float = 0) -> Memory:
    now = NOW.astimezone(UTC)
    return Memory(item_id, stability, now - timedelta(days=days_ago), now + timedelta(days=due_in))


def named(items: Iterable[Item]) -> dict[str, Item]:
    return {one.id: one for one in items}


def test_what_is_known_least_is_asked_first() -> None:
    items = named(item(name, commitments=(f"on.{name}",)) for name in "abc")
    memories = [memory("a", stability=9), memory("b", stability=1), memory("c", stability=3)]
    assert [one.id for one in choose(memories, items, NOW)] == ["b", "c", "a"]


def test_no_commitment_is_asked_twice_before_each_was_asked_once() -> None:
    items = named([item("a1", commitments=("a",)), item("a2", commitments=("a",)), item("b1", commitments=("b",))])
    memories = [memory("a1", stability=1), memory("a2", stability=2), memory("b1", stability=9)]
    assert [one.id for one in choose(memories, items, NOW)] == ["a1", "b1", "a2"]


@given(
    st.lists(
        st.tuples(st.floats(0.01, 400), st.floats(0, 900), st.sampled_from(list(ItemKind)), st.integers(0, 5)),
        max_size=60,
    )
)
def test_a_session_has_no_item_twice_and_about_two_minutes(
    met: list[tuple[float, float, ItemKind, int]],
) -> None:
    items = named(item(f"i{n}", kind, (f"c{c}",)) for n, (_, _, kind, c) in enumerate(met))
    memories = [memory(f"i{n}", stability=s, days_ago=d) for n, (s, d, _, _) in enumerate(met)]
    chosen = choose(memories, items, NOW)
    assert len({one.id for one in chosen}) == len(chosen)
    assert bool(chosen) == bool(met)
    left = SESSION_SECONDS - sum(map(seconds_for, chosen))
    assert left > -0.001 or len(chosen) == 1
    assert left < 15 or all(seconds_for(one) > left - 0.001 for one in items.values() if one not in chosen)


def test_an_item_that_is_longer_than_a_session_can_still_be_asked() -> None:
    long_one = replace(item("long"), stem=text("word " * 1_000))
    assert seconds_for(long_one) > SESSION_SECONDS
    chosen = choose([memory("long", stability=1), memory("b")], named([long_one, item("b", commitments=("b",))]), NOW)
    assert [one.id for one in chosen] == ["long"]


def test_a_session_of_little_says_one_minute() -> None:
    assert minutes_for([item()]) == 1
    assert minutes_for([item(f"i{n}", ItemKind.MATCHING) for n in range(8)]) == 2


@pytest.mark.parametrize(
    ("hours", "is_due"),
    [(-48, True), (0, True), (14.9, True), (15.1, False), (39, False)],
)
def test_what_is_due_in_the_course_of_today_is_due_now(hours: float, is_due: bool) -> None:
    one = memory(due_in=hours / 24)
    assert due_now([one], NOW) == ((one,) if is_due else ())


def test_a_day_ends_at_midnight_of_the_persons_own_clock() -> None:
    assert tonight(NOW) == datetime(2026, 4, 1, 15, tzinfo=UTC)
    west = timezone(timedelta(hours=-8))
    assert tonight(NOW.astimezone(west)) == datetime(2026, 4, 1, 8, tzinfo=UTC)
    assert due_day(datetime(2026, 4, 1, 15, tzinfo=UTC), NOW).isoformat() == "2026-04-02"
    assert due_day(datetime(2026, 4, 1, 14, tzinfo=UTC), NOW).isoformat() == "2026-04-01"


def test_nothing_is_asked_ahead_that_was_asked_today() -> None:
    today, yesterday = memory("a", days_ago=0.3, due_in=1), memory("b", days_ago=0.4, due_in=1)
    assert ahead([today, yesterday], NOW) == (yesterday,)


def test_a_commitment_is_as_strong_as_its_items_are_on_average() -> None:
    register = policy(["a", "b"], ["c"])
    items = named([item("a1", commitments=("a",)), item("a2", commitments=("a", "c"))])
    strong, weak = memory("a1", stability=300), memory("a2", stability=0.2)
    first, second = strengths(register, [strong, weak], items, NOW)
    chances = [retrievability(one, NOW) for one in (strong, weak)]
    assert first.lines[0].strength == pytest.approx(sum(chances) / 2)
    assert (first.lines[1].strength, first.lines[1].items, first.lines[1].standing) == (None, 0, Standing.NOT_MET)
    assert second.lines[0].strength == pytest.approx(chances[1])
    assert [line.number for section in (first, second) for line in section.lines] == ["1.1", "1.2", "2.1"]


@pytest.mark.parametrize(
    ("strength", "word"),
    [
        (None, Standing.NOT_MET),
        (0.0, Standing.TO_REFRESH),
        (RETENTION - 0.001, Standing.TO_REFRESH),
        (RETENTION, Standing.FADING),
        (STRONG - 0.001, Standing.FADING),
        (STRONG, Standing.STRONG),
        (1.0, Standing.STRONG),
    ],
)
def test_a_strength_has_a_word(strength: float | None, word: Standing) -> None:
    assert standing(strength) is word


@given(st.floats(0.001, 1_000), st.lists(st.floats(-5, 4_000), min_size=2, max_size=2))
def test_what_is_not_asked_for_longer_is_never_known_better(stability: float, days: list[float]) -> None:
    late, early = (retrievability(memory(stability=stability, days_ago=d), NOW) for d in sorted(days, reverse=True))
    assert 0 < late <= early < 1
