"""HR's view of what left as a file: paged by key, newest first."""

from datetime import tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Select, String, func, or_, select, type_coerce
from sqlalchemy.orm import Session, undefer

from app.domain.export_log import ExportKey, ExportLogFilter, ExportSort, LoggedExport
from app.domain.moments import moment
from app.domain.paging import Anchor
from app.storage.paging import anchor_columns, list_every, place_after
from app.storage.tables import ExportRow

_ID = type_coerce(ExportRow.id, String)
"""Ids are ordered by time (UUID version 7), so they are the order of the log by themselves."""

_RECIPIENT = func.coalesce(ExportRow.recipient, "")
_ORDER: dict[ExportKey, tuple[Any, ...]] = {
    ExportKey.WHEN: (_ID,),
    ExportKey.FORMAT: (ExportRow.format, _ID),
    ExportKey.PURPOSE: (ExportRow.purpose, _ID),
    ExportKey.RECIPIENT: (_RECIPIENT, _ID),
    ExportKey.ROWS: (ExportRow.row_count, _ID),
}
"""What each order sorts by, the last always unique; `domain.export_log.export_anchor` follows it."""


def list_log_page(
    session: Session,
    wanted: ExportLogFilter,
    sort: ExportSort,
    after: Anchor | None,
    rows: int,
    zone: tzinfo | None,
) -> list[LoggedExport]:
    """Return up to `rows` entries that follow `after`, from the first if it is None, with their times in `zone`."""
    query = select(ExportRow).options(undefer(ExportRow.people)).where(*_conditions(wanted))
    ordered = place_after(query, _ORDER[sort.key], after, descending=sort.descending).limit(rows)
    return [_logged(row, zone) for row in session.scalars(ordered)]


def count_log(session: Session, wanted: ExportLogFilter) -> int:
    """Count the entries of a filter."""
    return session.scalar(select(func.count()).select_from(ExportRow).where(*_conditions(wanted))) or 0


def list_log_anchors(session: Session, wanted: ExportLogFilter, sort: ExportSort, every: int) -> list[Anchor]:
    """Return the place of every `every`-th entry of a filter."""
    columns = anchor_columns(_ORDER[sort.key], descending=sort.descending)
    query: Select[Any] = select(*columns).where(*_conditions(wanted))
    return list_every(session, query, every)


def list_with_digest(session: Session, sha256: str, zone: tzinfo | None) -> list[LoggedExport]:
    """Return the entries of files with this SHA-256, newest first."""
    query = select(ExportRow).options(undefer(ExportRow.people)).where(ExportRow.sha256 == sha256)
    return [_logged(row, zone) for row in session.scalars(query.order_by(_ID.desc()))]


def _conditions(wanted: ExportLogFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    part = wanted.search.strip().encode(errors="replace").decode()[:1_000]
    if part:
        columns = (ExportRow.purpose, _RECIPIENT, ExportRow.file_name)
        conditions.append(or_(*(column.contains(part, autoescape=True) for column in columns)))
    if wanted.outside is not None:
        conditions.append(_RECIPIENT != "" if wanted.outside else _RECIPIENT == "")
    return conditions


def _logged(row: ExportRow, zone: tzinfo | None) -> LoggedExport:
    return LoggedExport(
        id=row.id,
        exported=moment(row.exported.astimezone(zone)),
        role=row.role,
        subject=row.subject or "records",
        format=row.format,
        purpose=row.purpose,
        recipient=row.recipient,
        basis=row.basis or "",
        filter=row.filter,
        columns=row.columns,
        rows=row.row_count,
        people=None if row.people is None else int.from_bytes(row.people).bit_count(),
        file_name=row.file_name,
        sha256=row.sha256,
        account=row.account or "",
    )
