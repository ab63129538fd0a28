"""What Home shows: the one thing to do next, the modules by state, and the 25 commitments as cells."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.modules import Module
from app.domain.people import Person
from app.domain.policy import Policy, compact_numbers
from app.domain.texts import Text


class ModuleState(StrEnum):
    """Where a person is with a module."""

    TO_DO = "to_do"
    READING = "reading"
    IN_QUIZ = "in_quiz"
    NOT_PASSED = "not_passed"
    PASSED = "passed"


class CommitmentState(StrEnum):
    """Where a person is with a commitment."""

    OPEN = "open"
    READ = "read"
    PROVED = "proved"


@dataclass(frozen=True, slots=True)
class ModuleProgress:
    """What is stored of a person's way through a module.

    `page` is the page they are on, from 1, 0 before they opened it; `answered` of `items` are those of an attempt in
    progress; `best` is the best scaled score of a finished attempt and `passed` whether one passed.
    """

    page: int
    read: tuple[str, ...]
    answered: int
    items: int
    best: float | None
    passed: bool


NOT_BEGUN = ModuleProgress(0, (), 0, 0, None, False)


@dataclass(frozen=True, slots=True)
class HomeModule:
    """A module on Home; `percent` is the best score, `numbers` the compact numbers of its commitments."""

    id: str
    title: Text
    state: ModuleState
    numbers: tuple[str, ...]
    minutes: int
    page: int
    pages: int
    answered: int
    items: int
    percent: int | None


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
    """The one thing to do next, with the words of the commitment that comes next in it."""

    module: HomeModule
    quote: Text
    lines: tuple[CommitmentLine, ...]
    minutes_left: int
    draw: int


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
    """Everything on Home; plain enough to be kept and drawn again at the next start."""

    person: Person
    next: NextThing | None
    to_do: tuple[HomeModule, ...]
    done: tuple[HomeModule, ...]
    sections: tuple[SectionCells, ...]
    proved: int
    practice: HomePractice | None = None

    def state_of(self, module_id: str) -> ModuleState | None:
        """Return where the person is with a module, None for one that is not on Home."""
        following = (self.next.module,) if self.next is not None else ()
        every = (*following, *self.to_do, *self.done)
        return next((module.state for module in every if module.id == module_id), None)


_URGENCY = (ModuleState.IN_QUIZ, ModuleState.READING, ModuleState.NOT_PASSED, ModuleState.TO_DO)


def compose_home(
    person: Person, policy: Policy, modules: tuple[Module, ...], progress: dict[str, ModuleProgress]
) -> Home:
    """Compose Home from the course and what is stored of the person's way; modules without progress are not begun."""
    shown = {module.id: _home_module(policy, module, progress.get(module.id, NOT_BEGUN)) for module in modules}
    states = _commitment_states(modules, progress)
    waiting = [module for module in shown.values() if module.state is not ModuleState.PASSED]
    first = min(waiting, key=lambda module: _URGENCY.index(module.state), default=None)
    following = None
    if first is not None:
        module = next(module for module in modules if module.id == first.id)
        following = _next_thing(policy, module, first, progress.get(first.id, NOT_BEGUN), states)
    return Home(
        person=person,
        next=following,
        to_do=tuple(module for module in waiting if module is not first),
        done=tuple(module for module in shown.values() if module.state is ModuleState.PASSED),
        sections=tuple(
            SectionCells(
                section.number,
                section.title,
                tuple(commitment.label for commitment in section.commitments),
                tuple(states.get(commitment.id, CommitmentState.OPEN) for commitment in section.commitments),
            )
            for section in policy.sections
        ),
        proved=sum(state is CommitmentState.PROVED for state in states.values()),
    )


def _home_module(policy: Policy, module: Module, progress: ModuleProgress) -> HomeModule:
    if progress.items:
        state = ModuleState.IN_QUIZ
    elif progress.passed:
        state = ModuleState.PASSED
    elif progress.best is not None:
        state = ModuleState.NOT_PASSED
    elif progress.page:
        state = ModuleState.READING
    else:
        state = ModuleState.TO_DO
    return HomeModule(
        id=module.id,
        title=module.title,
        state=state,
        numbers=compact_numbers(policy, module.commitments),
        minutes=module.minutes,
        page=progress.page,
        pages=len(module.pages),
        answered=progress.answered,
        items=progress.items,
        percent=None if progress.best is None else round(progress.best * 100),
    )


def _commitment_states(modules: tuple[Module, ...], progress: dict[str, ModuleProgress]) -> dict[str, CommitmentState]:
    states: dict[str, CommitmentState] = {}
    for module in modules:
        own = progress.get(module.id, NOT_BEGUN)
        for page in module.pages:
            if page.id in own.read:
                for commitment in page.commitments:
                    states.setdefault(commitment, CommitmentState.READ)
        if own.passed:
            states.update(dict.fromkeys(module.commitments, CommitmentState.PROVED))
    return states


def _next_thing(
    policy: Policy,
    module: Module,
    shown: HomeModule,
    progress: ModuleProgress,
    states: dict[str, CommitmentState],
) -> NextThing:
    reading = bool(module.pages) and shown.state in (ModuleState.READING, ModuleState.TO_DO)
    page = module.pages[max(progress.page, 1) - 1] if reading else None
    here = page.commitments[0] if page is not None and shown.state is ModuleState.READING else None
    quiz_share = 0.4 if module.pages else 1.0
    minutes = module.minutes * quiz_share
    if reading:
        left = len(module.pages) - max(progress.page, 1) + 1
        minutes += module.minutes * (1 - quiz_share) * left / len(module.pages)
    elif shown.items:
        minutes *= (shown.items - shown.answered) / shown.items
    return NextThing(
        module=shown,
        quote=policy.commitment(page.commitments[0] if page is not None else module.commitments[0]).text,
        lines=tuple(
            CommitmentLine(
                commitment.id,
                commitment.number,
                commitment.label,
                states.get(commitment.id, CommitmentState.OPEN),
                commitment.id == here,
            )
            for commitment in policy.commitments()
            if commitment.id in module.commitments
        ),
        minutes_left=max(1, round(minutes)),
        draw=min(module.quiz.draw, len(module.bank())),
    )
