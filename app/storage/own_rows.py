"""Gathers every row about a person, table by table, so that a copy of their data leaves nothing out.

Which rows those are is read from the tables themselves: whatever has a `person_id`, and whatever hangs on such a row.
A table that is added later is in the copy without anybody having to think of it.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, MetaData, Table, or_, select
from sqlalchemy.orm import Session

from app.domain.moments import moment
from app.storage.schema import METADATA
from app.storage.tables import EditionRow, PublishedRow

OwnRows = dict[str, list[dict[str, Any]]]
"""Rows by table; values are texts, numbers, booleans or None, times are ISO 8601 in UTC."""


def own_tables(metadata: MetaData = METADATA) -> dict[str, Table]:
    """Return the tables that hold something about a person, by name, those first on which others hang."""
    found: dict[str, Table] = {"person": metadata.tables["person"]}
    for table in metadata.sorted_tables:
        if "person_id" in table.c or any(key.column.table.name in found for key in table.foreign_keys):
            found[table.name] = table
    return found


def list_own_rows(session: Session, person_id: int, metadata: MetaData = METADATA) -> OwnRows:
    """Return every row about a person; a table without any is there too, with an empty list."""
    tables = own_tables(metadata)
    conditions = conditions_about([person_id], metadata)
    return {
        name: [_plain(row) for row in session.execute(_ordered(table, conditions[name])).mappings()]
        for name, table in tables.items()
    }


def conditions_about(person_ids: Sequence[int], metadata: MetaData = METADATA) -> dict[str, ColumnElement[bool]]:
    """Return by table which of its rows are about people, in the order of `own_tables`."""
    tables = own_tables(metadata)
    conditions: dict[str, ColumnElement[bool]] = {}
    for name, table in tables.items():
        conditions[name] = _about(table, person_ids, tables, conditions)
    return conditions


def list_editions(session: Session, edition_ids: Iterable[int]) -> dict[int, dict[str, Any]]:
    """Return what records and attempts name by the number of an edition."""
    rows = session.scalars(select(EditionRow).where(EditionRow.id.in_(list(edition_ids))))
    return {
        row.id: {
            "module": row.module,
            "version": row.version,
            "module_digest": row.digest,
            "title": {"en": row.title_en, "ja": row.title_ja},
            "policy_version": row.policy_version,
            "policy_digest": row.policy_digest,
            "commitments": row.commitments.split(),
        }
        for row in rows
    }


def stream_bodies(session: Session, digests: Iterable[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the published versions of some digests, a few hundred at a time."""
    wanted = list(dict.fromkeys(digests))
    for start in range(0, len(wanted), 200):
        query = select(PublishedRow.digest, PublishedRow.body).where(
            PublishedRow.digest.in_(wanted[start : start + 200])
        )
        for digest, body in session.execute(query):
            yield digest, json.loads(body)


def _about(
    table: Table, person_ids: Sequence[int], tables: dict[str, Table], conditions: dict[str, ColumnElement[bool]]
) -> ColumnElement[bool]:
    if table.name == "person":
        return table.c.id.in_(person_ids)
    if "person_id" in table.c:
        return table.c.person_id.in_(person_ids)
    hangs = [
        key.parent.in_(select(key.column).where(conditions[key.column.table.name]))
        for key in table.foreign_keys
        if key.column.table.name in tables
    ]
    return or_(*hangs)


def _ordered(table: Table, condition: ColumnElement[bool]) -> Any:
    return select(table).where(condition).order_by(*table.primary_key.columns)


def _plain(row: Any) -> dict[str, Any]:
    return {name: _value(value) for name, value in row.items()}


def _value(value: Any) -> Any:
    if isinstance(value, datetime):
        return moment(value).utc
    if isinstance(value, UUID):
        return str(value)
    return value.hex() if isinstance(value, bytes) else value
