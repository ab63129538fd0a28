"""Chooses the path on which SQLite finds standings: which table first, and which index may lead.

What is few (people, late assignments, those of a module) leads and is sorted; what is many is met soon by a walk in the
order asked for. SQLite cannot tell the two apart, so the order of tables is fixed as in `storage.record_paths`.

For a past day the state of a person and that of an assignment is either the one of now or one of before. That makes
four queries, each on its own path, whose rows SQLite merges.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal_column, or_, select
from sqlalchemy.orm import Session

from app.domain.assignment_rules import MOST_GRACE
from app.domain.standing_lists import StandingKey
from app.domain.standings import Standing, StandingFilter
from app.storage.assignment_tables import AssignmentPastRow, AssignmentRow
from app.storage.ordered_join import OrderedJoin
from app.storage.tables import PersonPastRow, PersonRow

_FEW_PEOPLE = 2_000
_FEW_ASSIGNMENTS = 20_000
_LONGEST_SEARCH = 1_000
"""Longer than any name; SQLite refuses patterns of 50,000 bytes."""

_BY_PERSON = (StandingKey.NUMBER, StandingKey.NAME, StandingKey.DEPARTMENT)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the states of people (`person`) and of assignments (`state`) are read: those of now, or those of before."""

    person: Any
    person_id: Any
    state: Any
    day: str
    of_today: bool

    def standing(self) -> ColumnElement[str]:
        """The standing on the day: `domain.standings.standing_on` in the database."""
        state, day = self.state, self.day
        return case(
            (state.fulfilled <= day, Standing.DONE.value),
            (state.exempted <= day, Standing.EXEMPT.value),
            (state.late_from <= day, Standing.OVERDUE.value),
            else_=Standing.OPEN.value,
        )


Columns = Callable[[Source], tuple[Any, ...]]


def select_standings(
    session: Session, wanted: StandingFilter, sort: StandingKey | None, today: date, columns: Columns
) -> list[Select[Any]]:
    """Return the queries whose rows together are the standings of a filter, each on the path for the order `sort`."""
    day = (wanted.as_of or today).isoformat()
    if wanted.as_of is None or wanted.as_of >= today:
        return [_of_today(session, wanted, sort, day, columns)]
    few = _are_few_then(session, wanted, day)
    return [
        _of_past_day(wanted, None if few else sort, Source(person, person_id, state, day, of_today=False), columns)
        for person, person_id in ((PersonRow, PersonRow.id), (PersonPastRow, PersonPastRow.person_id))
        for state in (AssignmentRow, AssignmentPastRow)
    ]


def _of_today(
    session: Session, wanted: StandingFilter, sort: StandingKey | None, day: str, columns: Columns
) -> Select[Any]:
    source = Source(PersonRow, PersonRow.id, AssignmentRow, day, of_today=True)
    person, assignment = PersonRow.__table__, AssignmentRow.__table__
    people = _people(wanted, source)
    found = _find_people(session, people)
    current = and_(AssignmentRow.replaced.is_(None), AssignmentRow.withdrawn.is_(None))
    meant = _assignments(wanted, source)
    few = found is None and bool(meant) and _are_few(session, and_(current, *meant))
    conditions = [or_(PersonRow.left_on.is_(None), PersonRow.left_on >= day), current]
    if found is not None:
        conditions.append(PersonRow.id.in_(found))
    else:
        conditions += people
    people_lead = found is not None or (not few and (sort is None or sort in _BY_PERSON))
    conditions += meant if few or people_lead else _walked(wanted, source, sort)
    together = AssignmentRow.person_id == PersonRow.id
    joined = OrderedJoin(person, assignment, together) if people_lead else OrderedJoin(assignment, person, together)
    return select(*columns(source)).select_from(joined).where(*conditions)


def _of_past_day(wanted: StandingFilter, sort: StandingKey | None, source: Source, columns: Columns) -> Select[Any]:
    """Select from one pair of tables; people lead only for a `sort` by them that meets what is meant soon."""
    person, state, day = source.person, source.state, source.day
    conditions = [
        person.since <= day,
        or_(person.left_on.is_(None), person.left_on >= day),
        state.since <= day,
        or_(state.withdrawn.is_(None), state.withdrawn > day),
        or_(AssignmentRow.replaced.is_(None), AssignmentRow.replaced > day),
        *_people(wanted, source),
        *_assignments(wanted, source),
    ]
    for one in (person, state):
        if one in (PersonPastRow, AssignmentPastRow):
            conditions.append(one.until > day)
    tables: list[Any] = [person.__table__, AssignmentRow.__table__]
    if person is PersonRow and sort not in _BY_PERSON:
        tables.reverse()
    joined: Any = OrderedJoin(tables[0], tables[1], AssignmentRow.person_id == source.person_id)
    if state is AssignmentPastRow:
        # There are few of these: they lead.
        joined = OrderedJoin(state.__table__, AssignmentRow.__table__, state.assignment_id == AssignmentRow.id)
        joined = OrderedJoin(joined, person.__table__, AssignmentRow.person_id == source.person_id)
    return select(*columns(source)).select_from(joined).where(*conditions)


