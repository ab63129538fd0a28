"""Checks the entries of a roster against each other and against who is there: twice, in a circle, unknown."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

from app.domain.roster import RosterEntry, RosterField
from app.domain.roster_problems import Complaint, RowProblem
from app.domain.roster_rows import NumberedEntry


class KnownPerson(NamedTuple):
    """Somebody in the workspace, as they are now."""

    id: int
    entry: RosterEntry


Known = Mapping[str, KnownPerson]
"""Everybody in the workspace, by employee number."""

_NAMED_AT_MOST = 12


class Checked(NamedTuple):
    """The entries that can be taken in, and what is wrong with the others, or doubtful about these."""

    good: tuple[NumberedEntry, ...]
    problems: tuple[RowProblem, ...]


def check_entries(entries: Sequence[NumberedEntry], known: Known, fields: Set[RosterField]) -> Checked:
    """Return which entries can be taken in; `fields` are those that the file says something about."""
    problems = _twice(entries)
    bad = {problem.row for problem in problems}
    good = [one for one in entries if one.row not in bad]
    if RosterField.MANAGER in fields:
        while loops := list(find_loops(_managers(good, known))):
            found = _loop_problems(loops, good)
            if not found:  # a circle that is in the workspace already is not the file's
                break
            problems += found
            bad = {problem.row for problem in found}
            good = [one for one in good if one.row not in bad]
        problems += _unknown_managers(good, known)
    problems += _lost_zeros(good, known)
    return Checked(tuple(good), tuple(problems))


def find_loops(managers: Mapping[str, str]) -> Iterable[list[str]]:
    """Yield each circle of a mapping from people to their managers, in the order in which they manage one another."""
    done: set[str] = set()
    for start in managers:
        path: dict[str, int] = {}
        number = start
        while number not in done and number not in path:
            path[number] = len(path)
            number = managers.get(number, "")
            if not number:
                break
        if number in path:
            yield list(path)[path[number] :]
        done.update(path)


def _managers(entries: Sequence[NumberedEntry], known: Known) -> dict[str, str]:
    managers = {number: person.entry.manager for number, person in known.items() if person.entry.manager}
    for _, entry in entries:
        managers[entry.number] = entry.manager
    return {number: manager for number, manager in managers.items() if manager}


def _loop_problems(loops: list[list[str]], entries: Sequence[NumberedEntry]) -> list[RowProblem]:
    circle = {number: loop for loop in loops for number in loop}
    return [
        RowProblem(row, Complaint.MANAGER_LOOP, {"numbers": _named(circle[entry.number])}, entry.number)
        for row, entry in entries
        if entry.number in circle
    ]


def _named(loop: list[str]) -> str:
    if len(loop) > _NAMED_AT_MOST:
        return " → ".join([*loop[:_NAMED_AT_MOST], f"… ({len(loop)})"])
    return " → ".join([*loop, loop[0]])


def _twice(entries: Sequence[NumberedEntry]) -> list[RowProblem]:
    first: dict[str, int] = {}
    told: set[int] = set()
    problems = []
    for row, entry in entries:
        other = first.setdefault(entry.number, row)
        if other == row:
            continue
        for here, there in ((other, row), (row, other)):
            if here not in told:
                told.add(here)
                values = {"number": entry.number, "other": str(there)}
                problems.append(RowProblem(here, Complaint.NUMBER_TWICE, values, entry.number))
    return problems


def _unknown_managers(entries: Sequence[NumberedEntry], known: Known) -> list[RowProblem]:
    here = {entry.number for _, entry in entries}
    return [
        RowProblem(row, Complaint.MANAGER_UNKNOWN, {"manager": entry.manager}, entry.number)
        for row, entry in entries
        if entry.manager and entry.manager not in here and entry.manager not in known
    ]


def _lost_zeros(entries: Sequence[NumberedEntry], known: Known) -> list[RowProblem]:
    """Find who would be new only because a spreadsheet took the leading zeros of their number away."""
    short = {number.lstrip("0"): number for number in known if number.startswith("0")}
    return [
        RowProblem(row, Complaint.ZEROS_DIFFER, {"number": entry.number, "other": other}, entry.number)
        for row, entry in entries
        if entry.number not in known and (other := short.get(entry.number.lstrip("0"))) is not None
    ]
