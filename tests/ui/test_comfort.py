"""Comfort that holds on any page: another look keeps what was begun, the system is followed, keys lead around."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.application import Application
from app.ui.keys_dialog import KeysDialog
from app.ui.learner.home_page import HomePage
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.modules_page import ModulesPage
from app.ui.learner.my_data_page import MyDataPage
from app.ui.learner.policy_page import PolicyPage
from app.ui.learner.practice_run_page import PracticeRunPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.learner.review_page import ReviewPage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared import preferences as preferences_module
from app.ui.shared.sign_in_page import SignInPage
from tests import builders
from tests.ui.conftest import FakeTray, OpenProgram
from tests.ui.learner.conftest import choose_right
from tests.windows import click, focused, focused_name, press, settle, start_quiz, texts


def actor_of(window: MainWindow) -> Actor:
    return builders.learner_of(window.person())


def keys(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a key with another one, on whatever has the keyboard."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    settle()


def switch_language(program: Application) -> None:
    keys(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


# ---------------------------------------------------------------- another language on any page


def test_a_lesson_stays_on_its_page(program: Application) -> None:
    window = program.window
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    switch_language(program)
    assert isinstance(window.page, LessonPage)
    assert window.look().language == "ja"
    assert "Text of 02-screen (ja)." in texts(window)
    switch_language(program)
    assert "Text of 02-screen (en)." in texts(window)


def test_a_quiz_keeps_its_item_and_what_is_chosen(program: Application) -> None:
    window = program.window
    start_quiz(window, "tidy-desk")
    choose_right(window.page)
    item, chosen = window.page.view.item.id, window.page.view.chosen()
    assert any(chosen)
    switch_language(program)
    assert isinstance(window.page, QuizPage)
    assert window.page.view.item.id == item
    assert window.page.view.chosen() == chosen
    assert window.page.check_button.isEnabled()


def test_a_verdict_stays_on_the_screen(program: Application) -> None:
    window = program.window
    start_quiz(window, "tidy-desk")
    choose_right(window.page)
    window.page.check_button.click()
    item, verdict = window.page.view.item.id, window.page.verdict.text()
    switch_language(program)
    assert window.page.view.item.id == item
    assert window.page.continue_button.isVisible()
    switch_language(program)
    assert (window.page.view.item.id, window.page.verdict.text()) == (item, verdict)


def test_a_review_stays_on_its_item(program: Application) -> None:
    window = program.window
    attempt = builders.take_quiz(window.workspace(), actor_of(window))
    window.go(Place(PlaceName.REVIEW, attempt=attempt, item=2))
    press(Qt.Key.Key_Right)
    assert window.page.position() == 3
    switch_language(program)
    assert isinstance(window.page, ReviewPage)
    assert window.page.position() == 3


def test_practice_goes_on_where_it_was(program: Application, clock: builders.StandingClock) -> None:
    window = program.window
    builders.take_quiz(window.workspace(), actor_of(window), wrong=2)
    clock.advance(days=3)
    window.go(Place(PlaceName.PRACTISING))
    assert isinstance(window.page, PracticeRunPage)
    choose_right(window.page)
    window.page.check_button.click()
    item = window.page.view.item.id
    switch_language(program)
    assert window.page.view.item.id == item
    assert window.page.continue_button.isVisible()
    press(Qt.Key.Key_Return)
    following = window.page.view.item.id
    assert following != item
    choose_right(window.page)
    chosen = window.page.view.chosen()
    switch_language(program)
    assert (window.page.view.item.id, window.page.view.chosen()) == (following, chosen)
    while not window.page.home_button.isVisible():
        choose_right(window.page)
        window.page.check_button.click()
        window.page.continue_button.click()
    switch_language(program)
    assert window.page.home_button.isVisible()
    switch_language(program)
    press(Qt.Key.Key_1)
    assert window.page.home_button.isVisible()


def test_a_module_stays_open_and_a_commitment_too(program: Application) -> None:
    window = program.window
    window.go(Place(PlaceName.MODULES))
    window.page.heads[1].click()
    opened = window.page.opened()
    switch_language(program)
    assert isinstance(window.page, ModulesPage)
    assert window.page.opened() == opened
    window.go(Place(PlaceName.POLICY, commitment="protect.screen"))
    switch_language(program)
    assert isinstance(window.page, PolicyPage)
    assert window.page.shown() == "protect.screen"


def test_what_is_typed_stays_and_the_keyboard_with_it(program: Application) -> None:
    window = program.window
    window.go(Place(PlaceName.POLICY))
    window.page.search.setFocus()
    window.page.search.setText("scr")
    switch_language(program)
    assert window.page.search.text() == "scr"
    assert focused() is window.page.search


def test_somebody_who_is_just_coming_in_loses_nothing(open_program: OpenProgram) -> None:
    window = open_program().window
    assert isinstance(window.page, WelcomePage)
    window.page.number.setText("00777")
    window.page.name.setFocus()
    window.page.name.setText("Ben")
    keys(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert window.look().language == "ja"
    assert (window.page.number.text(), window.page.name.text()) == ("00777", "Ben")
    assert focused() is window.page.name


def test_hr_keeps_filters_order_search_and_panel(program: Application, qtbot: QtBot) -> None:
    window = program.window
    for module in ("tidy-desk", "locked-drawer"):
        builders.take_quiz(window.workspace(), actor_of(window), module)
    password = "a long enough password"
    window.hr_signed_in(window.workspace().sign_ins.set_up("HR", password, password).actor, Place(PlaceName.RECORDS))
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 2)
    window.page.search.setText("aiko")
    window.page.filters.module.choose("tidy-desk")
    window.page.filters.result.choose("passed")
    window.page.filters.completed.choose(date(2026, 4, 1), date(2026, 4, 1))
    window.page.open_export()
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    before, wanted = window.page, window.page.filters.chosen()
    switch_language(program)
    assert window.page is not before
    qtbot.waitUntil(lambda: window.page.filters.chosen() == wanted)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    assert window.page.search.text() == "aiko"
    assert window.page.panel.isVisible()


@pytest.mark.parametrize(
    "name",
    [PlaceName.HOME, PlaceName.MODULES, PlaceName.PRACTICE, PlaceName.POLICY, PlaceName.MY_DATA, PlaceName.SETTINGS],
)
def test_every_page_of_the_navigation_is_the_same_in_the_other_language(program: Application, name: PlaceName) -> None:
    window = program.window
    window.go(Place(name))
    kind = type(window.page)
    switch_language(program)
    assert type(window.page) is kind
    assert window.place().name is name
    assert QApplication.focusWidget() is not None


# ---------------------------------------------------------------- text size on any page


def test_text_grows_and_shrinks_by_keys_on_any_page(program: Application) -> None:
    window = program.window
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    control = Qt.KeyboardModifier.ControlModifier
    for key, scale in (
        (Qt.Key.Key_Minus, 1.0),
        (Qt.Key.Key_Plus, 1.25),
        (Qt.Key.Key_Equal, 1.5),
        (Qt.Key.Key_Plus, 2.0),
        (Qt.Key.Key_Plus, 2.0),
        (Qt.Key.Key_Minus, 1.5),
        (Qt.Key.Key_0, 1.0),
    ):
        keys(window, key, control)
        assert window.look().scale == scale
        assert "Text of 02-screen (en)." in texts(window)


# ---------------------------------------------------------------- the system's colours


def test_the_window_follows_the_system_while_it_is_open(program: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    window = program.window
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    system = {"theme": "dark"}
    monkeypatch.setattr(preferences_module, "system_theme", lambda: system["theme"])
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.look().theme == "light", "a chosen theme stays"
    program.change(preferences_module.Preferences("system"))
    assert window.look().theme == "dark"
    system["theme"] = "highContrast"
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert window.look().theme == "highContrast"
    assert "Text of 02-screen (en)." in texts(window)
    page = window.page
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.page is page, "nothing is built anew where nothing changed"


def test_a_window_that_is_gone_does_not_follow(open_program: OpenProgram) -> None:
    open_program()
    open_program()
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


# ---------------------------------------------------------------- ways by keyboard


def test_control_and_a_digit_lead_to_the_entries_of_the_navigation(program: Application) -> None:
    window = program.window
    control = Qt.KeyboardModifier.ControlModifier
    keys(window, Qt.Key.Key_2, control)
    assert isinstance(window.page, ModulesPage)
    keys(window, Qt.Key.Key_9, control)
    assert isinstance(window.page, SignInPage)
    keys(window, Qt.Key.Key_6, control)
    assert isinstance(window.page, MyDataPage)
    keys(window, Qt.Key.Key_1, control)
    assert isinstance(window.page, HomePage)


def test_a_quiz_is_not_left_by_a_key_for_going_around(program: Application) -> None:
    window = program.window
    start_quiz(window, "tidy-desk")
    keys(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    keys(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.page, QuizPage)
    assert not any(window.page.view.chosen())


def test_alt_and_left_lead_back_to_where_one_was(program: Application) -> None:
    window = program.window
    attempt = builders.take_quiz(window.workspace(), actor_of(window))
    window.go(Place(PlaceName.HOME))
    window.go(Place(PlaceName.MODULES))
    window.page.heads[1].click()
    opened = window.page.opened()
    window.go(Place(PlaceName.RESULT, attempt=attempt))
    window.go(Place(PlaceName.REVIEW, attempt=attempt, item=2))
    alt = Qt.KeyboardModifier.AltModifier
    keys(window, Qt.Key.Key_Left, alt)
    assert isinstance(window.page, ResultPage)
    keys(window, Qt.Key.Key_Left, alt)
    assert isinstance(window.page, ModulesPage)
    assert window.page.opened() == opened
    keys(window, Qt.Key.Key_Left, alt)
    assert isinstance(window.page, HomePage)


def test_the_way_back_does_not_lead_into_a_quiz(program: Application) -> None:
    window = program.window
    start_quiz(window, "tidy-desk")
    window.go(Place(PlaceName.POLICY))
    keys(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert isinstance(window.page, HomePage)


def test_f1_shows_the_keys_and_escape_closes_them(program: Application, qtbot: QtBot) -> None:
    window = program.window
    before = focused_name()
    keys(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    (dialog,) = window.findChildren(KeysDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert {"Keys", "Everywhere", "In a lesson", "In a quiz"} <= set(texts(dialog))
    assert focused_name() == "Close"
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(KeysDialog))
    window.activateWindow()
    qtbot.waitUntil(lambda: focused_name() == before)


# ---------------------------------------------------------------- the next start


def test_the_next_start_goes_on_where_the_window_was_closed(open_program: OpenProgram) -> None:
    window = open_program().window
    window.page.submitted.emit("00123", "Aiko Tanaka")
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    window = open_program().window
    assert isinstance(window.page, LessonPage)
    assert "Page 2 of 2" in texts(window)


def test_a_quiz_under_way_goes_on_at_the_next_start(open_program: OpenProgram) -> None:
    window = open_program().window
    window.page.submitted.emit("00123", "Aiko Tanaka")
    start_quiz(window, "tidy-desk")
    choose_right(window.page)
    item, chosen = window.page.view.item.id, window.page.view.chosen()
    window = open_program().window
    assert isinstance(window.page, QuizPage)
    assert (window.page.view.item.id, window.page.view.chosen()) == (item, chosen)


def test_a_place_that_is_no_more_leads_home(open_program: OpenProgram, course_folder: Path) -> None:
    window = open_program().window
    window.page.submitted.emit("00123", "Aiko Tanaka")
    window.go(Place(PlaceName.LESSON, "locked-drawer", 2))
    (course_folder / "modules" / "locked-drawer" / "module.yaml").write_text("id: [", encoding="utf-8")
    window = open_program().window
    assert isinstance(window.page, HomePage)
    assert QApplication.focusWidget() is not None


def test_the_place_of_somebody_else_is_not_opened(open_program: OpenProgram) -> None:
    program = open_program()
    window = program.window
    window.page.submitted.emit("00123", "Aiko Tanaka")
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    program.keep_place()
    window.workspace().enrolment.join("00777", "Ben Okafor")
    program.keep_place = lambda: None
    window = open_program().window
    assert isinstance(window.page, HomePage)


def test_hrs_side_is_not_where_a_start_begins(open_program: OpenProgram) -> None:
    window = open_program().window
    window.page.submitted.emit("00123", "Aiko Tanaka")
    window.go(Place(PlaceName.RECORDS))
    assert isinstance(open_program().window.page, HomePage)


def test_size_and_position_of_the_window_come_back(open_program: OpenProgram) -> None:
    program = open_program()
    program.window.resize(880, 700)
    program.keep_place()
    geometry = program._store.load_geometry()
    assert geometry is not None
    second = open_program().window
    assert second.restoreGeometry(geometry)
    assert (second.width(), second.height()) == (880, 700)


# ---------------------------------------------------------------- reminders in the program


@pytest.mark.qt_log_ignore(r"^This plugin does not support raise\(\)$", extend=True)
def test_a_reminder_leads_to_its_module(
    open_program: OpenProgram, tray: FakeTray, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 3))
    program = open_program()
    assert tray.said == ["“The tidy desk” is due Friday."]
    tray.message_pressed.emit()
    assert isinstance(program.window.page, LessonPage)
    program.change(preferences_module.Preferences("light", "en", reminders=False))
    assert not tray.shown
    open_program()
    assert len(tray.said) == 1


def test_dates_on_home_turn_with_the_day(
    open_program: OpenProgram, clock: builders.StandingClock, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 2))
    program = open_program()
    assert "due tomorrow" in texts(program.window)
    clock.advance(days=1)
    program.reminder.look_at_the_day()
    assert "due today" in texts(program.window)
    click(program.window.page.next_card.button)
    page = program.window.page
    clock.advance(days=1)
    program.reminder.look_at_the_day()
    assert program.window.page is page, "nobody is disturbed in a lesson"
