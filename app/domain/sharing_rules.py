"""What the questions of “May I share this?” must hold to, so that no way through them says more than the policy."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.policy import Policy
from app.domain.sharing import (
    ConditionState,
    OutcomeKind,
    Sharing,
    SharingAnswer,
    SharingOutcome,
    SharingQuestion,
    StandingState,
    Step,
    standings,
)

Place = tuple[str | int, ...]
MOST_STATES = 4_000
"""Situations (a question, and what is known there) that are followed; the shipped questions have fewer than 200."""


@dataclass(frozen=True, slots=True)
class SharingFault:
    """A fault at the place `at`: keys and positions (from 0) as the file has them."""

    at: Place
    what: str
    mend: str


def sharing_faults(sharing: Sharing, policy: Policy) -> tuple[SharingFault, ...]:
    """Return the faults of a decision aid; its ways are followed only if everything that they name is there."""
    found = [*_id_faults(sharing), *_exception_faults(sharing, policy), *_commitment_faults(sharing, policy)]
    found += _question_faults(sharing)
    found += _outcome_faults(sharing)
    if not found:
        found += _circle_faults(sharing)
    if not found:
        found += _Ways(sharing).faults()
    return tuple(found)


def _id_faults(sharing: Sharing) -> Iterator[SharingFault]:
    questions = [one.id for one in sharing.questions]
    ids = Counter([*questions, *(one.id for one in sharing.outcomes)])
    if sharing.start not in questions:
        yield SharingFault(("start",), f"there is no question “{sharing.start}”", "name the first question")
    places: list[tuple[Place, str]] = [(("questions", at, "id"), one.id) for at, one in enumerate(sharing.questions)]
    places += [(("outcomes", at, "id"), one.id) for at, one in enumerate(sharing.outcomes)]
    seen: set[str] = set()
    for at, name in places:
        if name in seen:
            yield SharingFault(at, f"the id “{name}” is used twice", "rename one of them")
        seen.add(name)
    for number, question in enumerate(sharing.questions):
        for position, answer in enumerate(question.answers):
            place = ("questions", number, "answers", position)
            if answer.next not in ids:
                what = f"there is no question and no outcome “{answer.next}”"
                yield SharingFault((*place, "next"), what, "name one that is there")
            if any(one.id == answer.id for one in question.answers[:position]):
                yield SharingFault((*place, "id"), f"the answer “{answer.id}” stands here twice", "rename one of them")


def _exception_faults(sharing: Sharing, policy: Policy) -> Iterator[SharingFault]:
    commitments = {one.id: one for one in policy.commitments()}
    known: set[tuple[str, str]] = set()
    for number, exception in enumerate(sharing.exceptions):
        place: Place = ("exceptions", number)
        commitment = commitments.get(exception.commitment)
        if commitment is None or commitment.conditions is None:
            what = f"“{exception.commitment}” is no commitment with conditions"
            yield SharingFault((*place, "commitment"), what, "name one of the policy")
            continue
        wanted = tuple(point.id for point in commitment.conditions.points)
        if tuple(one.id for one in exception.conditions) != wanted:
            what = f"the conditions of “{exception.commitment}” are not those of the policy"
            yield SharingFault((*place, "conditions"), what, f"name {', '.join(wanted)}, in this order")
        if any(one.commitment == exception.commitment for one in sharing.exceptions[:number]):
            what = f"“{exception.commitment}” stands here twice"
            yield SharingFault((*place, "commitment"), what, "remove one of them")
        known |= {(exception.commitment, one) for one in wanted}
    names = {one.commitment for one in sharing.exceptions}
    for at, answer in _answers(sharing):
        for one in answer.evaluations:
            if (one.exception, one.condition) not in known:
                what = f"there is no condition “{one.exception}/{one.condition}”"
                yield SharingFault((*at, one.state.value), what, "name one of the exceptions above")
        for name in answer.rules_out:
            if name not in names:
                yield SharingFault((*at, "rules_out"), f"“{name}” is no exception", "name one of those above")


def _commitment_faults(sharing: Sharing, policy: Policy) -> Iterator[SharingFault]:
    known = {one.id for one in policy.commitments()}
    named: list[tuple[Place, str]] = [(("about",), sharing.about)]
    for number, question in enumerate(sharing.questions):
        named += [(("questions", number, "commitments"), one) for one in question.commitments]
    for at, answer in _answers(sharing):
        named += [((*at, "commitments"), one) for one in answer.commitments]
    for number, outcome in enumerate(sharing.outcomes):
        named.append((("outcomes", number, "under"), outcome.under))
        for position, advice in enumerate(outcome.advice):
            if advice.commitment is not None:
                named.append((("outcomes", number, "advice", position, "commitment"), advice.commitment))
    for at, name in named:
        if name not in known:
            yield SharingFault(at, f"the policy has no commitment “{name}”", "check its spelling")


def _question_faults(sharing: Sharing) -> Iterator[SharingFault]:
    """Whoever does not know is led to asking, and nobody else's answer says that something is not known."""
    for number, question in enumerate(sharing.questions):
        if sum(answer.unsure for answer in question.answers) != 1:
            what = f"the question “{question.id}” needs one answer for those who do not know"
            yield SharingFault(("questions", number), what, "mark one answer with “unsure: true”")
        if question.describes and question.id != sharing.start:
            what = "only the first question may ask for own words"
            yield SharingFault(("questions", number, "describes"), what, "remove it here")
    elsewhere = {one.id for one in sharing.questions}
    elsewhere |= {one.id for one in sharing.outcomes if one.kind is not OutcomeKind.ASK}
    for at, answer in _answers(sharing):
        if answer.unsure and answer.next in elsewhere:
            what = f"“{answer.id}” does not lead to “stop and ask”"
            yield SharingFault((*at, "next"), what, "name an outcome of the kind “ask”")
        if any((one.state is ConditionState.UNKNOWN) is not answer.unsure for one in answer.evaluations):
            what = "only who does not know can say that a condition is unknown, and nothing else"
            yield SharingFault(at, what, "use “unknown” with “unsure: true”, or “met” and “unmet” without it")


