"""Reading a lesson: the page is remembered the moment it is turned."""

import pytest

from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from tests.conftest import OpenWorkspace


def test_a_lesson_opens_at_its_first_page_and_then_where_it_was_left(opened: OpenWorkspace, aiko: Actor) -> None:
    lessons = opened().lessons
    assert lessons.open(aiko, "tidy-desk").page == 1
    assert lessons.open(aiko, "tidy-desk", 2).page == 2
    again = opened().lessons.open(aiko, "tidy-desk")
    assert again.page == 2
    assert again.module.pages[1].body.en == "Text of 02-screen (en)."
    assert again.policy.id == "office"


def test_places_of_people_and_modules_are_apart(workspace: Workspace, aiko: Actor, ben: Actor) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 2)
    assert workspace.lessons.open(ben, "tidy-desk").page == 1
    assert workspace.lessons.open(aiko, "locked-drawer").page == 1
    assert workspace.lessons.open(aiko, "tidy-desk").page == 2


@pytest.mark.parametrize("page", [0, -1, 3, 10**9])
def test_a_page_that_is_not_there_is_refused(workspace: Workspace, aiko: Actor, page: int) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.lessons.open(aiko, "tidy-desk", page)
    assert refused.value.sentence is Sentence.PAGE_UNKNOWN


def test_an_unknown_module_is_refused(workspace: Workspace, aiko: Actor) -> None:
    with pytest.raises(Refusal) as refused:
        workspace.lessons.open(aiko, "nowhere")
    assert refused.value.sentence is Sentence.MODULE_UNKNOWN


def test_a_lesson_says_whether_its_quiz_is_under_way(workspace: Workspace, aiko: Actor) -> None:
    assert not workspace.lessons.open(aiko, "tidy-desk").quiz_open
    workspace.quizzes.start(aiko, "tidy-desk")
    assert workspace.lessons.open(aiko, "tidy-desk").quiz_open
    assert not workspace.lessons.open(aiko, "locked-drawer").quiz_open
