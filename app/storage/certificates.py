"""Finds one completion record with everything that a certificate says about it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.certificates import WholeRecord
from app.domain.moments import Moment
from app.domain.texts import Text
from app.storage.tables import CompletionRow, EditionRow, PersonRow


def load_whole_record(session: Session, completion_id: str) -> WholeRecord | None:
    """Return a completion record by its id."""
    found = session.execute(
        select(CompletionRow, EditionRow, PersonRow)
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .join(PersonRow, PersonRow.id == CompletionRow.person_id)
        .where(CompletionRow.id == completion_id)
    ).first()
    if found is None:
        return None
    record, edition, person = found
    return WholeRecord(
        sequence=record.sequence,
        id=record.id,
        person_id=person.id,
        number=person.number,
        name=person.name,
        department=person.department,
        module=edition.module,
        module_version=edition.version,
        module_title=Text(edition.title_en, edition.title_ja),
        policy_version=edition.policy_version,
        policy_digest=edition.policy_digest,
        commitments=tuple(edition.commitments.split()),
        score=record.score,
        points=record.points,
        max_points=record.max_points,
        pass_mark=record.pass_mark,
        passed=bool(record.passed),
        completed=Moment(record.completed_utc, record.completed_local),
        superseded=record.superseded,
    )
