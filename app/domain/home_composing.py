"""Decides what stands on Home and in which order: first of all the one thing to do next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from app.domain.assignments import Assignment, is_due_soon, is_far_off, is_fulfilled, is_overdue
from app.domain.home import (
    CommitmentLine,
    CommitmentState,
    Home,
    HomeModule,
    ModuleState,
    NextThing,
    SectionCells,
)
from app.domain.modules import Module
from app.domain.people import Person
from app.domain.policy import Policy, compact_numbers


@dataclass(frozen=True, slots=True)
class ModuleProgress:
    """What is stored of a person's way through a module; for one to pass again, of the way since it was assigned.

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
class Duty:
    """An open assignment: when it was given, the day it is due, and whether the module was passed before."""

    given: datetime
    due: date | None
    again: bool


def open_duties(assignments: list[Assignment], last_passes: Mapping[str, datetime]) -> dict[str, Duty]:
    """Return what is to be learned, by module; where two occurrences are open, a pass fulfils both, by the first day.

    What was withdrawn, or what the person is exempt from, is not to be learned. `last_passes` holds the time of the
    last pass of each module.
    """
    duties: dict[str, Duty] = {}
    asked = [one for one in assignments if one.withdrawn is None and one.exempted is None]
    for one in sorted(asked, key=lambda one: (one.due or date.max, one.occurrence)):
        last_pass = last_passes.get(one.module)
        if one.module not in duties and not is_fulfilled(one.occurrence, one.assigned, last_pass):
            duties[one.module] = Duty(one.assigned, one.due, last_pass is not None)
    return duties


class Urgency(IntEnum):
    """What comes first; of equal urgency, the earlier due date does."""

    OVERDUE = 0
    IN_QUIZ = 1
    DUE_SOON = 2
    READING = 3
    NOT_PASSED = 4
    ASSIGNED = 5
    TO_DO = 6
    DONE = 7


def urgency(state: ModuleState, due: date | None, today: date, *, assigned: bool) -> Urgency:
    """Return how urgent a module is for somebody.

    What is late comes before everything. An attempt in progress is nearer to its end than anything else, so it comes
    before what is due within a week; then what was begun, for it was begun to be finished.
    """
    if state is ModuleState.PASSED:
        return Urgency.DONE
    if is_overdue(due, today):
        return Urgency.OVERDUE
    if state is ModuleState.IN_QUIZ:
        return Urgency.IN_QUIZ
    if is_due_soon(due, today):
        return Urgency.DUE_SOON
    if state is ModuleState.READING:
        return Urgency.READING
    if state is ModuleState.NOT_PASSED:
        return Urgency.NOT_PASSED
    return Urgency.ASSIGNED if assigned else Urgency.TO_DO


def in_order(modules: Iterable[HomeModule], today: date) -> list[HomeModule]:
    """Return modules by urgency, then due date, then what was begun; else in the order of the course."""

    def key(one: HomeModule) -> tuple[Urgency, date, Urgency]:
        return (
            urgency(one.state, one.due, today, assigned=one.assigned),
            one.due or date.max,
            urgency(one.state, None, today, assigned=one.assigned),
        )

    return sorted(modules, key=key)


