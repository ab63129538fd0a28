"""No way through the questions of “May I share this?” says more than the policy; a broken one is found at its place."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.policy import Policy
from app.domain.sharing import ConditionState, Evaluation, Sharing, SharingAnswer
from app.domain.sharing_rules import Place, SharingFault, sharing_faults
from app.formats.course_folder import read_policies

POLICY: Policy = read_policies(Path(__file__).parents[2] / "content", [])["user-information"]
assert POLICY.sharing is not None
SHARING: Sharing = POLICY.sharing
ANSWERS = [(number, at) for number, one in enumerate(SHARING.questions) for at in range(len(one.answers))]
NAMES = [one.id for one in (*SHARING.questions, *SHARING.outcomes)]


def answer_at(place: tuple[int, int]) -> SharingAnswer:
    return SHARING.questions[place[0]].answers[place[1]]


def with_answer(place: tuple[int, int], **changes: Any) -> Sharing:
    """Return the shipped questions with one answer changed."""
    number, at = place
    question = SHARING.questions[number]
    answers = (*question.answers[:at], replace(question.answers[at], **changes), *question.answers[at + 1 :])
    questions = (*SHARING.questions[:number], replace(question, answers=answers), *SHARING.questions[number + 1 :])
    return replace(SHARING, questions=questions)


def with_outcome(outcome_id: str, **changes: Any) -> Sharing:
    return replace(
        SHARING,
        outcomes=tuple(replace(one, **changes) if one.id == outcome_id else one for one in SHARING.outcomes),
    )


def faults(sharing: Sharing) -> tuple[SharingFault, ...]:
    return sharing_faults(sharing, POLICY)


def at(place: tuple[int, int]) -> Place:
    return ("questions", place[0], "answers", place[1])


def test_the_shipped_questions_have_no_fault() -> None:
    assert faults(SHARING) == ()


@pytest.mark.parametrize("place", ANSWERS, ids=lambda place: f"{SHARING.questions[place[0]].id}={answer_at(place).id}")
def test_an_edge_that_leads_nowhere_is_found_at_its_answer(place: tuple[int, int]) -> None:
    (fault,) = faults(with_answer(place, next="nowhere"))
    assert fault.at == (*at(place), "next")
    assert "“nowhere”" in fault.what


@pytest.mark.parametrize("place", ANSWERS, ids=lambda place: f"{SHARING.questions[place[0]].id}={answer_at(place).id}")
def test_an_edge_that_leads_back_is_found(place: tuple[int, int]) -> None:
    found = faults(with_answer(place, next=SHARING.start))
    assert at(place) in [fault.at[:4] for fault in found]


@pytest.mark.parametrize("state", ["evaluations", "rules_out"])
def test_an_answer_that_does_not_say_what_it_decides_any_more_is_found(state: str) -> None:
    deciding = [place for place in ANSWERS if getattr(answer_at(place), state) and not answer_at(place).unsure]
    assert len(deciding) > 10
    assert [place for place in deciding if not faults(with_answer(place, **{state: ()}))] == []


def test_a_condition_that_is_turned_round_is_found() -> None:
    turned = {ConditionState.MET: ConditionState.UNMET, ConditionState.UNMET: ConditionState.MET}
    for place in ANSWERS:
        said = answer_at(place).evaluations
        if said and not answer_at(place).unsure:
            changed = tuple(replace(one, state=turned[one.state]) for one in said)
            assert faults(with_answer(place, evaluations=changed)), answer_at(place)


@given(place=st.sampled_from(ANSWERS), target=st.sampled_from(NAMES))
def test_an_edge_bent_to_anywhere_never_gives_a_yes_away_unseen(place: tuple[int, int], target: str) -> None:
    """Whatever an author does to an edge: if the check stays silent, each yes still has all its conditions."""
    bent = with_answer(place, next=target)
    if faults(bent):
        return
    for steps, outcome in _ways(bent):
        met = {(one.exception, one.condition) for one in _said(steps) if one.state is ConditionState.MET}
        if outcome.startswith("yes-") and outcome.removeprefix("yes-") in (
            "partner",
            "consent",
            "breach",
            "danger",
            "law",
        ):
            under = f"disclosure.{outcome.removeprefix('yes-')}"
            conditions = POLICY.commitment(under).conditions
            assert conditions is not None
            assert {(under, point.id) for point in conditions.points} <= met


def _ways(sharing: Sharing) -> list[tuple[list[SharingAnswer], str]]:
    found: list[tuple[list[SharingAnswer], str]] = []
    waiting: list[tuple[str, list[SharingAnswer]]] = [(sharing.start, [])]
    while waiting:
        name, answers = waiting.pop()
        for answer in sharing.question(name).answers:
            if sharing.outcome(answer.next) is None:
                waiting.append((answer.next, [*answers, answer]))
            else:
                found.append(([*answers, answer], answer.next))
    return found


def _said(answers: list[SharingAnswer]) -> list[Evaluation]:
    return [one for answer in answers for one in answer.evaluations]


def place_of(question_id: str, answer_id: str) -> tuple[int, int]:
    return next(
        place for place in ANSWERS if SHARING.questions[place[0]].id == question_id and answer_at(place).id == answer_id
    )


def test_a_yes_before_the_last_condition_is_told() -> None:
    place = place_of("danger", "now")
    (fault, *_) = faults(with_answer(place, next="yes-danger"))
    assert fault.at == (*at(place), "next")
    assert "not every condition of “disclosure.danger” is met" in fault.what


def test_a_no_while_an_exception_is_open_is_told() -> None:
    place = place_of("danger", "no")
    found = faults(with_answer(place, next="no-exception"))
    assert any("“disclosure.breach” was not excluded" in one.what and one.at == (*at(place), "next") for one in found)


def test_who_does_not_know_has_to_be_led_to_asking() -> None:
    place = place_of("law", "unsure")
    (fault,) = faults(with_answer(place, next="no-exception"))
    assert fault.at == (*at(place), "next")
    assert "does not lead to “stop and ask”" in fault.what


def test_a_question_without_an_answer_for_those_who_do_not_know_is_told() -> None:
    place = place_of("purpose", "unsure")
    (fault,) = faults(with_answer(place, unsure=False))
    assert fault.at == ("questions", place[0])


def test_a_yes_under_no_exception_needs_that_nobody_outside_receives_it() -> None:
    found = faults(with_answer(place_of("who", "company"), next="purpose"))
    assert any("somebody outside may receive it" in one.what for one in found)


def test_a_condition_judged_twice_is_told() -> None:
    place = place_of("consent-data", "yes")
    again = (Evaluation("disclosure.consent", "recipient", ConditionState.MET), *answer_at(place).evaluations)
    found = faults(with_answer(place, evaluations=again))
    assert any("was judged before" in one.what and one.at == at(place) for one in found)


def test_a_question_and_an_outcome_that_nothing_leads_to_are_told() -> None:
    place = place_of("danger", "now")
    found = {one.what for one in faults(with_answer(place, next="ask-danger"))}
    assert "no answer leads to the question “urgent”" in found
    assert "no answer leads to the outcome “yes-danger”" in found
    assert "no way leads to a yes under “disclosure.danger”" in found


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        (replace(SHARING, about="no.where"), "the policy has no commitment “no.where”"),
        (replace(SHARING, start="nowhere"), "there is no question “nowhere”"),
        (replace(SHARING, exceptions=SHARING.exceptions[:4]), "there is no condition “disclosure.law/requires”"),
        (replace(SHARING, exceptions=(*SHARING.exceptions, SHARING.exceptions[0])), "stands here twice"),
        (replace(SHARING, outcomes=(*SHARING.outcomes, SHARING.outcomes[0])), "is used twice"),
        (with_outcome("yes-law", under="disclosure.lore"), "the policy has no commitment “disclosure.lore”"),
        (with_outcome("yes-law", limits=()), "does not say what it covers and no more"),
        (with_outcome("no-breach", limits=(SHARING.outcomes[0].title,)), "covers nothing"),
        (with_outcome("no-breach", advice=()), "does not say what the person can do instead"),
        (with_answer(place_of("law", "none"), rules_out=("disclosure.lore",)), "“disclosure.lore” is no exception"),
        (with_answer(place_of("law", "none"), id="asks"), "the answer “asks” stands here twice"),
        (
            replace(SHARING, exceptions=(replace(SHARING.exceptions[0], conditions=()), *SHARING.exceptions[1:])),
            "the conditions of “disclosure.partner” are not those of the policy",
        ),
        (
            replace(
                SHARING,
                questions=(*SHARING.questions[:-1], replace(SHARING.questions[-1], describes=True)),
            ),
            "only the first question may ask for own words",
        ),
    ],
)
def test_what_an_author_may_get_wrong_is_told(changed: Sharing, what: str) -> None:
    assert any(what in fault.what for fault in faults(changed))


def test_ways_that_multiply_beyond_measure_are_told_and_not_followed() -> None:
    """Two answers of each of many questions that differ in what they know double the situations each time."""
    base = SHARING.question("danger")
    exception = SHARING.exceptions[0]
    conditions = tuple(replace(exception.conditions[0], id=f"c{number}") for number in range(40))
    commitment = POLICY.commitment("disclosure.partner")
    assert commitment.conditions is not None
    points = tuple(replace(commitment.conditions.points[0], id=one.id) for one in conditions)
    section = replace(
        POLICY.section_of("disclosure.partner"),
        commitments=(replace(commitment, conditions=replace(commitment.conditions, points=points)),),
    )
    unsure = replace(base.answers[-1], next="ask-danger", evaluations=())
    questions = tuple(
        replace(
            base,
            id=f"q{number}",
            commitments=(),
            answers=(
                *(
                    SharingAnswer(
                        state.value,
                        base.text,
                        f"q{number + 1}" if number < 39 else "no-partner-work",
                        (Evaluation("disclosure.partner", f"c{number}", state),),
                    )
                    for state in (ConditionState.MET, ConditionState.UNMET)
                ),
                unsure,
            ),
        )
        for number in range(40)
    )
    asks = tuple(
        replace(one, under="disclosure.partner", advice=(replace(one.advice[0], commitment=None),))
        for one in SHARING.outcomes
        if one.id in ("ask-danger", "no-partner-work")
    )
    many = Sharing("disclosure.partner", "q0", (replace(exception, conditions=conditions),), questions, asks)
    (fault,) = sharing_faults(many, replace(POLICY, sections=(section,)))
    assert "more ways through these questions than can be followed" in fault.what
