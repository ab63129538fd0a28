"""HR's overview is read for everybody or a part of them, now and for a past day."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from app.domain.overview import Overview, Scope
from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace
from tests.builders import StandingClock, take_quiz

MODULE = "tidy-desk"


@pytest.fixture
def team(workspace: Workspace, hr: Actor, clock: StandingClock) -> list[Actor]:
    """Eight people of one department, assigned a module that is due in ten days."""
    people = [learner(workspace.enrolment.join(f"0010{number}", f"Person {number}")) for number in range(8)]
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET department = 'Support', job = 'Clerk'")
    workspace.assigning.assign_to_everyone(hr, MODULE, clock().date() + timedelta(days=10))
    return people


def head(overview: Overview) -> tuple[int, int, int, int]:
    count = overview.count
    return count.people, count.up_to_date, count.overdue, count.open


def test_nobody_is_an_empty_overview(workspace: Workspace, hr: Actor) -> None:
    overview = workspace.overview.load(hr)
    assert overview.is_empty()
    assert head(overview) == (0, 0, 0, 0)
    assert [point.people for point in workspace.overview.trend(hr, overview)] == [0] * 12


def test_a_completion_shows_at_once(workspace: Workspace, hr: Actor, team: list[Actor]) -> None:
    assert head(workspace.overview.load(hr)) == (8, 0, 0, 8)
    take_quiz(workspace, team[0], MODULE)
    overview = workspace.overview.load(hr)
    assert head(overview) == (8, 1, 0, 7)
    (row,) = overview.heat.rows
    assert (row.cells[MODULE].assigned, row.cells[MODULE].done) == (8, 1)
    assert {one.number: one.per_cent for one in overview.trained} == {"1.1": 12, "1.2": 12, "2.1": 12}


def test_a_failed_quiz_changes_nothing(workspace: Workspace, hr: Actor, team: list[Actor]) -> None:
    take_quiz(workspace, team[0], MODULE, wrong=4)
    assert head(workspace.overview.load(hr)) == (8, 0, 0, 8)


def test_what_is_due_becomes_overdue_by_itself(
    workspace: Workspace, hr: Actor, team: list[Actor], clock: StandingClock
) -> None:
    clock.advance(days=10)
    assert head(workspace.overview.load(hr)) == (8, 0, 0, 8)
    clock.advance(days=1)
    overview = workspace.overview.load(hr)
    assert head(overview) == (8, 0, 8, 0)
    assert [age.assignments for age in overview.overdue] == [8, 0, 0, 0]
    clock.advance(days=7)
    assert [age.assignments for age in workspace.overview.load(hr).overdue] == [0, 8, 0, 0]
    assert len(team) == 8


def test_a_past_day_is_answered_as_it_was(
    workspace: Workspace, hr: Actor, team: list[Actor], clock: StandingClock
) -> None:
    first = clock().date()
    before = workspace.overview.load(hr)
    clock.advance(days=3)
    take_quiz(workspace, team[0], MODULE)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person SET left_on = '2026-04-02' WHERE number = '00107'")
    clock.advance(days=20)
    assert workspace.overview.load(hr, as_of=first) == before
    assert head(workspace.overview.load(hr)) == (7, 1, 6, 0)
    assert head(workspace.overview.load(hr, as_of=first + timedelta(days=3))) == (7, 1, 0, 6)
    assert head(workspace.overview.load(hr, as_of=first - timedelta(days=1))) == (0, 0, 0, 0)


def test_a_day_that_is_not_over_means_now(workspace: Workspace, hr: Actor, team: list[Actor]) -> None:
    now = workspace.overview.load(hr)
    assert workspace.overview.load(hr, as_of=now.as_of) == now
    assert workspace.overview.load(hr, as_of=now.as_of + timedelta(days=30)) == now
    assert len(team) == 8


def test_the_trend_is_what_each_past_day_says(
    workspace: Workspace, hr: Actor, team: list[Actor], clock: StandingClock
) -> None:
    for one in team[:3]:
        clock.advance(days=9)
        take_quiz(workspace, one, MODULE)
    overview = workspace.overview.load(hr)
    for point in workspace.overview.trend(hr, overview):
        then = workspace.overview.load(hr, as_of=point.day).count
        assert (point.people, point.up_to_date) == (then.people, then.up_to_date)
    assert [point.up_to_date for point in workspace.overview.trend(hr, overview)[-4:]] == [0, 1, 2, 3]


@contextmanager
def statements(workspace: Workspace) -> Iterator[list[str]]:
    """Yield the statements that the database is sent."""
    sent: list[str] = []

    def keep(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        sent.append(statement)

    engine = workspace.database._engine
    event.listen(engine, "before_cursor_execute", keep)
    yield sent
    event.remove(engine, "before_cursor_execute", keep)


def test_reading_takes_a_handful_of_statements_however_many_people(
    workspace: Workspace, hr: Actor, team: list[Actor]
) -> None:
    with statements(workspace) as sent:
        overview = workspace.overview.load(hr)
    assert len([one for one in sent if one.startswith("SELECT")]) == 3
    with statements(workspace) as sent:
        workspace.overview.trend(hr, overview)
    assert len([one for one in sent if "busy" in one]) == 1
    with statements(workspace) as sent:
        workspace.overview.trend(hr, overview)
    assert [one for one in sent if "busy" in one] == []
    assert len(team) == 8


def test_what_was_erased_is_not_remembered(
    workspace: Workspace, hr: Actor, team: list[Actor], clock: StandingClock
) -> None:
    clock.advance(weeks=1)
    overview = workspace.overview.load(hr)
    assert workspace.overview.trend(hr, overview)[-2].people == 8
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM assignment WHERE person_id = 1")
        session.connection().exec_driver_sql("DELETE FROM person WHERE id = 1")
    assert workspace.overview.trend(hr, workspace.overview.load(hr))[-2].people == 7
    assert len(team) == 8


def test_a_part_of_everybody(workspace: Workspace, hr: Actor, team: list[Actor]) -> None:
    assert head(workspace.overview.load(hr, Scope(department="Support", job="Clerk"))) == (8, 0, 0, 8)
    assert head(workspace.overview.load(hr, Scope(department="Sales"))) == (0, 0, 0, 0)
    choices = workspace.overview.choices(hr)
    assert (choices.departments, choices.jobs, choices.managers) == (("Support",), ("Clerk",), ())
    assert len(team) == 8


def test_too_few_people_have_no_trend(workspace: Workspace, hr: Actor, aiko: Actor) -> None:
    workspace.assigning.assign_to_everyone(hr, MODULE)
    overview = workspace.overview.load(hr)
    assert overview.small
    assert workspace.overview.trend(hr, overview) == ()
    assert aiko.person_id is not None


def test_rebuilding_mends_what_was_spoilt(workspace: Workspace, hr: Actor, team: list[Actor]) -> None:
    before = workspace.overview.load(hr)
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("UPDATE person_standing SET profile_id = 0")
    assert workspace.overview.load(hr) != before
    workspace.overview.rebuild(hr)
    assert workspace.overview.load(hr) == before
    assert len(team) == 8
