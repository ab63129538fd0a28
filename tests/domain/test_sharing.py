"""A walk through the questions of “May I share this?”, and how the exceptions stand on the way."""

from app.domain.sharing import (
    ConditionState,
    Evaluation,
    NamedCondition,
    OutcomeKind,
    Sharing,
    SharingAnswer,
    SharingException,
    SharingOutcome,
    SharingQuestion,
    StandingState,
    answered,
    standings,
    step_state,
    walk,
)
from tests.builders import text

MET, UNMET, UNKNOWN = ConditionState.MET, ConditionState.UNMET, ConditionState.UNKNOWN


def answer(answer_id: str, following: str, *said: tuple[str, ConditionState], unsure: bool = False) -> SharingAnswer:
    evaluations = tuple(Evaluation("ask.first", condition, state) for condition, state in said)
    gone = ("ask.first",) if answer_id == "gone" else ()
    return SharingAnswer(answer_id, text(answer_id), following, evaluations, gone, (), unsure)


def question(question_id: str, *answers: SharingAnswer) -> SharingQuestion:
    return SharingQuestion(question_id, text(question_id), text("Help"), ("ask.first",), answers)


def outcome(outcome_id: str, kind: OutcomeKind) -> SharingOutcome:
    return SharingOutcome(outcome_id, kind, "ask.first", text(outcome_id), text("Why"), (), ())


SHARING = Sharing(
    about="ask.first",
    start="asked",
    exceptions=(
        SharingException(
            "ask.first",
            text("Not given"),
            (NamedCondition("asked", text("asked")), NamedCondition("agreed", text("agreed"))),
        ),
    ),
    questions=(
        question(
            "asked",
            answer("yes", "agreed", ("asked", MET)),
            answer("no", "refuse", ("asked", UNMET)),
            answer("gone", "refuse"),
            answer("unsure", "desk", ("asked", UNKNOWN), unsure=True),
        ),
        question(
            "agreed",
            answer("yes", "share", ("agreed", MET)),
            answer("no", "refuse", ("agreed", UNMET)),
            answer("unsure", "desk", unsure=True),
        ),
    ),
    outcomes=(
        outcome("share", OutcomeKind.YES),
        outcome("refuse", OutcomeKind.NO),
        outcome("desk", OutcomeKind.ASK),
    ),
)


def state_after(**answers: str) -> tuple[StandingState, str]:
    (standing,) = standings(SHARING, walk(SHARING, answers).steps)
    return standing.state, standing.condition.id if standing.condition else ""


def test_a_walk_without_answers_asks_the_first_question() -> None:
    made = walk(SHARING, {})
    assert made.steps == ()
    assert made.question is not None
    assert made.question.id == "asked"
    assert made.outcome is None


def test_a_walk_goes_as_far_as_the_answers_lead() -> None:
    made = walk(SHARING, {"asked": "yes"})
    assert [step.answer.id for step in made.steps] == ["yes"]
    assert made.question is not None
    assert made.question.id == "agreed"


def test_a_walk_ends_at_an_outcome() -> None:
    made = walk(SHARING, {"asked": "yes", "agreed": "yes"})
    assert made.outcome is not None
    assert made.outcome.id == "share"
    assert made.question is None


def test_answers_beside_the_way_count_for_nothing() -> None:
    made = walk(SHARING, {"asked": "no", "agreed": "yes", "elsewhere": "yes"})
    assert [step.question.id for step in made.steps] == ["asked"]


def test_an_answer_that_a_newer_policy_does_not_know_is_asked_for_again() -> None:
    made = walk(SHARING, {"asked": "perhaps"})
    assert made.question is not None
    assert made.question.id == "asked"


def test_an_exception_is_open_until_all_its_conditions_are_met() -> None:
    assert state_after() == (StandingState.OPEN, "")
    assert state_after(asked="yes") == (StandingState.OPEN, "")
    assert state_after(asked="yes", agreed="yes") == (StandingState.HOLDS, "")


def test_half_of_an_exception_is_none() -> None:
    assert state_after(asked="yes", agreed="no") == (StandingState.FAILS, "agreed")
    assert state_after(asked="no") == (StandingState.FAILS, "asked")


def test_an_exception_of_which_nothing_is_left_is_absent() -> None:
    assert state_after(asked="gone") == (StandingState.ABSENT, "")


def test_a_condition_that_is_not_known_leaves_the_exception_unknown() -> None:
    assert state_after(asked="unsure") == (StandingState.UNKNOWN, "asked")


def test_each_step_says_what_it_made_of_its_exception() -> None:
    def after(**answers: str) -> list[StandingState]:
        return [step_state(step) for step in walk(SHARING, answers).steps]

    assert after(asked="yes", agreed="no") == [StandingState.HOLDS, StandingState.FAILS]
    assert after(asked="gone") == [StandingState.ABSENT]
    assert after(asked="unsure") == [StandingState.UNKNOWN]
    assert after(asked="yes", agreed="unsure") == [StandingState.HOLDS, StandingState.UNKNOWN]


def test_another_answer_takes_back_what_was_answered_after_it() -> None:
    answers = {"asked": "yes", "agreed": "yes"}
    assert answered(SHARING, answers, "asked", "no") == {"asked": "no"}
    assert answered(SHARING, answers, "agreed", "no") == {"asked": "yes", "agreed": "no"}


def test_the_same_answer_once_more_takes_nothing_back() -> None:
    answers = {"asked": "yes", "agreed": "yes"}
    assert answered(SHARING, answers, "asked", "yes") == answers
