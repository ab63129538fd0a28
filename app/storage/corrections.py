"""Corrections of completion records: what is kept of them, and what a record says that they may change."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.domain.corrections import Correction, CorrectionKind, Said
from app.domain.moments import Moment
from app.domain.people import Role
from app.storage.correction_tables import CorrectionRow
from app.storage.ledger_sources import Reader
from app.storage.tables import AttestationRow, CompletionRow


def add_correction(session: Session, correction: Correction) -> None:
    """Keep a correction, and take the record that it is about out of count."""
    add_corrections(session, [correction])


def add_corrections(session: Session, made: Sequence[Correction]) -> None:
    """Keep corrections, some thousand at most, and take the records that they are about out of count."""
    rows = [
        (
            one.id,
            one.completion_id,
            one.replacement_id,
            one.kind.value,
            one.reason,
            one.corrected.utc,
            one.corrected.local,
            one.role.value,
            one.account or None,
        )
        for one in made
    ]
    session.flush()
    connection = session.connection()
    connection.exec_driver_sql(
        "INSERT INTO correction (id, completion_id, replacement_id, kind, reason, corrected_utc, corrected_local, "
        "role, account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
    )
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
    columns = (
        "person_id, score, points, max_points, pass_mark, passed, "
        "started_utc, started_local, completed_utc, completed_local"
    )
    return {
        record_id: Said(
            person_id=person_id,
            score=score,
            points=points,
            max_points=max_points,
            pass_mark=pass_mark,
            passed=bool(passed),
            started=Moment(*times[:2]),
            completed=Moment(*times[2:]),
        )
        for record_id, person_id, score, points, max_points, pass_mark, passed, *times in _chosen(
            session, columns, record_ids
        )
    }


def is_attested(session: Session, record_id: str) -> bool:
    """Whether the person has confirmed the policy with a record."""
    return session.scalar(select(AttestationRow.id).where(AttestationRow.completion_id == record_id)) is not None


def load_written(session: Session, record_id: str) -> tuple[int, str, str]:
    """Return what a record keeps in a correction: its edition, its language and the version of the program."""
    return list_written(session, [record_id])[record_id]


def list_written(session: Session, record_ids: Iterable[str]) -> dict[str, tuple[int, str, str]]:
    """Return by id what records keep in a correction, as `load_written` does of one; unknown ones are left out."""
    rows = _chosen(session, "edition_id, language, app_version", record_ids)
    return {record_id: (edition, language, app_version) for record_id, edition, language, app_version in rows}


def _chosen(session: Session, columns: str, record_ids: Iterable[str]) -> Iterator[tuple[Any, ...]]:
    """Yield the ids of records with some of their columns."""
    query = f"SELECT c.id, {columns} FROM json_each(?) j CROSS JOIN completion c ON c.id = j.value"  # noqa: S608
    return Reader.of(session).rows(query, json.dumps(list(record_ids)))


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
