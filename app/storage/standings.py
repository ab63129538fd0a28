"""HR's view of who has what: one query for the screen, the command line and every file, paged by key."""

from collections.abc import Generator
from datetime import date
from typing import Any

from sqlalchemy import String, case, distinct, func, literal, literal_column, select, tuple_, type_coerce, union_all
from sqlalchemy.orm import Session

from app.domain.paging import Anchor
from app.domain.standing_lists import StandingCount, StandingKey, StandingRow, StandingSort
from app.domain.standings import Standing, StandingFilter
from app.storage.assignment_tables import AssignmentRow
from app.storage.paging import anchor_columns, list_every, place_after
from app.storage.rule_tables import ExemptionRow
from app.storage.standing_paths import Source, select_standings
from app.storage.tables import PersonRow

_ROWS_AT_ONCE = 2_000

_REASON = (
    select(ExemptionRow.reason)
    .where(ExemptionRow.person_id == AssignmentRow.person_id, ExemptionRow.module.in_(["", AssignmentRow.module]))
    .order_by(ExemptionRow.granted.desc())
    .limit(1)
    .correlate(AssignmentRow)
    .scalar_subquery()
)
"""Why somebody is exempt; looked up only for the rows of those who are."""


def list_page(
    session: Session, wanted: StandingFilter, sort: StandingSort, today: date, after: Anchor | None, rows: int
) -> list[StandingRow]:
    """Return up to `rows` standings that follow `after` in the order `sort`, from the first if it is None."""
    query = _rows_after(session, wanted, sort, today, after).limit(rows)
    return [StandingRow._make(row[: len(StandingRow._fields)]) for row in session.execute(query)]


def stream_standings(
    session: Session, wanted: StandingFilter, sort: StandingSort, today: date
) -> Generator[list[StandingRow], None, None]:
    """Yield all standings of a filter in the order `sort`, in blocks, from one consistent state, in bounded memory."""
    query = _rows_after(session, wanted, sort, today, None).execution_options(yield_per=_ROWS_AT_ONCE)
    for block in session.execute(query).partitions():
        yield [StandingRow._make(row[: len(StandingRow._fields)]) for row in block]


def count_standings(session: Session, wanted: StandingFilter, today: date) -> StandingCount:
    """Count the standings of a filter and the people they are of."""
    queries = select_standings(session, wanted, None, today, lambda _source: (AssignmentRow.person_id,))
    found = union_all(*queries).subquery()
    row = session.execute(select(func.count(), func.count(distinct(found.c.person_id)))).one()
    return StandingCount(row[0], row[1])


def list_anchors(session: Session, wanted: StandingFilter, sort: StandingSort, today: date, every: int) -> list[Anchor]:
    """Return the place of every `every`-th standing of a filter, so that any page can be reached by key."""
    key = _key(wanted, sort)
    queries = select_standings(session, wanted, key, today, lambda source: _keys(source, key))
    keys = union_all(*queries).subquery().c
    return list_every(session, select(*anchor_columns(tuple(keys), descending=sort.descending)), every)


def list_texts(session: Session, column: str) -> list[str]:
    """Return the departments or jobs (`column` is one of a person) that people have, in order."""
    found = getattr(PersonRow, column)
    return list(session.scalars(select(found).where(found != "").distinct().order_by(found)))


def list_managers(session: Session) -> list[tuple[str, str]]:
    """Return number and name of everybody who is somebody's manager, in the order of names; unknown ones have none."""
    managers = select(PersonRow.manager).where(PersonRow.manager != "").distinct().subquery()
    query = select(managers.c.manager, func.coalesce(PersonRow.name, "")).outerjoin(
        PersonRow, PersonRow.number == managers.c.manager
    )
    return [(number, name) for number, name in session.execute(query.order_by(PersonRow.name, managers.c.manager))]


def list_modules(session: Session) -> list[str]:
    """Return the ids of the modules that anybody was ever assigned, in order."""
    # A step from one module to the next in the index, instead of a walk through all of it.
    step = select(func.min(AssignmentRow.module).label("module")).select_from(AssignmentRow).cte("step", recursive=True)
    following = select(func.min(AssignmentRow.module)).where(AssignmentRow.module > step.c.module).scalar_subquery()
    step = step.union_all(select(following).where(step.c.module.is_not(None)))
    return list(session.scalars(select(step.c.module).where(step.c.module.is_not(None))))


def _rows_after(session: Session, wanted: StandingFilter, sort: StandingSort, today: date, after: Anchor | None) -> Any:
    key = _key(wanted, sort)

    def columns(source: Source) -> tuple[Any, ...]:
        return (*_columns(source), *_keys(source, key))

    queries = select_standings(session, wanted, key, today, columns)
    if len(queries) == 1:
        source = Source(PersonRow, PersonRow.id, AssignmentRow, "", of_today=True)
        return place_after(queries[0], _order(source, key), after, descending=sort.descending)
    places: list[Any] = [literal_column(f"key{place}") for place in range(len(_order_of(key)))]
    if after is not None:
        values = tuple_(*(literal(value) for value in after.values))
        queries = [
            query.where(keys < values if sort.descending else keys > values)
            for query in queries
            for keys in [tuple_(*query.selected_columns[-len(places) :])]
        ]
    ordered = (place.desc() if sort.descending else place.asc() for place in places)
    return union_all(*queries).order_by(*ordered)


def _key(wanted: StandingFilter, sort: StandingSort) -> StandingKey:
    """What a list is really sorted by: what is not done yet has no day on which it was, and goes by its due date."""
    undone = wanted.late_days is not None or wanted.standing not in (None, Standing.DONE)
    return StandingKey.DUE if undone and sort.key is StandingKey.DONE else sort.key


def _columns(source: Source) -> tuple[Any, ...]:
    """The columns of `StandingRow`, in its order."""
    person, state = source.person, source.state
    return (
        AssignmentRow.id,
        AssignmentRow.person_id,
        person.number,
        person.name,
        person.department,
        person.job,
        person.manager,
        AssignmentRow.module,
        AssignmentRow.occurrence,
        state.due,
        state.grace,
        state.late_from,
        state.fulfilled,
        state.exempted,
        source.standing().label("standing"),
        case((state.exempted.is_not(None), func.coalesce(_REASON, "")), else_="").label("reason"),
    )


def _order_of(key: StandingKey) -> tuple[str, ...]:
    """What each order sorts by; the whole of it is unique on any day."""
    return {
        StandingKey.NUMBER: ("number", "module"),
        StandingKey.NAME: ("name", "number", "module"),
        StandingKey.DEPARTMENT: ("department", "number", "module"),
        StandingKey.MODULE: ("module", "person_id"),
        StandingKey.DUE: ("due_order", "id"),
        StandingKey.DONE: ("done_order", "id"),
    }[key]


def _order(source: Source, key: StandingKey) -> tuple[Any, ...]:
    state = source.state
    own: dict[str, Any] = {
        "module": AssignmentRow.module,
        "person_id": AssignmentRow.person_id,
        "id": type_coerce(AssignmentRow.id, String),
        "due_order": AssignmentRow.due_order if state is AssignmentRow else func.coalesce(state.due, "9999-12-31"),
        "done_order": AssignmentRow.done_order if state is AssignmentRow else func.coalesce(state.fulfilled, ""),
    }
    return tuple(own[name] if name in own else getattr(source.person, name) for name in _order_of(key))


def _keys(source: Source, key: StandingKey) -> tuple[Any, ...]:
    return tuple(column.label(f"key{place}") for place, column in enumerate(_order(source, key)))
