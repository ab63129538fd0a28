"""HR's list of people on any day: one query for the screen and for every file, paged by key.

Today is read from the rows of now, each filter and order on an index of its own. A past day is put together from those
rows and what they were before.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select
from sqlalchemy.orm import Session

from app.domain.paging import Anchor
from app.domain.people_lists import ListedPerson, PeopleChoices, PeopleCount, PeopleFilter, PeopleKey, PeopleSort
from app.domain.standings import PersonStanding
from app.storage.assignment_tables import AssignmentPastRow, AssignmentRow
from app.storage.paging import anchor_columns, list_every, place_after
from app.storage.people_states import PersonState, select_states
from app.storage.tables import PersonRow

_LONGEST_SEARCH = 1_000
"""Longer than any name; SQLite refuses patterns of 50,000 bytes."""

_ROWS_AT_ONCE = 2_000
_MOST_MANAGERS = 200


@dataclass(frozen=True, slots=True)
class _Source:
    """Whose states are read: columns by the names of `PersonState`, the id, the day, and whether that is today."""

    columns: Any
    person_id: Any
    day: str
    of_today: bool

    def order(self, sort: PeopleSort) -> tuple[Any, ...]:
        """What an order sorts by, the number last; `domain.people_lists.anchor_of` follows it."""
        if sort.key is PeopleKey.NUMBER:
            return (self.columns.number,)
        return (getattr(self.columns, sort.key.value), self.columns.number)

    def is_here(self) -> ColumnElement[bool]:
        left_on: Any = self.columns.left_on
        return or_(left_on.is_(None), left_on >= self.day)

    def waiting(self, *, late: bool) -> list[Any]:
        """Select 1 for each assignment of a person that is neither done nor exempt, `late` only if it is overdue."""
        now = _undone(AssignmentRow, self, late=late).where(AssignmentRow.person_id == self.person_id)
        if self.of_today:
            return [now]
        of_person = and_(AssignmentRow.id == AssignmentPastRow.assignment_id, AssignmentRow.person_id == self.person_id)
        before = _undone(AssignmentPastRow, self, late=late).join_from(AssignmentPastRow, AssignmentRow, of_person)
        return [now, before.where(AssignmentPastRow.until > self.day)]

    def exists(self, *, late: bool) -> ColumnElement[bool]:
        return or_(*(query.exists() for query in self.waiting(late=late)))

    def number_of(self, *, late: bool) -> Any:
        first, *more = [query.with_only_columns(func.count()).scalar_subquery() for query in self.waiting(late=late)]
        return sum(more, first)


def list_page(
    session: Session, wanted: PeopleFilter, sort: PeopleSort, today: date, after: Anchor | None, rows: int
) -> list[ListedPerson]:
    """Return up to `rows` people that follow `after` in the order `sort`, from the first if it is None."""
    source = _source(wanted, today)
    query = _whole(source, wanted)
    query = place_after(query, source.order(sort), after, descending=sort.descending).limit(rows)
    return _with_managers(session, source, [ListedPerson(*row) for row in session.execute(query)])


def stream_states(
    session: Session, wanted: PeopleFilter, sort: PeopleSort, today: date
) -> Generator[list[tuple[int, PersonState]], None, None]:
    """Yield the ids and states of all people of a filter, in blocks, from one consistent state, in bounded memory."""
    source = _source(wanted, today)
    columns = [getattr(source.columns, name) for name in PersonState._fields]
    query = place_after(
        _matching(source, wanted, source.person_id, *columns), source.order(sort), None, descending=sort.descending
    )
    result = session.execute(query.execution_options(yield_per=_ROWS_AT_ONCE))
    for rows in result.partitions():
        yield [(row[0], PersonState(*row[1:])) for row in rows]


def count_people(session: Session, wanted: PeopleFilter, today: date) -> PeopleCount:
    """Count the people of a filter, and those of them who are late with something."""
    source = _source(wanted, today)
    late = func.sum(case((and_(source.is_here(), source.exists(late=True)), 1), else_=0))
    rows, overdue = session.execute(_matching(source, wanted, func.count(), late)).one()
    return PeopleCount(rows, overdue or 0)


def list_anchors(session: Session, wanted: PeopleFilter, sort: PeopleSort, today: date, every: int) -> list[Anchor]:
    """Return the place of every `every`-th person of a filter, so that any page can be reached by key."""
    source = _source(wanted, today)
    columns = anchor_columns(source.order(sort), descending=sort.descending)
    return list_every(session, _matching(source, wanted, *columns), every)


def list_choices(session: Session) -> PeopleChoices:
    """Return the departments, jobs and managers that people have now, in order, without the empty one."""

    def distinct(column: Any) -> tuple[str, ...]:
        return tuple(session.scalars(select(column).where(column != "").distinct().order_by(column)))

    team = func.count().label("team")
    many = select(PersonRow.manager, team).where(PersonRow.manager != "").group_by(PersonRow.manager)
    most = many.order_by(team.desc(), PersonRow.manager).limit(_MOST_MANAGERS).subquery()
    named = select(PersonRow.number, PersonRow.name).join(most, most.c.manager == PersonRow.number)
    managers = tuple((number, name) for number, name in session.execute(named.order_by(PersonRow.name)))
    return PeopleChoices(distinct(PersonRow.department), distinct(PersonRow.job), managers)


def _source(wanted: PeopleFilter, today: date) -> _Source:
    if wanted.as_of is None or wanted.as_of >= today:
        return _Source(PersonRow, PersonRow.id, today.isoformat(), of_today=True)
    states = select_states(wanted.as_of).subquery()
    return _Source(states.c, states.c.person_id, wanted.as_of.isoformat(), of_today=False)


def _undone(state: Any, source: _Source, *, late: bool) -> Select[Any]:
    """Select assignments that are neither done nor exempt on the day; `state` has what they are then."""
    ends = (state.fulfilled, state.exempted, state.withdrawn, AssignmentRow.replaced)
    if source.of_today:  # in the words of the index that holds only these
        query = select(literal(1)).where(*(column.is_(None) for column in ends))
    else:
        query = select(literal(1)).where(
            state.since <= source.day, *(or_(column.is_(None), column > source.day) for column in ends)
        )
    return query.where(state.late_from <= source.day) if late else query


def _whole(source: _Source, wanted: PeopleFilter) -> Select[Any]:
    """Select the columns of `ListedPerson`, in its order, but for the manager's name."""
    here = source.is_here()
    states = [getattr(source.columns, name) for name in PersonState._fields]
    return _matching(
        source,
        wanted,
        source.person_id,
        *states,
        case((here, False), else_=True),
        case((here, source.number_of(late=False)), else_=0),
        case((here, source.number_of(late=True)), else_=0),
    )


