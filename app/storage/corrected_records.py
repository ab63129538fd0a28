"""Which completion records stand in the place of older ones."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.storage.tables import CompletionRow


class CorrectedRecord(NamedTuple):
    """A record that another one corrects: its id, and whether it was a pass."""

    id: str
    passed: bool


def list_corrected(session: Session) -> dict[str, CorrectedRecord]:
    """Return what each correcting record, by its id, stands in the place of; corrections are few."""
    older = aliased(CompletionRow)
    query = (
        select(CompletionRow.id, older.id, older.passed)
        .join(older, older.id == CompletionRow.corrects)
        .where(CompletionRow.corrects.is_not(None))
    )
    return {new: CorrectedRecord(old, bool(passed)) for new, old, passed in session.execute(query)}
