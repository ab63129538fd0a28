"""What left as a file."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.tables import ExportRow


@dataclass(frozen=True, slots=True)
class Export:
    """An export: `filter` and `columns` in the canonical form, `sha256` of the whole file in hexadecimal.

    `subject` says what the rows are, `recipient` is empty for somebody inside the company, `basis` is the id of the
    exception that allows another one, `account` the name of the sign-in.
    """

    id: UUID
    exported: datetime
    role: str
    purpose: str
    format: str
    filter: str
    columns: str
    row_count: int
    file_name: str
    sha256: str
    subject: str = "records"
    recipient: str = ""
    basis: str = ""
    account: str = ""


def add_export(session: Session, export: Export, people: bytes) -> None:
    """Keep an export and whose rows it held, as a set of `domain.person_sets`."""
    session.add(
        ExportRow(
            id=export.id,
            exported=export.exported,
            role=export.role,
            purpose=export.purpose,
            format=export.format,
            filter=export.filter,
            columns=export.columns,
            row_count=export.row_count,
            file_name=export.file_name,
            sha256=export.sha256,
            people=people,
            subject=export.subject,
            recipient=export.recipient,
            basis=export.basis,
            account=export.account or None,
        )
    )
    session.flush()


def list_exports(session: Session, newest: int) -> list[Export]:
    """Return the newest exports, at most `newest` of them."""
    rows = session.scalars(select(ExportRow).order_by(ExportRow.exported.desc()).limit(newest))
    return [
        Export(
            row.id,
            row.exported,
            row.role,
            row.purpose,
            row.format,
            row.filter,
            row.columns,
            row.row_count,
            row.file_name,
            row.sha256,
            row.subject or "records",
            row.recipient or "",
            row.basis or "",
            row.account or "",
        )
        for row in rows
    ]
