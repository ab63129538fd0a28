"""Finds the exports that held rows about a person."""

from datetime import tzinfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.held_exports import HeldExport, Inclusion, OwnCompletion, inclusion
from app.domain.moments import Moment, moment
from app.domain.person_sets import in_byte
from app.storage.tables import CompletionRow, EditionRow, ExportRow


def list_exports_about(session: Session, person_id: int, zone: tzinfo | None) -> list[HeldExport]:
    """Return the exports with rows about a person, newest first, with their times in `zone`."""
    own: list[OwnCompletion] | None = None
    found: list[HeldExport] = []
    # Of each set only the one byte that tells about this person is read.
    byte = func.substr(ExportRow.people, person_id // 8 + 1, 1)
    rows = session.execute(
        select(
            ExportRow.exported,
            ExportRow.role,
            ExportRow.purpose,
            ExportRow.format,
            ExportRow.columns,
            ExportRow.filter,
            ExportRow.row_count,
            ExportRow.file_name,
            ExportRow.sha256,
            ExportRow.subject,
            ExportRow.recipient,
            ExportRow.basis,
            ExportRow.account,
            byte,
        ).order_by(ExportRow.exported.desc(), ExportRow.id.desc())
    )
    for (
        exported,
        role,
        purpose,
        format_,
        columns,
        filter_,
        count,
        name,
        sha256,
        subject,
        recipient,
        basis,
        account,
        people,
    ) in rows:
        if people is not None:
            included = Inclusion.YES if people and in_byte(people[0], person_id) else Inclusion.NO
        else:
            own = _own(session, person_id) if own is None else own
            included = inclusion(filter_, exported, own)
        if included is not Inclusion.NO:
            found.append(
                HeldExport(
                    moment(exported.astimezone(zone)),
                    role,
                    purpose,
                    format_,
                    tuple(columns.split()),
                    filter_,
                    count,
                    name,
                    sha256,
                    certain=included is Inclusion.YES,
                    subject=subject or "records",
                    recipient=recipient,
                    basis=basis or "",
                    account=account or "",
                )
            )
    return found


def _own(session: Session, person_id: int) -> list[OwnCompletion]:
    rows = session.execute(
        select(EditionRow.module, CompletionRow.passed, CompletionRow.completed_utc, CompletionRow.completed_local)
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.person_id == person_id)
    )
    return [OwnCompletion(module, bool(passed), Moment(utc, local)) for module, passed, utc, local in rows]
