"""Settings change at once, by keyboard as by mouse, and the keyboard stays where it was."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.application import Application
from app.ui.hr.records_page import RecordsPage
from app.ui.places import Place, PlaceName
from app.ui.settings_page import SettingsPage
from app.ui.shared import save_dialog
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from tests import builders
from tests.ui.conftest import OpenProgram, Show
from tests.ui.test_main_window import go_to
from tests.windows import RESOURCES, TRANSLATED, click, focused_name, name_of, press, texts


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts have not been built")
def test_another_language_shows_at_once_on_the_same_page(program: Application) -> None:
    window = program.window
    go_to(window, "Settings")
    assert focused_name() == "English"
    click(window.page.language.segments[1])
    assert isinstance(window.page, SettingsPage)
    assert window.look().language == "ja"
    seen = texts(window)
    assert "設定" in seen
    assert "Settings" not in seen
    assert focused_name() == "日本語"
    click(window.page.language.segments[0])
    assert "Settings" in texts(window)


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts have not been built")
def test_a_lesson_is_read_on_in_the_other_language_on_the_same_page(program: Application) -> None:
    window = program.window
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    go_on = window.page.next_button
    assert name_of(go_on) == "Start the quiz"
    window.preferences_changed.emit(Preferences("light", "ja", 1.0))
    seen = texts(window)
    assert "Text of 02-screen (ja)." in seen
    assert "Text of 02-screen (en)." not in seen
    assert "Start the quiz" not in seen


def test_arrow_keys_change_a_setting_and_the_keyboard_stays_there(program: Application) -> None:
    window = program.window
    go_to(window, "Settings")
    window.page.focus_control("theme")
    assert focused_name() == "Light"
    press(Qt.Key.Key_Right)
    assert window.look().theme == "dark"
    assert focused_name() == "Dark"
    press(Qt.Key.Key_Right)
    assert window.look().theme == "highContrast"
    assert focused_name() == "High contrast"
    press(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert window.look().theme == "light"
    assert focused_name() == "Light"


def test_the_text_size_grows_the_whole_window(program: Application) -> None:
    window = program.window
    go_to(window, "Settings")
    small = window.page.change_person.height()
    window.page.focus_control("scale")
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert window.look().scale == 2.0
    assert focused_name() == "200 %"
    assert window.page.change_person.height() > 1.8 * small


def test_the_palette_is_the_one_of_the_theme(program: Application, qapp: QApplication) -> None:
    program.window.preferences_changed.emit(Preferences("dark", "en", 1.0))
    look = program.window.look()
    assert qapp.palette().window().color().name() == look.hex("window")
    assert look.hex("window") in qapp.styleSheet()


def test_motion_and_reminders_are_set_too(program: Application) -> None:
    window = program.window
    go_to(window, "Settings")
    window.page.focus_control("motion")
    assert focused_name() == "As the system"
    press(Qt.Key.Key_Right)
    assert window.look().motion == "on"
    assert focused_name() == "On"
    window.page.focus_control("reminders")
    assert focused_name() == "Once a day"
    press(Qt.Key.Key_Right)
    assert focused_name() == "Off"
    assert not program._store.load().reminders


def test_without_a_place_for_messages_there_is_a_sentence_and_no_switch(show: Show, look: Look) -> None:
    page = show(SettingsPage(look, Preferences(), "", "/somewhere"))
    assert "This desktop has no place for messages. What is due stands on Home." in texts(page)
    assert not any(segment.isVisible() for segment in page.reminders.segments)
    page = show(SettingsPage(look, Preferences(), "", "/somewhere", can_remind=True))
    assert "This desktop has no place for messages. What is due stands on Home." not in texts(page)
    assert all(segment.isVisible() for segment in page.reminders.segments)


@pytest.mark.parametrize(("width", "scale", "beside"), [(984, 1.0, True), (824, 1.0, False), (988, 2.0, False)])
def test_a_setting_stands_beside_its_name_where_there_is_room(
    show: Show, width: int, scale: float, beside: bool
) -> None:
    page = show(SettingsPage(Look(RESOURCES, "dark", "ja", scale), Preferences(), "00123  Aiko", "/x" * 90), width, 700)
    texts(page)
    words = page._rows[1][1]
    left = page.theme.mapTo(page, page.theme.rect().topLeft()).x()
    assert (left > words.mapTo(page, words.rect().center()).x()) == beside
    right = page.theme.mapTo(page._content, page.theme.rect().topRight()).x()
    assert right < page._content.width()


def test_settings_come_back_at_the_next_start(open_program: OpenProgram) -> None:
    first = open_program()
    first.window.preferences_changed.emit(Preferences("dark", "en", 1.25))
    assert open_program().window.look() == Preferences("dark", "en", 1.25).look(RESOURCES)


def test_the_real_program_saves_an_export_where_the_dialog_says(
    program: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(save_dialog, "choose_file", lambda *_: str(tmp_path / "out.xlsx"))
    window = program.window
    person = builders.learner_of(window.workspace().enrolment.current())
    builders.take_quiz(window.workspace(), person)
    window.hr_signed_in(
        window.workspace().sign_ins.set_up("HR", "a long enough password", "a long enough password").actor,
        Place(PlaceName.RECORDS),
    )
    assert isinstance(window.page, RecordsPage)
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    window.page.open_export()
    window.page.panel.release.purpose.setCurrentText("Audit")
    window.page.panel.action_button.click()
    qtbot.waitUntil(lambda: any("saved to" in text for text in texts(window)))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert ["00123", "Aiko Tanaka"] in [[cell.value for cell in row[:2]] for row in sheet.iter_rows()]
