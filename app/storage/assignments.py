"""Assignments: who has to learn what by when."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from app.domain.assignments import Assignment, parse_moment
from app.storage.assignment_tables import AssignmentRow
from app.storage.tables import CompletionRow, EditionRow, PersonRow

_NUMBERS_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to assign a module to: the occurrence and time of their last assignment of it, and their last pass."""

    person_id: int
    last: tuple[int, datetime] | None
    last_pass: datetime | None


def list_assignments(session: Session, person_id: int) -> list[Assignment]:
    """Return all assignments of a person, oldest first."""
    rows = session.scalars(
        select(AssignmentRow)
        .where(AssignmentRow.person_id == person_id)
        .order_by(AssignmentRow.assigned, AssignmentRow.module, AssignmentRow.occurrence)
    )
    return [_assignment(row) for row in rows]


def load_assignment(session: Session, assignment_id: UUID) -> Assignment | None:
    """Return an assignment, None if there is none of this id."""
    row = session.get(AssignmentRow, assignment_id)
    return _assignment(row) if row else None


def list_people_by_number(session: Session, numbers: Sequence[str]) -> dict[str, int]:
    """Return the ids of the people with these employee numbers; unknown numbers are left out."""
    found: dict[str, int] = {}
    for start in range(0, len(numbers), _NUMBERS_AT_ONCE):
        some = numbers[start : start + _NUMBERS_AT_ONCE]
        rows = session.execute(select(PersonRow.number, PersonRow.id).where(PersonRow.number.in_(some)))
        found.update({number: person_id for number, person_id in rows})  # noqa: C416 - a row is no pair to mypy
    return found


def list_candidates(session: Session, module: str, people: Sequence[int]) -> list[Candidate]:
    """Return where these people stand with a module, in the order of their ids."""
    found = []
    for start in range(0, len(people), _NUMBERS_AT_ONCE):
        some = people[start : start + _NUMBERS_AT_ONCE]
        found += _candidates(session, _standings(module, some).where(PersonRow.id.in_(some)))
    return found


def list_candidates_of_department(session: Session, module: str, department: str) -> list[Candidate]:
    """Return where the people of a department stand with a module."""
    return _candidates(session, _standings(module).where(PersonRow.department == department))


def list_all_candidates(session: Session, module: str) -> list[Candidate]:
    """Return where everybody stands with a module; about a second for a hundred thousand people."""
    return _candidates(session, _standings(module))


def add_assignments(session: Session, assignments: Iterable[Assignment]) -> None:
    """Add assignments, any number of them, past the mapping, which would take longer than the writing."""
    rows = [
        (
            one.id.hex,
            one.person_id,
            one.module,
            one.occurrence,
            one.assigned.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds"),
            one.due.isoformat() if one.due else None,
        )
        for one in assignments
    ]
    if rows:
        session.connection().exec_driver_sql(
            "INSERT INTO assignment (id, person_id, module, occurrence, assigned, due) VALUES (?, ?, ?, ?, ?, ?)", rows
        )


def save_due(session: Session, assignment_id: UUID, due: date | None) -> None:
    """Move the due date of an assignment."""
    session.execute(
        update(AssignmentRow).where(AssignmentRow.id == assignment_id).values(due=due.isoformat() if due else None)
    )


def load_last_pass(session: Session, person_id: int, module: str) -> datetime | None:
    """Return when a person last passed a module, None if they did not."""
    passed = session.scalar(
        select(func.max(CompletionRow.completed_utc))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(EditionRow.module == module, CompletionRow.passed == 1, CompletionRow.person_id == person_id)
    )
    return parse_moment(passed) if passed else None


def _standings(module: str, people: Sequence[int] = ()) -> Select[int, int | None, datetime | None, str | None]:
    """Select people with their last occurrence of a module, when it was assigned, and their last pass.

    The passes of the module are gathered once, and not looked up for one person after another.
    """
    passes = (
        select(CompletionRow.person_id, func.max(CompletionRow.completed_utc).label("last_pass"))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(EditionRow.module == module, CompletionRow.passed == 1)
        .group_by(CompletionRow.person_id)
    )
    # SQLite takes the other columns of the row that has the greatest value.
    last = (
        select(AssignmentRow.person_id, func.max(AssignmentRow.occurrence).label("occurrence"), AssignmentRow.assigned)
        .where(AssignmentRow.module == module)
        .group_by(AssignmentRow.person_id)
    )
    if people:
        passes = passes.where(CompletionRow.person_id.in_(people))
        last = last.where(AssignmentRow.person_id.in_(people))
    passed, assigned = passes.subquery(), last.subquery()
    return (
        select(PersonRow.id, assigned.c.occurrence, assigned.c.assigned, passed.c.last_pass)
        .outerjoin(assigned, assigned.c.person_id == PersonRow.id)
        .outerjoin(passed, passed.c.person_id == PersonRow.id)
        .order_by(PersonRow.id)
    )


def _candidates(session: Session, query: Select[int, int | None, datetime | None, str | None]) -> list[Candidate]:
    return [
        Candidate(
            person_id,
            None if occurrence is None or assigned is None else (occurrence, assigned),
            parse_moment(passed) if passed else None,
        )
        for person_id, occurrence, assigned, passed in session.execute(query)
    ]


def _assignment(row: AssignmentRow) -> Assignment:
    due = date.fromisoformat(row.due) if row.due else None
    return Assignment(row.id, row.person_id, row.module, row.occurrence, row.assigned, due)
