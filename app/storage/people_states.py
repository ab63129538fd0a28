"""What people are and were: every change keeps the state of before, so that any past day can be asked for."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from sqlalchemy import CompoundSelect, literal, select, union_all
from sqlalchemy.orm import Session

from app.storage.tables import PersonPastRow, PersonRow

_STATE = "number, name, department, job, manager, email, joined_on, left_on"


class PersonState(NamedTuple):
    """What is held about who a person is; the two days are ISO texts or None."""

    number: str
    name: str
    department: str
    job: str
    manager: str
    email: str
    joined_on: str | None
    left_on: str | None


def save_states(session: Session, changes: Iterable[tuple[int, PersonState]], today: date) -> None:
    """Change people, by their ids; what they were until today is kept, and several changes of a day are one."""
    day, rows = today.isoformat(), list(changes)
    if not rows:
        return
    connection = session.connection()
    connection.exec_driver_sql(
        f"INSERT INTO person_past (person_id, since, until, {_STATE}) "  # noqa: S608 - names of columns
        f"SELECT id, since, ?, {_STATE} FROM person WHERE id = ? AND since < ?",
        [(day, person_id, day) for person_id, _ in rows],
    )
    settings = ", ".join(f"{name} = ?" for name in PersonState._fields)
    connection.exec_driver_sql(
        f"UPDATE person SET {settings}, since = ? WHERE id = ?",  # noqa: S608 - names of columns
        [(*state, day, person_id) for person_id, state in rows],
    )


def select_states(day: date) -> CompoundSelect[int, str, str, str, str, str, str, str | None, str | None]:
    """Select `person_id` and the columns of `PersonState` of everybody at the end of a day.

    Who is here on the day is who has no `left_on`, or one that is not before it.
    """
    text = literal(day.isoformat())
    now = select(
        PersonRow.id.label("person_id"),
        *(getattr(PersonRow, name) for name in PersonState._fields),
    ).where(PersonRow.since <= text)
    before = select(
        PersonPastRow.person_id,
        *(getattr(PersonPastRow, name) for name in PersonState._fields),
    ).where(PersonPastRow.since <= text, PersonPastRow.until > text)
    return union_all(now, before)
