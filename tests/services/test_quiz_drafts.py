"""What is chosen and not checked yet is on the disk, and comes back."""

import pytest

from app.domain.attempts import Draft
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.builders import StandingClock, right_choice, take_quiz, wrong_choice
from tests.conftest import OpenWorkspace


def refused(sentence: Sentence):
    return pytest.raises(Refusal, match="^" + sentence.value[:20])


def test_a_draft_comes_back_in_another_window(opened: OpenWorkspace, aiko: Actor, clock: StandingClock) -> None:
    first = opened()
    attempt = first.quizzes.start(aiko, "tidy-desk").attempt
    chosen = right_choice(attempt.items[1].item)
    assert first.quizzes.save_draft(aiko, attempt.id, 2, ()) == clock.now
    first.quizzes.save_draft(aiko, attempt.id, 2, wrong_choice(attempt.items[1].item))
    first.quizzes.save_draft(aiko, attempt.id, 2, chosen)
    first.close()
    found = opened().quizzes.start(aiko, "tidy-desk").attempt
    assert [item.draft for item in found.items] == [None, Draft(chosen, clock.now), None, None]


def test_choosing_nothing_again_forgets_the_draft(workspace: Workspace, aiko: Actor) -> None:
    attempt = workspace.quizzes.start(aiko, "tidy-desk").attempt
    workspace.quizzes.save_draft(aiko, attempt.id, 1, right_choice(attempt.items[0].item))
    workspace.quizzes.save_draft(aiko, attempt.id, 1, ())
    assert workspace.quizzes.open(aiko, attempt.id).attempt.items[0].draft is None


def test_the_answer_takes_the_place_of_the_draft(workspace: Workspace, aiko: Actor) -> None:
    attempt = workspace.quizzes.start(aiko, "tidy-desk").attempt
    item = attempt.items[0].item
    workspace.quizzes.save_draft(aiko, attempt.id, 1, wrong_choice(item))
    workspace.quizzes.submit_answer(aiko, attempt.id, 1, right_choice(item))
    place = workspace.quizzes.open(aiko, attempt.id).attempt.items[0]
    assert place.draft is None
    assert place.response is not None
    assert place.response.chosen == right_choice(item)
    with refused(Sentence.ANSWERED_ALREADY):
        workspace.quizzes.save_draft(aiko, attempt.id, 1, wrong_choice(item))


def test_what_belongs_to_no_item_is_not_kept(workspace: Workspace, aiko: Actor) -> None:
    attempt = workspace.quizzes.start(aiko, "tidy-desk").attempt
    for position, chosen in ((1, ("zzz",)), (5, ("a",)), (0, ("a",))):
        with refused(Sentence.ANSWER_NOT_OF_THIS_ITEM):
            workspace.quizzes.save_draft(aiko, attempt.id, position, chosen)
    assert all(item.draft is None for item in workspace.quizzes.open(aiko, attempt.id).attempt.items)


def test_drafts_of_another_person_and_of_a_finished_attempt_are_refused(
    workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    attempt = workspace.quizzes.start(aiko, "tidy-desk").attempt
    with refused(Sentence.ATTEMPT_NOT_YOURS):
        workspace.quizzes.save_draft(ben, attempt.id, 1, ("a",))
    finished = take_quiz(workspace, aiko)
    assert finished == attempt.id
    with refused(Sentence.ATTEMPT_FINISHED):
        workspace.quizzes.save_draft(aiko, attempt.id, 1, ("a",))


def test_a_draft_counts_for_nothing_while_there_is_time(workspace: Workspace, aiko: Actor) -> None:
    attempt = workspace.quizzes.start(aiko, "tidy-desk").attempt
    for place in attempt.items:
        workspace.quizzes.save_draft(aiko, attempt.id, place.position, right_choice(place.item))
    with refused(Sentence.ATTEMPT_INCOMPLETE):
        workspace.quizzes.finish(aiko, attempt.id, "en")