def _people(wanted: StandingFilter, source: Source) -> list[ColumnElement[bool]]:
    person, conditions = source.person, []
    part = wanted.search.strip().encode(errors="replace").decode()[:_LONGEST_SEARCH]
    if part:
        # With ESCAPE the comparison takes three times as long.
        special = any(char in part for char in "%_/")
        names = (person.name, person.number)
        alike = [
            name.contains(part, autoescape=True) if special else name.like(f"%{part}%", escape=None) for name in names
        ]
        conditions.append(or_(*alike))
    for column, value in (
        (person.department, wanted.department),
        (person.job, wanted.job),
        (person.manager, wanted.manager),
    ):
        if value is not None:
            conditions.append(column == value)
    return conditions


def _assignments(wanted: StandingFilter, source: Source) -> list[ColumnElement[bool]]:
    """What a filter says about assignments, in words that the partial indexes understand for today."""
    state, day, conditions = source.state, source.day, []
    if wanted.module is not None:
        conditions.append(AssignmentRow.module == wanted.module)
    unfulfilled, asked = state.fulfilled.is_(None), state.exempted.is_(None)
    if not source.of_today:
        unfulfilled, asked = or_(unfulfilled, state.fulfilled > day), or_(asked, state.exempted > day)
    if wanted.standing is Standing.DONE:
        conditions.append(AssignmentRow.done_order > "" if source.of_today else state.fulfilled <= day)
    elif wanted.standing is Standing.EXEMPT:
        conditions += [unfulfilled, state.exempted.is_not(None), state.exempted <= day]
    elif wanted.standing is Standing.OVERDUE or wanted.late_days is not None:
        conditions += [unfulfilled, asked, state.late_from <= day]
    elif wanted.standing is Standing.OPEN:
        conditions += [unfulfilled, asked, or_(state.late_from.is_(None), state.late_from > day)]
    if wanted.late_days is not None:
        fewest, most = wanted.late_days
        # On the first day that is overdue something is one day late.
        conditions.append(state.late_from <= _back(day, fewest - 1))
        if most is not None:
            conditions.append(state.late_from >= _back(day, most - 1))
    return conditions


def _walked(wanted: StandingFilter, source: Source, sort: StandingKey | None) -> list[ColumnElement[bool]]:
    """The same as `_assignments`, for a walk in the order asked for, with the indexes closed that are not meant."""
    conditions: list[ColumnElement[bool]] = []
    standing = Standing.OVERDUE if wanted.late_days is not None else wanted.standing
    by_module = sort is StandingKey.DUE and wanted.module is not None
    if wanted.module is not None:
        module: Any = AssignmentRow.module if by_module else literal_column("+assignment.module")
        conditions.append(module == wanted.module)
    if standing in (Standing.OPEN, Standing.OVERDUE) and sort is StandingKey.DUE and not by_module:
        # Only what is open lies in the index that is meant, which also has the first late day of each.
        late, day = _late_from(), source.day
        conditions += [AssignmentRow.fulfilled.is_(None), AssignmentRow.exempted.is_(None)]
        if standing is Standing.OVERDUE:
            conditions += [AssignmentRow.due_order < day, late <= day]
        else:
            conditions += [AssignmentRow.due_order >= _back(day, MOST_GRACE), or_(late.is_(None), late > day)]
    elif standing is not None:
        conditions.append(source.standing() == standing.value)
    if standing is Standing.DONE and sort is StandingKey.DONE:
        conditions.append(AssignmentRow.done_order > "")
    if wanted.late_days is not None:
        fewest, most = wanted.late_days
        late = _late_from()
        conditions.append(late <= _back(source.day, fewest - 1))
        if most is not None:
            conditions.append(late >= _back(source.day, most - 1))
    return conditions


def _late_from() -> Any:
    return literal_column("+assignment.late_from")


def _find_people(session: Session, conditions: list[ColumnElement[bool]]) -> list[int] | None:
    """Return the ids of the people meant if they are few; None if they are many, or everybody."""
    if not conditions:
        return None
    found = list(session.scalars(select(PersonRow.id).where(*conditions).limit(_FEW_PEOPLE + 1)))
    return found if len(found) <= _FEW_PEOPLE else None


def _are_few(session: Session, condition: ColumnElement[bool]) -> bool:
    found: Any = select(literal_column("1")).select_from(AssignmentRow).where(condition).limit(_FEW_ASSIGNMENTS + 1)
    return (session.scalar(select(func.count()).select_from(found.subquery())) or 0) <= _FEW_ASSIGNMENTS


def _are_few_then(session: Session, wanted: StandingFilter, day: str) -> bool:
    """Whether few assignments of now were as wanted on a past day; those of before are few anyway."""
    if wanted.standing in (None, Standing.DONE) and wanted.late_days is None:
        return False
    source = Source(PersonRow, PersonRow.id, AssignmentRow, day, of_today=False)
    return _are_few(session, and_(AssignmentRow.since <= day, *_assignments(wanted, source)))


def _back(day: str, days: int) -> str:
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat()
