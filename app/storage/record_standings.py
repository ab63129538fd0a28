"""Whether the person of a record is overdue with its module, now or at the end of a past day."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select

from app.storage.assignment_tables import AssignmentPastRow, AssignmentRow
from app.storage.ordered_join import OrderedJoin
from app.storage.record_people import select_gone
from app.storage.tables import CompletionRow, EditionRow

_ASSIGNED = AssignmentRow.__table__.alias("assigned")
_RENEWED = CompletionRow.__table__.alias("renewed")
_EARLIER = AssignmentPastRow.__table__.alias("assigned_earlier")


def overdue_on(day: date, *, past: bool) -> ColumnElement[bool]:
    """Whether the person was overdue with the module of a record at the end of a day; needs the editions joined.

    Who had left by then is overdue with nothing. `past` says that the day is over: then assignments may have been
    changed since.
    """
    same = (_ASSIGNED.c.person_id == CompletionRow.person_id, _ASSIGNED.c.module == EditionRow.module)
    tables = (CompletionRow.__table__, EditionRow.__table__)
    late = or_(*(exists().where(*same, *_late(rows, day)).correlate(*tables) for rows in _tables(past)))
    return and_(late, CompletionRow.person_id.not_in(select_gone(day if past else None, day)))


def renewing(day: date, *, past: bool) -> ColumnElement[bool]:
    """What the person of a passed record has to be to be overdue with its module.

    A pass fulfils the first assignment of its module, so who passed is overdue with a renewal or not at all. Those are
    few; most records are spared the look at the assignments of their person.
    """
    return CompletionRow.person_id.in_(_select_renewing(day, past=past))


def renewed(day: date, *, past: bool) -> ColumnElement[bool]:
    """The passed records of who is `renewing`, found by their people."""
    people = _select_renewing(day, past=past).subquery()
    own = OrderedJoin(people, _RENEWED, _RENEWED.c.person_id == people.c.person_id)
    return CompletionRow.sequence.in_(select(_RENEWED.c.sequence).select_from(own).where(_RENEWED.c.passed == 1))


def select_overdue(day: date, editions: Select[Any] | None, *, past: bool) -> Select[Any]:
    """Select the ids of the people who were overdue at the end of a day, with a module of some editions.

    Who was overdue with several modules is there several times.
    """
    modules = (
        []
        if editions is None
        else [_ASSIGNED.c.module.in_(select(EditionRow.module).where(EditionRow.id.in_(editions)))]
    )
    some = [select(_ASSIGNED.c.person_id).where(*_late(rows, day), *modules) for rows in _tables(past)]
    return select(some[0].union_all(*some[1:]).subquery().c.person_id) if past else some[0]


def of_late_modules(day: date, *, past: bool) -> ColumnElement[bool]:
    """Whether anybody was overdue with the module of an edition: a walk of the editions can pass by all others."""
    some = [select(_ASSIGNED.c.module).where(*_late(rows, day)) for rows in _tables(past)]
    return EditionRow.module.in_(some[0].union(*some[1:]) if past else some[0].distinct())


def _select_renewing(day: date, *, past: bool) -> Select[Any]:
    some = [
        select(_ASSIGNED.c.person_id).where(*_late(rows, day), _ASSIGNED.c.occurrence > 1) for rows in _tables(past)
    ]
    return select(some[0].union(*some[1:]).subquery().c.person_id) if past else some[0].distinct()


def _tables(past: bool) -> tuple[Any, ...]:
    return (_ASSIGNED, _EARLIER) if past else (_ASSIGNED,)


def _late(rows: Any, day: date) -> tuple[ColumnElement[bool], ...]:
    """The assignments that were overdue at the end of a day, by what they are or by what they were."""
    text, columns = day.isoformat(), rows.c
    states = (columns.fulfilled, columns.withdrawn, columns.exempted, _ASSIGNED.c.replaced)
    conditions = [or_(column.is_(None), column > text) for column in states]
    if rows is _EARLIER:
        conditions += [columns.assignment_id == _ASSIGNED.c.id, columns.until > text]
    return (columns.since <= text, columns.late_from <= text, *conditions)
