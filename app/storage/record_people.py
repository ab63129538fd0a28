"""Who records are of, now or as of a past day: the tables, the columns and the conditions of each way to them.

As of a day, somebody is what the first of their earlier forms says that ended after it; without one, what they are now.
So a record keeps its person on days before they were first written down.
"""

from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, and_, exists, func, literal_column, or_, select

from app.domain.records import RecordFilter
from app.storage.tables import PersonPastRow, PersonRow

_LONGEST_SEARCH = 1_000
"""Longer than any name; SQLite refuses patterns of 50,000 bytes."""

_THEN = PersonPastRow.__table__.alias("person_then")
_EARLIER = PersonPastRow.__table__.alias("person_earlier")


class People(NamedTuple):
    """A way to people: the table that it leads through, the columns of who they are, and who of the table is meant.

    `then` is a table that has to be joined behind it, on `then_is`, for the columns to be those of the day.
    """

    table: FromClause
    id: Any
    number: Any
    name: Any
    department: Any
    left_on: Any
    meant: ColumnElement[bool] | None = None
    then: FromClause | None = None
    then_is: ColumnElement[bool] | None = None


def people_on(day: date | None) -> People:
    """Return everybody as they were at the end of a day (None: as they are), one after another by their ids."""
    person = PersonRow
    if day is None:
        return People(person.__table__, person.id, person.number, person.name, person.department, person.left_on)
    first = (
        select(_EARLIER.c.id)
        .where(_EARLIER.c.person_id == person.id, _EARLIER.c.until > day.isoformat())
        .order_by(_EARLIER.c.until)
        .limit(1)
        .correlate(person)
        .scalar_subquery()
    )
    return People(
        person.__table__,
        person.id,
        func.coalesce(_THEN.c.number, person.number),
        func.coalesce(_THEN.c.name, person.name),
        func.coalesce(_THEN.c.department, person.department),
        func.coalesce(_THEN.c.left_on, person.left_on),
        then=_THEN,
        then_is=_THEN.c.id == first,
    )


def ways_to_people(day: date | None) -> tuple[People, ...]:
    """Return the ways on which people are met in the order of an index: who is as before, and who has changed since."""
    if day is None:
        return (people_on(None),)
    text, person = day.isoformat(), PersonRow
    changed = exists().where(_EARLIER.c.person_id == person.id, _EARLIER.c.until > text).correlate(person)
    earlier = (
        exists()
        .where(_EARLIER.c.person_id == _THEN.c.person_id, _EARLIER.c.until > text, _EARLIER.c.until < _THEN.c.until)
        .correlate(_THEN)
    )
    return (
        people_on(None)._replace(meant=~changed),
        People(
            _THEN,
            _THEN.c.person_id,
            _THEN.c.number,
            _THEN.c.name,
            _THEN.c.department,
            _THEN.c.left_on,
            meant=and_(_THEN.c.until > text, ~earlier),
        ),
    )


def matching(people: People, wanted: RecordFilter, *, closed: bool = False) -> ColumnElement[bool] | None:
    """Return the condition for whom a filter means; `closed` keeps the index of departments out of it."""
    conditions: list[ColumnElement[bool]] = []
    part = wanted.search.strip().encode(errors="replace").decode()[:_LONGEST_SEARCH]
    if part:
        # With ESCAPE the comparison takes three times as long.
        special = any(char in part for char in "%_/")
        for column in (people.name, people.number):
            conditions.append(column.contains(part, autoescape=True) if special else column.like(f"%{part}%"))
        conditions = [or_(*conditions)]
    if wanted.department is not None:
        open_ = people.department is not PersonRow.department or not closed
        department = people.department if open_ else literal_column("+person.department")
        conditions.append(department == wanted.department)
    if wanted.person is not None:
        # Whoever has the number now, whatever it was then.
        conditions.append(people.id.in_(select(PersonRow.id).where(PersonRow.number == wanted.person)))
    return and_(*conditions) if conditions else None


def select_ids(wanted: RecordFilter) -> Select[Any] | None:
    """Select the ids of the people that a filter means; None if it means everybody."""
    parts = []
    for way in ways_to_people(wanted.as_of):
        condition = matching(way, wanted)
        if condition is None:
            return None
        query = select(way.id.label("person_id")).where(condition)
        parts.append(query if way.meant is None else query.where(way.meant))
    return parts[0] if len(parts) == 1 else select(parts[0].union_all(*parts[1:]).subquery().c.person_id)


def select_gone(as_of: date | None, day: date) -> Select[Any]:
    """Select the ids of those who had left before a day, as it is known now or was known as of a day."""
    queries = []
    for way in ways_to_people(as_of):
        query = select(way.id.label("person_id")).where(way.left_on < day.isoformat())
        queries.append(query if way.meant is None else query.where(way.meant))
    return queries[0] if len(queries) == 1 else select(queries[0].union_all(*queries[1:]).subquery().c.person_id)
