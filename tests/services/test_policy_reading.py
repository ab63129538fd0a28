"""A commitment is shown with what teaches it, what proved it, and examples that give no key away."""

import pytest

from app.domain.home import CommitmentState, ModuleState
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.policy_reading import CommitmentReading
from app.services.workspace import Workspace
from tests.builders import StandingClock, answer_all, take_quiz


def read(workspace: Workspace, actor: Actor, commitment: str) -> CommitmentReading:
    """Return a commitment as its page shows it."""
    return workspace.policy.read(actor, workspace.policy.overview(actor), commitment)


def test_everything_is_open_at_first(workspace: Workspace, aiko: Actor) -> None:
    overview = workspace.policy.overview(aiko)
    assert overview.policy.title.en == "The office"
    assert overview.states == dict.fromkeys(("protect.desk", "protect.screen", "ask.first"), CommitmentState.OPEN)
    reading = read(workspace, aiko, "protect.desk")
    assert (reading.section.number, reading.commitment.number) == (1, "1.1")
    assert (reading.state, reading.proved) == (CommitmentState.OPEN, None)
    assert [(page.module, page.number, page.read) for page in reading.pages] == [
        ("locked-drawer", 1, False),
        ("tidy-desk", 1, False),
    ]
    assert [(one.id, one.state, one.percent) for one in reading.modules] == [
        ("locked-drawer", ModuleState.TO_DO, None),
        ("tidy-desk", ModuleState.TO_DO, None),
    ]


def test_a_page_that_was_read_counts_for_its_commitments_and_its_reader(
    workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 2)
    reading = read(workspace, aiko, "ask.first")
    assert reading.state is CommitmentState.READ
    assert [page.read for page in reading.pages if page.module == "tidy-desk"] == [True]
    assert {one.id: one.state for one in reading.modules}["tidy-desk"] is ModuleState.READING
    assert workspace.policy.overview(aiko).states["protect.desk"] is CommitmentState.OPEN
    assert read(workspace, ben, "ask.first").state is CommitmentState.OPEN


def test_passing_proves_with_the_day_and_the_answers(
    workspace: Workspace, aiko: Actor, ben: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    first = read(workspace, aiko, "protect.desk")
    assert first.state is CommitmentState.PROVED
    clock.advance(days=3)
    take_quiz(workspace, aiko, wrong=4)
    reading = read(workspace, aiko, "protect.desk")
    assert reading.proved is not None
    assert reading.proved.local.startswith("2026-04-01")
    assert [(one.state, one.percent) for one in reading.modules if one.id == "tidy-desk"] == [(ModuleState.PASSED, 100)]
    assert {example.module for example in reading.examples if example.answer} == {"tidy-desk"}
    assert len([example for example in reading.examples if example.answer]) == 5
    assert all(example.answer is None for example in read(workspace, ben, "protect.desk").examples)


def test_failing_shows_the_situations_that_were_met_and_no_answer(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, wrong=4)
    reading = read(workspace, aiko, "protect.desk")
    assert {one.id: one.state for one in reading.modules}["tidy-desk"] is ModuleState.NOT_PASSED
    assert reading.state is CommitmentState.OPEN
    met = [example for example in reading.examples if "desk-" in example.item.removeprefix("tidy-desk")]
    assert met
    assert all(example.answer is None for example in reading.examples)


def test_a_quiz_under_way_hides_its_items_and_finishing_it_shows_them(workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko)
    before = read(workspace, aiko, "protect.desk").examples
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    reading = read(workspace, aiko, "protect.desk")
    tried = {"tidy-desk.try-printer", "locked-drawer.try-printer"}
    assert {example.item for example in reading.examples} == tried
    assert {one.id: one.state for one in reading.modules}["tidy-desk"] is ModuleState.IN_QUIZ
    answer_all(workspace, aiko, quiz)
    workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    assert read(workspace, aiko, "protect.desk").examples == before


def test_a_commitment_that_is_not_in_the_policy_is_refused(workspace: Workspace, aiko: Actor) -> None:
    with pytest.raises(Refusal) as refused:
        read(workspace, aiko, "protect.nothing")
    assert refused.value.sentence is Sentence.COMMITMENT_UNKNOWN


def test_search_finds_by_both_languages_and_by_lessons(workspace: Workspace, aiko: Actor) -> None:
    assert [hit.commitment for hit in workspace.policy.search(aiko, "昼休み", "en")] == ["protect.desk"]
    assert [hit.commitment for hit in workspace.policy.search(aiko, "lunch", "ja")] == ["protect.desk"]
    hits = workspace.policy.search(aiko, "text of 02", "en")
    assert {hit.commitment for hit in hits} == {"protect.screen", "ask.first"}
    assert all(hit.by_lesson for hit in hits)
    assert workspace.policy.search(aiko, "zebra", "en") == ()


def test_what_can_be_found_is_what_is_published(workspace: Workspace, aiko: Actor) -> None:
    assert len(workspace.policy.search(aiko, "", "en")) == len(workspace.policy.overview(aiko).states)


def test_what_has_to_be_passed_again_is_due_and_its_answers_are_withheld_anew(
    workspace: Workspace, aiko: Actor, hr: Actor, clock: StandingClock
) -> None:
    take_quiz(workspace, aiko)
    clock.advance(days=1)
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], clock().date(), again=True)
    reading = read(workspace, aiko, "protect.desk")
    assert reading.state is CommitmentState.DUE
    assert reading.proved is not None
    assert all(example.answer is None for example in reading.examples)
    assert workspace.policy.overview(aiko).states["protect.desk"] is CommitmentState.DUE
