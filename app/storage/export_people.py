"""Keeps the sets of people in exports true when people are erased."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.person_sets import holds_person, without_people
from app.storage.ledger_rerecording import record_anew
from app.storage.ledger_sources import Reader
from app.storage.tables import PersonRow


def forget_reusable(session: Session, person_ids: Sequence[int], at: datetime) -> list[int]:
    """Take erased people out of the sets whose ids somebody new may get; return the leaves to be emptied.

    SQLite gives a new row the id after the greatest there is. A bit of an id below that tells of nobody, and stays.
    """
    greatest = session.scalar(select(func.max(PersonRow.id))) or 0
    reusable = [person_id for person_id in person_ids if person_id > greatest]
    if not reusable:
        return []
    reader = Reader.of(session)
    leaves: list[int] = []
    for row, people in list(reader.rows("SELECT rowid, people FROM export WHERE people IS NOT NULL")):
        if any(holds_person(people, person_id) for person_id in reusable):
            leaves += record_anew(session, reader, "export", row, {"people": without_people(people, reusable)}, at)
    return leaves