def compose_home(
    person: Person,
    policy: Policy,
    modules: tuple[Module, ...],
    progress: Mapping[str, ModuleProgress],
    duties: Mapping[str, Duty],
    today: date,
    *,
    was_assigned: bool = False,
    renewals: frozenset[str] = frozenset(),
) -> Home:
    """Compose Home from the course, the person's way and duties, and the day on their own calendar.

    Modules without progress are not begun; `renewals` are those of what changed in the policy. Who `was_assigned`
    anything, ever, is sent to what is assigned or begun and else left in peace; everybody else is led through the
    course.
    """
    shown = {
        module.id: _home_module(policy, module, progress.get(module.id, NOT_BEGUN), duties.get(module.id))
        for module in modules
    }
    ahead = {
        one.id for one in shown.values() if one.again and one.state is ModuleState.TO_DO and is_far_off(one.due, today)
    }

    waiting = [one for one in in_order(shown.values(), today) if one.state is not ModuleState.PASSED]
    wanted = [one for one in waiting if one.id not in ahead]
    if was_assigned:
        wanted = [one for one in wanted if one.assigned or one.state is not ModuleState.TO_DO]
    first = wanted[0] if wanted else None
    rest = [one for one in waiting if one is not first]
    states = _commitment_states(modules, progress, duties, ahead, today, renewals)
    following = None
    if first is not None:
        module = next(module for module in modules if module.id == first.id)
        plain = _commitment_states(modules, progress, {}, set(), today)
        following = _next_thing(policy, module, first, progress.get(first.id, NOT_BEGUN), plain)
    free = [one for one in rest if not one.assigned]
    return Home(
        person=person,
        next=following,
        assigned=tuple(one for one in rest if one.assigned and not one.again),
        in_progress=tuple(one for one in free if one.state is not ModuleState.TO_DO),
        again=tuple(one for one in rest if one.again),
        to_do=tuple(one for one in free if one.state is ModuleState.TO_DO),
        done=tuple(one for one in shown.values() if one.state is ModuleState.PASSED),
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


def _home_module(policy: Policy, module: Module, progress: ModuleProgress, duty: Duty | None) -> HomeModule:
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
        minutes_left=_minutes_left(module, state, progress),
        page=progress.page,
        pages=len(module.pages),
        answered=progress.answered,
        items=progress.items,
        percent=None if progress.best is None else round(progress.best * 100),
        assigned=duty is not None,
        due=duty.due if duty is not None else None,
        again=duty is not None and duty.again,
    )


def _minutes_left(module: Module, state: ModuleState, progress: ModuleProgress) -> int:
    minutes = module.quiz_minutes()
    if module.pages and state in (ModuleState.READING, ModuleState.TO_DO):
        left = len(module.pages) - max(progress.page, 1) + 1
        minutes += (module.minutes - minutes) * left / len(module.pages)
    elif progress.items:
        minutes *= (progress.items - progress.answered) / progress.items
    return max(1, round(minutes))


def _commitment_states(
    modules: tuple[Module, ...],
    progress: Mapping[str, ModuleProgress],
    duties: Mapping[str, Duty],
    ahead: set[str],
    today: date,
    renewals: frozenset[str] = frozenset(),
) -> dict[str, CommitmentState]:
    """Return the state of every commitment that is not open.

    A pass proves, whatever else covers the commitment; only what has to be passed again asks for it anew, or what
    teaches a change of it.
    """
    states: dict[str, CommitmentState] = {}
    for module in modules:
        own = progress.get(module.id, NOT_BEGUN)
        for page in module.pages:
            if page.id in own.read:
                for commitment in page.commitments:
                    states.setdefault(commitment, CommitmentState.READ)
        duty = duties.get(module.id)
        if duty is not None and is_overdue(duty.due, today):
            states.update(dict.fromkeys(module.commitments, CommitmentState.DUE))
    for module in modules:
        if progress.get(module.id, NOT_BEGUN).passed or module.id in ahead:
            states.update(dict.fromkeys(module.commitments, CommitmentState.PROVED))
    for module in modules:
        duty = duties.get(module.id)
        if duty is not None and (duty.again or module.id in renewals) and module.id not in ahead:
            states.update(dict.fromkeys(module.commitments, CommitmentState.DUE))
    return states


def _next_thing(
    policy: Policy,
    module: Module,
    shown: HomeModule,
    progress: ModuleProgress,
    states: dict[str, CommitmentState],
) -> NextThing:
    """Compose the next thing; its lines say what was read and proved, also where that is due again."""
    if shown.again:
        before = {commitment for page in module.pages[: max(progress.page, 1) - 1] for commitment in page.commitments}
        states = dict.fromkeys(before, CommitmentState.READ)
    reading = bool(module.pages) and shown.state in (ModuleState.READING, ModuleState.TO_DO)
    page = module.pages[max(progress.page, 1) - 1] if reading else None
    here = page.commitments[0] if page is not None and shown.state is ModuleState.READING else None
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
        draw=min(module.quiz.draw, len(module.bank())),
        draws_others=len(module.bank()) > module.quiz.draw,
    )
