"""Takes people who are erased out of the texts of others: reasons, answers, purposes, filters, file names.

What is signed is recorded anew without the name, and its old leaf emptied with those of the person.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import new_id
from app.domain.redaction import Mentions
from app.storage import ledger, ledger_corrections
from app.storage.ledger_sources import Reader
from app.storage.schema import METADATA

PLAIN_TEXTS = {
    "allowance": ("reason",),
    "inquiry": ("text",),
    "inquiry_answer": ("text",),
}
"""Tables with texts that people write and no leaf is about: the columns of each."""

SIGNED_TEXTS = {
    "export": ("purpose", "recipient", "file_name", "filter"),
    "correction": ("reason",),
    "erasure": ("reason",),
}
"""The same for tables whose rows have a leaf each."""

_JSON = {("export", "filter")}
_KINDS = {"export": LeafKind.EXPORT, "correction": LeafKind.CORRECTION, "erasure": LeafKind.ERASURE}


def count_mentions(session: Session, mentions: Mentions, person_id: int) -> int:
    """Return how many texts name a person, their own questions and reasons aside."""
    reader = Reader.of(session)
    own = {
        "allowance": "SELECT rowid FROM allowance WHERE person_id = ?",
        "inquiry": "SELECT rowid FROM inquiry WHERE person_id = ?",
        "inquiry_answer": "SELECT n.rowid FROM inquiry_answer n JOIN inquiry i ON i.id = n.inquiry_id "
        "WHERE i.person_id = ?",
    }
    count = 0
    for table, columns in {**PLAIN_TEXTS, **SIGNED_TEXTS}.items():
        theirs = {row for (row,) in reader.rows(own[table], person_id)} if table in own else set()
        count += sum(row not in theirs for row, _ in _found(reader, table, columns, mentions))
    return count


def take_out(session: Session, mentions: Mentions, at: datetime) -> list[int]:
    """Take people out of all texts; return the leaves of the texts that were signed, which have to be emptied."""
    reader = Reader.of(session)
    for table, columns in PLAIN_TEXTS.items():
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
        cleaned = [
            text
            if text is None
            else mentions.taken_out_of_json(text)
            if (table, column) in _JSON
            else mentions.taken_out(text)
            for column, text in zip(columns, texts, strict=True)
        ]
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
