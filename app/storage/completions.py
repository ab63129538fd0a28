"""Writes completion records and finds those of one person; HR's lists are in `records`."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.marking import Score
from app.domain.moments import Moment
from app.storage.tables import CompletionRow, EditionRow


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
    session.execute(
        insert(CompletionRow.__table__),  # type: ignore[arg-type]
        [
            {
                "id": str(completion.id),
                "attempt_id": completion.attempt_id,
                "person_id": completion.person_id,
                "edition_id": completion.edition_id,
                "score": completion.score.scaled,
                "points": completion.score.points,
                "max_points": completion.score.max_points,
                "pass_mark": completion.score.pass_mark,
                "passed": int(completion.passed),
                "started_utc": completion.started.utc,
                "started_local": completion.started.local,
                "completed_utc": completion.completed.utc,
                "completed_local": completion.completed.local,
                "language": completion.language,
                "app_version": completion.app_version,
                "corrects": completion.corrects,
                "recorded": completion.recorded,
            }
            for completion in completions
        ],
    )


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
