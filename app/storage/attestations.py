"""What persons confirmed to have read, word for word; append-only."""

from typing import cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.attestations import Attestation
from app.domain.moments import Moment
from app.domain.texts import Language
from app.storage.tables import AttestationRow


def add_attestation(session: Session, person_id: int, attestation: Attestation) -> None:
    """Add a person's agreement; the table refuses a second one for the same completion."""
    session.add(
        AttestationRow(
            id=attestation.id,
            completion_id=attestation.completion_id,
            person_id=person_id,
            policy_digest=attestation.policy_digest,
            wording=attestation.wording,
            language=attestation.language,
            attested_utc=attestation.attested.utc,
            attested_local=attestation.attested.local,
        )
    )
    session.flush()


def load_attestation(session: Session, completion_id: str) -> Attestation | None:
    """Return what was confirmed for a completion."""
    row = session.scalar(select(AttestationRow).where(AttestationRow.completion_id == completion_id))
    return _attestation(row) if row else None


def list_attestations(session: Session, person_id: int) -> list[Attestation]:
    """Return what a person confirmed, oldest first."""
    rows = session.scalars(
        select(AttestationRow).where(AttestationRow.person_id == person_id).order_by(AttestationRow.attested_utc)
    )
    return [_attestation(row) for row in rows]


def _attestation(row: AttestationRow) -> Attestation:
    return Attestation(
        id=row.id,
        completion_id=row.completion_id,
        policy_digest=row.policy_digest,
        wording=row.wording,
        language=cast(Language, row.language),
        attested=Moment(row.attested_utc, row.attested_local),
    )
