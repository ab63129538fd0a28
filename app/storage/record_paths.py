"""Chooses the path on which SQLite finds completion records: which table first, and which index may lead.

A narrow filter (few people, few days) finds its rows by its own index and sorts them; a wide one walks the index of the
sort order and drops what does not match. SQLite cannot tell the two apart, so the order of tables is fixed by CROSS
JOIN (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join), and the indexes that are
not meant are closed with a unary plus (the same page, section 2.1).
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, and_, func, literal_column, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import Join

from app.domain.records import RecordFilter, SortKey
from app.storage.tables import CompletionRow, EditionRow, PersonRow

_FEW_PEOPLE = 2_000
_FEW_PEOPLE_ALONE = 300
"""Where nothing else is asked for, a walk meets enough of their records soon."""
_FEW_RECORDS = 50_000
_FEW_RECORDS_ALONE = 10_000
_MANY_RECORDS = 500_000
_LONGEST_SEARCH = 1_000
"""Longer than any name; SQLite refuses patterns of 50,000 bytes."""

_FIRST_DAY, _LAST_DAY = date(1, 1, 2), date(9999, 12, 29)
"""What a calendar may offer at its ends still has days before and after it."""

_BY_PERSON = (SortKey.NUMBER, SortKey.NAME, SortKey.DEPARTMENT)


class OrderedJoin(Join):
    """An inner join whose left side is read first."""

    inherit_cache = True


@compiles(OrderedJoin, "sqlite")
def _cross_join(element: OrderedJoin, compiler: Any, **options: Any) -> str:
    options["asfrom"] = True
    left, right = compiler.process(element.left, **options), compiler.process(element.right, **options)
    return f"{left} CROSS JOIN {right} ON {compiler.process(element.onclause, **{**options, 'asfrom': False})}"


def select_matching(
    session: Session, wanted: RecordFilter, sort: SortKey | None, columns: tuple[Any, ...], *, whole: bool
) -> Select[Any]:
    """Select `columns` of the records of a filter, on the path for the order `sort`.

    `whole` says that the columns are of all three tables; without it only those that filter and order need are joined.
    """
    people = _people(wanted, PersonRow.department)
    alone = replace(wanted, search="", department=None).is_open()
    found = _find_people(session, people, _FEW_PEOPLE_ALONE if alone else _FEW_PEOPLE)
    few_people = found is not None
    dates = _dates(wanted, CompletionRow.completed_utc)
    span = _span(session, dates) if dates and not few_people and sort not in (None, SortKey.COMPLETED) else None
    alone = replace(wanted, since=None, until=None).is_open() and sort not in _BY_PERSON
    few = _FEW_RECORDS_ALONE if alone else _FEW_RECORDS
    few_dates = span is not None and span.records <= few
    if found is not None:
        people = PersonRow.id.in_(found)
    elif sort is not SortKey.DEPARTMENT:
        # Many people are looked at in the order asked for, which the index of departments must not get into.
        people = _people(wanted, _closed("person.department"))
    conditions: list[ColumnElement[bool]] = [] if people is None else [people]
    if few_dates:
        conditions.append(CompletionRow.sequence.in_(select(CompletionRow.sequence).where(*dates).correlate(None)))
    elif sort in (None, SortKey.COMPLETED) and not few_people:
        conditions += dates
    else:
        conditions += _dates(wanted, _closed("completion.completed_utc"))
    if span is not None and not few_dates and span.records <= _MANY_RECORDS:
        # Records lie nearly in the order of time: a walk of any other index can pass by what is too old or too new
        # without looking at the record itself.
        conditions.append(_closed("completion.sequence").between(span.first, span.last))
    local_date = func.substr(CompletionRow.completed_local, 1, 10)
    if wanted.since is not None:
        conditions.append(local_date >= wanted.since.isoformat())
    if wanted.until is not None:
        conditions.append(local_date <= wanted.until.isoformat())
    if wanted.module is not None:
        editions = select(EditionRow.id).where(EditionRow.module == wanted.module)
        conditions.append(_closed("completion.edition_id").in_(editions))
    if wanted.passed is not None:
        ordered_within = sort in (SortKey.SCORE, SortKey.PASSED) and not few_people and not few_dates
        passed = CompletionRow.passed if ordered_within else _closed("completion.passed")
        conditions.append(passed == int(wanted.passed))
    with_people = whole or people is not None or sort in _BY_PERSON
    with_editions = whole or sort is SortKey.MODULE
    people_lead = few_people or (sort in _BY_PERSON and not few_dates)
    editions_lead = sort is SortKey.MODULE and not few_people and not few_dates
    joined = _joined(with_people, with_editions, people_lead, editions_lead)
    return select(*columns).select_from(joined).where(*conditions)


def _joined(with_people: bool, with_editions: bool, people_lead: bool, editions_lead: bool) -> FromClause:
    completion, person, edition = CompletionRow.__table__, PersonRow.__table__, EditionRow.__table__
    of_person = CompletionRow.person_id == PersonRow.id
    of_edition = CompletionRow.edition_id == EditionRow.id
    if with_people and people_lead:
        joined: FromClause = OrderedJoin(person, completion, of_person)
        return OrderedJoin(joined, edition, of_edition) if with_editions else joined
    if with_editions and editions_lead:
        joined = OrderedJoin(edition, completion, of_edition)
        return OrderedJoin(joined, person, of_person) if with_people else joined
    joined = completion
    if with_people:
        joined = OrderedJoin(joined, person, of_person)
    return OrderedJoin(joined, edition, of_edition) if with_editions else joined


def _people(wanted: RecordFilter, department: Any) -> ColumnElement[bool] | None:
    conditions: list[ColumnElement[bool]] = []
    part = wanted.search.strip().encode(errors="replace").decode()[:_LONGEST_SEARCH]
    if part:
        # With ESCAPE the comparison takes three times as long.
        special = any(char in part for char in "%_/")
        for column in (PersonRow.name, PersonRow.number):
            conditions.append(column.contains(part, autoescape=True) if special else column.like(f"%{part}%"))
        conditions = [or_(*conditions)]
    if wanted.department is not None:
        conditions.append(department == wanted.department)
    return and_(*conditions) if conditions else None


def _find_people(session: Session, condition: ColumnElement[bool] | None, few: int) -> list[int] | None:
    """Return the ids of the people meant if they are few; None if they are many, or everybody."""
    if condition is None:
        return None
    found = list(session.scalars(select(PersonRow.id).where(condition).limit(few + 1)))
    return found if len(found) <= few else None


def _dates(wanted: RecordFilter, column: Any) -> list[ColumnElement[bool]]:
    """The range of UTC times that surely holds the local dates wanted: a zone is at most 14 hours from UTC."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        conditions.append(column >= (max(wanted.since, _FIRST_DAY) - timedelta(days=1)).isoformat())
    if wanted.until is not None:
        conditions.append(column < (min(wanted.until, _LAST_DAY) + timedelta(days=2)).isoformat())
    return conditions


class _Span(NamedTuple):
    """How many records there are (or more than `_MANY_RECORDS`), and the sequence of the first and the last of them."""

    records: int
    first: int | None
    last: int | None


def _span(session: Session, conditions: list[ColumnElement[bool]]) -> _Span:
    found = select(CompletionRow.sequence).where(*conditions).limit(_MANY_RECORDS + 1).subquery()
    place = found.c.sequence
    return _Span(*session.execute(select(func.count(), func.min(place), func.max(place))).one())


def _closed(column: str) -> Any:
    """A column that no index is used for."""
    return literal_column(f"+{column}")
