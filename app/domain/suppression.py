"""Keeps groups of fewer than five people out of statistics, also against whoever subtracts one figure from another.

A table has a row for each department and a column for each module; a cell says how many of the people assigned the
module are done. A row of fewer than five people, and a cell of fewer than five assigned people, is hidden: that is the
small group itself. Everything else that is published about results (shown cells, commitments) is made of shown cells
only, so that no sum over everybody can be held against them.

One figure is about everybody all the same: the head sentence (how many people have something left to do) with the
number of overdue assignments. They are tasks for HR and are never hidden, so the procedure reads them as an attacker
does. Whoever is left over when the shown rows are accounted for must be somewhere in what is hidden. So for each small
group there is a least and a most number of its people who have something left. More is hidden, the smallest row that
mends it (or else the smallest that is shown, and so on), until the shown rows

- do not raise the least above what the head sentence alone says, nor that of its overdue assignments, and
- do not make the least and the most the same number, where the head sentence alone leaves both open.

What that does not protect: what the head sentence alone says (when 99 of 100 people have something left, that is so of
nearly everybody in each small group); and whoever may open the lists of people, as HR may, reads single people there.
Comparing the figures of several filters, or of several days, is not looked at, nor is what somebody concludes who asks
why this procedure hid one row and not another.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

SMALLEST_GROUP = 5
"""Fewer people than these are not shown."""


class Hidden(StrEnum):
    """Why a row or a cell is not shown: it is small itself, or it would give a small one away."""

    SMALL = "small"
    BESIDE_SMALL = "beside small"


@dataclass(frozen=True, slots=True)
class Cell:
    """How many people are assigned a module (without those who are exempt), and how many of them are done."""

    assigned: int
    done: int

    @property
    def pending(self) -> int:
        """How many have it still to do."""
        return self.assigned - self.done


@dataclass(frozen=True, slots=True)
class Group:
    """A row: how many people there are and their cells by module; a module that nobody is assigned has no cell."""

    people: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Head:
    """What is said of everybody: people with something left to do, and overdue assignments."""

    pending_people: int
    overdue_assignments: int


@dataclass(frozen=True, slots=True)
class Veil:
    """What is hidden of a table: whole rows, and single cells (row, module) of rows that are shown."""

    rows: Mapping[str, Hidden]
    cells: frozenset[tuple[str, str]]

    def hides(self, row: str, module: str) -> bool:
        """Whether a cell is not shown, by itself or with its row."""
        return row in self.rows or (row, module) in self.cells


def is_small(people: int) -> bool:
    """Whether a group has anybody in it and yet is too small to be shown."""
    return 0 < people < SMALLEST_GROUP


def veil(table: Mapping[str, Group], head: Head) -> Veil:
    """Return what to hide of a table so that no small group can be worked out."""
    rows = {name: Hidden.SMALL for name, group in table.items() if is_small(group.people)}
    cells = frozenset(
        (name, module)
        for name, group in table.items()
        if name not in rows
        for module, cell in group.cells.items()
        if is_small(cell.assigned)
    )
    for name in _beside(table, head, Veil(rows, cells)):
        rows[name] = Hidden.BESIDE_SMALL
    return Veil(rows, frozenset(cell for cell in cells if cell[0] not in rows))


def _beside(table: Mapping[str, Group], head: Head, small: Veil) -> list[str]:
    """Return the rows to hide beside what is small itself."""
    parts = _small_parts(table)
    covered = {name: _row(name, group, Veil({name: Hidden.SMALL}, frozenset())) for name, group in table.items()}
    alone = _Attack(head, covered)
    attack = _Attack(head, {name: _row(name, group, small) for name, group in table.items()})
    shown = sorted((name for name in table if name not in small.rows), key=lambda name: (table[name].people, name))
    hidden: list[str] = []
    while parts and shown and attack.learns_more_than(alone, parts):
        attacks = {name: attack.after_hiding(name, covered[name]) for name in shown}
        mends = (name for name in shown if not attacks[name].learns_more_than(alone, parts))
        name = next(mends, shown[0])
        attack = attacks[name]
        shown.remove(name)
        hidden.append(name)
    return hidden


@dataclass(frozen=True, slots=True)
class _Row:
    """What an attacker knows of a row: of its shown cells between `least` and `most` people have something left.

    `tasks` are the assignments left there; its hidden cells have `covered` assigned people, and at most `spare` people
    of the row have nothing left in a shown cell.
    """

    least: int
    most: int
    tasks: int
    covered: int
    spare: int

    def room(self, without: int = 0) -> int:
        """How many more people can have something left because of hidden cells, `without` the people of one."""
        return min(self.spare, self.covered - without)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a small group: how many people have something left, and the least of overdue assignments."""

    least: int
    most: int
    tasks: int


class _Attack:
    """Works out of the published figures what can be worked out of a small group."""

    def __init__(self, head: Head, by_name: Mapping[str, _Row]) -> None:
        self._head, self._rows = head, by_name
        rows = by_name.values()
        self._people_left = head.pending_people - sum(row.most for row in rows)
        self._tasks_left = head.overdue_assignments - sum(row.tasks for row in rows)
        self._unplaced = head.pending_people - sum(row.least for row in rows)
        self._room = sum(row.room() for row in rows)
        self._task_room = sum(row.covered for row in rows)

    def after_hiding(self, name: str, row: _Row) -> "_Attack":
        """Return the attack on the same figures with another row hidden, which leaves `row` to be known of it."""
        return _Attack(self._head, {**self._rows, name: row})

    def learns_more_than(self, other: "_Attack", parts: Iterable[tuple[str, int]]) -> bool:
        """Whether these figures tell more of one of the parts (a row and its people) than those of another attack."""
        for name, part in parts:
            mine, others = self._known(name, part), other._known(name, part)
            settled = mine.least >= mine.most and others.least < others.most
            if mine.least > others.least or mine.tasks > others.tasks or settled:
                return True
        return False

    def _known(self, name: str, part: int) -> _Known:
        row = self._rows[name]
        elsewhere = self._room - row.room() + row.room(without=part)
        # Whoever has something left in a shown cell can have it left in a hidden one of the same row too.
        most = part if row.least else min(part, row.spare, self._unplaced)
        tasks = self._tasks_left - (self._task_room - part)
        return _Known(max(self._people_left - elsewhere, 0), max(most, 0), max(tasks, 0))


def _row(name: str, group: Group, hidden: Veil) -> _Row:
    shown = [cell.pending for module, cell in group.cells.items() if not hidden.hides(name, module)]
    covered = sum(cell.assigned for module, cell in group.cells.items() if hidden.hides(name, module))
    most = min(group.people, sum(shown))
    return _Row(max(shown, default=0), most, sum(shown), covered, group.people - most)


def _small_parts(table: Mapping[str, Group]) -> list[tuple[str, int]]:
    """Return what has to be protected: each small row with its assignments, each small cell with its people."""
    parts = []
    for name, group in table.items():
        assigned = [cell.assigned for cell in group.cells.values()]
        parts += (
            [(name, sum(assigned))] if is_small(group.people) else [(name, one) for one in assigned if is_small(one)]
        )
    return [(name, part) for name, part in parts if part]