def _outcome_faults(sharing: Sharing) -> Iterator[SharingFault]:
    for number, outcome in enumerate(sharing.outcomes):
        is_yes = outcome.kind is OutcomeKind.YES
        if is_yes and not outcome.limits:
            what = f"the yes “{outcome.id}” does not say what it covers and no more"
            yield SharingFault(("outcomes", number), what, "add “limits:”")
        if not is_yes and outcome.limits:
            what = f"“{outcome.id}” is no yes, so it covers nothing"
            yield SharingFault(("outcomes", number, "limits"), what, "remove “limits:”")
        if not is_yes and not outcome.advice:
            what = f"“{outcome.id}” does not say what the person can do instead"
            yield SharingFault(("outcomes", number), what, "add “advice:”")


def _circle_faults(sharing: Sharing) -> Iterator[SharingFault]:
    """Find the answers that lead back to a question on their own way."""
    places = {question.id: number for number, question in enumerate(sharing.questions)}
    done: set[str] = set()
    way: list[str] = [sharing.start]
    positions = [0]
    while way:
        number = places[way[-1]]
        answers = sharing.questions[number].answers
        if positions[-1] == len(answers):
            done.add(way.pop())
            positions.pop()
            continue
        position = positions[-1]
        positions[-1] += 1
        following = answers[position].next
        if following in way:
            what = f"“{following}” leads back to itself here"
            yield SharingFault(("questions", number, "answers", position, "next"), what, "lead on to something new")
        elif following in places and following not in done:
            way.append(following)
            positions.append(0)


def _answers(sharing: Sharing) -> Iterator[tuple[Place, SharingAnswer]]:
    for number, question in enumerate(sharing.questions):
        for position, answer in enumerate(question.answers):
            yield ("questions", number, "answers", position), answer


