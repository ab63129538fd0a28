"""What people were on any day stays what it was."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.services.workspace import Workspace
from app.storage import people
from app.storage.people_states import PersonState, save_states, select_states
from tests.builders import StandingClock

START = StandingClock().now.date()
HERE = PersonState("00123", "Aiko Tanaka", "", "", "", "", None, None)


def states(workspace: Workspace, day: date) -> list[PersonState]:
    with workspace.database.reading() as session:
        return [PersonState(*row[1:]) for row in session.execute(select_states(day))]


def change(workspace: Workspace, person_id: int, state: PersonState, day: date) -> None:
    with workspace.database.transaction() as session:
        save_states(session, [(person_id, state)], day)


def test_who_moves_to_a_department_was_in_the_old_one_until_then(workspace: Workspace) -> None:
    person = workspace.enrolment.join("00123", "Aiko Tanaka")
    change(workspace, person.id, HERE._replace(department="Support"), START + timedelta(days=3))
    assert states(workspace, START - timedelta(days=1)) == []
    assert states(workspace, START + timedelta(days=2)) == [HERE]
    assert states(workspace, START + timedelta(days=3)) == [HERE._replace(department="Support")]


def test_two_changes_on_a_day_are_one(workspace: Workspace) -> None:
    person = workspace.enrolment.join("00123", "Aiko Tanaka")
    change(workspace, person.id, HERE._replace(department="Sales"), START)
    change(workspace, person.id, HERE._replace(department="Support"), START)
    assert states(workspace, START) == [HERE._replace(department="Support")]


@given(changes=st.lists(st.tuples(st.integers(0, 9), st.text("abc", max_size=3)), max_size=8))
def test_later_changes_leave_every_earlier_day_as_it_was(workspace: Workspace, changes: list[tuple[int, str]]) -> None:
    with workspace.database.transaction() as session:
        session.connection().exec_driver_sql("DELETE FROM person_past")
        session.connection().exec_driver_sql("DELETE FROM person")
        person = people.add_person(session, "00123", "Aiko Tanaka", StandingClock().now)
    known = [HERE]
    for later, department in sorted(changes, key=lambda change: change[0]):
        day = START + timedelta(days=later)
        before = [states(workspace, START + timedelta(days=n)) for n in range(later)]
        change(workspace, person.id, HERE._replace(department=department), day)
        known = [HERE._replace(department=department)]
        assert [states(workspace, START + timedelta(days=n)) for n in range(later)] == before
    assert states(workspace, START + timedelta(days=10)) == known
