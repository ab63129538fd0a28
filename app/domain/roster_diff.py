"""What a roster would change: who is added, changed, left, returned or unchanged, and whom it does not name."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from app.domain.roster import RosterEntry, RosterField
from app.domain.roster_checks import Known, KnownPerson, check_entries
from app.domain.roster_problems import Complaint, RowProblem
from app.domain.roster_rows import NumberedEntry


class ChangeKind(StrEnum):
    """What a roster does to a person."""

    ADDED = "added"
    CHANGED = "changed"
    LEFT = "left"
    RETURNED = "returned"
    UNCHANGED = "unchanged"


class FieldChange(NamedTuple):
    """A field that gets another value; days as `YYYY-MM-DD`, nothing as ""."""

    field: RosterField
    before: str
    after: str


class PersonChange(NamedTuple):
    """What happens to a person; `row` is 0 for somebody whom the file does not name, `before` None for a new one."""

    kind: ChangeKind
    row: int
    person_id: int | None
    before: RosterEntry | None
    after: RosterEntry

    def changes(self) -> tuple[FieldChange, ...]:
        """Return the fields that change, in their order; of a new person those that are not empty."""
        before = self.before or RosterEntry("", "")
        pairs = zip(RosterField, before, self.after, strict=True)
        return tuple(FieldChange(one, old or "", new or "") for one, old, new in pairs if (old or "") != (new or ""))


@dataclass(frozen=True, slots=True)
class RosterDiff:
    """Everything that a roster would do, each list in the order of the file.

    `absent` are the people who are here and whom no row names, `problems` the bad rows and the warnings.
    """

    people: dict[ChangeKind, list[PersonChange]] = field(default_factory=lambda: {kind: [] for kind in ChangeKind})
    absent: tuple[KnownPerson, ...] = ()
    problems: tuple[RowProblem, ...] = ()

    def count(self, kind: ChangeKind) -> int:
        """Return how many people a kind of change is for."""
        return len(self.people[kind])

    def bad_rows(self) -> int:
        """Return how many rows cannot be taken in."""
        return len({problem.row for problem in self.problems if not problem.is_warning})

    def warnings(self) -> int:
        """Return how many doubts there are about rows that are taken in."""
        return sum(problem.is_warning for problem in self.problems)

    def may_say_who_left(self) -> bool:
        """Whether each bad row says whose it is: else somebody whom the file names could be taken for one who left."""
        return all(problem.number for problem in self.problems if not problem.is_warning)

    def to_write(self, absent_left_on: str | None = None) -> Iterator[PersonChange]:
        """Yield what there is to write; with a day, who is not named leaves on it."""
        for kind in (ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.LEFT, ChangeKind.RETURNED):
            yield from self.people[kind]
        if absent_left_on is not None:
            yield from leave(self.absent, absent_left_on)

    def has_effect_of(self, other: "RosterDiff") -> bool:
        """Whether both do the same to the same people."""
        return (
            all(self.people[kind] == other.people[kind] for kind in ChangeKind if kind is not ChangeKind.UNCHANGED)
            and self.absent == other.absent
            and self.problems == other.problems
        )


def leave(absent: Sequence[KnownPerson], day: str) -> Iterator[PersonChange]:
    """Yield what happens to people who have left on a day; who joined after it or left before it stays as they are."""
    for person_id, before in absent:
        joined_later = before.joined_on is not None and before.joined_on > day
        if not joined_later and (before.left_on is None or before.left_on > day):
            yield PersonChange(ChangeKind.LEFT, 0, person_id, before, before._replace(left_on=day))


def compare(
    entries: Sequence[NumberedEntry],
    known: Known,
    fields: Set[RosterField],
    today: str,
    problems: Sequence[RowProblem] = (),
) -> RosterDiff:
    """Return what entries would change; `fields` are those that the file says something about, others stay.

    `problems` are those that were found while reading. Somebody who has left and is named again without a day of
    leaving has returned. A second for a hundred thousand people.
    """
    checked = check_entries(entries, known, fields)
    kept = tuple(one for one in RosterField if one not in fields)
    people: dict[ChangeKind, list[PersonChange]] = {kind: [] for kind in ChangeKind}
    turned: list[RowProblem] = []
    for row, entry in checked.good:
        person = known.get(entry.number)
        change = _added(row, entry) if person is None else _compared(row, entry, person, kept, today)
        joined, left = change.after.joined_on, change.after.left_on
        if change.kind is not ChangeKind.UNCHANGED and joined and left and left < joined:
            # One of the two days is in the file, the other was there before.
            values = {"joined": joined, "left": left}
            turned.append(RowProblem(row, Complaint.LEFT_BEFORE_JOINED, values, entry.number))
        else:
            people[change.kind].append(change)
    everything = sorted((*problems, *checked.problems, *turned), key=lambda one: (one.is_warning, one.row))
    named = {entry.number for _, entry in entries} | {one.number for one in problems}
    absent = tuple(
        person
        for number, person in known.items()
        if number not in named and (person.entry.left_on is None or person.entry.left_on >= today)
    )
    return RosterDiff(people, absent, tuple(everything))


def _added(row: int, entry: RosterEntry) -> PersonChange:
    return PersonChange(ChangeKind.ADDED, row, None, None, entry)


def _compared(
    row: int, entry: RosterEntry, person: KnownPerson, kept: tuple[RosterField, ...], today: str
) -> PersonChange:
    before = person.entry
    after = entry._replace(**{one.value: getattr(before, one.value) for one in kept}) if kept else entry
    gone = before.left_on is not None and before.left_on < today
    if gone and RosterField.LEFT_ON in kept:
        after = after._replace(left_on=None)
    if after == before:
        return PersonChange(ChangeKind.UNCHANGED, row, person.id, before, before)
    kind = ChangeKind.CHANGED
    if before.left_on is None and after.left_on is not None:
        kind = ChangeKind.LEFT
    elif gone and after.left_on is None:
        kind = ChangeKind.RETURNED
    return PersonChange(kind, row, person.id, before, after)
