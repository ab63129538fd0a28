"""How people stand, counted for HR's overview: now from what is kept for each person, a past day from the days in rows.

Both say the same as a list of standings does on the same day (`domain.standings.standing_on`).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from app.domain.overview import AlikePeople, Scope, ScopeChoices, TrendPoint, read_profile
from app.storage import standing_upkeep

_HERE = "(left_on IS NULL OR left_on >= :day)"

_LEFT_NOW = "fulfilled IS NULL AND exempted IS NULL AND withdrawn IS NULL AND replaced IS NULL"

_PEOPLE_THEN = (
    "SELECT id AS person_id, department, job, manager, left_on FROM person WHERE since <= :day "
    "UNION ALL SELECT person_id, department, job, manager, left_on FROM person_past "
    "WHERE since <= :day AND until > :day"
)

_ASSIGNMENTS_THEN = (
    "SELECT person_id, module, late_from, fulfilled, exempted FROM assignment "
    "WHERE since <= :day AND (withdrawn IS NULL OR withdrawn > :day) AND (replaced IS NULL OR replaced > :day) "
    "UNION ALL SELECT a.person_id, a.module, p.late_from, p.fulfilled, p.exempted "
    "FROM assignment_past p JOIN assignment a ON a.id = p.assignment_id "
    "WHERE p.since <= :day AND p.until > :day AND (p.withdrawn IS NULL OR p.withdrawn > :day) "
    "AND (a.replaced IS NULL OR a.replaced > :day)"
)
"""The occurrences that held at the end of a day, as they were then."""

_IS_LEFT_THEN = "(fulfilled IS NULL OR fulfilled > :day) AND (exempted IS NULL OR exempted > :day)"

_PROFILES_THEN = (
    "SELECT person_id, group_concat(module || CASE WHEN fulfilled <= :day THEN '+' "  # noqa: S608 - expressions of ours
    "WHEN exempted <= :day THEN '=' ELSE '-' END, ' ' ORDER BY module) AS body, "
    f"min(CASE WHEN {_IS_LEFT_THEN} THEN late_from END) AS late_from FROM ({_ASSIGNMENTS_THEN}) GROUP BY person_id"
)


def count_alike(session: Session, scope: Scope, day: date) -> list[AlikePeople]:
    """Count the people who are here by department and how they stand now; `day` is today."""
    where, values = _within(scope, "person_id IN (SELECT id FROM person WHERE {})")
    rows = session.connection().exec_driver_sql(
        "SELECT department, profile_id, count(*), coalesce(sum(late_from <= :day), 0) "  # noqa: S608 - as above
        f"FROM person_standing WHERE {_HERE}{where} GROUP BY department, profile_id",
        {"day": day.isoformat(), **values},
    )
    bodies = session.connection().exec_driver_sql("SELECT id, body FROM standing_profile")
    profiles = {number: read_profile(body) for number, body in bodies}
    return [AlikePeople(department, profiles[profile], people, late) for department, profile, people, late in rows]


def count_alike_then(session: Session, scope: Scope, day: date) -> list[AlikePeople]:
    """Count the people who were here at the end of a past day, as they stood then; about a second for 100,000."""
    where, values = _within(scope, "{}", whole=True)
    rows = session.connection().exec_driver_sql(
        "SELECT department, coalesce(body, ''), count(*), coalesce(sum(late_from <= :day), 0) "  # noqa: S608 - as above
        f"FROM ({_PEOPLE_THEN}) LEFT JOIN ({_PROFILES_THEN}) USING (person_id) "
        f"WHERE {_HERE}{where} GROUP BY department, body",
        {"day": day.isoformat(), **values},
    )
    return [AlikePeople(department, read_profile(body), people, late) for department, body, people, late in rows]


def count_overdue(session: Session, scope: Scope, day: date) -> dict[int, int]:
    """Count what is overdue now of people who are here, by days overdue, from 1; `day` is today."""
    where, values = _within(scope, "person_id IN (SELECT id FROM person WHERE {})")
    rows = session.connection().exec_driver_sql(
        "SELECT a.late_from, count(*) FROM assignment a JOIN person_standing USING (person_id) "  # noqa: S608 - as above
        f"WHERE {_LEFT_NOW} AND a.late_from <= :day AND {_HERE}{where} GROUP BY a.late_from",
        {"day": day.isoformat(), **values},
    )
    return _by_days(rows, day)


def count_overdue_then(session: Session, scope: Scope, day: date) -> dict[int, int]:
    """Count what was overdue at the end of a past day, as `count_overdue`."""
    where, values = _within(scope, "{}", whole=True)
    rows = session.connection().exec_driver_sql(
        f"SELECT late_from, count(*) FROM ({_ASSIGNMENTS_THEN}) JOIN ({_PEOPLE_THEN}) USING (person_id) "  # noqa: S608
        f"WHERE {_IS_LEFT_THEN} AND late_from <= :day AND {_HERE}{where} GROUP BY late_from",
        {"day": day.isoformat(), **values},
    )
    return _by_days(rows, day)


def list_points(session: Session, scope: Scope, days: Sequence[date]) -> list[TrendPoint]:
    """Return how many people were here and up to date at the end of each of these past days, the earliest first.

    All days are read in one pass: a person has one bit for each day on which something was left to do, and one for each
    day on which they were here.
    """
    if not days:
        return []
    where, values = _within(scope, "{}", whole=True)
    texts = {f"d{number}": day.isoformat() for number, day in enumerate(days)}
    bits = " + ".join(f"max(days & {1 << number})" for number in range(len(days)))
    # Without MATERIALIZED the days would be worked out anew for each bit.
    rows = session.connection().exec_driver_sql(
        f"WITH spans AS MATERIALIZED ({_spans(len(days))}) "  # noqa: S608 - expressions of ours
        f"SELECT here, coalesce(busy, 0), count(*) FROM ({_presences(len(days), where)}) "
        f"LEFT JOIN (SELECT person_id, {bits} AS busy FROM spans WHERE days > 0 GROUP BY person_id) "
        "USING (person_id) GROUP BY here, busy",
        {**texts, **values},
    )
    found = rows.all()
    points = []
    for number, day in enumerate(days):
        present = [(busy, people) for here, busy, people in found if here >> number & 1]
        done = sum(people for busy, people in present if not busy >> number & 1)
        points.append(TrendPoint(day, sum(people for _, people in present), done))
    return points


def _spans(count: int) -> str:
    """Select on which of the days `:d0` … something was left to do, one row for each state of an assignment."""
    first, last = ":d0", f":d{count - 1}"
    ends = ("fulfilled", "exempted", "withdrawn", "replaced")
    later = " AND ".join(f"({name} IS NULL OR {name} > {first})" for name in ends)
    # The first of the days on which it stops being left to do; "9" is after every day.
    end = ", ".join(f"coalesce({name}, '9')" for name in (*ends, "until"))
    begun = " ".join(f"WHEN since <= :d{number} THEN {number}" for number in range(count))
    over = " ".join(f"WHEN ends > :d{number} THEN {number + 1}" for number in reversed(range(count)))
    return (
        f"SELECT person_id, (1 << (CASE {over} ELSE 0 END)) - (1 << (CASE {begun} END)) AS days FROM ("  # noqa: S608
        f"SELECT person_id, since, min({end}) AS ends FROM ("
        "SELECT person_id, since, NULL AS until, fulfilled, exempted, withdrawn, replaced FROM assignment "
        f"WHERE since <= {last} UNION ALL "
        "SELECT a.person_id, p.since, p.until, p.fulfilled, p.exempted, p.withdrawn, a.replaced "
        "FROM assignment_past p JOIN assignment a ON a.id = p.assignment_id "
        f"WHERE p.since <= {last} AND p.until > {first}) WHERE {later})"
    )


def _presences(count: int, where: str) -> str:
    """Select on which of the days `:d0` … people were here, one row for each state of a person."""
    first, last = ":d0", f":d{count - 1}"
    each = " + ".join(
        f"(since <= :d{number} AND until > :d{number} AND (left_on IS NULL OR left_on >= :d{number})) * {1 << number}"
        for number in range(count)
    )
    always = f"since <= {first} AND until = '9' AND left_on IS NULL"
    return (
        f"SELECT person_id, CASE WHEN {always} THEN {(1 << count) - 1} ELSE {each} END AS here FROM ("  # noqa: S608
        "SELECT id AS person_id, department, job, manager, left_on, since, '9' AS until FROM person "
        f"WHERE since <= {last} UNION ALL SELECT person_id, department, job, manager, left_on, since, until "
        f"FROM person_past WHERE since <= {last} AND until > {first}) WHERE 1{where}"
    )


def list_choices(session: Session) -> ScopeChoices:
    """Return the departments and jobs that there are, and the people whom others report to by number and name."""
    connection = session.connection()

    def distinct(column: str) -> tuple[str, ...]:
        query = f"SELECT DISTINCT {column} FROM person WHERE {column} <> '' ORDER BY {column}"  # noqa: S608 - a name
        return tuple(connection.exec_driver_sql(query).scalars())

    managers = connection.exec_driver_sql(
        "SELECT m.manager, coalesce(p.name, '') FROM (SELECT DISTINCT manager FROM person WHERE manager <> '') m "
        "LEFT JOIN person p ON p.number = m.manager ORDER BY p.name, m.manager"
    )
    return ScopeChoices(distinct("department"), distinct("job"), tuple((number, name) for number, name in managers))


def count_kept(session: Session) -> tuple[int, int]:
    """Return how many people and assignments there are; where one becomes less, something of the past was erased."""
    row = session.connection().exec_driver_sql(
        "SELECT (SELECT count(*) FROM person_standing), (SELECT count(*) FROM assignment)"
    )
    people, assignments = row.one()
    return people, assignments


def rebuild(session: Session) -> None:
    """Work out anew how everybody stands now."""
    standing_upkeep.rebuild(session.connection().connection.driver_connection)


def _within(scope: Scope, people: str, *, whole: bool = False) -> tuple[str, Mapping[str, Any]]:
    """Return a condition on the department, and one on what else is asked, put into `people`; with their values.

    With `whole` everything is a column of the rows at hand.
    """
    values: dict[str, Any] = {}
    own: list[str] = []
    others: list[str] = []
    for name in ("department", "job", "manager"):
        value = getattr(scope, name)
        if value is not None:
            (own if whole or name == "department" else others).append(f"{name} = :{name}")
            values[name] = value
    if others:
        own.append(people.format(" AND ".join(others)))
    return "".join(f" AND {one}" for one in own), values


def _by_days(rows: Any, day: date) -> dict[int, int]:
    return {(day - date.fromisoformat(late_from)).days + 1: count for late_from, count in rows}
