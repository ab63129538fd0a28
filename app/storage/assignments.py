"""Assignments: who has to learn what by when."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.orm import Session

from app.domain.assignments import Assignment, late_from, parse_moment
from app.domain.moments import Moment
from app.storage import standing_upkeep
from app.storage.assignment_tables import AssignmentRow
from app.storage.presence import is_here
from app.storage.tables import CompletionRow, EditionRow, PersonRow

_NUMBERS_AT_ONCE = 5_000
_ROWS_AT_ONCE = 2_000

_ASSIGNED = "strftime('%Y-%m-%dT%H:%M:%SZ', assignment.assigned)"
"""When it was assigned, to the second, in the form of a completion's time: so `is_fulfilled` compares the two."""

_FIRST_PASS = (
    "SELECT substr(c.completed_local, 1, 10) FROM completion c "  # noqa: S608 - an expression of ours
    "JOIN module_edition e ON e.id = c.edition_id "
    "WHERE c.person_id = assignment.person_id AND c.passed = 1 AND c.superseded IS NULL "
    "AND e.module = assignment.module "
    f"AND (assignment.occurrence = 1 OR c.completed_utc > {_ASSIGNED}) ORDER BY c.completed_utc LIMIT 1"
)
"""The day of the first pass that counts for an assignment: the rule of `domain.assignments.is_fulfilled`."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody to assign a module to: the occurrence and time of their last assignment of it, and their last pass.

    `withdrawn` says that the last assignment was.
    """

    person_id: int
    last: tuple[int, datetime] | None
    last_pass: datetime | None
    withdrawn: bool = False


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


def list_candidates(session: Session, module: str, people: Sequence[int], today: date) -> list[Candidate]:
    """Return where those of these people who are here stand with a module, in the order of their ids."""
    found = []
    for start in range(0, len(people), _NUMBERS_AT_ONCE):
        some = people[start : start + _NUMBERS_AT_ONCE]
        found += _candidates(session, _standings(module, today, some).where(PersonRow.id.in_(some)))
    return found


def list_candidates_of_department(session: Session, module: str, department: str, today: date) -> list[Candidate]:
    """Return where the people of a department stand with a module."""
    return _candidates(session, _standings(module, today).where(PersonRow.department == department))


def list_all_candidates(session: Session, module: str, today: date) -> list[Candidate]:
    """Return where everybody stands with a module; about a second for a hundred thousand people."""
    return _candidates(session, _standings(module, today))


def add_assignments(
    session: Session, assignments: Iterable[Assignment], progress: Callable[[int], None] = lambda _count: None
) -> None:
    """Add assignments, any number of them, past the mapping, which would take longer than the writing.

    What was passed before and counts for them is noted with them, and that they replace the occurrence before.
    `progress` gets how many are written so far, all of them once more at the end, and may raise Cancelled: whoever
    owns the transaction takes it back then.
    """
    rows: list[tuple[object, ...]] = [
        (
            one.id.hex,
            one.person_id,
            one.module,
            one.occurrence,
            one.assigned.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds"),
            _text(one.due),
            one.rule_id.hex if one.rule_id else None,
            one.grace,
            _text(late_from(one.due, one.grace)),
            one.assigned.date().isoformat(),
        )
        for one in assignments
    ]
    if len(rows) < standing_upkeep.MANY:
        _add(session, rows, progress)
    else:
        with standing_upkeep.suspended(session):
            _add(session, rows, progress)
    progress(len(rows))


def _add(session: Session, rows: list[tuple[object, ...]], progress: Callable[[int], None]) -> None:
    if not rows:
        return
    connection = session.connection()
    before = connection.exec_driver_sql("SELECT coalesce(max(rowid), 0) FROM assignment").scalar_one()
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        progress(start)
        connection.exec_driver_sql(
            "INSERT INTO assignment (id, person_id, module, occurrence, assigned, due, rule_id, grace, late_from, "
            "since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows[start : start + _ROWS_AT_ONCE],
        )
    progress(len(rows))
    # Of a module without an edition, which is new here, nobody has a record.
    connection.exec_driver_sql(
        f"UPDATE assignment SET fulfilled = ({_FIRST_PASS}) "  # noqa: S608 - an expression of ours
        "WHERE rowid > ? AND module IN (SELECT module FROM module_edition)",
        (before,),
    )
    connection.exec_driver_sql(
        "UPDATE assignment SET replaced = n.since FROM assignment n WHERE n.rowid > ? AND n.occurrence > 1 "
        "AND n.person_id = assignment.person_id AND n.module = assignment.module "
        "AND n.occurrence = assignment.occurrence + 1",
        (before,),
    )


def note_pass(session: Session, person_id: int, module: str, completed: Moment) -> None:
    """Note that a pass of a module, which was just recorded, fulfils what was open of it."""
    session.connection().exec_driver_sql(
        "UPDATE assignment SET fulfilled = ? "  # noqa: S608 - an expression of ours
        "WHERE person_id = ? AND module = ? AND fulfilled IS NULL "
        f"AND withdrawn IS NULL AND (occurrence = 1 OR {_ASSIGNED} < ?)",
        (completed.local[:10], person_id, module, completed.utc),
    )


