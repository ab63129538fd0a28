"""HR's overview: how many people are up to date, where they are not, and which commitments that leaves untrained.

Counts come in as groups of people who stand alike, so that a hundred thousand people are a few hundred groups. What
is about results leaves `compose` with small groups hidden (see `domain.suppression`); what is a task for HR, the head
sentence and what is overdue, is not hidden.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from app.domain.policy import Policy
from app.domain.suppression import Cell, Group, Head, Hidden, Veil, is_small, veil
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
    """A module of the course: its title, the commitments that it covers, and their numbers as a list shows them."""

    id: str
    title: Text
    commitments: frozenset[str]
    numbers: tuple[str, ...]


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


def compose(
    as_of: date,
    groups: Sequence[AlikePeople],
    overdue: Mapping[int, int],
    modules: Sequence[ModuleColumn],
    policy: Policy,
) -> Overview:
    """Put the overview together; `overdue` counts assignments by the days that they are overdue, from 1.

    `modules` are those of the course; others that people are still assigned come after them.
    """
    count = _count(groups)
    table = _table(groups)
    tasks = sum(overdue.values())
    hidden = veil(table, Head(count.people - count.up_to_date, tasks))
    columns = _columns(table, modules)
    return Overview(
        as_of=as_of,
        count=count,
        heat=HeatTable(columns, _rows(table, hidden)),
        overdue=tuple(OverdueAge(first, last, _between(overdue, first, last)) for first, last in AGES),
        trained=_trained(groups, hidden, columns, policy),
    )


def _count(groups: Iterable[AlikePeople]) -> PeopleCount:
    people = up_to_date = overdue = exempt = 0
    for group in groups:
        marks = [mark for _, mark in group.profile]
        people += group.people
        overdue += group.overdue
        exempt += group.people * marks.count(Mark.EXEMPT)
        if Mark.LEFT not in marks:
            up_to_date += group.people
    return PeopleCount(people, up_to_date, overdue, people - up_to_date - overdue, exempt)


def _table(groups: Iterable[AlikePeople]) -> dict[str, Group]:
    people: Counter[str] = Counter()
    assigned: Counter[tuple[str, str]] = Counter()
    done: Counter[tuple[str, str]] = Counter()
    for group in groups:
        people[group.department] += group.people
        for module, mark in group.profile:
            if mark is not Mark.EXEMPT:
                assigned[group.department, module] += group.people
                if mark is Mark.DONE:
                    done[group.department, module] += group.people
    cells: dict[str, dict[str, Cell]] = {department: {} for department in people}
    for (department, module), number in assigned.items():
        cells[department][module] = Cell(number, done[department, module])
    largest_first = sorted(people, key=lambda department: (not department, -people[department], department))
    return {department: Group(people[department], cells[department]) for department in largest_first}


def _columns(table: Mapping[str, Group], modules: Sequence[ModuleColumn]) -> tuple[ModuleColumn, ...]:
    assigned = {module for group in table.values() for module in group.cells}
    known = tuple(module for module in modules if module.id in assigned)
    gone = sorted(assigned - {module.id for module in modules})
    return (*known, *(ModuleColumn(one, Text(one, one), frozenset(), ()) for one in gone))


def _rows(table: Mapping[str, Group], hidden: Veil) -> tuple[HeatRow, ...]:
    rows = []
    for department, group in table.items():
        why = hidden.rows.get(department)
        covered = frozenset(module for module in group.cells if hidden.hides(department, module))
        shown = {module: cell for module, cell in group.cells.items() if module not in covered}
        rows.append(HeatRow(department, group.people, shown, why, frozenset() if why else covered))
    return tuple(rows)


def _between(overdue: Mapping[int, int], first: int, last: int | None) -> int:
    return sum(number for days, number in overdue.items() if first <= days and (last is None or days <= last))


def _trained(
    groups: Iterable[AlikePeople], hidden: Veil, modules: Sequence[ModuleColumn], policy: Policy
) -> tuple[TrainedOn, ...]:
    """Count on shown cells only, so that no commitment can be held against the table to find a hidden one."""
    covered = {module.id: module.commitments for module in modules}
    seen: Counter[Profile] = Counter()
    for group in groups:
        if group.department not in hidden.rows:
            shown = tuple(
                (module, mark)
                for module, mark in group.profile
                if mark is not Mark.EXEMPT and (group.department, module) not in hidden.cells
            )
            seen[shown] += group.people
    assigned: Counter[str] = Counter()
    trained: Counter[str] = Counter()
    for profile, people in seen.items():
        for one in frozenset().union(*(covered[module] for module, _ in profile)):
            assigned[one] += people
        for one in frozenset().union(*(covered[module] for module, mark in profile if mark is Mark.DONE)):
            trained[one] += people
    return tuple(
        TrainedOn(one.id, one.number, one.label, assigned[one.id], trained[one.id]) for one in policy.commitments()
    )
