"""What Home shows: the one thing to do next, the modules by state, and the 25 commitments as cells."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.assignments import is_due_soon
from app.domain.people import Person
from app.domain.texts import Text


class ModuleState(StrEnum):
    """Where a person is with a module."""

    TO_DO = "to_do"
    READING = "reading"
    IN_QUIZ = "in_quiz"
    NOT_PASSED = "not_passed"
    PASSED = "passed"


class CommitmentState(StrEnum):
    """Where a person is with a commitment; `DUE` is one to prove again, or in time for a date that has passed."""

    OPEN = "open"
    READ = "read"
    DUE = "due"
    PROVED = "proved"


@dataclass(frozen=True, slots=True)
class HomeModule:
    """A module on Home; `percent` is the best score, `numbers` the compact numbers of its commitments.

    `minutes` are those of the whole module, `minutes_left` those of what is left of it. It is `assigned` as long as an
    assignment of it is open, `due` by a day on the person's own calendar, `again` if they had passed it before.
    """

    id: str
    title: Text
    state: ModuleState
    numbers: tuple[str, ...]
    minutes: int
    minutes_left: int
    page: int
    pages: int
    answered: int
    items: int
    percent: int | None
    assigned: bool = False
    due: date | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class CommitmentLine:
    """A commitment of the next module, and whether it is the one of the page that the person is on."""

    id: str
    number: str
    label: Text
    state: CommitmentState
    here: bool


@dataclass(frozen=True, slots=True)
class NextThing:
    """The one thing to do next, with the words of the commitment that comes next in it.

    Its quiz has `draw` items; `draws_others` is whether a retake can ask others than the attempt before.
    """

    module: HomeModule
    quote: Text
    lines: tuple[CommitmentLine, ...]
    draw: int
    draws_others: bool


@dataclass(frozen=True, slots=True)
class HomePractice:
    """What is due in practice: how many items, about how long, the compact numbers of their commitments.

    `next_due` is the day after today on which the next item is due, None if there is none.
    """

    items: int
    minutes: int
    numbers: tuple[str, ...]
    next_due: date | None


@dataclass(frozen=True, slots=True)
class SectionCells:
    """A section of the policy with the state of each commitment, in the register's order."""

    number: int
    title: Text
    labels: tuple[Text, ...]
    states: tuple[CommitmentState, ...]


@dataclass(frozen=True, slots=True)
class Home:
    """Everything on Home; plain enough to be kept and drawn again at the next start.

    Without a next thing nothing is due. `assigned` has an open assignment, `in_progress` was begun without one, `again`
    was passed before and is to be passed again; all but `done` stand in the order of their urgency.
    """

    person: Person
    next: NextThing | None
    assigned: tuple[HomeModule, ...]
    in_progress: tuple[HomeModule, ...]
    again: tuple[HomeModule, ...]
    to_do: tuple[HomeModule, ...]
    done: tuple[HomeModule, ...]
    sections: tuple[SectionCells, ...]
    proved: int
    practice: HomePractice | None = None

    def modules(self) -> tuple[HomeModule, ...]:
        """Return every module, the next one first."""
        following = (self.next.module,) if self.next is not None else ()
        return (*following, *self.assigned, *self.in_progress, *self.again, *self.to_do, *self.done)

    def due_soon(self, today: date) -> tuple[HomeModule, ...]:
        """Return what is assigned and late or due within a week, the most urgent first."""
        return tuple(one for one in self.modules() if one.assigned and is_due_soon(one.due, today))

    def state_of(self, module_id: str) -> ModuleState | None:
        """Return where the person is with a module, None for one that is not on Home."""
        return next((module.state for module in self.modules() if module.id == module_id), None)
