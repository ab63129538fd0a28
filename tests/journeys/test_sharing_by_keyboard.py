"""From Home to an outcome of “May I share this?” and to its lesson page without a mouse, and in another language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.share_page import SharePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from tests.windows import RESOURCES, Desk, focused, focused_name, number_key, press, settle, tab_to, texts, type_text


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """The program, with a learner."""
    window = desk.start()
    window.page.submitted.emit("00417", "Mirei Asanuma")
    settle()
    return window


def walk(*numbers: int) -> None:
    for number in numbers:
        if isinstance(focused(), QLineEdit):
            press(Qt.Key.Key_Return)
        press(number_key(number))
        settle()


def page_of(window: MainWindow) -> SharePage:
    assert isinstance(window.page, SharePage)
    return window.page


def test_from_home_to_the_outcome_and_to_the_lesson_page(window: MainWindow) -> None:
    tab_to("May I share this?")
    press(Qt.Key.Key_Return)
    settle()
    type_text("Names and addresses of 1,200 users")
    walk(1, 3, 2, 1, 1, 2)
    assert focused_name() == "Do not share it with them §3.1 Partner"
    tab_to("Read about it")
    press(Qt.Key.Key_Return)
    settle()
    assert isinstance(window.page, LessonPage)
    assert "A partner works for us, not for itself" in texts(window)
    window.go(Place(PlaceName.SHARE))
    settle()
    assert "Do not share it with them" in texts(page_of(window))


def test_the_answers_outlive_a_change_of_language_and_of_colours(window: MainWindow) -> None:
    window.go(Place(PlaceName.SHARE))
    settle()
    type_text("Logs of March")
    walk(1, 3, 2)
    window.dress(Look(RESOURCES, "dark", "ja", 1.5), Preferences("dark", "ja", 1.5))
    settle()
    seen = texts(page_of(window))
    assert "Logs of March" in seen
    assert "いいえ。当社のお知らせを受け取ることだけに同意している" in seen
    assert "相手は、当社にとって何ですか。" in seen
    walk(4)
    assert "人の生命、身体または財産に危険がありますか。" in texts(page_of(window))


def test_a_tag_opens_its_commitment_over_the_page_and_gives_the_keyboard_back(window: MainWindow) -> None:
    window.go(Place(PlaceName.SHARE))
    settle()
    tab_to("§3.4 Danger")
    press(Qt.Key.Key_Return)
    settle()
    assert any("Someone’s life, body or property is in imminent danger" in text for text in texts(window.page))
    press(Qt.Key.Key_Escape)
    settle()
    assert focused_name() == "§3.4 Danger"
    assert page_of(window).question is not None


def test_nothing_is_left_of_the_answers_when_the_program_was_closed(window: MainWindow, desk: Desk) -> None:
    window.go(Place(PlaceName.SHARE))
    settle()
    walk(1, 3)
    desk.close(window)
    again = desk.start()
    again.go(Place(PlaceName.SHARE))
    settle()
    assert page_of(again).made().steps == ()
