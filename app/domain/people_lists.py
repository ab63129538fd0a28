"""HR's list of people: which are meant, in which order, and how each stands with what they have to learn."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.domain.paging import Anchor, ListSort
from app.domain.standings import PersonStanding


class ListedPerson(NamedTuple):
    """Somebody in the list of people, as they were at the end of the day that is asked for.

    `manager` is an employee number, days are `YYYY-MM-DD`. `waiting` modules are neither done nor exempt, `overdue` of
    them are late; both are 0 for who has left.
    """

    id: int
    number: str
    name: str
    department: str
    job: str
    manager: str
    email: str
    joined_on: str | None
    left_on: str | None
    has_left: bool
    waiting: int
    overdue: int
    manager_name: str = ""

    @property
    def standing(self) -> PersonStanding | None:
        """Where they are with everything that was assigned to them; None for who has left."""
        if self.has_left:
            return None
        if self.overdue:
            return PersonStanding.OVERDUE
        return PersonStanding.TIME_LEFT if self.waiting else PersonStanding.UP_TO_DATE


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """Which people are meant; None and an empty search mean any.

    `search` is a part of a name or number, `manager` an employee number. `here` tells those who have not left from
    those who have; a `standing` is only of people who are here. `as_of` asks for the end of a past day.
    """

    search: str = ""
    department: str | None = None
    job: str | None = None
    manager: str | None = None
    here: bool | None = None
    standing: PersonStanding | None = None
    as_of: date | None = None

    def is_open(self) -> bool:
        """Whether everybody is meant."""
        return self == PeopleFilter()


class PeopleKey(StrEnum):
    """What people can be sorted by."""

    NUMBER = "number"
    NAME = "name"
    DEPARTMENT = "department"
    JOB = "job"


@dataclass(frozen=True, slots=True)
class PeopleSort(ListSort[PeopleKey]):
    """An order of people; by number unless told otherwise."""

    key: PeopleKey = PeopleKey.NUMBER


def anchor_of(person: ListedPerson, sort: PeopleSort) -> Anchor:
    """Return where somebody stands in an order; the values are those that the storage orders by."""
    if sort.key is PeopleKey.NUMBER:
        return Anchor((person.number,))
    return Anchor((getattr(person, sort.key.value), person.number))


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """How many people a filter finds, and how many of them are late with something."""

    rows: int
    overdue: int


@dataclass(frozen=True, slots=True)
class PeopleChoices:
    """What people can be filtered by; `managers` are numbers and names of those with the most people."""

    departments: tuple[str, ...]
    jobs: tuple[str, ...]
    managers: tuple[tuple[str, str], ...]
