"""What inquiries are about, as far as the workspace holds it: records and the items that a person met."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.inquiries import AboutKind, Subject
from app.domain.moments import Moment
from app.domain.texts import Text
from app.storage.tables import AttemptItemRow, AttemptRow, CompletionRow, EditionRow


def has_record(session: Session, person_id: int, record_id: str) -> bool:
    """Whether a person has a completion record of that id."""
    query = select(CompletionRow.sequence).where(CompletionRow.id == record_id, CompletionRow.person_id == person_id)
    return session.scalar(query) is not None


def has_met_item(session: Session, person_id: int, item_id: str) -> bool:
    """Whether an attempt of a person has shown the item."""
    query = (
        select(AttemptItemRow.item)
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .where(AttemptRow.person_id == person_id, AttemptItemRow.item == item_id)
        .limit(1)
    )
    return session.scalar(query) is not None


def list_newest_records(session: Session, person_id: int, newest: int) -> list[Subject]:
    """Return the newest records of a person, at most `newest`, as what an inquiry can be about."""
    rows = session.execute(
        select(
            CompletionRow.id,
            EditionRow.title_en,
            EditionRow.title_ja,
            CompletionRow.completed_utc,
            CompletionRow.completed_local,
        )
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.person_id == person_id)
        .order_by(CompletionRow.sequence.desc())
        .limit(newest)
    )
    return [
        Subject(AboutKind.RECORD, record_id, Text(en, ja), completed=Moment(utc, local))
        for record_id, en, ja, utc, local in rows
    ]


def list_record_titles(session: Session, record_ids: Iterable[str]) -> dict[str, tuple[Text, Moment]]:
    """Return the module's title and the time of completion of records by id; unknown ones are left out."""
    rows = session.execute(
        select(
            CompletionRow.id,
            EditionRow.title_en,
            EditionRow.title_ja,
            CompletionRow.completed_utc,
            CompletionRow.completed_local,
        )
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.id.in_(list(record_ids)))
    )
    return {record_id: (Text(en, ja), Moment(utc, local)) for record_id, en, ja, utc, local in rows}
