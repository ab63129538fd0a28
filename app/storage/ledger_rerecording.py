"""Records a signed row anew where an erasure changes it; the old leaf is for the caller to empty."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.ledger import LeafKind
from app.domain.moments import new_id
from app.storage import ledger, ledger_corrections
from app.storage.ledger_sources import Reader
from app.storage.schema import METADATA

_KINDS = {"export": LeafKind.EXPORT, "correction": LeafKind.CORRECTION, "erasure": LeafKind.ERASURE}


def record_anew(
    session: Session, reader: Reader, table: str, row: int, changes: Mapping[str, Any], at: datetime
) -> list[int]:
    """Put a row with other values in the place of a signed one, with a leaf of its own; return the old leaf.

    `row` is the rowid in a table of exports, corrections or erasures.
    """
    ((old,),) = reader.rows(f"SELECT id FROM {table} WHERE rowid = ?", row)  # noqa: S608 - a name of a table
    kind = _KINDS[table]
    leaves = [
        number
        for (number,) in reader.rows("SELECT number FROM ledger_leaf WHERE subject = ? AND kind = ?", old, kind.value)
    ]
    if kind is LeafKind.CORRECTION:
        ledger_corrections.record_anew(session, reader, old, at, reason=changes["reason"], account=changes["account"])
        return leaves
    names = [column.name for column in METADATA.tables[table].columns]
    values: dict[str, Any] = dict(
        zip(names, next(reader.rows(f"SELECT {', '.join(names)} FROM {table} WHERE id = ?", old)), strict=True)  # noqa: S608
    )
    values |= {**changes, "id": new_id(at).hex}
    marks = ", ".join("?" * len(names))
    reader.write(f"DELETE FROM {table} WHERE id = ?", [(old,)])  # noqa: S608 - a name of a table
    reader.write(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", [tuple(values[one] for one in names)])  # noqa: S608
    ledger.append(session, kind, values["id"], at)
    return leaves
