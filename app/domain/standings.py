"""Standings: where people are with what they have to learn, on any day.

Everything is decided by days, as texts that can be compared: what is recorded later never changes what was known at the
end of an earlier day.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Standing(StrEnum):
    """Where somebody is with a module that was assigned to them."""

    DONE = "done"
    OPEN = "open"
    OVERDUE = "overdue"
    EXEMPT = "exempt"


class PersonStanding(StrEnum):
    """Where somebody is with everything that was assigned to them."""

    UP_TO_DATE = "up_to_date"
    TIME_LEFT = "time_left"
    OVERDUE = "overdue"


def standing_on(day: date, *, fulfilled: date | None, exempted: date | None, late_from: date | None) -> Standing:
    """Return the standing of an occurrence at the end of `day`; `late_from` is the first day that is overdue."""
    if fulfilled is not None and fulfilled <= day:
        return Standing.DONE
    if exempted is not None and exempted <= day:
        return Standing.EXEMPT
    if late_from is not None and late_from <= day:
        return Standing.OVERDUE
    return Standing.OPEN


@dataclass(frozen=True, slots=True)
class StandingFilter:
    """Which standings are meant; None and empty texts mean any.

    `search` is a part of a name or number, `manager` an employee number. `late_days` are the fewest and the most days
    that something is overdue by, the most None for no end. `as_of` asks for the end of a past day.
    """

    search: str = ""
    module: str | None = None
    department: str | None = None
    job: str | None = None
    manager: str | None = None
    standing: Standing | None = None
    late_days: tuple[int, int | None] | None = None
    as_of: date | None = None

    def is_open(self) -> bool:
        """Whether everything is meant."""
        return self == StandingFilter()
