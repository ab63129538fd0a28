"""Assignments: what somebody has to learn by when, and what counts for it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

SOON_DAYS = 7
"""An assignment that is due within so many days is due soon."""

RENEWAL_DAYS = 30
"""A renewal that nobody has begun comes up so many days before it is due; until then its module counts as proved."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """One occurrence (from 1) of a module for a person; `due` is a day on the person's own calendar.

    It is overdue `grace` days later than that. `rule_id` is the rule that it came from, if it came from one. From the
    day on which it was `withdrawn`, or the person `exempted`, it is not asked for.
    """

    id: UUID
    person_id: int
    module: str
    occurrence: int
    assigned: datetime
    due: date | None
    grace: int = 0
    rule_id: UUID | None = None
    withdrawn: date | None = None
    exempted: date | None = None


def late_from(due: date | None, grace: int = 0) -> date | None:
    """Return the first day on which something is overdue: the one after `due` and the days of grace."""
    return None if due is None else due + timedelta(days=grace + 1)


def is_fulfilled(occurrence: int, assigned: datetime, last_pass: datetime | None) -> bool:
    """Whether the last pass of a module (None without one) fulfils an occurrence.

    Any pass fulfils the first, also one from before: nobody repeats what they have proved. A later occurrence asks for
    a pass completed after it was assigned. Both times are aware; passes are known to the second.
    """
    if last_pass is None:
        return False
    return occurrence == 1 or last_pass > assigned.replace(microsecond=0)


def next_occurrence(
    last: tuple[int, datetime] | None, last_pass: datetime | None, *, again: bool, withdrawn: bool = False
) -> int | None:
    """Return the occurrence to assign now, None to leave the person as they are.

    `last` is occurrence and time of the last assignment of the module. What is open stays the one thing to do, unless
    it was `withdrawn`; who has fulfilled it is assigned it only `again`. Without an assignment so far the first one is
    made, which an earlier pass fulfils at once; `again` asks for a new pass even then.
    """
    if last is None:
        return 2 if again and last_pass is not None else 1
    if withdrawn:
        return last[0] + 1
    return last[0] + 1 if again and is_fulfilled(*last, last_pass) else None


class DueTime(StrEnum):
    """How near a due date is, as people say it."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    LATER = "later"


def due_time(due: date, today: date) -> DueTime:
    """Return how near a due date is on the person's own calendar: what is due today is not overdue yet.

    Within a week the day has its name; in exactly a week it would be the name of today.
    """
    days = (due - today).days
    if days < 0:
        return DueTime.OVERDUE
    if days <= 1:
        return DueTime.TODAY if days == 0 else DueTime.TOMORROW
    return DueTime.THIS_WEEK if days < SOON_DAYS else DueTime.LATER


def is_overdue(due: date | None, today: date) -> bool:
    """Whether a due date has passed."""
    return due is not None and due < today


def is_due_soon(due: date | None, today: date) -> bool:
    """Whether a due date has passed or comes within a week."""
    return due is not None and due <= today + timedelta(days=SOON_DAYS)


def is_far_off(due: date | None, today: date) -> bool:
    """Whether a due date is so far ahead that a renewal, which is nothing new, does not ask for anything yet."""
    return due is not None and due > today + timedelta(days=RENEWAL_DAYS)


def parse_moment(utc: str) -> datetime:
    """Return the aware time of the UTC text form of `domain.moments`."""
    return datetime.fromisoformat(utc)
