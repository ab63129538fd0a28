"""What is past its period goes when HR says so, block by block; what proves the training stays."""

from collections.abc import Callable
from datetime import date

import pytest
import sqlalchemy as sa

from app.domain.inquiries import AboutKind, Desk, InquiryKind
from app.domain.ledger_report import Verdict
from app.domain.people import Actor
from app.domain.refusals import Cancelled, Refusal, Sentence
from app.domain.retention import Periods, RetentionKind
from app.services import retaining
from app.services.workspace import Workspace
from app.storage import people_states
from app.storage.people_states import PersonState
from tests.builders import StandingClock, right_choice, take_quiz

Count = Callable[[str], int]


@pytest.fixture
def count(workspace: Workspace) -> Count:
    """Count the rows of a table."""

    def rows(table: str) -> int:
        with workspace.database.reading() as session:
            return session.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one()

    return rows


def overdue(workspace: Workspace, hr: Actor) -> dict[RetentionKind, tuple[int, int, date | None]]:
    return {
        one.kind: (one.count, one.people, one.oldest)
        for one in workspace.retaining.preview(hr).overdue
        if one.count or one.people
    }


def leave(workspace: Workspace, actor: Actor, number: str, day: str, clock: StandingClock) -> None:
    state = PersonState(number, actor.name, "", "", "", "", None, day)
    with workspace.database.transaction() as session:
        people_states.save_states(session, [(actor.learner(), state)], clock().date())


