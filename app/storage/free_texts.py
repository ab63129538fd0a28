"""Takes people who are erased out of the texts of others: reasons, answers, purposes, filters, file names.

Every column of text is looked at but those that never hold one that people write, so that a table that is added later
is looked at too. What is signed is recorded anew without the name, and its old leaf emptied with those of the person.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import MetaData, Select, String, literal_column, select
from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import new_id
from app.domain.redaction import Mentions
from app.storage import ledger, ledger_corrections
from app.storage.ledger_sources import Reader
from app.storage.own_rows import conditions_about
from app.storage.schema import METADATA

SIGNED_TEXTS: dict[str, tuple[str, ...]] = {
    "export": ("purpose", "recipient", "file_name", "filter"),
    "correction": ("reason",),
    "erasure": ("reason",),
}
"""Tables whose rows have a leaf each, and their columns that people write."""

_KINDS = {"export": LeafKind.EXPORT, "correction": LeafKind.CORRECTION, "erasure": LeafKind.ERASURE}

_WITHOUT_TEXTS = frozenset(
    {
        *("person", "person_past", "account", "glance", "published", "module_edition"),
        *("lesson_progress", "attempt", "attempt_item", "response", "draft", "practice_card", "practice_review"),
        *("completion", "attestation", "assignment", "assignment_past"),
        *("device_key", "ledger_epoch", "ledger_checkpoint", "ledger_identity", "ledger_leaf", "ledger_node"),
    }
)
"""Tables with nothing that people write about others; who has the same name as somebody erased keeps it."""


def plain_texts(metadata: MetaData = METADATA) -> dict[str, tuple[str, ...]]:
    """Return by table the columns that may hold what people write and no leaf is about."""
    found = {}
    for table in metadata.sorted_tables:
        if table.name not in _WITHOUT_TEXTS and table.name not in SIGNED_TEXTS:
            columns = [
                column.name
                for column in table.columns
                if isinstance(column.type, String) and not column.primary_key and column.computed is None
            ]
            found[table.name] = tuple(columns)
    return {table: columns for table, columns in found.items() if columns}


def count_mentions(session: Session, mentions: Mentions, person_id: int) -> int:
    """Return how many texts name a person, what is about themselves aside."""
    reader = Reader.of(session)
    own = conditions_about([person_id])
    count = 0
    for table, columns in {**plain_texts(), **SIGNED_TEXTS}.items():
        theirs: set[int] = set()
        if table in own:
            query: Select[Any] = (
                select(literal_column(f"{table}.rowid")).select_from(METADATA.tables[table]).where(own[table])
            )
            theirs = set(session.scalars(query))
        count += sum(row not in theirs for row, _ in _found(reader, table, columns, mentions))
    return count


def take_out(session: Session, mentions: Mentions, at: datetime) -> list[int]:
    """Take people out of all texts; return the leaves of the texts that were signed, which have to be emptied."""
    reader = Reader.of(session)
    for table, columns in plain_texts().items():
        rows = [(*texts, row) for row, texts in _found(reader, table, columns, mentions)]
        settings = ", ".join(f"{column} = ?" for column in columns)
        reader.write(f"UPDATE {table} SET {settings} WHERE rowid = ?", rows)  # noqa: S608 - names of columns
    leaves: list[int] = []
    for table, columns in SIGNED_TEXTS.items():
        for row, texts in list(_found(reader, table, columns, mentions)):
            leaves += _record_anew(session, reader, table, row, dict(zip(columns, texts, strict=True)), at)
    return leaves


def _found(
    reader: Reader, table: str, columns: tuple[str, ...], mentions: Mentions
) -> Iterator[tuple[int, list[str | None]]]:
    """Yield the rows that name somebody: the row, and its texts without the name."""
    query = f"SELECT rowid, {', '.join(columns)} FROM {table}"  # noqa: S608 - names of columns
    for row, *texts in list(reader.rows(query)):
        cleaned = [None if text is None else mentions.taken_out_of_json(text) for text in texts]
        if cleaned != texts:
            yield row, cleaned


def _record_anew(
    session: Session, reader: Reader, table: str, row: int, texts: dict[str, str | None], at: datetime
) -> list[int]:
    """Put a row with other texts in the place of a signed one, with a leaf of its own; return the old leaf."""
    ((old,),) = reader.rows(f"SELECT id FROM {table} WHERE rowid = ?", row)  # noqa: S608 - a name of a table
    kind = _KINDS[table]
    leaves = [
        number
        for (number,) in reader.rows("SELECT number FROM ledger_leaf WHERE subject = ? AND kind = ?", old, kind.value)
    ]
    if kind is LeafKind.CORRECTION:
        ledger_corrections.record_anew(session, reader, old, at, reason=texts["reason"])
        return leaves
    names = [column.name for column in METADATA.tables[table].columns]
    values: dict[str, Any] = dict(
        zip(names, next(reader.rows(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", old)), strict=True)  # noqa: S608
    )
    values |= {**texts, "id": new_id(at).hex}
    marks = ", ".join("?" * len(names))
    reader.write(f"DELETE FROM {table} WHERE id = ?", [(old,)])  # noqa: S608 - a name of a table
    reader.write(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", [tuple(values[one] for one in names)])  # noqa: S608
    ledger.append(session, kind, values["id"], at)
    return leaves
