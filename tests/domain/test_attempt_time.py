"""The time left of an attempt: from its start, never less than none, and never more because a clock was set."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from app.domain.attempts import AttemptState, Draft, Standing
from tests import builders


def standing(seconds: int | None, touched_after: int = 0) -> Standing:
    started = builders.StandingClock().now
    touched = started + timedelta(seconds=touched_after)
    return Standing(UUID(int=1), 1, AttemptState.IN_PROGRESS, 4, started, seconds, touched)


def test_the_time_left_runs_from_the_start_and_never_below_nothing() -> None:
    one = standing(600)
    assert [one.seconds_left(one.started + timedelta(seconds=gone)) for gone in (0, 0.5, 599, 600, 10**6)] == [
        600,
        600,
        1,
        0,
        0,
    ]
    assert standing(None).seconds_left(one.started) is None


def test_a_clock_that_was_set_back_gives_no_time() -> None:
    one = standing(600, touched_after=500)
    assert one.seconds_left(one.started - timedelta(days=1)) == 100
    assert standing(600).seconds_left(one.started - timedelta(days=1)) == 600


def test_an_attempt_knows_the_last_moment_that_is_kept_with_it() -> None:
    attempt = builders.attempt([builders.item(), builders.item()], [1.0, None])
    later = attempt.started + timedelta(minutes=3)
    drafted = replace(attempt.items[1], draft=Draft(("a",), later))
    assert replace(attempt, items=(attempt.items[0], drafted)).standing().touched == later
    assert attempt.standing().touched == attempt.started
    assert replace(attempt, seconds=60).deadline() == attempt.started + timedelta(minutes=1)
