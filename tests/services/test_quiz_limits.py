"""Time limits and numbers of attempts hold, whatever the window, the clock or the program does meanwhile."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.allowances import AllowanceKind
from app.domain.attempts import AttemptState
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.attempt_time import AttemptTime
from app.services.workspace import Workspace
from app.storage import completions
from app.storage.completions import OwnRecord
from tests.builders import StandingClock, right_choice, take_quiz
from tests.conftest import OpenWorkspace

LIMITS = "  attempts: 2\n  time_limit_minutes: 10\n"


@pytest.fixture
def limited(course_folder: Path, opened: OpenWorkspace) -> Workspace:
    """A workspace whose small module has two attempts of ten minutes."""
    file = course_folder / "modules/tidy-desk/module.yaml"
    file.write_text(file.read_text("utf-8") + LIMITS, encoding="utf-8")
    return opened()


def refused(sentence: Sentence):
    return pytest.raises(Refusal, match="^" + sentence.value[:20])


def only_record(workspace: Workspace, actor: Actor) -> OwnRecord:
    with workspace.database.reading() as session:
        (record,) = completions.list_own_records(session, actor.learner())
    return record


def test_the_terms_are_known_before_and_nothing_is_written(limited: Workspace, aiko: Actor) -> None:
    terms = limited.quizzes.rules(aiko, "tidy-desk")
    assert (terms.attempts, terms.used, terms.left, terms.seconds) == (2, 0, 2, 600)
    assert not terms.under_way
    assert limited.quizzes.rules(aiko, "tidy-desk") == terms


def test_after_the_last_attempt_none_can_be_started_until_hr_grants_one(
    limited: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    take_quiz(limited, aiko)
    limited.quizzes.start(aiko, "tidy-desk")
    assert limited.quizzes.rules(aiko, "tidy-desk").under_way
    take_quiz(limited, aiko)
    with refused(Sentence.ATTEMPTS_USED):
        limited.quizzes.start(aiko, "tidy-desk")
    assert limited.quizzes.rules(ben, "tidy-desk").left == 2
    limited.allowing.grant(hr, "00123", "tidy-desk", AllowanceKind.ATTEMPTS, 1, "A power cut")
    assert limited.quizzes.start(aiko, "tidy-desk").attempt.number == 3


def test_an_attempt_pins_its_time_with_what_was_granted_before(
    limited: Workspace, aiko: Actor, ben: Actor, hr: Actor
) -> None:
    limited.allowing.grant(hr, "00123", None, AllowanceKind.EXTRA_TIME, 50, "Reads with a magnifier")
    attempt = limited.quizzes.start(aiko, "tidy-desk").attempt
    assert attempt.seconds == 900
    limited.allowing.grant(hr, "00123", None, AllowanceKind.EXTRA_TIME, 0, "Not any more")
    assert limited.quizzes.open(aiko, attempt.id).attempt.seconds == 900
    assert limited.quizzes.start(ben, "tidy-desk").attempt.seconds == 600
    assert limited.quizzes.start(ben, "locked-drawer").attempt.seconds is None


def test_after_the_time_nothing_more_is_taken_and_the_attempt_is_submitted_as_it_stands(
    limited: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    attempt = limited.quizzes.start(aiko, "tidy-desk").attempt
    one, two, three = attempt.items[:3]
    limited.quizzes.submit_answer(aiko, attempt.id, 1, right_choice(one.item))
    clock.advance(minutes=9, seconds=59)
    assert limited.quizzes.seconds_left(attempt) == 1
    limited.quizzes.save_draft(aiko, attempt.id, 2, right_choice(two.item))
    clock.advance(seconds=1)
    for act in (
        lambda: limited.quizzes.submit_answer(aiko, attempt.id, 3, right_choice(three.item)),
        lambda: limited.quizzes.save_draft(aiko, attempt.id, 3, right_choice(three.item)),
    ):
        with refused(Sentence.TIME_OVER):
            act()
    clock.advance(hours=5)
    limited.quizzes.finish(aiko, attempt.id, "en")
    record = only_record(limited, aiko)
    assert record.scaled == 0.5  # the one that was checked and the one that was chosen, of four
    assert record.completed.local == "2026-04-01T09:10:00+09:00"
    kept = limited.quizzes.open(aiko, attempt.id).attempt
    assert kept.state is AttemptState.SUBMITTED
    assert [place.response is not None for place in kept.items] == [True, True, False, False]


def test_an_attempt_whose_time_ran_out_while_the_program_was_closed_ends_at_the_next_look(
    limited: Workspace, opened: OpenWorkspace, aiko: Actor, clock: StandingClock
) -> None:
    attempt = limited.quizzes.start(aiko, "tidy-desk").attempt
    assert limited.quizzes.finish_if_over(aiko, "tidy-desk", "en") is None
    limited.close()
    clock.advance(days=3)
    again = opened()
    assert again.quizzes.finish_if_over(aiko, "tidy-desk", "ja") == attempt.id
    assert again.quizzes.finish_if_over(aiko, "tidy-desk", "ja") is None
    assert only_record(again, aiko).completed.local == "2026-04-01T09:10:00+09:00"
    assert not again.quizzes.rules(aiko, "tidy-desk").under_way


def test_a_clock_that_is_set_back_gives_no_time(
    limited: Workspace, opened: OpenWorkspace, aiko: Actor, clock: StandingClock
) -> None:
    attempt = limited.quizzes.start(aiko, "tidy-desk").attempt
    clock.advance(minutes=8)
    limited.quizzes.submit_answer(aiko, attempt.id, 1, right_choice(attempt.items[0].item))
    limited.close()
    clock.advance(days=-1)
    again = opened()
    left = again.quizzes.seconds_left(again.quizzes.open(aiko, attempt.id).attempt)
    assert left is not None
    assert left <= 120


def test_while_the_program_runs_a_steady_counter_goes_on_when_the_clock_is_set_back(
    limited: Workspace, aiko: Actor, clock: StandingClock
) -> None:
    attempt = limited.quizzes.start(aiko, "tidy-desk").attempt
    steady = [1000.0]
    time = AttemptTime(clock, lambda: steady[0])
    assert time.left(attempt.standing()) == 600
    steady[0] += 400
    clock.now -= timedelta(hours=1)
    assert time.left(attempt.standing()) == 200
    clock.now += timedelta(hours=1, minutes=8)  # the computer slept: its clock went on, the counter did not
    assert time.left(attempt.standing()) == 120
    steady[0] += 400
    assert time.is_over(attempt.standing())


def test_finishing_in_time_ends_now(limited: Workspace, aiko: Actor, clock: StandingClock) -> None:
    clock.advance(minutes=1)
    take_quiz(limited, aiko)
    assert only_record(limited, aiko).completed.local == "2026-04-01T09:01:00+09:00"
