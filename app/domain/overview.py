"""HR's overview: how many people are up to date, where they are not, and which commitments that leaves untrained.

Counts come in as groups of people who stand alike, so that a hundred thousand people are a few hundred groups. What
is about results leaves `overview_composing` with small groups hidden (see `domain.suppression`); what is a task for
HR, the head sentence and what is overdue, is not hidden.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.suppression import Cell, Hidden, is_small
from app.domain.texts import Text

GOAL = 80
"""Per cent of the people assigned a commitment who should be trained on it."""

TREND_WEEKS = 12

AGES: tuple[tuple[int, int | None], ...] = ((1, 7), (8, 30), (31, 90), (91, None))
"""Days overdue, first and last of each age; None is open-ended."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom the overview is about: a department, a job, those who report to a manager; None is any.

    `manager` is an employee number.
    """

    department: str | None = None
    job: str | None = None
    manager: str | None = None

    def is_open(self) -> bool:
        """Whether everybody is meant."""
        return self == Scope()


@dataclass(frozen=True, slots=True)
class ScopeChoices:
    """What a scope can be; managers by number and name."""

    departments: tuple[str, ...]
    jobs: tuple[str, ...]
    managers: tuple[tuple[str, str], ...]


class Mark(StrEnum):
    """How somebody stands with a module, whatever the day: done, something left to do, or exempt."""

    DONE = "+"
    LEFT = "-"
    EXEMPT = "="


Profile = tuple[tuple[str, Mark], ...]
"""The modules that somebody is assigned, each with how they stand with it."""


def read_profile(text: str) -> Profile:
    """Return the profile that the storage keeps as "module+ other-", in the order of the modules."""
    return tuple((word[:-1], Mark(word[-1])) for word in text.split())


@dataclass(frozen=True, slots=True)
class AlikePeople:
    """People of one department who stand alike; `overdue` of them have something overdue."""

    department: str
    profile: Profile
    people: int
    overdue: int


@dataclass(frozen=True, slots=True)
class ModuleColumn:
    """A module of the course: its title, the commitments that it covers, and their numbers as a list shows them.

    `renewal` is 0 for a whole module. Those of what changed in a policy count from 1: who is given one is trained on
    its commitments by the last of them alone.
    """

    id: str
    title: Text
    commitments: frozenset[str]
    numbers: tuple[str, ...]
    renewal: int = 0


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """How people stand; each of them is in one of the three. `exempt` counts assignments, not people."""

    people: int
    up_to_date: int
    overdue: int
    open: int
    exempt: int


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A department: its people, and a cell for each module that somebody in it is assigned and that may be shown.

    `hidden` says why a whole row is not shown; `hidden_cells` are the modules of cells that are not.
    """

    department: str
    people: int
    cells: Mapping[str, Cell]
    hidden: Hidden | None
    hidden_cells: frozenset[str]


@dataclass(frozen=True, slots=True)
class HeatTable:
    """Who is done, by department (largest first) and module (in the order of the course)."""

    modules: tuple[ModuleColumn, ...]
    rows: tuple[HeatRow, ...]

    def hides_anything(self) -> bool:
        """Whether a row or a cell is not shown."""
        return any(row.hidden or row.hidden_cells for row in self.rows)


@dataclass(frozen=True, slots=True)
class OverdueAge:
    """Assignments that are so many days overdue; `last` None is open-ended."""

    first: int
    last: int | None
    assignments: int


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """How many people there were at the end of a day, and how many of them were up to date."""

    day: date
    people: int
    up_to_date: int


@dataclass(frozen=True, slots=True)
class TrainedOn:
    """How many people are assigned a module that covers a commitment, and how many of them have passed one."""

    commitment: str
    number: str
    label: Text
    assigned: int
    trained: int

    @property
    def per_cent(self) -> int | None:
        """Per cent of those assigned; None where nobody is, or where nobody may be shown."""
        return per_cent(self.trained, self.assigned) if self.assigned else None

    def is_under_goal(self) -> bool:
        """Whether fewer than the goal are trained."""
        return self.assigned > 0 and self.trained * 100 < GOAL * self.assigned


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything on HR's first page but the trend, as it stood at the end of `as_of`.

    `small` says that there are so few people that not even the head sentence is shown.
    """

    as_of: date
    count: PeopleCount
    heat: HeatTable
    overdue: tuple[OverdueAge, ...]
    trained: tuple[TrainedOn, ...]

    @property
    def small(self) -> bool:
        """Whether these are too few people to say how many of them are up to date."""
        return is_small(self.count.people)

    def under_goal(self) -> tuple[TrainedOn, ...]:
        """Return the commitments under the goal, the weakest first."""
        weak = [one for one in self.trained if one.is_under_goal()]
        return tuple(sorted(weak, key=lambda one: one.trained / one.assigned))

    def is_empty(self) -> bool:
        """Whether nobody has been assigned anything."""
        return not self.heat.modules


def per_cent(part: int, whole: int) -> int:
    """Return a share in whole per cent: 100 means all and 0 means none, however close the rest comes."""
    if part in (0, whole):
        return 100 if part else 0
    return min(max(round(100 * part / whole), 1), 99)


def trend_days(last: date) -> tuple[date, ...]:
    """Return the days of the trend, a week apart, `last` being the last."""
    return tuple(last - timedelta(weeks=back) for back in range(TREND_WEEKS - 1, -1, -1))
