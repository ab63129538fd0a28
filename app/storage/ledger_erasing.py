"""Erases what leaves say; the leaf stays as a tombstone, and the erasure is a leaf itself that names it.

A handful of statements serves any number of records: the ids go in as one JSON list.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import moment, new_id
from app.storage import ledger, ledger_corrections
from app.storage.ledger_sources import Reader
from app.storage.ledger_tables import ErasureRow

_OF_COMPLETIONS = (
    # CROSS JOIN: SQLite then begins with the few that go, and finds the rest by its indexes.
    "SELECT l.number, l.identity_id FROM json_each(?1) e CROSS JOIN ledger_leaf l ON l.completion = e.value "
    "UNION ALL SELECT l.number, l.identity_id FROM json_each(?1) e CROSS JOIN completion c ON c.sequence = e.value "
    "CROSS JOIN attestation s ON s.completion_id = c.id "
    "CROSS JOIN ledger_leaf l ON l.subject = s.id AND l.kind = 'attestation'"
)
_OF_NAMES = (
    "SELECT l.number, l.identity_id FROM json_each(?1) e CROSS JOIN ledger_identity i ON i.person_id = e.value "
    "CROSS JOIN ledger_leaf l ON l.subject = CAST(i.id AS TEXT) AND l.kind = 'identity'"
)
_STILL_NAMED = (
    "SELECT l.identity_id FROM ledger_identity i CROSS JOIN completion c ON c.person_id = i.person_id "
    "CROSS JOIN ledger_leaf l ON l.completion = c.sequence WHERE i.id IN (SELECT value FROM json_each(?1)) "
    "UNION SELECT l.identity_id FROM ledger_identity i CROSS JOIN attestation s ON s.person_id = i.person_id "
    "CROSS JOIN ledger_leaf l ON l.subject = s.id AND l.kind = 'attestation' "
    "WHERE i.id IN (SELECT value FROM json_each(?1)) "
    "UNION SELECT l.identity_id FROM ledger_identity i "
    "CROSS JOIN ledger_leaf l ON l.subject = CAST(i.id AS TEXT) AND l.kind = 'identity' "
    "WHERE i.id IN (SELECT value FROM json_each(?1))"
)


def erase_completions(session: Session, sequences: Sequence[int], reason: str, at: datetime) -> int:
    """Erase completion records with their attestations and corrections, in the ledger too; return the tombstones.

    `reason` is kept. Who a person was goes with their last leaf. The attempts and the person's own row are the
    caller's. Any number at once; a block of a thousand takes about as long as writing it did.
    """
    reader = Reader.of(session)
    leaves = _take_completions(session, reader, sequences, at)
    _forget_names(reader, {identity for _, identity in leaves if identity is not None})
    return bury(session, (number for number, _ in leaves), reason, at)


def take_people(session: Session, person_ids: Sequence[int], at: datetime) -> list[int]:
    """Delete all records of people and every form of their names; return the leaves, which `bury` has to empty."""
    reader = Reader.of(session)
    people = json.dumps(list(person_ids))
    found = reader.rows(
        "SELECT c.sequence FROM json_each(?1) e CROSS JOIN completion c ON c.person_id = e.value ORDER BY 1", people
    )
    leaves = _take_completions(session, reader, [sequence for (sequence,) in found], at)
    leaves += reader.rows(_OF_NAMES, people)
    reader.write("DELETE FROM ledger_identity WHERE person_id IN (SELECT value FROM json_each(?1))", [(people,)])
    return [number for number, _ in leaves]


def bury(session: Session, leaves: Iterable[int], reason: str, at: datetime, account: str = "") -> int:
    """Empty leaves whose rows are gone, and append the erasure that names them; return how many they are.

    `account` is the name of the sign-in of whoever erases.
    Without any leaf it keeps that something was erased which no leaf is about.
    """
    numbers = sorted(set(leaves))
    Reader.of(session).write(
        "UPDATE ledger_leaf SET completion = NULL, subject = NULL, identity_id = NULL, salt = NULL "
        "WHERE number IN (SELECT value FROM json_each(?1))",
        [(json.dumps(numbers),)],
    )
    erasure_id = new_id(at)
    row = {
        "id": erasure_id,
        "erased_utc": moment(at).utc,
        "erased_local": moment(at).local,
        "reason": reason,
        "leaves": " ".join(map(str, numbers)),
        "account": account or None,
    }
    session.execute(insert(ErasureRow).values(row))
    ledger.append(session, LeafKind.ERASURE, erasure_id, at)
    return len(numbers)


def _take_completions(
    session: Session, reader: Reader, sequences: Sequence[int], at: datetime
) -> list[tuple[int, int | None]]:
    """Delete completions with what hangs on them; return the leaves of all that, each with its identity."""
    wanted = json.dumps(list(sequences))
    leaves = list(reader.rows(_OF_COMPLETIONS, wanted))
    leaves += ((number, None) for number in ledger_corrections.take_with_records(session, reader, wanted, at))
    reader.write(
        "DELETE FROM attestation WHERE completion_id IN (SELECT c.id FROM json_each(?1) e CROSS JOIN completion c "
        "ON c.sequence = e.value)",
        [(wanted,)],
    )
    reader.write("DELETE FROM completion WHERE sequence IN (SELECT value FROM json_each(?1))", [(wanted,)])
    return leaves


def _forget_names(reader: Reader, identities: Iterable[int]) -> None:
    """Forget who people were where no leaf is about it any more. Their completions are gone, their leaves not yet."""
    wanted = json.dumps(sorted(identities))
    reader.write(
        "DELETE FROM ledger_identity WHERE id IN (SELECT value FROM json_each(?1)) "  # noqa: S608 - our own words
        f"AND id NOT IN (SELECT identity_id FROM ({_STILL_NAMED}) WHERE identity_id IS NOT NULL)",
        [(wanted,)],
    )
