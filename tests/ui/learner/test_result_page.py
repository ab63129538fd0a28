"""The result says in words how it went, on which commitments, and where to go on."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.result_page import ResultPage
from app.ui.learner.score_bar import ScoreBar
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from tests.builders import take_quiz
from tests.ui.conftest import Show
from tests.windows import click, focused_name, name_of, press, settle, texts


def result(show: Show, look: Look, workspace: Workspace, actor: Actor, wrong: int) -> ResultPage:
    """Show the result of a quiz with so many wrong answers out of four."""
    page = show(ResultPage(look, workspace.results, actor, take_quiz(workspace, actor, wrong=wrong)))
    page.focus_control()
    return page


def test_a_pass_without_a_fault(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = result(show, look, workspace, aiko, 0)
    seen = texts(page)
    assert "Passed, 4 of 4 right" in seen
    assert "Every item is right, on every commitment." in seen
    assert "Worth a review" not in seen
    assert focused_name() == "Back to Home"


def test_a_pass_with_a_fault_names_it(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    seen = texts(result(show, look, workspace, aiko, 1))
    assert "Passed, 3 of 4 right" in seen
    assert "Worth a review" in seen
    assert "Review the missed item" in seen


def test_a_fail_says_what_to_do_next(show: Show, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    page = result(show, look, workspace, aiko, 3)
    seen = texts(page)
    assert "Not passed yet, 1 of 4 right" in seen
    assert "Look at what was not right, reread those pages, then retake the quiz." in seen
    assert "Not passed, 0.25" in seen
    assert focused_name() == "Retake"
    with qtbot.waitSignal(page.retake_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["tidy-desk"]


def test_the_bar_says_score_and_pass_mark_in_words(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = result(show, look, workspace, aiko, 1)
    assert name_of(page.findChild(ScoreBar)) == "you 75 %, pass mark 75 %"


def test_every_commitment_of_the_quiz_has_its_line(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = result(show, look, workspace, aiko, 0)
    seen = texts(page)
    assert sum(text in ("1 of 1", "2 of 2") for text in seen) == 3
    assert seen.count("Right") == 3
    assert "3 commitments, wording 2026-01" in seen


def test_the_record_is_shown_as_hr_has_it(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    seen = texts(result(show, look, workspace, aiko, 0))
    assert "1 April 2026\n09:00:00 +09:00" in seen
    assert "Passed, 1.00" in seen
    assert "No. 000001" in seen


@pytest.mark.parametrize(("words", "position"), [("Review all answers", 1), ("Review the missed items", 1)])
def test_answers_can_be_reviewed(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot, words: str, position: int
) -> None:
    page = result(show, look, workspace, aiko, 2)
    settle()
    button = next(button for button in page.findChildren(Button) if button.text() == words)
    with qtbot.waitSignal(page.review_wanted) as told:
        click(button)
    assert isinstance(told.args[0], UUID)
    assert told.args[1] == position


def test_escape_and_the_button_lead_home(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot
) -> None:
    page = result(show, look, workspace, aiko, 0)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.leave_pressed):
        click(page.home_button)


def test_the_result_of_another_person_is_refused(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    from app.domain.refusals import Refusal, Sentence

    attempt = take_quiz(workspace, aiko)
    with pytest.raises(Refusal) as refused:
        ResultPage(look, workspace.results, ben, attempt)
    assert refused.value.sentence is Sentence.ATTEMPT_NOT_YOURS
