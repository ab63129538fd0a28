"""Who works in the made-up organisation: names, jobs, managers without circles, and when they came and went."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.services.sample_names import (
    DEPARTMENTS,
    JAPANESE_FAMILY,
    JAPANESE_GIVEN,
    OFFSETS,
    OTHER_FAMILY,
    OTHER_GIVEN,
)
from app.storage.bulk import EmployeeTuple

_TEAM = 24
"""People of a department under one lead."""
_LEFT, _MOVED = 0.02, 0.02
_JOBS = {
    True: ("代表取締役", "部長", "課長", ("主任", "担当", "専門職")),
    False: ("Managing director", "Head of department", "Team lead", ("Specialist", "Associate", "Advisor")),
}
"""By whether the department has a Japanese name: the head of all, of a department, of a team, and everybody else."""


@dataclass(slots=True)
class _Department:
    """A department as it grows: how many are in it, and the numbers of its head and of its last lead."""

    people: int = 0
    head: str = ""
    lead: str = ""


class SamplePeople:
    """Makes people one after another; the same seed gives the same ones.

    `offsets` remembers where each works, one byte a person, as an index into OFFSETS. `moved` gathers who was in
    another department until a day: id, day, department.
    """

    def __init__(self, seed: int, today: date) -> None:
        self.offsets = bytearray()
        self.moved: list[tuple[int, str, str]] = []
        self._today = today
        # What was added later has a source of its own, so that names and records stay what they were for a seed.
        self._more = random.Random(seed + 1)  # noqa: S311 - a sample has to come out the same again
        self._departments = {name: _Department() for name in DEPARTMENTS}
        self._top = ""

    def make(self, count: int, chance: random.Random, first: int) -> Iterator[EmployeeTuple]:
        """Yield people with the ids from `first` on; everybody's manager comes before them."""
        width = max(5, len(str(count + 1)))
        for index in range(count):
            if chance.random() < 0.6:
                name = f"{chance.choice(JAPANESE_FAMILY)} {chance.choice(JAPANESE_GIVEN)}"
                self.offsets.append(0)
            else:
                name = f"{chance.choice(OTHER_GIVEN)} {chance.choice(OTHER_FAMILY)}"
                self.offsets.append(chance.randrange(len(OFFSETS)))
            yield self._employee(first + index, f"{index + 1:0{width}d}", name, chance.choice(DEPARTMENTS))

    def _employee(self, person_id: int, number: str, name: str, department: str) -> EmployeeTuple:
        more = self._more
        manager, job, leads = self._place(number, department)
        joined = self._today - timedelta(days=int(60 + more.random() * 5_400))
        left = since = None
        fate = more.random()
        if not leads and fate < _LEFT:
            left = max(self._today - timedelta(days=int(1 + more.random() * 60)), joined).isoformat()
        elif not leads and fate < _LEFT + _MOVED:
            since = max(
                self._today - timedelta(days=int(1 + more.random() * 300)), joined + timedelta(days=1)
            ).isoformat()
            self.moved.append((person_id, since, DEPARTMENTS[int(more.random() * len(DEPARTMENTS))]))
        day = joined.isoformat()
        email = f"e{number}@example.com"
        return person_id, number, name, department, job, manager, email, day, left, since or day

    def _place(self, number: str, name: str) -> tuple[str, str, bool]:
        """Return the manager and the job of whoever comes next into a department, and whether they lead others."""
        top, head, lead, jobs = _JOBS[not name.isascii()]
        department = self._departments[name]
        department.people += 1
        if not self._top:
            self._top = department.head = department.lead = number
            return "", top, True
        if not department.head:
            department.head = department.lead = number
            return self._top, head, True
        if department.people % _TEAM == 2:
            department.lead = number
            return department.head, lead, True
        return department.lead, jobs[int(self._more.random() * len(jobs))], False
