"""Reads what leaves are made of. Plain SQL on the driver: the same text serves one leaf and the stream of a million."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy.orm import Session

from app.domain.ledger import Epoch, EpochReason, LeafKind
from app.domain.ledger_payloads import Training

COMPLETION = (
    "c.edition_id, c.language, c.app_version, c.score, c.points, c.max_points, c.pass_mark, c.passed, "
    "c.id, c.started_utc, c.started_local, c.completed_utc, c.completed_local"
)
"""The columns of a completion `c` in the order of COMPLETION_FIELDS."""

SUBJECTS = {
    LeafKind.ATTESTATION: (
        "attestation",
        "s.id, s.completion_id, s.policy_digest, s.wording, s.language, s.attested_utc, s.attested_local",
        "s.person_id",
    ),
    LeafKind.EXPORT: (
        "export",
        "s.id, s.exported, s.role, s.purpose, s.format, s.filter, s.columns, s.row_count, s.file_name, s.sha256, "
        "hex(s.people), s.subject, s.recipient, s.basis, s.account",
        "NULL",
    ),
    LeafKind.IDENTITY: (
        "ledger_identity",
        "s.before",
        "s.person_id",
    ),
    LeafKind.CORRECTION: (
        "correction",
        "s.id, s.completion_id, s.replacement_id, s.kind, s.reason, s.corrected_utc, s.corrected_local, s.role, "
        "s.account",
        "NULL",
    ),
    LeafKind.ERASURE: ("erasure", "s.id, s.erased_utc, s.erased_local, s.reason, s.leaves, s.account", "NULL"),
}
"""For every kind but completions and epochs: its table, its columns in the order of SUBJECT_FIELDS, its person."""


class Reader:
    """Runs plain SQL on the connection of a session, past the mapping, which would take longer than the hashing."""

    def __init__(self, connection: Any) -> None:
        """Read on a connection of the driver."""
        self._connection = connection

    @classmethod
    def of(cls, session: Session) -> "Reader":
        """Read in the transaction of a session."""
        session.flush()
        return cls(session.connection().connection.driver_connection)

    def rows(self, query: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Yield the rows of a query."""
        return iter(self._connection.execute(query, values))

    def row(self, query: str, *values: object) -> tuple[Any, ...] | None:
        """Return the first row of a query."""
        return next(self.rows(query, *values), None)

    def write(self, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
        """Run a statement for each of the rows."""
        self._connection.executemany(statement, rows)

    def number(self, query: str, *values: object) -> int:
        """Return the one number that a query gives."""
        found = self.row(query, *values)
        return int(found[0]) if found and found[0] is not None else 0


def load_trainings(reader: Reader) -> dict[int, Training]:
    """Return what each edition was about, by its id."""
    query = "SELECT id, module, version, digest, policy_version, policy_digest FROM module_edition"
    return {row[0]: Training(*row[1:]) for row in reader.rows(query)}


def list_epochs(reader: Reader) -> list[Epoch]:
    """Return the epochs, the first one first."""
    query = (
        "SELECT number, device, public_key, reason, started, first, adopted, previous, vouch FROM ledger_epoch "
        "ORDER BY number"
    )
    return [
        Epoch(number, device, key, EpochReason(reason), *more)
        for number, device, key, reason, *more in reader.rows(query)
    ]


def add_epoch(reader: Reader, epoch: Epoch) -> None:
    """Add an epoch."""
    columns = [field.name for field in fields(epoch)]
    marks = ", ".join("?" * len(columns))
    values = tuple(getattr(epoch, name) for name in columns)
    reader.write(f"INSERT INTO ledger_epoch ({', '.join(columns)}) VALUES ({marks})", [values])  # noqa: S608


def load_completion(reader: Reader, sequence: int | None) -> tuple[Any, ...]:
    """Return a completion: the COMPLETION_FIELDS, then the id of the person."""
    (row,) = reader.rows(f"SELECT {COMPLETION}, c.person_id FROM completion c WHERE c.sequence = ?", sequence)  # noqa: S608
    return row


def load_subject(reader: Reader, kind: LeafKind, subject: str) -> tuple[Any, ...]:
    """Return what a leaf of another kind is about: the SUBJECT_FIELDS, then the id of the person or None."""
    table, columns, person = SUBJECTS[kind]
    (row,) = reader.rows(f"SELECT {columns}, {person} FROM {table} s WHERE s.id = ?", subject)  # noqa: S608
    return row
