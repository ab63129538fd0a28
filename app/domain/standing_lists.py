"""The list of standings: one row for each person and module, as of today or of any past day."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from app.domain.paging import ListSort


class StandingRow(NamedTuple):
    """Where a person is with a module on the day asked for; days are local and in ISO form.

    `standing` is the value of a `Standing`, `id` that of the occurrence, `late_from` the first day that is overdue,
    `grace` days after the one after `due`. `reason` is why who is exempt from it is, else empty.
    """

    id: UUID
    person_id: int
    number: str
    name: str
    department: str
    job: str
    manager: str
    module: str
    occurrence: int
    due: str | None
    grace: int
    late_from: str | None
    fulfilled: str | None
    exempted: str | None
    standing: str
    reason: str


class StandingKey(StrEnum):
    """What standings can be sorted by."""

    NUMBER = "number"
    NAME = "name"
    DEPARTMENT = "department"
    MODULE = "module"
    DUE = "due"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class StandingSort(ListSort[StandingKey]):
    """An order of standings; by employee number unless told otherwise."""

    key: StandingKey = StandingKey.NUMBER
    descending: bool = False


@dataclass(frozen=True, slots=True)
class StandingCount:
    """How many standings a filter finds and of how many people."""

    rows: int
    people: int