def count_passes_anew(session: Session, places: Iterable[tuple[int, str]], today: date) -> None:
    """Look again which pass counts for each occurrence of a module, after records of some people were corrected.

    `places` are the people's ids, each with a module. What counted until today is kept where another one counts now,
    or none.
    """
    query = (
        "SELECT assignment.id FROM json_each(?) j CROSS JOIN assignment ON assignment.person_id = j.value ->> 0 "  # noqa: S608
        "AND assignment.module = j.value ->> 1 "
        f"WHERE assignment.withdrawn IS NULL AND assignment.fulfilled IS NOT ({_FIRST_PASS})"
    )
    connection = session.connection()
    wanted = json.dumps(sorted(set(places)))
    changed = [UUID(one) for (one,) in connection.exec_driver_sql(query, (wanted,))]
    if not changed:
        return
    keep_past(session, changed, today)
    connection.exec_driver_sql(
        f"UPDATE assignment SET fulfilled = ({_FIRST_PASS}), since = ? WHERE id = ?",  # noqa: S608
        [(today.isoformat(), one.hex) for one in changed],
    )


def fulfil(session: Session, person_ids: Iterable[int]) -> None:
    """Note the passes of some people, which came from elsewhere, with what they fulfil."""
    session.connection().exec_driver_sql(
        f"UPDATE assignment SET fulfilled = ({_FIRST_PASS}) "  # noqa: S608 - an expression of ours
        "WHERE person_id = ? AND fulfilled IS NULL AND withdrawn IS NULL",
        [(person_id,) for person_id in person_ids] or [(-1,)],
    )


def save_due(session: Session, assignment_id: UUID, due: date | None, today: date) -> None:
    """Move the due date of an assignment; until today it was the one of before."""
    keep_past(session, [assignment_id], today)
    session.execute(
        update(AssignmentRow)
        .where(AssignmentRow.id == assignment_id)
        .values(
            due=_text(due),
            late_from=func.date(_text(due), func.format("+%d days", AssignmentRow.grace + 1)),
            since=today.isoformat(),
        )
    )


def keep_past(session: Session, assignment_ids: Sequence[UUID], today: date) -> None:
    """Keep assignments as they were until today, before they are changed; whoever changes them sets `since` to today.

    What was changed today already has its state of before.
    """
    columns = "due, grace, late_from, fulfilled, withdrawn, exempted"
    session.connection().exec_driver_sql(
        f"INSERT INTO assignment_past (assignment_id, since, until, {columns}) "  # noqa: S608 - names of columns
        f"SELECT id, since, ?, {columns} FROM assignment WHERE id = ? AND since < ?",
        [(today.isoformat(), one.hex, today.isoformat()) for one in assignment_ids],
    )


def load_last_pass(session: Session, person_id: int, module: str) -> datetime | None:
    """Return when a person last passed a module, None if they did not."""
    passed = session.scalar(
        select(func.max(CompletionRow.completed_utc))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(
            EditionRow.module == module,
            CompletionRow.passed == 1,
            CompletionRow.superseded.is_(None),
            CompletionRow.person_id == person_id,
        )
    )
    return parse_moment(passed) if passed else None


def _standings(
    module: str, today: date, people: Sequence[int] = ()
) -> Select[int, int | None, datetime | None, str | None, str | None]:
    """Select who is here with their last occurrence of a module, when it was assigned, and their last pass.

    The passes of the module are gathered once, and not looked up for one person after another.
    """
    passes = (
        select(CompletionRow.person_id, func.max(CompletionRow.completed_utc).label("last_pass"))
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(EditionRow.module == module, CompletionRow.passed == 1, CompletionRow.superseded.is_(None))
        .group_by(CompletionRow.person_id)
    )
    # SQLite takes the other columns of the row that has the greatest value.
    last = (
        select(
            AssignmentRow.person_id,
            func.max(AssignmentRow.occurrence).label("occurrence"),
            AssignmentRow.assigned,
            AssignmentRow.withdrawn,
        )
        .where(AssignmentRow.module == module)
        .group_by(AssignmentRow.person_id)
    )
    if people:
        passes = passes.where(CompletionRow.person_id.in_(people))
        last = last.where(AssignmentRow.person_id.in_(people))
    passed, assigned = passes.subquery(), last.subquery()
    return (
        select(PersonRow.id, assigned.c.occurrence, assigned.c.assigned, passed.c.last_pass, assigned.c.withdrawn)
        .outerjoin(assigned, assigned.c.person_id == PersonRow.id)
        .outerjoin(passed, passed.c.person_id == PersonRow.id)
        .where(is_here(today))
        .order_by(PersonRow.id)
    )


def _candidates(
    session: Session, query: Select[int, int | None, datetime | None, str | None, str | None]
) -> list[Candidate]:
    return [
        Candidate(
            person_id,
            None if occurrence is None or assigned is None else (occurrence, assigned),
            parse_moment(passed) if passed else None,
            withdrawn is not None,
        )
        for person_id, occurrence, assigned, passed, withdrawn in session.execute(query)
    ]


def _assignment(row: AssignmentRow) -> Assignment:
    return Assignment(
        row.id,
        row.person_id,
        row.module,
        row.occurrence,
        row.assigned,
        _day(row.due),
        row.grace,
        row.rule_id,
        _day(row.withdrawn),
        _day(row.exempted),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
