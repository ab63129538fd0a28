"""Who is late on a day: people in the order of their numbers, in blocks, each with what they are late with.

People are read first and what they are late with then, block by block: a few queries for five hundred people, and
nothing but one block in memory.
"""

from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from app.domain.chasing import ChaseFilter, GroupKey, GroupKind, LateModule, LatePerson
from app.domain.texts import Text

_PEOPLE_AT_ONCE = 500
_COLUMNS = "number, name, department, manager, email, left_on"

_PEOPLE = (
    f"SELECT id AS person_id, {_COLUMNS} FROM person WHERE since <= ?1 "  # noqa: S608 - names of columns
    f"UNION ALL SELECT person_id, {_COLUMNS} FROM person_past WHERE since <= ?1 AND until > ?1"
)
"""Everybody as they were at the end of a day."""

_STANDS = " AND ".join(
    f"({{0}}.{name} IS NULL OR {{0}}.{name} > ?1)" for name in ("fulfilled", "withdrawn", "exempted")
)
_LATE = (
    "SELECT a.person_id, a.id, a.module, a.due, a.late_from FROM assignment a "  # noqa: S608 - marks of our own
    "WHERE a.person_id IN ({people}) AND a.since <= ?1 AND a.late_from <= ?1 "
    f"AND (a.replaced IS NULL OR a.replaced > ?1) AND {_STANDS.format('a')} "
    "UNION ALL SELECT a.person_id, a.id, a.module, p.due, p.late_from FROM assignment a "
    "JOIN assignment_past p ON p.assignment_id = a.id "
    "WHERE a.person_id IN ({people}) AND p.since <= ?1 AND p.until > ?1 AND p.late_from <= ?1 "
    f"AND (a.replaced IS NULL OR a.replaced > ?1) AND {_STANDS.format('p')}"
)
"""What some people are late with at the end of a day."""

Late = tuple[str, str, str, str]
"""An assignment that is late: its id, the module, its due day, the first day on which it was overdue."""

LateRow = tuple[int, str, str, str, str, str, tuple[Late, ...]]
"""Somebody who is late: id, number, name, department, manager, e-mail, and what they are late with."""


def stream_late(
    session: Session, wanted: ChaseFilter, group: GroupKey | None = None, after: str | None = None
) -> Generator[list[LateRow], None, None]:
    """Yield the people of a filter who are late, of one group if it is given, after an employee number.

    Who has left is not chased. Whoever stops before the end closes the generator before the session.
    """
    day = wanted.as_of.isoformat()
    conditions, values = _conditions(wanted, group, after)
    query = f"SELECT * FROM ({_PEOPLE}) WHERE {' AND '.join(conditions)} ORDER BY number"  # noqa: S608
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(query, (day, *values))
        while people := cursor.fetchmany(_PEOPLE_AT_ONCE):
            late = _late(session, wanted, day, [person[0] for person in people])
            block = [(*person[:6], tuple(late[person[0]])) for person in people if person[0] in late]
            if block:
                yield block
    finally:
        cursor.close()


def count_late_people(session: Session, day: date) -> int:
    """Count the people who are late at the end of a day; a fifth of a second for a hundred thousand people."""
    late = _LATE.replace("a.person_id IN ({people}) AND ", "")
    query = (
        f"SELECT count(*) FROM ({_PEOPLE}) WHERE (left_on IS NULL OR left_on >= ?1) "  # noqa: S608
        f"AND person_id IN (SELECT person_id FROM ({late}))"
    )
    found = session.connection().exec_driver_sql(query, (day.isoformat(),)).scalar()
    return int(found or 0)


def complete(session: Session, rows: Sequence[LateRow], titles: dict[str, Text], day: date) -> list[LatePerson]:
    """Return people with the names of their managers, their language, and the titles of their modules."""
    managers = list_names(session, {row[4] for row in rows if row[4]}, day)
    languages = _languages(session, [row[0] for row in rows])
    return [
        LatePerson(
            person_id,
            number,
            name,
            department,
            manager,
            managers.get(manager, ""),
            email,
            languages.get(person_id),
            tuple(_module(one, titles, day) for one in late),
        )
        for person_id, number, name, department, manager, email, late in rows
    ]


def list_names(session: Session, numbers: Iterable[str], day: date) -> dict[str, str]:
    """Return the names of people by employee number, at the end of a day; unknown numbers are left out."""
    wanted, found = sorted(numbers), {}
    for start in range(0, len(wanted), _PEOPLE_AT_ONCE):
        some = wanted[start : start + _PEOPLE_AT_ONCE]
        query = f"SELECT number, name FROM ({_PEOPLE}) WHERE number IN ({_marks(some, 2)})"  # noqa: S608
        found.update(dict(_rows(session, query, (day.isoformat(), *some))))
    return found


def list_titles(session: Session) -> dict[str, Text]:
    """Return the newest title of each module that was ever published."""
    newest = "SELECT max(id) FROM module_edition GROUP BY module"
    query = f"SELECT module, title_en, title_ja FROM module_edition WHERE id IN ({newest})"  # noqa: S608
    return {module: Text(english, japanese) for module, english, japanese in _rows(session, query, ())}


def _conditions(wanted: ChaseFilter, group: GroupKey | None, after: str | None) -> tuple[list[str], list[str]]:
    conditions, values = ["(left_on IS NULL OR left_on >= ?1)"], []

    def ask(condition: str, value: str) -> None:
        values.append(value)
        conditions.append(f"{condition} ?{len(values) + 1}")

    if wanted.department is not None:
        ask("department =", wanted.department)
    if after is not None:
        ask("number >", after)
    if group is not None:
        if group.kind is GroupKind.MANAGER:
            ask("manager =", group.value)
        else:
            conditions.append("manager = ''")
            ask("department =", group.value)
    return conditions, values


def _late(session: Session, wanted: ChaseFilter, day: str, people: list[int]) -> dict[int, list[Late]]:
    query = _LATE.format(people=",".join(map(str, people)))
    found: dict[int, list[Late]] = defaultdict(list)
    for person_id, *rest in _rows(session, query, (day,)):
        late = rest[0], rest[1], rest[2], rest[3]
        if _is_wanted(late, wanted):
            found[person_id].append(late)
    for several in found.values():
        several.sort(key=lambda one: (one[3], one[1]))
    return found


def _is_wanted(late: Late, wanted: ChaseFilter) -> bool:
    if wanted.module is not None and late[1] != wanted.module:
        return False
    if wanted.ages is None:
        return True
    days, (least, most) = _days(late, wanted.as_of), wanted.ages
    return least <= days and (most is None or days <= most)


def _days(late: Late, day: date) -> int:
    return (day - date.fromisoformat(late[3])).days + 1


def _module(late: Late, titles: dict[str, Text], day: date) -> LateModule:
    assignment, module, due, _ = late
    title = titles.get(module, Text(module, module))
    return LateModule(UUID(assignment), module, title, date.fromisoformat(due), _days(late, day))


def _languages(session: Session, people: list[int]) -> dict[int, Any]:
    query = (
        "SELECT person_id, language, max(sequence) FROM completion "  # noqa: S608 - numbers of ours
        f"WHERE person_id IN ({','.join(map(str, people))}) GROUP BY person_id"
    )
    return {person_id: language for person_id, language, _ in _rows(session, query, ()) if language in ("en", "ja")}


def _rows(session: Session, query: str, values: tuple[Any, ...]) -> list[Any]:
    return list(session.connection().exec_driver_sql(query, values))


def _marks(values: Sequence[object], first: int) -> str:
    return ",".join(f"?{place}" for place in range(first, first + len(values)))
