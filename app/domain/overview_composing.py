"""Puts HR's overview together from groups of people who stand alike, with small groups hidden."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from app.domain.overview import (
    AGES,
    AlikePeople,
    HeatRow,
    HeatTable,
    Mark,
    ModuleColumn,
    OverdueAge,
    Overview,
    PeopleCount,
    Profile,
    TrainedOn,
)
from app.domain.policy import Policy
from app.domain.suppression import Cell, Group, Head, Veil, veil
from app.domain.texts import Text


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
    renewals = {module.id: module.renewal for module in modules}
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
        for one in _trained_on(profile, covered, renewals):
            trained[one] += people
    return tuple(
        TrainedOn(one.id, one.number, one.label, assigned[one.id], trained[one.id]) for one in policy.commitments()
    )


def _trained_on(profile: Profile, covered: Mapping[str, frozenset[str]], renewals: Mapping[str, int]) -> frozenset[str]:
    """Return the commitments that somebody is trained on: what they did counts until a change of it is to be learnt."""
    found: set[str] = set()
    for module, mark in sorted(profile, key=lambda one: renewals[one[0]]):
        if mark is Mark.DONE:
            found |= covered[module]
        elif renewals[module]:
            found -= covered[module]
    return frozenset(found)