def test_where_nothing_is_past_its_period_nothing_goes(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    take_quiz(workspace, aiko)
    shown = workspace.retaining.preview(hr)
    assert (shown.count, shown.last, [one.kind for one in shown.overdue]) == (0, None, list(RetentionKind))
    done = workspace.retaining.apply(hr)
    assert (done.count, done.tombstones, done.stopped) == (0, 0, False)
    assert workspace.retaining.preview(hr).last == date(2026, 4, 1)


def test_answers_go_after_ninety_days_and_the_result_stays(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, count: Count
) -> None:
    attempt = take_quiz(workspace, aiko, wrong=1)
    clock.advance(days=90)
    assert overdue(workspace, hr) == {}
    clock.advance(days=1)
    take_quiz(workspace, aiko, "locked-drawer")
    assert overdue(workspace, hr) == {RetentionKind.ANSWERS: (4, 1, date(2026, 4, 1))}
    assert workspace.retaining.apply(hr).deleted[RetentionKind.ANSWERS] == 4
    assert (count("response"), count("completion"), count("attempt_item")) == (4, 2, 8)
    result = workspace.results.load(aiko, attempt)
    assert (result.answers_kept, result.outcome.passed, result.outcome.score.points) == (False, True, 3)
    assert result.commitments == ()
    assert workspace.integrity.verify().verdict is Verdict.SOUND


def test_an_attempt_under_way_keeps_its_answers_and_loses_only_old_choices(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, count: Count
) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    first, second = quiz.attempt.items[:2]
    workspace.quizzes.submit_answer(aiko, quiz.attempt.id, 1, right_choice(first.item))
    workspace.quizzes.save_draft(aiko, quiz.attempt.id, 2, right_choice(second.item))
    clock.advance(days=91)
    assert overdue(workspace, hr) == {RetentionKind.DRAFTS: (1, 1, date(2026, 4, 1))}
    workspace.retaining.apply(hr)
    assert (count("response"), count("draft")) == (1, 0)


def test_questions_go_two_years_after_the_answer_and_stay_as_long_as_they_wait(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, count: Count
) -> None:
    asked = [
        workspace.inquiries.ask(aiko, InquiryKind.QUESTION, Desk.HR, AboutKind.NONE, "", text) for text in ("a", "b")
    ]
    clock.advance(days=10)
    workspace.inquiries.answer(hr, asked[0].id, "So.")
    clock.advance(days=730)
    assert overdue(workspace, hr) == {}
    clock.advance(days=1)
    assert overdue(workspace, hr) == {RetentionKind.QUESTIONS: (1, 1, date(2026, 4, 11))}
    workspace.retaining.apply(hr)
    assert (count("inquiry"), count("inquiry_answer")) == (1, 0)


def test_who_has_left_loses_first_what_was_for_themselves_and_then_everything(
    workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor, clock: StandingClock, count: Count
) -> None:
    for actor in (aiko, ben):
        take_quiz(workspace, actor)
        workspace.lessons.open(actor, "tidy-desk", 2)
        workspace.practice.overview(actor)
    leave(workspace, aiko, "00123", "2026-04-30", clock)
    kept = {table: count(table) for table in ("practice_card", "lesson_progress", "person_setting")}
    clock.advance(days=29 + 91)
    found = overdue(workspace, hr)
    assert found[RetentionKind.OWN_THINGS] == (sum(kept.values()) // 2, 1, date(2026, 4, 30))
    workspace.retaining.apply(hr)
    assert {table: count(table) for table in kept} == {table: rows // 2 for table, rows in kept.items()}
    assert count("completion") == 2
    clock.now = clock.now.replace(year=2031, month=4, day=30)
    assert overdue(workspace, hr) == {}
    clock.advance(days=1)
    assert overdue(workspace, hr) == {RetentionKind.PEOPLE: (1, 1, date(2026, 4, 30))}
    done = workspace.retaining.apply(hr)
    assert (done.deleted[RetentionKind.PEOPLE], done.tombstones) == (1, 1)
    assert (count("person"), count("completion")) == (1, 1)
    report = workspace.integrity.verify()
    assert (report.verdict, report.erased) == (Verdict.SOUND, 1)


def test_who_has_left_and_has_a_newer_record_stays(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    leave(workspace, aiko, "00123", "2026-03-01", clock)
    take_quiz(workspace, aiko)
    clock.now = clock.now.replace(year=2031, month=3, day=15)
    assert RetentionKind.PEOPLE not in overdue(workspace, hr)
    clock.now = clock.now.replace(year=2031, month=4, day=2)
    assert RetentionKind.PEOPLE in overdue(workspace, hr)


def test_the_ledger_says_of_each_block_what_was_deleted_and_by_which_period(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=91)
    workspace.retaining.apply(hr)
    with workspace.database.reading() as session:
        rows = session.execute(sa.text("SELECT reason, leaves FROM erasure")).all()
    assert [tuple(row) for row in rows] == [("retention: answers 4, 90 days", "")]


def test_who_stops_it_keeps_the_blocks_so_far(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, count: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retaining, "BLOCK", 1)
    for _ in range(3):
        take_quiz(workspace, aiko)
    clock.advance(days=91)

    def stop(done: int) -> None:
        if done >= 8:
            raise Cancelled

    done = workspace.retaining.apply(hr, progress=stop)
    assert (done.stopped, done.deleted[RetentionKind.ANSWERS], count("response")) == (True, 8, 4)
    assert workspace.integrity.verify().verdict is Verdict.SOUND
    assert workspace.retaining.apply(hr).count == 4


def test_only_the_kinds_that_are_meant_go(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock, count: Count
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=91)
    workspace.retaining.apply(hr, frozenset({RetentionKind.DRAFTS}))
    assert count("response") == 4


def test_other_periods_hold_from_then_on_and_the_person_reads_them(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=40)
    workspace.retaining.save_periods(hr, Periods(answers=30, people=7))
    assert overdue(workspace, hr) == {RetentionKind.ANSWERS: (4, 1, date(2026, 4, 1))}
    until = {part.name: part.until.en for part in workspace.own_data.load(aiko).parts}
    assert (until["answers"], until["results"]) == ("30 days each; 4 are past that", "7 years after you leave")
    with pytest.raises(Refusal) as refused:
        workspace.retaining.save_periods(hr, Periods(answers=0))
    assert refused.value.sentence is Sentence.ALLOWANCE_OUT_OF_RANGE


def test_no_block_asks_once_for_every_row(workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock) -> None:
    """Ten attempts take as many statements as one."""

    def statements() -> int:
        seen: list[str] = []
        workspace.database._engine.pool.dispose()

        def count(connection: object, *_: object) -> None:
            connection.set_trace_callback(seen.append)  # type: ignore[attr-defined]

        sa.event.listen(workspace.database._engine, "connect", count)
        try:
            workspace.retaining.apply(hr)
        finally:
            sa.event.remove(workspace.database._engine, "connect", count)
            workspace.database._engine.pool.dispose()
        return len([one for one in seen if not one.startswith(("DELETE FROM response", "DELETE FROM draft"))])

    take_quiz(workspace, aiko)
    clock.advance(days=91)
    once = statements()
    for _ in range(10):
        take_quiz(workspace, aiko)
    clock.advance(days=91)
    assert statements() <= once + 2
