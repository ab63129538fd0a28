"""HR assigns modules to people, departments and everybody."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.assignments import Assignment
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.storage import assignments, bulk
from tests.builders import StandingClock, take_quiz

FRIDAY = date(2026, 4, 3)


def of(workspace: Workspace, actor: Actor) -> list[Assignment]:
    with workspace.database.reading() as session:
        return assignments.list_assignments(session, actor.person_id or 0)


def add_people(workspace: Workspace, clock: StandingClock, count: int, department: str = "Support") -> None:
    with workspace.database.transaction() as session:
        first = bulk.next_person_id(session)
        people = [(first + n, f"9{n:06d}", "Somebody", department) for n in range(count)]
        bulk.add_people(session, people, clock())


def refused(sentence: Sentence, act: object, *arguments: object) -> Refusal:
    with pytest.raises(Refusal) as found:
        act(*arguments)  # type: ignore[operator]
    assert found.value.sentence is sentence
    return found.value


def test_a_module_is_assigned_to_people_by_number(workspace: Workspace, aiko: Actor, ben: Actor, hr: Actor) -> None:
    done = workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], FRIDAY)
    assert (done.added, done.proved, done.open, done.fulfilled) == (1, 0, 0, 0)
    (own,) = of(workspace, aiko)
    assert (own.module, own.occurrence, own.due) == ("tidy-desk", 1, FRIDAY)
    assert of(workspace, ben) == []


def test_a_number_counts_once_and_as_people_type_it(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    done = workspace.assigning.assign_to_people(hr, "tidy-desk", [" 00123 ", "００１２３", "00123"])
    assert done.added == 1
    assert of(workspace, aiko)[0].due is None


def test_nobody_gets_it_if_one_number_is_unknown(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    numbers = ["00123", *(f"x{n}" for n in range(7))]
    refusal = refused(Sentence.PEOPLE_UNKNOWN, workspace.assigning.assign_to_people, hr, "tidy-desk", numbers)
    assert "x0, x1, x2, x3, x4 (+2)." in str(refusal)
    assert of(workspace, aiko) == []


def test_a_department_is_reached_and_an_unknown_one_refused(
    workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    add_people(workspace, clock, 3, "サポート")
    assert workspace.assigning.assign_to_department(hr, "tidy-desk", " サポート", FRIDAY).added == 3
    assert of(workspace, aiko) == []
    refused(Sentence.DEPARTMENT_UNKNOWN, workspace.assigning.assign_to_department, hr, "tidy-desk", "Sport")


def test_what_is_open_is_not_assigned_twice(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY)
    for again in (False, True):
        done = workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY + timedelta(days=9), again=again)
        assert (done.added, done.open) == (0, 1)
    assert [one.due for one in of(workspace, aiko)] == [FRIDAY]


def test_who_is_done_is_asked_again_only_on_purpose(
    workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY)
    take_quiz(workspace, aiko)
    clock.advance(days=1)
    done = workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY)
    assert (done.added, done.fulfilled) == (0, 1)
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY, again=True).added == 1
    assert [one.occurrence for one in of(workspace, aiko)] == [1, 2]
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk", again=True).open == 1
    clock.advance(hours=1)
    take_quiz(workspace, aiko)
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk").fulfilled == 1


def test_who_passed_before_any_assignment_need_not_do_anything(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    take_quiz(workspace, aiko)
    done = workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY)
    assert (done.added, done.proved) == (1, 1)
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk").fulfilled == 1


def test_a_failed_attempt_leaves_it_open(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk")
    take_quiz(workspace, aiko, wrong=4)
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk", again=True).open == 1


def test_a_day_that_is_over_on_the_local_calendar_is_refused(
    workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    clock.now = clock.now.replace(hour=0, minute=30)  # still 31 March in UTC
    assign = workspace.assigning.assign_to_everyone
    refused(Sentence.DUE_DAY_OVER, assign, hr, "tidy-desk", date(2026, 3, 31))
    assert assign(hr, "tidy-desk", date(2026, 4, 1)).added == 1


def test_an_unknown_module_is_refused(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    refused(Sentence.MODULE_UNKNOWN, workspace.assigning.assign_to_everyone, hr, "no-such")


def test_a_due_date_is_moved_until_the_assignment_is_fulfilled(workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assigning.assign_to_everyone(hr, "tidy-desk", FRIDAY)
    (own,) = of(workspace, aiko)
    change = workspace.assigning.change_due
    assert change(hr, own.id, date(2026, 5, 1)).due == date(2026, 5, 1)
    assert of(workspace, aiko)[0].due == date(2026, 5, 1)
    assert change(hr, own.id, None).due is None
    refused(Sentence.DUE_DAY_OVER, change, hr, own.id, date(2026, 3, 31))
    refused(Sentence.ASSIGNMENT_UNKNOWN, change, hr, UUID(int=7), FRIDAY)
    take_quiz(workspace, aiko)
    refused(Sentence.ASSIGNMENT_FULFILLED, change, hr, own.id, FRIDAY)


def test_many_people_by_number_take_few_queries(workspace: Workspace, clock: StandingClock, hr: Actor) -> None:
    add_people(workspace, clock, 12_000)
    numbers = [f"9{n:06d}" for n in range(12_000)]
    assert workspace.assigning.assign_to_people(hr, "tidy-desk", numbers, FRIDAY).added == 12_000
    assert workspace.assigning.assign_to_everyone(hr, "tidy-desk").open == 12_000
    with workspace.database.reading() as session:
        found = session.connection().exec_driver_sql("SELECT count(*), count(DISTINCT id) FROM assignment").one()
    assert tuple(found) == (12_000, 12_000)
