"""Changes assignments that are still to be done, any number at once; what they were until today is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from uuid import UUID

from sqlalchemy import and_, case, exists, func, select
from sqlalchemy.orm import Session, aliased

from app.domain.assignment_rules import Arrival
from app.domain.assignments import late_from
from app.storage import assignments
from app.storage.assignment_tables import AssignmentRow
from app.storage.tables import PersonPastRow, PersonRow

_IDS_AT_ONCE = 5_000
_OPEN = (AssignmentRow.fulfilled.is_(None), AssignmentRow.withdrawn.is_(None), AssignmentRow.replaced.is_(None))


@dataclass(frozen=True, slots=True)
class OpenDue:
    """An assignment that is still to be done, and when."""

    id: UUID
    due: date | None
    grace: int


@dataclass(frozen=True, slots=True)
class OpenOfRule:
    """An open assignment of a rule; `passed` and `before_due` are of the occurrence that it renews, if it does."""

    id: UUID
    due: date | None
    grace: int
    assigned: datetime
    arrival: Arrival
    passed: date | None
    before_due: date | None


def list_open(session: Session, assignment_ids: Sequence[UUID]) -> list[OpenDue]:
    """Return those of some assignments that are still to be done."""
    found: list[OpenDue] = []
    for start in range(0, len(assignment_ids), _IDS_AT_ONCE):
        some = assignment_ids[start : start + _IDS_AT_ONCE]
        rows = session.execute(
            select(AssignmentRow.id, AssignmentRow.due, AssignmentRow.grace).where(AssignmentRow.id.in_(some), *_OPEN)
        )
        found += [OpenDue(one, _day(due), grace) for one, due, grace in rows]
    return found


def list_open_of_rule(session: Session, rule_id: UUID) -> list[OpenOfRule]:
    """Return the open assignments that a rule gave, in one query."""
    own, last = AssignmentRow, aliased(AssignmentRow)
    moved = exists().where(PersonPastRow.person_id == PersonRow.id)
    query = (
        select(
            own.id,
            own.due,
            own.grace,
            own.assigned,
            PersonRow.joined_on,
            case((moved, PersonRow.since), else_=None),
            last.fulfilled,
            last.due,
        )
        .join(PersonRow, PersonRow.id == own.person_id)
        .outerjoin(
            last,
            and_(last.person_id == own.person_id, last.module == own.module, last.occurrence == own.occurrence - 1),
        )
        .where(own.rule_id == rule_id, *_OPEN)
    )
    return [
        OpenOfRule(one, _day(due), grace, assigned, Arrival(_day(joined), _day(since)), _day(passed), _day(before))
        for one, due, grace, assigned, joined, since, passed, before in session.execute(query)
    ]


def count_open_of_rule(session: Session, rule_id: UUID) -> int:
    """Return how many assignments of a rule are still to be done."""
    query = select(func.count()).select_from(AssignmentRow).where(AssignmentRow.rule_id == rule_id, *_OPEN)
    return session.scalar(query) or 0


def save_dues(session: Session, changes: Iterable[OpenDue], today: date) -> None:
    """Move due dates and days of grace; until today they were those of before."""
    rows = list(changes)
    if not rows:
        return
    assignments.keep_past(session, [one.id for one in rows], today)
    session.connection().exec_driver_sql(
        "UPDATE assignment SET due = ?, grace = ?, late_from = ?, since = ? WHERE id = ?",
        [
            (_text(one.due), one.grace, _text(late_from(one.due, one.grace)), today.isoformat(), one.id.hex)
            for one in rows
        ],
    )


def save_withdrawn(session: Session, assignment_ids: Sequence[UUID], today: date) -> None:
    """Withdraw assignments, so that they are asked for no more from today on."""
    _set_withdrawn(session, assignment_ids, today, None)


def save_taken_back(session: Session, assignment_ids: Sequence[UUID], today: date) -> None:
    """Undo withdrawals of today; those of an earlier day stay."""
    _set_withdrawn(session, assignment_ids, None, today)


def withdraw_open_of_rule(session: Session, rule_id: UUID, today: date) -> int:
    """Withdraw what is still to be done of a rule; return how many."""
    done = session.connection().exec_driver_sql(
        "UPDATE assignment SET withdrawn = ? WHERE rule_id = ? "
        "AND fulfilled IS NULL AND withdrawn IS NULL AND replaced IS NULL",
        (today.isoformat(), rule_id.hex),
    )
    return done.rowcount


def withdraw_open_of_module(session: Session, module: str, today: date) -> int:
    """Withdraw what is still to be done of a module, but for what rules give; return how many."""
    done = session.connection().exec_driver_sql(
        "UPDATE assignment SET withdrawn = ? WHERE module = ? AND rule_id IS NULL "
        "AND fulfilled IS NULL AND withdrawn IS NULL AND replaced IS NULL",
        (today.isoformat(), module),
    )
    return done.rowcount


def local_day(at: datetime, now: datetime) -> date:
    """Return the day of a stored time in the zone of `now`."""
    return at.replace(tzinfo=at.tzinfo or UTC).astimezone(now.tzinfo).date()


def _set_withdrawn(session: Session, ids: Sequence[UUID], day: date | None, before: date | None) -> None:
    rows = [(_text(day), one.hex, _text(before)) for one in ids]
    if rows:
        session.connection().exec_driver_sql(
            "UPDATE assignment SET withdrawn = ? WHERE id = ? AND withdrawn IS ?", rows
        )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
