"""Takes people who are erased out of the texts of others: reasons, answers, purposes, filters, file names.

Every column of text is looked at but those that never hold one that people write, so that a table that is added later
is looked at too. What is signed is recorded anew without the name, and its old leaf emptied with those of the person.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import MetaData, Select, String, literal_column, select
from sqlalchemy.orm import Session

from app.domain.redaction import Mentions
from app.storage.ledger_rerecording import record_anew
from app.storage.ledger_sources import Reader
from app.storage.own_rows import conditions_about
from app.storage.schema import METADATA

SIGNED_TEXTS: dict[str, tuple[str, ...]] = {
    "export": ("purpose", "recipient", "file_name", "filter", "account"),
    "correction": ("reason", "account"),
    "erasure": ("reason", "account"),
}
"""Tables whose rows have a leaf each, and their columns that people write."""

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
            leaves += record_anew(session, reader, table, row, dict(zip(columns, texts, strict=True)), at)
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