class _Ways:
    """Follows every way at once: two ways that meet at a question and know the same go on as one."""

    def __init__(self, sharing: Sharing) -> None:
        self._sharing = sharing
        self._places = {question.id: number for number, question in enumerate(sharing.questions)}
        self._exceptions = {one.commitment for one in sharing.exceptions}
        self._found: dict[SharingFault, None] = {}
        self._granted: set[str] = set()
        self._reached: set[str] = set()

    def faults(self) -> tuple[SharingFault, ...]:
        """Return every fault once."""
        start = self._sharing.question(self._sharing.start)
        waiting: list[tuple[SharingQuestion, tuple[Step, ...]]] = [(start, ())]
        met = {(start.id, _known(()))}
        while waiting:
            question, steps = waiting.pop()
            self._reached.add(question.id)
            for position, answer in enumerate(question.answers):
                at: Place = ("questions", self._places[question.id], "answers", position)
                made = (*steps, Step(question, answer))
                self._find_repeated(at, steps, answer)
                outcome = self._sharing.outcome(answer.next)
                if outcome is not None:
                    self._end((*at, "next"), made, outcome)
                    continue
                following = self._sharing.question(answer.next)
                state = (following.id, _known(made))
                if state not in met:
                    met.add(state)
                    waiting.append((following, made))
            if len(met) > MOST_STATES:
                what = "there are more ways through these questions than can be followed"
                return (SharingFault(("questions",), what, "ask fewer questions, or let fewer answers differ"),)
        self._find_left_out()
        return tuple(self._found)

    def _find_repeated(self, at: Place, steps: tuple[Step, ...], answer: SharingAnswer) -> None:
        """An exception that was judged on the way may not be judged anew: the later answer would hide the earlier."""
        said = {(one.exception, one.condition) for step in steps for one in step.answer.evaluations}
        gone = {one for step in steps for one in step.answer.rules_out}
        judged = {exception for exception, _ in said}
        for one in answer.evaluations:
            if (one.exception, one.condition) in said or one.exception in gone:
                what = f"“{one.exception}/{one.condition}” was judged before on a way that leads here"
                self._tell(at, what, "judge it once")
        for name in set(answer.rules_out) & (judged | gone):
            self._tell((*at, "rules_out"), f"“{name}” was judged before on a way that leads here", "judge it once")

    def _end(self, at: Place, steps: tuple[Step, ...], outcome: SharingOutcome) -> None:
        self._reached.add(outcome.id)
        found = {one.exception.commitment: one.state for one in standings(self._sharing, steps)}
        if outcome.kind is OutcomeKind.YES and outcome.under in self._exceptions:
            self._granted.add(outcome.under)
            if found[outcome.under] is not StandingState.HOLDS:
                what = f"this leads to a yes, but not every condition of “{outcome.under}” is met on the way"
                self._tell(at, what, "ask for each condition first")
        elif outcome.kind is OutcomeKind.YES:
            if any(state is not StandingState.ABSENT for state in found.values()):
                what = f"this leads to a yes under no exception (“{outcome.id}”), but somebody outside may receive it"
                self._tell(at, what, "rule out every exception first")
        elif outcome.kind is OutcomeKind.NO:
            left = [name for name, state in found.items() if state not in (StandingState.FAILS, StandingState.ABSENT)]
            if left:
                what = f"this leads to a no, but “{left[0]}” was not excluded on the way"
                self._tell(at, what, "ask about it first, or lead to “stop and ask”")

    def _find_left_out(self) -> None:
        for number, question in enumerate(self._sharing.questions):
            if question.id not in self._reached:
                what = f"no answer leads to the question “{question.id}”"
                self._tell(("questions", number, "id"), what, "lead to it, or remove it")
        for number, outcome in enumerate(self._sharing.outcomes):
            if outcome.id not in self._reached:
                what = f"no answer leads to the outcome “{outcome.id}”"
                self._tell(("outcomes", number, "id"), what, "lead to it, or remove it")
        for number, exception in enumerate(self._sharing.exceptions):
            if exception.commitment not in self._granted:
                what = f"no way leads to a yes under “{exception.commitment}”"
                self._tell(("exceptions", number), what, "add the questions for its conditions")

    def _tell(self, at: Place, what: str, mend: str) -> None:
        self._found.setdefault(SharingFault(at, what, mend))


def _known(steps: tuple[Step, ...]) -> frozenset[tuple[str, str, str]]:
    """Return what the steps say about conditions and exceptions, and nothing else of them."""
    conditions = {(one.exception, one.condition, one.state.value) for step in steps for one in step.answer.evaluations}
    return frozenset(conditions | {(one, "", "") for step in steps for one in step.answer.rules_out})
