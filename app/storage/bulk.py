"""Adds people and completion records by the thousand, past the mapping, which would take longer than the writing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.storage.tables import CompletionRow, PersonRow, Row

PersonTuple = tuple[int, str, str, str]
"""Id, number, name, department."""

EmployeeTuple = tuple[int, str, str, str, str, str, str, str | None, str | None, str]
"""Id, number, name, department, job, manager, e-mail, the days of joining and leaving, and the day it is so since."""

AssignmentTuple = tuple[str, int, str, int, str, str | None, str | None, str, str | None]
"""Id, person, module, occurrence, when it was assigned, due, late from, the day it is so since, fulfilled."""

CompletionTuple = tuple[str, int, int, float, float, float, float, int, str, str, str, str, str, str, str | None]
"""The columns of a completion record in the order of `_COMPLETION`."""

_COMPLETION = (
    "id, person_id, edition_id, score, points, max_points, pass_mark, passed, "
    "started_utc, started_local, completed_utc, completed_local, language, app_version, attempt_id"
)


@dataclass(slots=True)
class AnsweredAttempts:
    """Submitted first attempts with their items and answers; ids as stored, times in the form of the database.

    `attempts`: id, person, edition, module, pass mark, number of items, start, start on the person's own clock.
    `items`: attempt, position, item, digest of its version, order of its options. `responses`: attempt, position, what
    was chosen, mark, when.
    """

    attempts: list[tuple[str, int, int, str, float, int, str, str]] = field(default_factory=list)
    items: list[tuple[str, int, str, str, str]] = field(default_factory=list)
    responses: list[tuple[str, int, str, float, str]] = field(default_factory=list)


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


def add_employees(session: Session, people: list[EmployeeTuple], joined: datetime) -> None:
    """Add people with everything that a roster says of them; `joined` is when they came to the program."""
    at = joined.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    session.connection().exec_driver_sql(
        "INSERT INTO person (id, number, name, department, job, manager, email, joined_on, left_on, since, joined) "  # noqa: S608 - a time
        f"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{at}')",
        people,
    )


def add_former_departments(session: Session, moved: list[tuple[int, str, str]]) -> None:
    """Keep the department that people were in until a day, from the day they joined: id, day, department."""
    if not moved:
        return
    session.connection().exec_driver_sql(
        "INSERT INTO person_past (person_id, since, until, number, name, department, job, manager, email, joined_on, "
        "left_on) SELECT id, joined_on, ?2, number, name, ?3, job, manager, email, joined_on, left_on FROM person "
        "WHERE id = ?1",
        moved,
    )


def add_assignments(session: Session, assignments: list[AssignmentTuple]) -> None:
    """Add assignments whose passes are known; `replace_renewed` belongs behind the last of them."""
    session.connection().exec_driver_sql(
        "INSERT INTO assignment (id, person_id, module, occurrence, assigned, due, late_from, since, fulfilled, grace) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        assignments,
    )


def replace_renewed(session: Session) -> None:
    """Note of every occurrence that another one came after that it was replaced, and when."""
    session.connection().exec_driver_sql(
        "UPDATE assignment SET replaced = n.since FROM assignment n WHERE n.occurrence > 1 AND n.person_id = "
        "assignment.person_id AND n.module = assignment.module AND n.occurrence = assignment.occurrence + 1"
    )


def add_attempts(session: Session, made: AnsweredAttempts) -> None:
    """Add attempts, and empty `made`; their people, editions and items are there already."""
    write = session.connection().exec_driver_sql
    if made.attempts:
        write(
            "INSERT INTO attempt (id, person_id, edition_id, module, number, state, pass_mark, position, started, "
            "started_local) VALUES (?, ?, ?, ?, 1, 'submitted', ?, ?, ?, ?)",
            made.attempts,
        )
        write(
            "INSERT INTO attempt_item (attempt_id, position, item, item_digest, option_order, flagged) "
            "VALUES (?, ?, ?, ?, ?, 0)",
            made.items,
        )
        write(
            "INSERT INTO response (attempt_id, position, chosen, mark, answered) VALUES (?, ?, ?, ?, ?)",
            made.responses,
        )
    for rows in (made.attempts, made.items, made.responses):
        rows.clear()


def add_completions(session: Session, completions: list[CompletionTuple]) -> None:
    """Append completion records."""
    marks = ", ".join("?" * 15)
    session.connection().exec_driver_sql(
        f"INSERT INTO completion ({_COMPLETION}) VALUES ({marks})",  # noqa: S608 - names and question marks
        completions,
    )


@contextmanager
def without_indexes(session: Session, table: type[Row] = CompletionRow) -> Iterator[None]:
    """Take the indexes of a table away while very many rows are added, and build them again at the end.

    Building them takes a tenth of the time of keeping them up. It belongs in the transaction of the rows, so that
    nobody ever meets a workspace without them.
    """
    indexes = sorted(table.__table__.indexes, key=lambda index: str(index.name))  # type: ignore[attr-defined]
    for index in indexes:
        index.drop(session.connection())
    yield
    for index in indexes:
        index.create(session.connection())


def gather_statistics(session: Session) -> None:
    """Let SQLite look at the sizes of tables and indexes, so that it chooses its paths well."""
    session.connection().exec_driver_sql("PRAGMA analysis_limit=400")
    session.connection().exec_driver_sql("ANALYZE")
