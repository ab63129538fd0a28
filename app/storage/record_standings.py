"""Whether the person of a record is overdue with its module, now or at the end of a past day."""

from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select

from app.storage.assignment_tables import AssignmentPastRow, AssignmentRow
from app.storage.record_people import select_gone
from app.storage.tables import CompletionRow, EditionRow

_ASSIGNED = AssignmentRow.__table__.alias("assigned")
_EARLIER = AssignmentPastRow.__table__.alias("assigned_earlier")


def overdue_on(day: date, *, past: bool) -> ColumnElement[bool]:
    """Whether the person was overdue with the module of a record at the end of a day; needs the editions joined.

    Who had left by then is overdue with nothing. `past` says that the day is over: then assignments may have been
    changed since.
    """
    same = (_ASSIGNED.c.person_id == CompletionRow.person_id, _ASSIGNED.c.module == EditionRow.module)
    tables = (CompletionRow.__table__, EditionRow.__table__)
    late = or_(*(exists().where(*same, *_late(rows, day)).correlate(*tables) for rows in _tables(past)))
    # A pass fulfils the first assignment of its module, so whoever passed is overdue with a renewal or not at all.
    # That is known of a person at once, and spares most records the look at their own assignments.
    renewal = CompletionRow.person_id.in_(_select_late(day, _ASSIGNED.c.occurrence > 1, past=past))
    may_be = or_(CompletionRow.passed == 0, CompletionRow.superseded.is_not(None), renewal)
    return and_(may_be, late, CompletionRow.person_id.not_in(select_gone(day if past else None, day)))


def select_overdue(day: date, *, past: bool) -> Select[Any]:
    """Select the ids of the people who were overdue with any module at the end of a day."""
    return _select_late(day, past=past)


def _select_late(day: date, *conditions: ColumnElement[bool], past: bool) -> Select[Any]:
    some = [select(_ASSIGNED.c.person_id).where(*_late(rows, day), *conditions) for rows in _tables(past)]
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
