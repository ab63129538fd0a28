"""When a module is due again: the arithmetic of calendars, in local days and without any time zone.

Month ends: a month is added by its number, and a day that the month reached does not have becomes its last one. 31
January and a month is 28 or 29 February, 29 February and a year is 28 February; 28 February and a year stays the 28th,
also in a leap year, for nobody chose “the last of the month”. Months are always counted from the completion itself, so
a day that was cut once does not stay cut.
"""

import calendar
import itertools
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal

MOST_MONTHS = 120
MOST_DAYS_A_YEAR = 12


class RecurrenceKind(StrEnum):
    """Never again, so many months after each completion, or on the same days of every year."""

    NONE = "none"
    MONTHS = "months"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True, order=True)
class MonthDay:
    """A day of every year; 29 February is the last of February in a common year."""

    month: int
    day: int

    def in_year(self, year: int) -> date:
        """Return the day in a year."""
        return date(year, self.month, min(self.day, calendar.monthrange(year, self.month)[1]))


@dataclass(frozen=True, slots=True)
class Recurrence:
    """How a module comes again; `months` holds for MONTHS, `days` (in the order of the year) for YEARLY."""

    kind: RecurrenceKind = RecurrenceKind.NONE
    months: int = 0
    days: tuple[MonthDay, ...] = ()


NEVER = Recurrence()


def every_months(months: int) -> Recurrence:
    """Return a recurrence of so many months after each completion; refuse a number out of range."""
    if not 1 <= months <= MOST_MONTHS:
        raise Refusal(HrSentence.MONTHS_OUT_OF_RANGE, most=str(MOST_MONTHS))
    return Recurrence(RecurrenceKind.MONTHS, months=months)


def every_year_on(days: tuple[MonthDay, ...]) -> Recurrence:
    """Return a recurrence on these days of every year; refuse none, too many, and days that no year has."""
    wanted = tuple(sorted(set(days)))
    leap_year = 2000
    if not 1 <= len(wanted) <= MOST_DAYS_A_YEAR or not all(
        1 <= one.month <= 12 and 1 <= one.day <= calendar.monthrange(leap_year, one.month)[1] for one in wanted
    ):
        raise Refusal(HrSentence.YEAR_DAY_WRONG)
    return Recurrence(RecurrenceKind.YEARLY, days=wanted)


def add_months(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return MonthDay(month + 1, day.day).in_year(year)


def next_due(recurrence: Recurrence, completed: date, due: date | None = None) -> date | None:
    """Return when a module is due again that was completed on a local day; None if it never is.

    `due` is the day that the completed occurrence was due: who completes it a little early, for this year's day, is
    not asked again on that very day, but on the next of the days.
    """
    if recurrence.kind is RecurrenceKind.MONTHS:
        return add_months(completed, recurrence.months)
    if recurrence.kind is RecurrenceKind.NONE:
        return None
    after = completed if due is None else max(completed, due)
    days = (one.in_year(year) for year in (after.year, after.year + 1) for one in recurrence.days)
    return next(day for day in days if day > after)


def latest_due_again(recurrence: Recurrence, by: date) -> date | None:
    """Return the latest day from which the module is due again by the day `by`; None where it comes only once.

    The day is that of the completion, for YEARLY the later of completion and due date: what `next_due` counts from.
    """
    if recurrence.kind is RecurrenceKind.NONE:
        return None
    if recurrence.kind is RecurrenceKind.MONTHS:
        day = add_months(by, -recurrence.months)
        # A day that was cut going back is not the last one that reaches `by`: 28 to 31 January all reach 28 February.
        while add_months(day + timedelta(days=1), recurrence.months) <= by:
            day += timedelta(days=1)
        return day
    days = [one.in_year(year) for year in (by.year - 1, by.year) for one in recurrence.days]
    return max(day for day in days if day <= by) - timedelta(days=1)


def shortest_gap(recurrence: Recurrence) -> int | None:
    """Return the least number of days between two due dates; None where the module comes only once."""
    if recurrence.kind is RecurrenceKind.NONE:
        return None
    if recurrence.kind is RecurrenceKind.MONTHS:
        return recurrence.months * 28
    common_year = 2001
    days = [one.in_year(year) for year in (common_year, common_year + 1) for one in recurrence.days]
    return max(1, min((later - day).days for day, later in itertools.pairwise(days)))


def write_recurrence(recurrence: Recurrence) -> str:
    """Return a recurrence as a short text: "", "12 months", "03-31 09-30"."""
    if recurrence.kind is RecurrenceKind.MONTHS:
        return f"{recurrence.months} months"
    return " ".join(f"{one.month:02d}-{one.day:02d}" for one in recurrence.days)


def read_recurrence(text: str) -> Recurrence:
    """Read what `write_recurrence` wrote, also as people type it: a number alone is months; refuse anything else."""
    words = text.split()
    if not words:
        return NEVER
    if words[0].isascii() and words[0].isdecimal() and words[1:] in ([], ["month"], ["months"]):
        return every_months(int(words[0][:9]))
    return every_year_on(tuple(_month_day(word) for word in words))


def _month_day(text: str) -> MonthDay:
    month, dash, day = text.partition("-")
    if not dash or not all(part.isascii() and part.isdecimal() and len(part) <= 2 for part in (month, day)):
        raise Refusal(HrSentence.YEAR_DAY_WRONG)
    return MonthDay(int(month), int(day))
