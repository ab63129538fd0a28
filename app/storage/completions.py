"""Writes completion records and finds those of one person; HR's lists are in `records`."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.marking import Score
from app.domain.moments import Moment
from app.storage.tables import CompletionRow, EditionRow

_ADD = (
    "INSERT INTO completion (id, attempt_id, person_id, edition_id, score, points, max_points, pass_mark, passed, "
    "started_utc, started_local, completed_utc, completed_local, language, app_version, corrects, recorded) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
"""Past the mapping, which takes longer than the writing where there are thousands."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A finished attempt as it is written.

    One that takes the place of another names it (`corrects`), with the local day on which it was `recorded`.
    """

    id: UUID
    attempt_id: UUID | None
    person_id: int
    edition_id: int
    score: Score
    passed: bool
    started: Moment
    completed: Moment
    language: str
    app_version: str
    corrects: str | None = None
    recorded: str | None = None


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """A person's own completion record; `sequence` is its number in this workspace.

    `superseded` is the local day on which a correction took it out of count, `corrects` the record whose place it has.
    """

    sequence: int
    id: str
    module: str
    attempt_id: UUID | None
    scaled: float
    pass_mark: float
    passed: bool
    completed: Moment
    commitments: tuple[str, ...]
    points: float
    max_points: float
    superseded: str | None = None
    corrects: str | None = None


def add_completions(session: Session, completions: Iterable[Completion]) -> None:
    """Append completion records, a few thousand at a time at most."""
    rows = [
        (
            str(one.id),
            one.attempt_id.hex if one.attempt_id is not None else None,
            one.person_id,
            one.edition_id,
            one.score.scaled,
            one.score.points,
            one.score.max_points,
            one.score.pass_mark,
            int(one.passed),
            one.started.utc,
            one.started.local,
            one.completed.utc,
            one.completed.local,
            one.language,
            one.app_version,
            one.corrects,
            one.recorded,
        )
        for one in completions
    ]
    session.flush()
    session.connection().exec_driver_sql(_ADD, rows)


def list_modules(session: Session, editions: Iterable[int]) -> dict[int, str]:
    """Return the modules of editions by their ids."""
    rows = session.execute(select(EditionRow.id, EditionRow.module).where(EditionRow.id.in_(list(editions))))
    return {edition: module for edition, module in rows}  # noqa: C416 - a row is no pair to mypy


def list_own_records(session: Session, person_id: int) -> list[OwnRecord]:
    """Return a person's records, also those that were superseded, in the order in which they were written."""
    rows = session.execute(
        select(CompletionRow, EditionRow.module, EditionRow.commitments)
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.person_id == person_id)
        .order_by(CompletionRow.sequence)
    )
    return [_own(row, module, commitments) for row, module, commitments in rows]


def load_owner(session: Session, completion_id: str) -> int | None:
    """Return the person whom a record is of, None for an unknown record."""
    return session.scalar(select(CompletionRow.person_id).where(CompletionRow.id == completion_id))


def load_record_of_attempt(session: Session, attempt_id: UUID) -> OwnRecord | None:
    """Return the record that an attempt ended in."""
    found = session.execute(
        select(CompletionRow, EditionRow.module, EditionRow.commitments)
        .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
        .where(CompletionRow.attempt_id == attempt_id)
    ).first()
    return _own(*found) if found else None


def _own(row: CompletionRow, module: str, commitments: str) -> OwnRecord:
    return OwnRecord(
        sequence=row.sequence,
        id=row.id,
        module=module,
        attempt_id=row.attempt_id,
        scaled=row.score,
        pass_mark=row.pass_mark,
        passed=bool(row.passed),
        completed=Moment(row.completed_utc, row.completed_local),
        commitments=tuple(commitments.split()),
        points=row.points,
        max_points=row.max_points,
        superseded=row.superseded,
        corrects=row.corrects,
    )
