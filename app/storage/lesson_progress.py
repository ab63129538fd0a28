"""Where people are in their lessons."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.storage.tables import LessonProgressRow


@dataclass(frozen=True, slots=True)
class LessonProgress:
    """The page a person is on and the ids of the pages they have seen."""

    module: str
    page: str
    read: tuple[str, ...]


def load_progress(session: Session, person_id: int, module: str) -> LessonProgress | None:
    """Return a person's place in a lesson, None if they have not opened it."""
    row = session.get(LessonProgressRow, (person_id, module))
    return LessonProgress(row.module, row.page, tuple(row.read.split())) if row else None


def list_progress(session: Session, person_id: int) -> dict[str, LessonProgress]:
    """Return a person's place in every lesson they have opened, by module."""
    rows = session.scalars(select(LessonProgressRow).where(LessonProgressRow.person_id == person_id))
    return {row.module: LessonProgress(row.module, row.page, tuple(row.read.split())) for row in rows}


def list_last_readings(session: Session, person_id: int) -> dict[str, datetime]:
    """Return when a person last turned a page of each lesson they have opened, by module."""
    rows = session.execute(
        select(LessonProgressRow.module, LessonProgressRow.changed).where(LessonProgressRow.person_id == person_id)
    )
    return {module: changed for module, changed in rows}  # noqa: C416 - a row is no pair to mypy


def save_progress(session: Session, person_id: int, progress: LessonProgress, changed: datetime) -> None:
    """Save a person's place in a lesson."""
    session.merge(
        LessonProgressRow(
            person_id=person_id,
            module=progress.module,
            page=progress.page,
            read=" ".join(progress.read),
            changed=changed,
        )
    )
