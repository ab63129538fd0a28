"""The first screen asks for number and name, says what each is for, and is filled in by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.learner.welcome_page import WelcomePage
from app.ui.shared.look import Look
from tests.ui.conftest import Show
from tests.windows import click, focused, focused_name, press, texts, type_text


@pytest.fixture
def page(show: Show, look: Look) -> WelcomePage:
    """The page, shown."""
    return show(WelcomePage(look))


def test_it_opens_with_the_cursor_in_the_number(page: WelcomePage) -> None:
    assert focused_name() == "Employee number"
    description = QAccessible.queryAccessibleInterface(page.number).text(QAccessible.Text.Description)
    assert description == "So that HR knows whose record it is. Leading zeros stay as you type them."
    assert description in texts(page)


def test_enter_leads_from_the_number_to_the_name_and_on(page: WelcomePage, qtbot: QtBot) -> None:
    type_text("00123")
    press(Qt.Key.Key_Return)
    assert focused_name() == "Name"
    type_text("浅沼 みれい")
    with qtbot.waitSignal(page.submitted) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["00123", "浅沼 みれい"]


def test_tab_leads_to_the_button_which_enter_presses(page: WelcomePage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Name"
    press(Qt.Key.Key_Tab)
    assert focused_name() == "Start"
    with qtbot.waitSignal(page.submitted):
        press(Qt.Key.Key_Return)


def test_a_refusal_stands_at_the_field_and_goes_when_it_is_mended(page: WelcomePage) -> None:
    page.name.setText("Aiko")
    assert not page.notice.isVisible()
    page.say("Give your name.", about_number=False)
    assert page.notice.isVisible()
    assert "Give your name." in texts(page)
    assert focused() is page.name
    assert page.name.selectedText() == "Aiko"
    assert page.name.property("fault") == "true"
    type_text("B")
    assert not page.notice.isVisible()
    assert not page.name.property("fault")


def test_a_refusal_does_not_move_anything_but_what_is_below_it(page: WelcomePage) -> None:
    before = page.number.size()
    page.say("Give your employee number.")
    assert page.number.size() == before


def test_hr_finds_its_door(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.hr_wanted):
        click(page.hr)


def test_trainers_find_their_door_by_its_words(page: WelcomePage, qtbot: QtBot) -> None:
    assert page.trainer.text() == "I write the training"
    with qtbot.waitSignal(page.trainer_wanted):
        click(page.trainer)


def test_the_language_is_chosen_by_its_own_name(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page.language.segments[1].click()
    assert page.language.segments[1].text() == "日本語"
    assert chosen.args == ["ja"]


def test_whoever_is_signed_in_is_led_to_where_a_module_can_be_tried(show: Show, look: Look, qtbot: QtBot) -> None:
    page = show(WelcomePage(look, signed_in="Tina Trainer"))
    assert any("You are signed in as Tina Trainer." in one for one in texts(page))
    assert not page.hr.isVisible()
    assert not page.trainer.isVisible()
    with qtbot.waitSignal(page.studio_wanted):
        click(page.studio)
