"""Erases what leaves say; the leaf stays as a tombstone, and the erasure is a leaf itself that names it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import moment, new_id
from app.storage import ledger
from app.storage.ledger_sources import Reader
from app.storage.ledger_tables import ErasureRow


def erase_completions(session: Session, sequences: Sequence[int], reason: str, at: datetime) -> None:
    """Erase completion records with their attestations, in the ledger too, for a reason that is kept.

    Who a person was goes with their last leaf. The attempts and the person's own row are the caller's.
    """
    reader = Reader.of(session)
    leaves: list[tuple[int, int]] = []
    for sequence in sequences:
        query = (
            "SELECT number, identity_id FROM ledger_leaf WHERE completion = ? UNION ALL "
            "SELECT l.number, l.identity_id FROM ledger_leaf l JOIN attestation s ON s.id = l.subject "
            "JOIN completion c ON c.id = s.completion_id WHERE c.sequence = ? AND l.kind = 'attestation'"
        )
        leaves += [(number, identity) for number, identity in reader.rows(query, sequence, sequence)]
    reader.write(
        "DELETE FROM attestation WHERE completion_id = (SELECT id FROM completion WHERE sequence = ?)",
        [(sequence,) for sequence in sequences],
    )
    reader.write("DELETE FROM completion WHERE sequence = ?", [(sequence,) for sequence in sequences])
    reader.write(
        "UPDATE ledger_leaf SET completion = NULL, subject = NULL, identity_id = NULL, salt = NULL WHERE number = ?",
        [(number,) for number, _ in leaves],
    )
    reader.write(
        "DELETE FROM ledger_identity WHERE id = ? AND "
        "NOT EXISTS (SELECT 1 FROM ledger_leaf l WHERE l.identity_id = ledger_identity.id)",
        [(identity,) for identity in sorted({identity for _, identity in leaves})],
    )
    erasure_id = new_id(at)
    row = {
        "id": erasure_id,
        "erased_utc": moment(at).utc,
        "erased_local": moment(at).local,
        "reason": reason,
        "leaves": " ".join(str(number) for number, _ in sorted(leaves)),
    }
    session.execute(insert(ErasureRow).values(row))
    ledger.append(session, LeafKind.ERASURE, erasure_id, at)
