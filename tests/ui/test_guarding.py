"""Encryption in the window: the settings tell how it is, a page says what a change means, a start asks for the key."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.protection import Protection
from app.services.backing_up import SafetyCopies
from app.services.file_keys import FileKeys
from app.services.keychain import Keychain
from app.services.protecting import Protecting
from app.services.workspace import open_workspace
from app.ui.learner.home_page import HomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.protect_page import ProtectPage
from app.ui.protection_section import ProtectionSection
from app.ui.restore_page import RestorePage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.unlock_page import UnlockPage
from app.ui.window_parts import WindowParts
from tests import builders
from tests.keychains import FakeKeychain, NoKeychain
from tests.windows import ENGLISH, RESOURCES, drop, focused_name, press, texts, type_text

WORDS = "correct horse battery"


class Program:
    """Opens the window on one workspace, each time as a new run of the program."""

    def __init__(self, qtbot: QtBot, path: Path, course: Path, clock: builders.StandingClock) -> None:
        self._qtbot, self.path, self._course, self._clock = qtbot, path, course, clock
        self.is_own = False
        self._windows: list[tuple[MainWindow, BackgroundWorker]] = []

    def start(self, keychain: Keychain) -> MainWindow:
        self.close()
        keys = FileKeys(keychain)
        worker = BackgroundWorker()
        parts = WindowParts(
            lambda: open_workspace(self.path, self._course, self._clock, resources=RESOURCES, keys=keys),
            None,
            self.path,
            lambda: date(2026, 4, 1),
            lambda *_: "",
            build_safety=lambda: SafetyCopies(self.path, self._clock, keys.key_of),
            build_protecting=lambda: Protecting(self.path, keys, is_own=self.is_own),
        )
        window = MainWindow(ENGLISH, Preferences("light"), parts, worker)
        self._windows.append((window, worker))
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        window.open_workspace()
        return window

    def settings(self, window: MainWindow) -> ProtectionSection:
        """Go to the settings, and wait until they know how the workspace is protected."""
        self._qtbot.waitUntil(lambda: window.workspace() is not None)
        if window.person() is None:
            window.page.submitted.emit("00123", "Aiko Tanaka")
        window.go(Place(PlaceName.SETTINGS))
        section = window.page.findChild(ProtectionSection)
        self._qtbot.waitUntil(section.passphrase_button.isVisible)
        return section

    def close(self) -> None:
        for window, worker in self._windows:
            workspace = window.workspace()
            window.close()
            drop(window)
            worker.wait()
            if workspace is not None:
                workspace.close()
        self._windows.clear()


@pytest.fixture
def program(
    qtbot: QtBot, workspace_path: Path, course_folder: Path, clock: builders.StandingClock
) -> Iterator[Program]:
    program = Program(qtbot, workspace_path, course_folder, clock)
    yield program
    program.close()


def test_without_a_keychain_the_settings_say_so_and_offer_a_passphrase(program: Program) -> None:
    section = program.settings(program.start(NoKeychain()))
    assert section.words.text().startswith("Not encrypted. Whoever gets hold of the file can read")
    assert "no keychain" in section.words.text()
    assert not section.keychain_button.isVisible()
    assert not section.off_button.isVisible()


def test_one_press_encrypts_with_the_keychain_and_nothing_is_asked_later(qtbot: QtBot, program: Program) -> None:
    keychain = FakeKeychain()
    window = program.start(keychain)
    program.settings(window).keychain_button.click()
    assert isinstance(window.page, ProtectPage)
    assert any("If this computer is lost, so is the key" in text for text in texts(window))
    window.page.go_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    assert any("The workspace is encrypted now" in text for text in texts(window))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, HomePage))
    assert program.path.read_bytes()[:4] == b"ClwK"
    window = program.start(keychain)
    section = program.settings(window)
    assert section.words.text().startswith("Encrypted. The key is in the keychain")
    assert section.off_button.isVisible()


def encrypt_by_keyboard(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    program.settings(window).passphrase_button.click()
    assert focused_name() == "New passphrase"
    type_text(WORDS)
    press(Qt.Key.Key_Return)
    type_text(WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, HomePage))


def test_a_passphrase_is_made_by_keyboard_and_asked_for_at_the_next_start(qtbot: QtBot, program: Program) -> None:
    encrypt_by_keyboard(qtbot, program)
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    assert focused_name() == "Passphrase"
    type_text("wrong")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "That is not the passphrase" in window.page.notice.text())
    assert window.page.passphrase.edit.selectedText() == "wrong"
    type_text(WORDS)
    assert window.page.notice.text() == ""
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, HomePage))
    assert window.person().name == "Aiko Tanaka"


def test_the_encryption_is_removed_after_its_price_was_said(qtbot: QtBot, program: Program) -> None:
    encrypt_by_keyboard(qtbot, program)
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    type_text(WORDS)
    press(Qt.Key.Key_Return)
    program.settings(window).off_button.click()
    assert any("can then read everybody’s records" in text for text in texts(window))
    assert focused_name() == "Cancel"
    window.page.go_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    assert program.path.read_bytes()[:6] == b"SQLite"


@pytest.mark.parametrize(
    ("first", "second", "said"), [("short", "short", "at least 10 characters"), (WORDS, WORDS + "!", "differ")]
)
def test_a_passphrase_that_cannot_be_used_is_told_there(
    qtbot: QtBot, program: Program, first: str, second: str, said: str
) -> None:
    window = program.start(NoKeychain())
    program.settings(window).passphrase_button.click()
    page = window.page
    page.passphrase.edit.setText(first)
    page.again.edit.setText(second)
    page.go_button.click()
    qtbot.waitUntil(lambda: said in page.notice.text())
    assert page.go_button.isEnabled()
    page.cancel_button.click()
    assert window.place().name is PlaceName.SETTINGS
    qtbot.waitUntil(lambda: window.workspace() is not None)
    assert Protecting(program.path, FileKeys(NoKeychain())).state() is Protection.NONE
    qtbot.waitUntil(lambda: window.page.findChild(ProtectionSection) is not None)


def test_the_passphrase_can_be_shown_while_it_is_made(program: Program) -> None:
    window = program.start(NoKeychain())
    program.settings(window).passphrase_button.click()
    page = window.page
    page.show_button.click()
    assert page.passphrase.edit.echoMode() is page.passphrase.edit.EchoMode.Normal
    page.show_button.click()
    assert page.again.edit.echoMode() is page.again.edit.EchoMode.Password


def test_who_has_lost_the_passphrase_is_led_to_the_copies_and_back(qtbot: QtBot, program: Program) -> None:
    encrypt_by_keyboard(qtbot, program)
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    window.page.copies_button.click()
    assert isinstance(window.page, RestorePage)
    window.page.close_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))


def test_another_look_still_asks_for_the_passphrase(qtbot: QtBot, program: Program) -> None:
    encrypt_by_keyboard(qtbot, program)
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: isinstance(window.page, UnlockPage))
    window.dress(ENGLISH, Preferences("dark"))
    assert isinstance(window.page, UnlockPage)


def test_a_key_that_is_not_in_this_keychain_is_told_in_one_sentence(qtbot: QtBot, program: Program) -> None:
    window = program.start(FakeKeychain())
    program.settings(window).keychain_button.click()
    window.page.go_button.click()
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    window = program.start(FakeKeychain())
    qtbot.waitUntil(lambda: isinstance(window.page, MessagePage))
    assert any("is not in the keychain of this computer" in text for text in texts(window))
