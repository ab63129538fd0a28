"""“May I share this?”: plain questions lead through a policy’s exceptions, condition by condition, to an outcome."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.texts import Text


class ConditionState(StrEnum):
    """What an answer says about a condition of an exception."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


class OutcomeKind(StrEnum):
    """How a walk ends: share it, do not, or stop and ask."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class StandingState(StrEnum):
    """How an exception stands after some answers."""

    OPEN = "open"
    HOLDS = "holds"
    FAILS = "fails"
    ABSENT = "absent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What an answer says about one condition; `exception` is the id of its commitment."""

    exception: str
    condition: str
    state: ConditionState


@dataclass(frozen=True, slots=True)
class SharingAnswer:
    """One answer; `next` is a question or an outcome, `rules_out` are exceptions that it leaves nothing of.

    `unsure` is the answer of somebody who does not know.
    """

    id: str
    text: Text
    next: str
    evaluations: tuple[Evaluation, ...] = ()
    rules_out: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class SharingQuestion:
    """One question; `describes` asks for a few own words besides the answer, which appear in the summary only."""

    id: str
    text: Text
    help: Text
    commitments: tuple[str, ...]
    answers: tuple[SharingAnswer, ...]
    describes: bool = False

    def answer(self, answer_id: str) -> SharingAnswer | None:
        """Return one answer, None if the question has no such answer."""
        return next((answer for answer in self.answers if answer.id == answer_id), None)

    def about(self, answer: SharingAnswer) -> tuple[str, ...]:
        """Return the commitments that a step with this answer rests on: the answer's own, or the question's."""
        return answer.commitments or self.commitments


@dataclass(frozen=True, slots=True)
class Advice:
    """Something that the person can do; `icon` is one of the program's icons."""

    icon: str
    text: Text
    commitment: str | None = None


@dataclass(frozen=True, slots=True)
class SharingOutcome:
    """Where a walk ends; `under` is the commitment it rests on: of a yes to somebody outside, the exception.

    `limits` say of a yes what it covers and no more.
    """

    id: str
    kind: OutcomeKind
    under: str
    title: Text
    reason: Text
    limits: tuple[Text, ...]
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class NamedCondition:
    """A condition of an exception in one word."""

    id: str
    name: Text


@dataclass(frozen=True, slots=True)
class SharingException:
    """An exception by the id of its commitment; `absent` says that an answer left nothing of it."""

    commitment: str
    absent: Text
    conditions: tuple[NamedCondition, ...]


@dataclass(frozen=True, slots=True)
class Sharing:
    """The decision aid of one policy version; walks begin at the question `start`.

    `about` is the commitment that the exceptions are exceptions to.
    """

    about: str
    start: str
    exceptions: tuple[SharingException, ...]
    questions: tuple[SharingQuestion, ...]
    outcomes: tuple[SharingOutcome, ...]

    def question(self, question_id: str) -> SharingQuestion:
        """Return one question; KeyError if there is no such question."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def outcome(self, outcome_id: str) -> SharingOutcome | None:
        """Return one outcome, None if there is no such outcome."""
        return next((outcome for outcome in self.outcomes if outcome.id == outcome_id), None)


@dataclass(frozen=True, slots=True)
class Step:
    """A question with the answer given to it."""

    question: SharingQuestion
    answer: SharingAnswer


@dataclass(frozen=True, slots=True)
class Walk:
    """The steps made, and what comes next: a question, or the outcome."""

    steps: tuple[Step, ...]
    question: SharingQuestion | None
    outcome: SharingOutcome | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How an exception stands, and the condition that fails or is not known."""

    exception: SharingException
    state: StandingState
    condition: NamedCondition | None = None


def walk(sharing: Sharing, answers: Mapping[str, str]) -> Walk:
    """Follow the answers (ids of answers by ids of questions) from the first question as far as they lead.

    Answers to questions that are not met on the way, or that the questions no longer have, count for nothing.
    """
    steps: list[Step] = []
    at = sharing.start
    while (outcome := sharing.outcome(at)) is None:
        question = sharing.question(at)
        answer = question.answer(answers.get(at, ""))
        if answer is None:
            return Walk(tuple(steps), question, None)
        steps.append(Step(question, answer))
        at = answer.next
    return Walk(tuple(steps), None, outcome)


def answered(sharing: Sharing, answers: Mapping[str, str], question_id: str, answer_id: str) -> dict[str, str]:
    """Return the answers with one more; another answer to a question takes back what was answered after it."""
    if answers.get(question_id) == answer_id:
        return dict(answers)
    kept: dict[str, str] = {}
    for step in walk(sharing, answers).steps:
        if step.question.id == question_id:
            break
        kept[step.question.id] = step.answer.id
    return {**kept, question_id: answer_id}


def standings(sharing: Sharing, steps: tuple[Step, ...]) -> tuple[Standing, ...]:
    """Return how each exception stands after the steps; one condition that fails outweighs all that are met."""
    said = {(one.exception, one.condition): one.state for step in steps for one in step.answer.evaluations}
    ruled_out = {one for step in steps for one in step.answer.rules_out}
    return tuple(_standing(one, said, one.commitment in ruled_out) for one in sharing.exceptions)


def _standing(exception: SharingException, said: Mapping[tuple[str, str], ConditionState], ruled_out: bool) -> Standing:
    states = {one: said.get((exception.commitment, one.id)) for one in exception.conditions}
    for state, standing in (
        (ConditionState.UNMET, StandingState.FAILS),
        (ConditionState.UNKNOWN, StandingState.UNKNOWN),
    ):
        for condition, found in states.items():
            if found is state:
                return Standing(exception, standing, condition)
    if ruled_out:
        return Standing(exception, StandingState.ABSENT)
    if all(found is ConditionState.MET for found in states.values()):
        return Standing(exception, StandingState.HOLDS)
    return Standing(exception, StandingState.OPEN)


def step_state(step: Step) -> StandingState:
    """Return what an answer made of the exception that its question is about, OPEN where it decided nothing."""
    found = {one.state for one in step.answer.evaluations}
    for state, standing in (
        (ConditionState.UNMET, StandingState.FAILS),
        (ConditionState.UNKNOWN, StandingState.UNKNOWN),
        (ConditionState.MET, StandingState.HOLDS),
    ):
        if state in found:
            return standing
    if step.answer.unsure:
        return StandingState.UNKNOWN
    if set(step.answer.rules_out) & set(step.question.commitments):
        return StandingState.ABSENT
    return StandingState.OPEN
