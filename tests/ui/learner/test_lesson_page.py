"""A lesson is paged by keys, remembers its page at once, and leads into the quiz."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.lesson_page import LessonPage
from app.ui.shared.look import Look
from app.ui.shared.option_card import Verdict
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused, focused_name, name_of, number_key, press, settle, texts


def lesson(
    show: Show, workspace: Workspace, actor: Actor, page: int | None = None, *, scale: float = 1.0
) -> LessonPage:
    """Show the lesson of the small module."""
    shown = show(LessonPage(Look(RESOURCES, "light", "en", scale), workspace.lessons, actor, "tidy-desk", page))
    shown.next_button.setFocus()
    return shown


def test_a_page_shows_its_text_and_the_commitment_that_it_is_about(
    show: Show, workspace: Workspace, aiko: Actor
) -> None:
    seen = texts(lesson(show, workspace, aiko))
    for text in ("The tidy desk", "The desk", "Text of 01-desk (en).", "Nothing stays on the desk.", "Page 1 of 2"):
        assert text in seen
    assert "About 10 min left" in seen
    assert "Next: The screen" in seen


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return])
def test_a_key_turns_the_page(show: Show, workspace: Workspace, aiko: Actor, key: Qt.Key) -> None:
    page = lesson(show, workspace, aiko)
    assert focused_name() == "Next page"
    press(key)
    seen = texts(page)
    assert "Text of 02-screen (en)." in seen
    assert "Text of 01-desk (en)." not in seen
    assert "Also on this page" in seen
    assert "Page 2 of 2" in seen
    assert focused() is page.next_button


@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace])
def test_a_key_turns_back(show: Show, workspace: Workspace, aiko: Actor, key: Qt.Key) -> None:
    page = lesson(show, workspace, aiko, 2)
    press(key)
    assert "Text of 01-desk (en)." in texts(page)
    assert not page.back_button.isEnabled()
    press(key)
    assert "Text of 01-desk (en)." in texts(page)


def test_the_lesson_comes_back_on_the_page_where_it_was_left(
    show: Show, workspace: Workspace, aiko: Actor, ben: Actor
) -> None:
    first = lesson(show, workspace, aiko)
    click(first.next_button)
    again = lesson(show, workspace, aiko)
    assert "Page 2 of 2" in texts(again)
    assert "Page 1 of 2" in texts(lesson(show, workspace, ben))


def test_the_last_page_leads_into_the_quiz(show: Show, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    page = lesson(show, workspace, aiko, 2)
    assert name_of(page.next_button) == "Start the quiz"
    assert "4 items, pass mark 75 %" in texts(page)
    with qtbot.waitSignal(page.quiz_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["tidy-desk"]


def test_the_last_page_leads_back_to_a_quiz_under_way(show: Show, workspace: Workspace, aiko: Actor) -> None:
    workspace.quizzes.start(aiko, "tidy-desk")
    assert name_of(lesson(show, workspace, aiko, 2).next_button) == "Continue the quiz"


def test_escape_leaves(show: Show, workspace: Workspace, aiko: Actor, qtbot: QtBot) -> None:
    page = lesson(show, workspace, aiko)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)


def test_number_keys_answer_what_is_there_to_try(show: Show, workspace: Workspace, aiko: Actor) -> None:
    page = lesson(show, workspace, aiko)
    (card,) = page.tries()
    press(number_key(1))
    assert card.view.cards()[0].verdict() is Verdict.RIGHT_CHOSEN
    assert "Right. In short" in texts(page)
    settle()
    press(Qt.Key.Key_Right)
    assert "Text of 02-screen (en)." in texts(page)


def test_up_and_down_scroll_where_there_is_more(show: Show, workspace: Workspace, aiko: Actor) -> None:
    page = lesson(show, workspace, aiko, scale=2.0)
    settle()
    bar = page.scroll_area.verticalScrollBar()
    assert bar.maximum() > 0
    press(Qt.Key.Key_Down)
    assert bar.value() > 0
    press(Qt.Key.Key_Up)
    assert bar.value() == 0


def test_a_turned_page_begins_at_its_top(show: Show, workspace: Workspace, aiko: Actor) -> None:
    page = lesson(show, workspace, aiko, scale=2.0)
    settle()
    bar = page.scroll_area.verticalScrollBar()
    bar.setValue(bar.maximum())
    press(Qt.Key.Key_PageDown)
    settle()
    assert bar.value() == 0


def test_the_commitment_stands_beside_the_text_or_below_it(
    show: Show, workspace: Workspace, aiko: Actor, look: Look
) -> None:
    page = lesson(show, workspace, aiko)
    settle()
    words = page.main_column.itemAt(0).widget()
    card = page.side_column.itemAt(0).widget()
    assert card.mapTo(page, card.rect().topLeft()).x() >= words.mapTo(page, words.rect().topRight()).x()
    page.resize(900, 700)
    settle()
    assert card.mapTo(page, card.rect().topLeft()).y() >= words.mapTo(page, words.rect().bottomLeft()).y()
