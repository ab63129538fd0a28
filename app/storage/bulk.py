"""Adds people and completion records by the thousand, past the mapping, which would take longer than the writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.storage.tables import CompletionRow, PersonRow

PersonTuple = tuple[int, str, str, str]
"""Id, number, name, department."""

CompletionTuple = tuple[str, int, int, float, float, float, float, int, str, str, str, str, str, str]
"""The columns of a completion record in the order of `_COMPLETION`."""

_COMPLETION = (
    "id, person_id, edition_id, score, points, max_points, pass_mark, passed, "
    "started_utc, started_local, completed_utc, completed_local, language, app_version"
)


def next_person_id(session: Session) -> int:
    """Return the first free id of a person."""
    return (session.scalar(select(func.max(PersonRow.id))) or 0) + 1


def add_people(session: Session, people: list[PersonTuple], joined: datetime) -> None:
    """Add people who all joined at the same time."""
    at = joined.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    session.connection().exec_driver_sql(
        "INSERT INTO person (id, number, name, department, joined, "  # noqa: S608 - a time and a day
        "job, manager, email, since) "
        f"VALUES (?, ?, ?, ?, '{at}', '', '', '', '{joined.date()}')",
        people,
    )


def add_completions(session: Session, completions: list[CompletionTuple]) -> None:
    """Append completion records."""
    marks = ", ".join("?" * 14)
    session.connection().exec_driver_sql(
        f"INSERT INTO completion ({_COMPLETION}) VALUES ({marks})",  # noqa: S608 - names and question marks
        completions,
    )


@contextmanager
def without_indexes(session: Session) -> Iterator[None]:
    """Take the indexes of the completion records away while very many are added, and build them again at the end.

    Building them takes a tenth of the time of keeping them up. It belongs in the transaction of the records, so that
    nobody ever meets a workspace without them.
    """
    indexes = sorted(CompletionRow.__table__.indexes, key=lambda index: str(index.name))  # type: ignore[attr-defined]
    for index in indexes:
        index.drop(session.connection())
    yield
    for index in indexes:
        index.create(session.connection())


def gather_statistics(session: Session) -> None:
    """Let SQLite look at the sizes of tables and indexes, so that it chooses its paths well."""
    session.connection().exec_driver_sql("PRAGMA analysis_limit=400")
    session.connection().exec_driver_sql("ANALYZE")
