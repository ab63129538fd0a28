"""Who looked at whose record, once for each day."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.people import Actor
from app.domain.record_readings import RecordReading
from app.storage.guarding_tables import RecordReadingRow


def is_noted(session: Session, person_id: int, actor: Actor, day: date) -> bool:
    """Whether it is noted that somebody looked at a person's record on this day."""
    query = select(RecordReadingRow.id).where(
        RecordReadingRow.person_id == person_id,
        RecordReadingRow.day == day.isoformat(),
        RecordReadingRow.role == actor.role.value,
        RecordReadingRow.account == actor.name,
    )
    return session.scalar(query.limit(1)) is not None


def note(session: Session, person_id: int, actor: Actor, day: date) -> None:
    """Note that somebody looked at a person's record, once for each day."""
    if not is_noted(session, person_id, actor, day):
        session.add(
            RecordReadingRow(person_id=person_id, day=day.isoformat(), role=actor.role.value, account=actor.name)
        )
        session.flush()


def list_readings(session: Session, person_id: int) -> list[RecordReading]:
    """Return who looked at a person's record, the newest first."""
    rows = session.scalars(
        select(RecordReadingRow)
        .where(RecordReadingRow.person_id == person_id)
        .order_by(RecordReadingRow.day.desc(), RecordReadingRow.id.desc())
    )
    return [RecordReading(date.fromisoformat(row.day), row.role, row.account) for row in rows]