def _matching(source: _Source, wanted: PeopleFilter, *columns: Any) -> Select[Any]:
    query = select(*columns).where(*_conditions(source, wanted))
    return query.select_from(PersonRow) if source.of_today else query


def _conditions(source: _Source, wanted: PeopleFilter) -> Iterable[ColumnElement[bool]]:
    columns = source.columns
    part = wanted.search.strip().encode(errors="replace").decode()[:_LONGEST_SEARCH]
    if part:
        special = any(char in part for char in "%_/")
        yield or_(
            *(
                # With ESCAPE the comparison takes three times as long.
                one.contains(part, autoescape=True) if special else one.like(f"%{part}%", escape=None)
                for one in (columns.name, columns.number)
            )
        )
    for column, value in (
        (columns.department, wanted.department),
        (columns.job, wanted.job),
        (columns.manager, wanted.manager),
    ):
        if value is not None:
            yield column == value
    if wanted.here is not None:
        yield source.is_here() if wanted.here else columns.left_on < source.day
    if wanted.standing is not None:
        yield source.is_here()
    if wanted.standing is PersonStanding.OVERDUE:
        yield source.exists(late=True)
    elif wanted.standing is PersonStanding.TIME_LEFT:
        yield source.exists(late=False)
        yield ~source.exists(late=True)
    elif wanted.standing is PersonStanding.UP_TO_DATE:
        yield ~source.exists(late=False)


def _with_managers(session: Session, source: _Source, people: list[ListedPerson]) -> list[ListedPerson]:
    numbers = {person.manager for person in people if person.manager}
    if not numbers:
        return people
    columns = source.columns
    rows = session.execute(select(columns.number, columns.name).where(columns.number.in_(list(numbers))))
    names = {number: name for number, name in rows}  # noqa: C416 - a row is no pair to mypy
    return [person._replace(manager_name=names.get(person.manager, "")) for person in people]
