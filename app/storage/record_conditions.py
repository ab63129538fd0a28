"""Which completion records are meant, whatever path leads to them: their wording, their days, what counts of them."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, select

from app.domain.records import RecordFilter
from app.storage.tables import CompletionRow, EditionRow

_FIRST_DAY, _LAST_DAY = date(1, 1, 2), date(9999, 12, 29)
"""What a calendar may offer at its ends still has days before and after it."""


class Days(NamedTuple):
    """The first and the last local day of completion, both inclusive; None for no end."""

    since: date | None
    until: date | None


def days_of(wanted: RecordFilter) -> Days:
    """Return the days that a filter means; as of a day, nothing later was there."""
    ends = [day for day in (wanted.until, wanted.as_of) if day is not None]
    return Days(wanted.since, min(ends) if ends else None)


def utc_range(days: Days, column: Any) -> list[ColumnElement[bool]]:
    """The range of UTC times that surely holds the local dates wanted: a zone is at most 14 hours from UTC."""
    conditions: list[ColumnElement[bool]] = []
    if days.since is not None:
        conditions.append(column >= (max(days.since, _FIRST_DAY) - timedelta(days=1)).isoformat())
    if days.until is not None:
        conditions.append(column < (min(days.until, _LAST_DAY) + timedelta(days=2)).isoformat())
    return conditions


def on_days(days: Days) -> list[ColumnElement[bool]]:
    """The local days themselves."""
    local_date = func.substr(CompletionRow.completed_local, 1, 10)
    conditions: list[ColumnElement[bool]] = []
    if days.since is not None:
        conditions.append(local_date >= days.since.isoformat())
    if days.until is not None:
        conditions.append(local_date <= days.until.isoformat())
    return conditions


def select_editions(wanted: RecordFilter) -> Select[Any] | None:
    """Select the ids of the editions that a filter means: module, versions, commitment; None if it means all."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.module is not None:
        conditions.append(EditionRow.module == wanted.module)
    if wanted.module_version is not None:
        conditions.append(EditionRow.version == wanted.module_version)
    if wanted.version is not None:
        conditions.append(EditionRow.policy_version == wanted.version)
    if wanted.commitment is not None:
        held = " " + EditionRow.commitments + " "
        conditions.append(func.instr(held, f" {wanted.commitment} ") > 0)
    return select(EditionRow.id).where(*conditions) if conditions else None


def counting(wanted: RecordFilter) -> list[ColumnElement[bool]]:
    """The records that count: as of a day those that were written by then; superseded ones if they are asked for.

    Corrections are few: what they leave out is gathered from their own index, so that no walk of another index has to
    look at the records themselves.
    """
    conditions: list[ColumnElement[bool]] = []
    one = CompletionRow.__table__.alias("other")
    day = None if wanted.as_of is None else wanted.as_of.isoformat()
    if not wanted.superseded:
        by_then = one.c.superseded.is_not(None) if day is None else one.c.superseded <= day
        conditions.append(CompletionRow.sequence.not_in(select(one.c.sequence).where(by_then)))
    if day is not None:
        conditions.append(CompletionRow.sequence.not_in(select(one.c.sequence).where(one.c.recorded > day)))
    return conditions


def superseded_on(wanted: RecordFilter) -> Any:
    """The day on which a record was superseded, as far as it was known; empty if it was not."""
    if wanted.as_of is None:
        return func.coalesce(CompletionRow.superseded, "")
    known = CompletionRow.superseded <= wanted.as_of.isoformat()
    return func.iif(known, CompletionRow.superseded, "")
