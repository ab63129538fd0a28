"""Keeps groups of fewer than five people out of statistics, also against whoever subtracts one figure from another.

A table has a row for each department and a column for each module; a cell says how many of the people assigned the
module are done. A row of fewer than five people, and a cell of fewer than five assigned people, is hidden: that is the
small group itself. Everything else that is published about results (shown cells, commitments) is made of shown cells
only, so that no sum over everybody can be held against them.

One figure is about everybody all the same: the head sentence (how many people have something left to do) with the
number of overdue assignments. They are tasks for HR and are never hidden, so the procedure reads them as an attacker
does. Whoever is left over when the shown rows are accounted for must be somewhere in what is hidden:

- If a small group can be shown to have somebody with something left to do, or to have nobody, more is hidden: the
  smallest row that is shown, then the next, until neither can be shown.

What that does not protect: a sentence that is true of everybody (nobody, or everybody, has something left) is true of
each small group too; and whoever may open the lists of people, as HR may, reads single people there. Comparing the
figures of several filters, or of several days, is not looked at.
"""

from collections.abc import Mapping
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
    others = sorted((name for name in table if name not in rows), key=lambda name: (table[name].people, name))
    while (rows or cells) and others and _gives_away(table, head, Veil(rows, cells)):
        rows[others.pop(0)] = Hidden.BESIDE_SMALL
    return Veil(rows, frozenset(cell for cell in cells if cell[0] not in rows))


@dataclass(frozen=True, slots=True)
class _Row:
    """What an attacker knows of a row: of its shown cells between `least` and `most` people have something left.

    `tasks` are the assignments left there; its hidden cells have room for `hidden` assigned people more, of whom at
    most `spare` have nothing left in a shown cell.
    """

    least: int
    most: int
    tasks: int
    hidden: tuple[int, ...]
    spare: int

    def room(self, without: int = 0) -> int:
        """How many more people can have something left because of hidden cells, `without` the people of one."""
        return min(self.spare, sum(self.hidden) - without)


def _gives_away(table: Mapping[str, Group], head: Head, hidden: Veil) -> bool:
    """Whether the shown figures tell of a small group that somebody in it has something left, or that nobody has."""
    if not head.pending_people:
        return False  # the head sentence says it of everybody
    rows = [_row(name, group, hidden) for name, group in table.items()]
    people_left = head.pending_people - sum(row.most for row in rows)
    tasks_left = head.overdue_assignments - sum(row.tasks for row in rows)
    unplaced = head.pending_people - sum(row.least for row in rows)
    room, task_room = sum(row.room() for row in rows), sum(sum(row.hidden) for row in rows)
    for (name, group), row in zip(table.items(), rows, strict=True):
        if hidden.rows.get(name) is Hidden.SMALL:
            parts = [sum(row.hidden)]
        else:
            parts = [cell.assigned for cell in group.cells.values() if is_small(cell.assigned)]
        for part in filter(None, parts):
            elsewhere = room - row.room() + row.room(without=part)
            somebody = people_left > elsewhere or tasks_left > task_room - part
            if somebody or (unplaced < 1 and not row.least):
                return True
    return False


def _row(name: str, group: Group, hidden: Veil) -> _Row:
    shown = [cell.pending for module, cell in group.cells.items() if not hidden.hides(name, module)]
    covered = tuple(cell.assigned for module, cell in group.cells.items() if hidden.hides(name, module))
    most = min(group.people, sum(shown))
    return _Row(max(shown, default=0), most, sum(shown), covered, group.people - most)
