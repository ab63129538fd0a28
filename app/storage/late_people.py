"""Who is late on a day: people in the order of their numbers, in blocks, each with what they are late with.

People are read first and what they are late with then, block by block: a few queries for five hundred people, and
nothing but one block in memory.
"""

import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Sequence
from datetime import date, timedelta
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
_LATE_NOW = (
    "SELECT a.person_id, a.id, a.module, a.due, a.late_from FROM assignment a "  # noqa: S608 - marks of our own
    "WHERE {people} a.since <= ?1 AND a.late_from <= ?1 "
    f"AND (a.replaced IS NULL OR a.replaced > ?1) AND {_STANDS.format('a')}"
)
_LATE_BEFORE = (
    "SELECT a.person_id, a.id, a.module, p.due, p.late_from FROM assignment a "  # noqa: S608 - marks of our own
    "JOIN assignment_past p ON p.assignment_id = a.id "
    "WHERE {people} p.since <= ?1 AND p.until > ?1 AND p.late_from <= ?1 "
    f"AND (a.replaced IS NULL OR a.replaced > ?1) AND {_STANDS.format('p')}"
)
"""What people are late with at the end of a day: what has not changed since, and what has."""

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
    late_query = _late_query(session, day)
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(query, (day, *values))
        while people := cursor.fetchmany(_PEOPLE_AT_ONCE):
            late = _late(session, late_query, wanted, [person[0] for person in people])
            block = [(*person[:6], tuple(late[person[0]])) for person in people if person[0] in late]
            if block:
                yield block
    finally:
        cursor.close()


def count_late_people(session: Session, day: date) -> int:
    """Count the people who are late at the end of a day; a fifth of a second for a hundred thousand people."""
    text = day.isoformat()
    query = (
        f"SELECT count(*) FROM ({_PEOPLE}) WHERE (left_on IS NULL OR left_on >= ?1) "  # noqa: S608
        f"AND person_id IN (SELECT person_id FROM ({_late_query(session, text).format(people='')}))"
    )
    return int(_rows(session, query, (text,))[0][0])


LateSum = tuple[str, str, str, int, str]
"""Somebody who is late: department, manager, e-mail, how many modules, the first day on which one was overdue."""


def stream_sums(session: Session, wanted: ChaseFilter) -> Generator[LateSum, None, None]:
    """Yield how late each person of a filter is; one look at everything that is assigned, half a second for 500,000.

    Whoever stops before the end closes the generator before the session.
    """
    day = wanted.as_of.isoformat()
    conditions, values = _conditions(wanted, None, None)
    late_conditions = ["1"]
    for condition, value in _late_conditions(wanted):
        values.append(value)
        late_conditions.append(f"{condition} ?{len(values) + 1}")
    query = (
        "SELECT department, manager, email, modules, oldest "  # noqa: S608 - marks of our own
        "FROM (SELECT person_id, count(*) AS modules, min(late_from) AS oldest "
        f"FROM ({_late_query(session, day).format(people='')}) "
        f"WHERE {' AND '.join(late_conditions)} GROUP BY person_id) "
        f"JOIN ({_PEOPLE}) USING (person_id) WHERE {' AND '.join(conditions)}"
    )
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(query, (day, *values))
        while rows := cursor.fetchmany(5_000):
            yield from rows
    finally:
        cursor.close()


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
    query = f"SELECT number, name FROM ({_PEOPLE}) WHERE number IN (SELECT value FROM json_each(?2))"  # noqa: S608
    return dict(_rows(session, query, (day.isoformat(), json.dumps(sorted(numbers)))))


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


def _late_query(session: Session, day: str) -> str:
    """Return the query for what is late on a day; only a past day needs what has changed after it."""
    changed = _rows(session, "SELECT EXISTS (SELECT 1 FROM assignment_past WHERE until > ?1)", (day,))[0][0]
    return f"{_LATE_NOW} UNION ALL {_LATE_BEFORE}" if changed else _LATE_NOW


def _late(session: Session, query: str, wanted: ChaseFilter, people: list[int]) -> dict[int, list[Late]]:
    some = f"a.person_id IN ({','.join(map(str, people))}) AND"
    values = [wanted.as_of.isoformat()]
    whole = f"SELECT * FROM ({query.format(people=some)}) WHERE 1"  # noqa: S608 - marks of our own
    for condition, value in _late_conditions(wanted):
        values.append(value)
        whole += f" AND {condition} ?{len(values)}"
    found: dict[int, list[Late]] = defaultdict(list)
    for person_id, *late in _rows(session, f"{whole} ORDER BY late_from, module", tuple(values)):
        found[person_id].append((late[0], late[1], late[2], late[3]))
    return found


def _late_conditions(wanted: ChaseFilter) -> list[tuple[str, str]]:
    """Return what a filter asks of something that is late, each condition with its value."""
    conditions = [("module =", wanted.module)] if wanted.module is not None else []
    if wanted.ages is not None:
        least, most = wanted.ages
        # Overdue for n days means overdue since n - 1 days before.
        conditions.append(("late_from <=", (wanted.as_of - timedelta(days=max(least, 1) - 1)).isoformat()))
        if most is not None:
            conditions.append(("late_from >=", (wanted.as_of - timedelta(days=max(most, 1) - 1)).isoformat()))
    return conditions


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
    """Return the rows of a query, past the library's objects, which take longer than the rows."""
    cursor = session.connection().connection.cursor()
    try:
        return list(cursor.execute(query, values).fetchall())
    finally:
        cursor.close()
