"""Exemptions, and what they make of the assignments that they are about."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.assignments import RENEWAL_DAYS
from app.domain.exemptions import Exemption
from app.storage.rule_tables import ExemptionRow

_PEOPLE_AT_ONCE = 5_000

_HOLDS = (
    "e.person_id = assignment.person_id AND e.module IN ('', assignment.module) AND e.begins <= :today "
    "AND (e.ends IS NULL OR e.ends >= :today) AND (e.lifted IS NULL OR e.lifted > :today)"
)
"""Whether an exemption holds today for an assignment: the rule of `domain.exemptions.Exemption.holds`."""

_CURRENT = "fulfilled IS NULL AND withdrawn IS NULL AND replaced IS NULL"
_PAST = "due, grace, late_from, fulfilled, withdrawn, exempted"


def list_exemptions(session: Session, person_id: int) -> list[Exemption]:
    """Return the exemptions of a person, oldest first."""
    query = select(ExemptionRow).where(ExemptionRow.person_id == person_id)
    return [_exemption(row) for row in session.scalars(query.order_by(ExemptionRow.granted, ExemptionRow.id))]


def list_holding(session: Session, people: Sequence[int], today: date) -> list[Exemption]:
    """Return the exemptions that hold today for these people."""
    found: list[Exemption] = []
    for start in range(0, len(people), _PEOPLE_AT_ONCE):
        query = select(ExemptionRow).where(ExemptionRow.person_id.in_(people[start : start + _PEOPLE_AT_ONCE]))
        found += [one for one in map(_exemption, session.scalars(query)) if one.holds(today)]
    return found


def load_exemption(session: Session, exemption_id: UUID) -> Exemption | None:
    """Return an exemption, None if there is none of this id."""
    row = session.get(ExemptionRow, exemption_id)
    return _exemption(row) if row is not None else None


def add_exemptions(session: Session, exemptions: Iterable[Exemption], granted: datetime) -> None:
    """Add exemptions."""
    session.add_all(
        ExemptionRow(
            id=one.id,
            person_id=one.person_id,
            module=one.module,
            reason=one.reason,
            begins=one.begins.isoformat(),
            ends=one.ends.isoformat() if one.ends else None,
            lifted=None,
            granted=granted,
        )
        for one in exemptions
    )
    session.flush()


def save_lifted(session: Session, exemption_ids: Sequence[UUID], today: date) -> None:
    """Lift exemptions; what they stand for is put right by `apply_exemptions`."""
    for row in session.scalars(select(ExemptionRow).where(ExemptionRow.id.in_(exemption_ids))):
        row.lifted = today.isoformat()
    session.flush()


def is_to_be_noted(session: Session, person_id: int, today: date) -> bool:
    """Whether `apply_exemptions` has anything to change for a person."""
    begun, over = _begun_and_over(person_id)
    query = f"SELECT EXISTS (SELECT 1 FROM assignment WHERE ({begun}) OR ({over}))"  # noqa: S608 - our words
    return bool(session.connection().exec_driver_sql(query, _values(today, person_id)).scalar())


def apply_exemptions(session: Session, today: date, person_id: int | None = None) -> int:
    """Note on open assignments who is exempt today and who is no longer; return how many were changed.

    Whose day is over when they are asked again has as many days as a renewal. Three statements, whatever the number.
    """
    run, values = session.connection().exec_driver_sql, _values(today, person_id)
    begun, over = _begun_and_over(person_id)
    changed = run(f"UPDATE assignment SET exempted = :today WHERE {begun}", values).rowcount  # noqa: S608 - our words
    run(
        f"INSERT INTO assignment_past (assignment_id, since, until, {_PAST}) "  # noqa: S608 - our words
        f"SELECT id, since, :today, {_PAST} FROM assignment WHERE {over} AND since < :today",
        values,
    )
    changed += run(
        "UPDATE assignment SET due = CASE WHEN due < :today THEN :later ELSE due END, "  # noqa: S608 - our words
        "late_from = CASE WHEN due < :today THEN date(:later, (grace + 1) || ' days') ELSE late_from END, "
        f"exempted = NULL, since = :today WHERE {over}",
        values,
    ).rowcount
    return changed


def _begun_and_over(person_id: int | None) -> tuple[str, str]:
    """Return which assignments are exempt from today on, and which are no longer."""
    whose = "person_id = :person" if person_id is not None else "person_id IN (SELECT person_id FROM exemption)"
    holds = f"EXISTS (SELECT 1 FROM exemption e WHERE {_HOLDS})"  # noqa: S608 - our words
    concerned = f"{whose} AND {_CURRENT}"
    return f"{concerned} AND exempted IS NULL AND {holds}", f"{concerned} AND exempted IS NOT NULL AND NOT {holds}"


def _values(today: date, person_id: int | None) -> dict[str, object]:
    later = today + timedelta(days=RENEWAL_DAYS)
    return {"today": today.isoformat(), "later": later.isoformat(), "person": person_id}


def _exemption(row: ExemptionRow) -> Exemption:
    return Exemption(
        row.id,
        row.person_id,
        row.module,
        row.reason,
        date.fromisoformat(row.begins),
        date.fromisoformat(row.ends) if row.ends else None,
        date.fromisoformat(row.lifted) if row.lifted else None,
    )
