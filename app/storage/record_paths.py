"""Chooses the path on which SQLite finds completion records: which table first, and which index may lead.

A narrow filter (few people, few days, an edition that few took) finds its rows by its own index and sorts them; a wide
one walks the index of the sort order and drops what does not match. SQLite cannot tell the two apart, so the order of
tables is fixed by CROSS JOIN (https://www.sqlite.org/optoverview.html#manual_control_of_query_plans_using_cross_join),
and the indexes that are not meant are closed with a unary plus (the same page, section 2.1).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Select, func, literal_column, or_, select
from sqlalchemy.orm import Session

from app.domain.records import RecordFilter, SortKey
from app.storage.ordered_join import OrderedJoin
from app.storage.record_conditions import counting, days_of, on_days, select_editions, utc_range
from app.storage.record_people import People, matching, people_on, select_ids, ways_to_people
from app.storage.record_standings import of_late_modules, overdue_on, renewed, renewing, select_overdue
from app.storage.tables import CompletionRow, EditionRow

_FEW_PEOPLE = 2_000
_FEW_PEOPLE_ALONE = 300
"""Where nothing else is asked for, a walk meets enough of their records soon."""
_FEW_RECORDS = 50_000
_FEW_RECORDS_ALONE = 10_000
_MANY_RECORDS = 500_000

_BY_PERSON = (SortKey.NUMBER, SortKey.NAME, SortKey.DEPARTMENT)


class Way(NamedTuple):
    """Some of the records of a filter: the query for them, and whom they are of as it has them."""

    query: Select[Any]
    people: People


class _Lead(Enum):
    """What is read first: the people, the editions, the records that an index finds, or all of them in their order."""

    PEOPLE = auto()
    EDITIONS = auto()
    FOUND = auto()
    WALK = auto()


class _Path(NamedTuple):
    """What leads, the ids of the people if they are few, and the conditions that the path brings with it."""

    lead: _Lead
    people: list[int] | None
    conditions: list[ColumnElement[bool]]


def select_matching(
    session: Session,
    wanted: RecordFilter,
    sort: SortKey | None,
    columns: Callable[[People], tuple[Any, ...]],
    *,
    today: date | None,
    whole: bool,
) -> list[Way]:
    """Select `columns` of the records of a filter, on the paths for the order `sort` (None: in any).

    Each record is on one of the ways that are returned: there are two where people are walked in the order of what they
    were on a past day. `today` decides who is overdue now. `whole` says that the columns are of all three tables;
    without it only those that filter and order need are joined.
    """
    path = _choose(session, wanted, sort, today)
    conditions = [*path.conditions, *on_days(days_of(wanted)), *counting(wanted)]
    if wanted.overdue and path.lead is _Lead.EDITIONS:
        conditions.append(of_late_modules(_day(wanted, today), past=wanted.as_of is not None))
    with_editions = whole or sort is SortKey.MODULE or wanted.overdue is not None
    walked = path.lead is _Lead.PEOPLE and path.people is None
    found = []
    for people in ways_to_people(wanted.as_of) if walked else (people_on(wanted.as_of),):
        who = _who(path, people, wanted, sort)
        with_people = whole or walked or (sort is not None and who is not None) or sort in _BY_PERSON
        joined = _joined(path.lead, people if with_people else None, with_editions)
        meant = [one for one in (who, people.meant) if one is not None]
        for result in _results(path, wanted, sort, today):
            query = select(*columns(people)).select_from(joined).where(*conditions, *meant, *result)
            found.append(Way(query, people))
    return found


def _results(
    path: _Path, wanted: RecordFilter, sort: SortKey | None, today: date | None
) -> list[list[ColumnElement[bool]]]:
    """The conditions on result and standing, one list for each way.

    Of those who are overdue, passed and not passed records are found on ways of their own where the order would have to
    go through all that passed, whom the other condition leaves out.
    """
    by_result = sort in (SortKey.SCORE, SortKey.PASSED) and path.lead is _Lead.WALK
    passed = CompletionRow.passed if by_result else _closed("completion.passed")
    chosen = [] if wanted.passed is None else [passed == int(wanted.passed)]
    if wanted.overdue is None:
        return [chosen]
    past = wanted.as_of is not None
    day = _day(wanted, today)
    late = overdue_on(day, past=past)
    if not wanted.overdue:
        return [[*chosen, ~late]]
    if wanted.superseded:
        return [[*chosen, late]]  # a pass that was superseded does not count
    if not by_result:
        return [[*chosen, or_(_closed("completion.passed") == 0, renewing(day, past=past)), late]]
    ways = {0: [CompletionRow.passed == 0, late], 1: [_closed("completion.passed") == 1, renewed(day, past=past), late]}
    return [way for result, way in ways.items() if wanted.passed in (None, bool(result))]


def _choose(session: Session, wanted: RecordFilter, sort: SortKey | None, today: date | None) -> _Path:
    """Find out what is few, and let that lead; otherwise the order does."""
    editions, dates = select_editions(wanted), utc_range(days_of(wanted), CompletionRow.completed_utc)
    far_dates = utc_range(days_of(wanted), _closed("completion.completed_utc"))
    # What leads nowhere is looked at in each record.
    of_edition = [] if editions is None else [_closed("completion.edition_id").in_(editions)]
    people = _find_people(session, wanted, today)
    if people is not None:
        return _Path(_Lead.PEOPLE, people, [*far_dates, *of_edition])
    if sort is None:
        return _Path(_Lead.WALK, None, [*dates, *of_edition])
    if editions is not None:
        taken = _measure(session, editions)
        if taken.records <= _FEW_RECORDS_ALONE:
            return _Path(_Lead.FOUND, None, [*far_dates, _found(CompletionRow.edition_id.in_(editions))])
        # An edition is taken for a time: what lies before and after it need not be looked at.
        dates += [CompletionRow.completed_utc >= taken.first, CompletionRow.completed_utc <= taken.last]
    if sort is SortKey.COMPLETED:
        return _Path(_Lead.WALK, None, [*dates, *of_edition])
    lead = _Lead.PEOPLE if sort in _BY_PERSON else _Lead.EDITIONS if sort is SortKey.MODULE else _Lead.WALK
    if lead is _Lead.EDITIONS and editions is not None:
        of_edition = [EditionRow.id.in_(editions)]
    path = _Path(lead, None, [*far_dates, *of_edition])
    if not dates:
        return path
    # A person or an edition has few records: there it is not worth while to know more than whether days are few.
    many = _MANY_RECORDS if lead is _Lead.WALK else _FEW_RECORDS
    span, alone = _span(session, dates, many), replace(wanted, since=None, until=None, as_of=None).is_open()
    if span.records <= (_FEW_RECORDS_ALONE if alone and sort not in _BY_PERSON else _FEW_RECORDS):
        return _Path(_Lead.FOUND, None, [_found(*dates), *of_edition])
    if span.records <= many:
        # Records lie nearly in the order of time: a walk of any other index can pass by what is too old or too new
        # without looking at the record itself. Corrections, which come late, are few.
        near = _closed("completion.sequence").between(span.first, span.last)
        path.conditions.append(or_(near, CompletionRow.sequence.in_(_corrections())))
    return path


def _who(path: _Path, people: People, wanted: RecordFilter, sort: SortKey | None) -> ColumnElement[bool] | None:
    """The condition for whom a filter means, on a way to them."""
    if sort is None:
        # To count records it is enough to know whose they may be.
        ids = path.people if path.people is not None else select_ids(wanted)
        return None if ids is None else CompletionRow.person_id.in_(ids)
    if path.people is not None:
        few: ColumnElement[bool] = people.id.in_(path.people)
        return few
    # Many people are looked at in the order asked for, which the index of departments must not get into.
    return matching(people, wanted, closed=sort is not SortKey.DEPARTMENT)


def _joined(lead: _Lead, people: People | None, with_editions: bool) -> FromClause:
    completion, edition = CompletionRow.__table__, EditionRow.__table__
    of_edition = CompletionRow.edition_id == EditionRow.id
    joined: FromClause = completion
    if people is not None and lead is _Lead.PEOPLE:
        joined = OrderedJoin(people.table, completion, CompletionRow.person_id == people.id)
    elif with_editions and lead is _Lead.EDITIONS:
        joined, with_editions = OrderedJoin(edition, completion, of_edition), False
    if people is not None and lead is not _Lead.PEOPLE:
        joined = OrderedJoin(joined, people.table, CompletionRow.person_id == people.id)
    if with_editions:
        joined = OrderedJoin(joined, edition, of_edition)
    if people is not None and people.then is not None:
        joined = joined.outerjoin(people.then, people.then_is)
    return joined


def _find_people(session: Session, wanted: RecordFilter, today: date | None) -> list[int] | None:
    """Return the ids of the people meant if they are few; None if they are many, or everybody."""
    alone = replace(wanted, search="", department=None, person=None).is_open()
    few = _FEW_PEOPLE_ALONE if alone else _FEW_PEOPLE
    ids = select_ids(wanted)
    if ids is not None:
        found = session.scalars(ids.limit(few + 1)).all()
        if len(found) <= few:
            return list(found)
    if wanted.overdue:
        late = select_overdue(_day(wanted, today), select_editions(wanted), past=wanted.as_of is not None)
        if ids is not None:
            late = late.where(late.selected_columns.person_id.in_(ids))
        found = session.scalars(late.limit(few + 1)).all()
        if len(found) <= few:
            return list(set(found))
    return None


def _day(wanted: RecordFilter, today: date | None) -> date:
    day = wanted.as_of or today
    if day is None:
        raise ValueError("who is overdue is a question of the day")
    return day


class _Taken(NamedTuple):
    """How many records there are of some editions (or more than are few), and the times of the first and the last."""

    records: int
    first: str | None
    last: str | None


def _measure(session: Session, editions: Select[Any]) -> _Taken:
    one = CompletionRow.__table__.alias("one")
    some = select(one.c.sequence).where(one.c.edition_id.in_(editions)).limit(_FEW_RECORDS_ALONE + 1).subquery()
    times = select(one.c.completed_utc).where(one.c.edition_id == EditionRow.id).correlate(EditionRow).limit(1)
    first = times.order_by(one.c.completed_utc).scalar_subquery()
    last = times.order_by(one.c.completed_utc.desc()).scalar_subquery()
    number = select(func.count()).select_from(some).scalar_subquery()
    query = select(number, func.min(first), func.max(last)).where(EditionRow.id.in_(editions))
    return _Taken(*session.execute(query).one())


class _Span(NamedTuple):
    """How many records there are (or one more than is worth counting), and the sequence of the first and the last."""

    records: int
    first: int | None
    last: int | None


def _span(session: Session, conditions: list[ColumnElement[bool]], many: int) -> _Span:
    sequence, completed = CompletionRow.sequence, CompletionRow.completed_utc
    ends = [
        select(sequence).where(*conditions).order_by(end).limit(1).scalar_subquery()
        for end in (completed.asc(), completed.desc())
    ]
    first, last = session.execute(select(*ends)).one()
    # Where the first and the last lie that far apart, there is no need to count what is between them.
    if first is not None and last - first > many:
        return _Span(many + 1, None, None)
    found = select(func.count(), func.min(sequence), func.max(sequence))
    return _Span(*session.execute(found.where(*conditions, sequence.not_in(_corrections()))).one())


def _corrections() -> Select[Any]:
    one = CompletionRow.__table__.alias("correction")
    return select(one.c.sequence).where(one.c.corrects.is_not(None))


def _found(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return CompletionRow.sequence.in_(select(CompletionRow.sequence).where(*conditions).correlate(None))


def _closed(column: str) -> Any:
    """A column that no index is used for."""
    return literal_column(f"+{column}")
