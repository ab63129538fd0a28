"""HR sees the whole history of one person, and on any past day what was known on it."""

from datetime import date, timedelta

import pytest

from app.domain.allowances import AllowanceKind
from app.domain.corrections import OtherResult
from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.domain.standings import Standing
from app.services.correction_steps import CorrectionOrder
from app.services.workspace import Workspace
from app.storage.people_states import PersonState, save_states
from tests.builders import StandingClock, take_quiz

START = StandingClock().now.date()


def live(workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock) -> None:
    """Day 0 assigned; day 2 failed and asked; day 4 moved to Sales; day 6 corrected to a pass; day 8 given time."""
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", START + timedelta(days=1))
    clock.advance(days=2)
    take_quiz(workspace, aiko, wrong=4)
    for desk in (Desk.HR, Desk.TRAINER):
        workspace.inquiries.ask(aiko, InquiryKind.QUESTION, desk, AboutKind.NONE, "", f"For {desk}: why?")
    clock.advance(days=2)
    with workspace.database.transaction() as session:
        state = PersonState("00123", "Aiko Suzuki", "Sales", "Agent", "00456", "", "2026-04-01", None)
        save_states(session, [(aiko.learner(), state)], clock.now.date())
    clock.advance(days=2)
    record = workspace.persons.load(hr, "00123", "en").records[0].record
    change = OtherResult(record.max_points, record.max_points)
    workspace.correcting.correct(hr, CorrectionOrder(record.id, change, "The key was wrong"))
    clock.advance(days=2)
    workspace.allowing.grant(hr, "00123", None, AllowanceKind.ATTEMPTS, 1, "A power cut")


def test_the_history_is_whole(workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock) -> None:
    live(workspace, aiko, hr, clock)
    person = workspace.persons.load(hr, " 00123 ", "en")
    assert (person.form.name, person.form.department, person.form.job) == ("Aiko Suzuki", "Sales", "Agent")
    assert [(one.name, one.until) for one in person.earlier] == [("Aiko Tanaka", START + timedelta(days=4))]
    new, old = person.records
    assert (new.record.passed, old.record.passed) == (1, 0)
    assert new.record.corrects == old.record.id
    assert old.record.superseded == (START + timedelta(days=6)).isoformat()
    assert new.corrections == old.corrections
    assert [one.reason for one in new.corrections] == ["The key was wrong"]
    assert [(one.title, one.standing) for one in person.assigned] == [("The tidy desk", Standing.DONE)]
    assert [one.reason for one in person.allowances] == ["A power cut"]
    assert [one.inquiry.text for one in person.questions] == ["For hr: why?"]


def test_a_past_day_shows_what_was_known_on_it(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    live(workspace, aiko, hr, clock)

    def on(day: int) -> tuple[str, int, list[str], list[Standing], int]:
        person = workspace.persons.load(hr, "00123", "en", START + timedelta(days=day))
        superseded = [one.record.superseded for one in person.records]
        standings = [one.standing for one in person.assigned]
        return person.form.name, len(person.earlier), superseded, standings, len(person.questions)

    assert on(0) == ("Aiko Tanaka", 0, [], [Standing.OPEN], 0)
    assert on(1) == ("Aiko Tanaka", 0, [], [Standing.OPEN], 0)
    assert on(3) == ("Aiko Tanaka", 0, [""], [Standing.OVERDUE], 1)
    assert on(5) == ("Aiko Suzuki", 1, [""], [Standing.OVERDUE], 1)
    assert on(7)[2] == ["", (START + timedelta(days=6)).isoformat()]
    assert workspace.persons.load(hr, "00123", "en", START + timedelta(days=7)).allowances == ()


def test_the_number_of_queries_does_not_grow_with_the_history(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    from tests.storage.test_records import statements

    def count() -> int:
        with statements(workspace.database) as seen:
            workspace.persons.load(hr, "00123", "en")
        return len(seen)

    take_quiz(workspace, aiko, wrong=4)
    before = count()
    for _ in range(3):
        clock.advance(days=1)
        take_quiz(workspace, aiko, wrong=4)
    assert count() == before


def test_a_number_that_nobody_has_is_refused(workspace: Workspace, hr: Actor) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.persons.load(hr, "99999", "en", date(2026, 1, 1))
    assert refused.value.sentence is Sentence.PERSON_UNKNOWN
