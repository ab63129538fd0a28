"""Corrections of completion records: what is kept of them, and what a record says that they may change."""

from collections.abc import Iterable, Sequence

from sqlalchemy import insert, or_, select
from sqlalchemy.orm import Session

from app.domain.corrections import Correction, CorrectionKind, Said
from app.domain.moments import Moment
from app.domain.people import Role
from app.storage.correction_tables import CorrectionRow
from app.storage.tables import AttestationRow, CompletionRow


def add_correction(session: Session, correction: Correction) -> None:
    """Keep a correction, and take the record that it is about out of count."""
    add_corrections(session, [correction])


def add_corrections(session: Session, made: Sequence[Correction]) -> None:
    """Keep corrections, some thousand at most, and take the records that they are about out of count."""
    rows = [
        {
            "id": one.id,
            "completion_id": one.completion_id,
            "replacement_id": one.replacement_id,
            "kind": one.kind.value,
            "reason": one.reason,
            "corrected_utc": one.corrected.utc,
            "corrected_local": one.corrected.local,
            "role": one.role.value,
            "account": one.account or None,
        }
        for one in made
    ]
    session.execute(insert(CorrectionRow), rows)
    connection = session.connection()
    connection.exec_driver_sql(
        "UPDATE completion SET superseded = ? WHERE id = ? AND superseded IS NULL",
        [(one.corrected.local[:10], one.completion_id) for one in made],
    )


def list_corrections_of(session: Session, record_id: str) -> list[Correction]:
    """Return the corrections of one record, the oldest first; more than one only where it was annulled."""
    rows = session.scalars(
        select(CorrectionRow).where(CorrectionRow.completion_id == record_id).order_by(CorrectionRow.corrected_utc)
    )
    return [_correction(row) for row in rows]


def list_chain(session: Session, record_id: str) -> list[Correction]:
    """Return every correction that leads to a record or away from it, the oldest first."""
    found: dict[str, Correction] = {}
    known, new = {record_id}, [record_id]
    while new:
        rows = session.scalars(
            select(CorrectionRow).where(
                or_(CorrectionRow.completion_id.in_(new), CorrectionRow.replacement_id.in_(new))
            )
        ).all()
        found |= {row.id: _correction(row) for row in rows}
        ends = {one for row in rows for one in (row.completion_id, row.replacement_id) if one is not None}
        new = sorted(ends - known)
        known |= ends
    return sorted(found.values(), key=lambda one: (one.corrected.utc, one.id))


def list_corrections_about(session: Session, person_id: int) -> list[Correction]:
    """Return the corrections that took a record from a person or gave them one, the oldest first."""
    own = select(CompletionRow.id).where(CompletionRow.person_id == person_id)
    rows = session.scalars(
        select(CorrectionRow)
        .where(or_(CorrectionRow.completion_id.in_(own), CorrectionRow.replacement_id.in_(own)))
        .order_by(CorrectionRow.corrected_utc, CorrectionRow.id)
    )
    return [_correction(row) for row in rows]


def list_said(session: Session, record_ids: Iterable[str]) -> dict[str, Said]:
    """Return by id what records say that a correction may change; unknown ones are left out."""
    rows = session.scalars(select(CompletionRow).where(CompletionRow.id.in_(list(record_ids))))
    return {
        row.id: Said(
            person_id=row.person_id,
            score=row.score,
            points=row.points,
            max_points=row.max_points,
            pass_mark=row.pass_mark,
            passed=bool(row.passed),
            started=Moment(row.started_utc, row.started_local),
            completed=Moment(row.completed_utc, row.completed_local),
        )
        for row in rows
    }


def is_attested(session: Session, record_id: str) -> bool:
    """Whether the person has confirmed the policy with a record."""
    return session.scalar(select(AttestationRow.id).where(AttestationRow.completion_id == record_id)) is not None


def load_written(session: Session, record_id: str) -> tuple[int, str, str]:
    """Return what a record keeps in a correction: its edition, its language and the version of the program."""
    return list_written(session, [record_id])[record_id]


def list_written(session: Session, record_ids: Iterable[str]) -> dict[str, tuple[int, str, str]]:
    """Return by id what records keep in a correction, as `load_written` does of one; unknown ones are left out."""
    rows = session.execute(
        select(CompletionRow.id, CompletionRow.edition_id, CompletionRow.language, CompletionRow.app_version).where(
            CompletionRow.id.in_(list(record_ids))
        )
    )
    return {record_id: (edition, language, app_version) for record_id, edition, language, app_version in rows}


def _correction(row: CorrectionRow) -> Correction:
    return Correction(
        id=row.id,
        completion_id=row.completion_id,
        replacement_id=row.replacement_id,
        kind=CorrectionKind(row.kind),
        reason=row.reason,
        corrected=Moment(row.corrected_utc, row.corrected_local),
        role=Role(row.role),
        account=row.account or "",
    )
