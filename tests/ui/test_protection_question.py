"""Without a keychain Home asks once how the records are protected; nothing stands in the way of the first lesson."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.protection import Protection
from app.services.file_keys import FileKeys
from app.services.protecting import Protecting
from app.ui.hr.overview_page import OverviewPage
from app.ui.learner.home_page import HomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.protect_page import ProtectPage
from app.ui.protection_card import ProtectionCard
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from tests import builders
from tests.keychains import FakeKeychain, NoKeychain
from tests.ui.test_guarding import Program
from tests.windows import ENGLISH, RESOURCES, click, focused, press, settle, tab_to, texts, type_text

WORDS = "correct horse battery"


@pytest.fixture
def program(
    qtbot: QtBot, workspace_path: Path, course_folder: Path, clock: builders.StandingClock
) -> Iterator[Program]:
    program = Program(qtbot, workspace_path, course_folder, clock)
    yield program
    program.close()


def home(qtbot: QtBot, window: MainWindow) -> HomePage:
    """Say who sits here, if nobody did, and wait for Home."""
    qtbot.waitUntil(lambda: window.workspace() is not None)
    if window.person() is None:
        window.page.submitted.emit("00123", "Aiko Tanaka")
    assert isinstance(window.page, HomePage)
    return window.page


def asked(qtbot: QtBot, window: MainWindow) -> ProtectionCard:
    """Wait until Home asks, and return the question."""
    page = home(qtbot, window)
    qtbot.waitUntil(lambda: page.question is not None and page.question.isVisible())
    return page.question


def test_home_asks_under_the_first_thing_to_do_which_keeps_the_keyboard(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    card = asked(qtbot, window)
    assert focused() is window.page.next_card.button
    top = card.mapTo(window.page, card.rect().topLeft()).y()
    assert top > window.page.next_card.mapTo(window.page, window.page.next_card.rect().bottomLeft()).y()
    seen = texts(card)
    assert any("If it is forgotten, nobody can read the records any more" in text for text in seen)
    assert any("Whoever gets hold of the file or the disk can read everybody’s records" in text for text in seen)
    press(Qt.Key.Key_Return)
    assert window.place().name is not PlaceName.HOME  # the first lesson, unasked


def test_who_keeps_it_unencrypted_is_told_and_never_asked_again(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    card = asked(qtbot, window)
    tab_to("Keep it unencrypted")
    before = focused()
    press(Qt.Key.Key_Backtab)
    assert focused() is card.protect_button
    press(Qt.Key.Key_Tab)
    assert focused() is before
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "It stays unencrypted. The settings can change that at any time." in texts(card))
    assert focused() is window.page.rows[0]
    window.go(Place(PlaceName.SETTINGS))
    window.go(Place(PlaceName.HOME))
    settle()
    assert window.page.question is None
    window = program.start(NoKeychain())
    page = home(qtbot, window)
    window.guards.wait()
    settle()
    assert page.question is None
    section = program.settings(window)
    assert section.passphrase_button.isVisible()


def test_who_chooses_a_passphrase_makes_it_there(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    click(asked(qtbot, window).protect_button)
    assert isinstance(window.page, ProtectPage)
    for _ in range(2):
        type_text(WORDS)
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The workspace is encrypted now" in texts(window))
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, HomePage) and window.page.next_card is not None)
    window.guards.wait()
    settle()
    assert window.page.question is None
    assert Protecting(program.path, FileKeys(NoKeychain())).state() is Protection.PASSPHRASE


def test_who_leaves_the_passphrase_is_back_on_home_and_still_asked(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    click(asked(qtbot, window).protect_button)
    window.page.cancel_button.click()
    assert window.place().name is PlaceName.HOME
    assert isinstance(asked(qtbot, window), ProtectionCard)


def test_an_unanswered_question_stays_in_another_look(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    asked(qtbot, window)
    window.dress(Look(RESOURCES, "dark", "en"), Preferences("dark"))
    card = asked(qtbot, window)
    window.dress(ENGLISH, Preferences("light"))
    assert asked(qtbot, window) is not card


def test_a_workspace_elsewhere_is_asked_about_with_the_keychain_as_the_way(qtbot: QtBot, program: Program) -> None:
    home(qtbot, program.start(NoKeychain()))
    program.close()
    window = program.start(FakeKeychain())
    card = asked(qtbot, window)
    assert card.protect_button.text() == "Protect with the keychain"
    click(card.protect_button)
    assert any("If this computer is lost, so is the key" in text for text in texts(window))


def test_a_new_workspace_on_a_computer_with_a_keychain_asks_nothing(qtbot: QtBot, program: Program) -> None:
    program.path = program.path.with_name("new.clausewise")
    window = program.start(FakeKeychain())
    page = home(qtbot, window)
    window.guards.wait()
    settle()
    assert page.question is None
    assert program.path.read_bytes()[:4] == b"ClwK"


def test_hr_who_never_sees_home_is_asked_on_the_overview(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: window.workspace() is not None)
    window.hr_signed_in(Actor(Role.HR, name="Ines Fallowbrook"), Place(PlaceName.OVERVIEW))
    qtbot.waitUntil(lambda: any(card.isVisible() for card in window.page.findChildren(ProtectionCard)))
    click(window.page.findChild(ProtectionCard).protect_button)
    window.page.cancel_button.click()
    assert isinstance(window.page, OverviewPage)


def test_an_auditor_who_changes_nothing_is_not_asked(qtbot: QtBot, program: Program) -> None:
    window = program.start(NoKeychain())
    qtbot.waitUntil(lambda: window.workspace() is not None)
    window.guards.wait()
    settle()
    window.hr_signed_in(Actor(Role.AUDITOR, name="Odd Ravnsborg"), Place(PlaceName.OVERVIEW))
    settle()
    assert window.page.findChildren(ProtectionCard) == []


def test_ones_own_workspace_of_before_is_encrypted_at_the_close_and_the_settings_say_so(
    qtbot: QtBot, program: Program
) -> None:
    home(qtbot, program.start(NoKeychain()))
    program.close()
    program.is_own, keychain = True, FakeKeychain()
    window = program.start(keychain)
    page = home(qtbot, window)
    section = program.settings(window)
    assert page.question is None
    assert section.words.text().endswith(
        "It is encrypted with the keychain of this computer when the program is closed."
    )
    workspace = window.workspace()
    window.close()
    workspace.close()
    window.guards.make_at_close()
    assert program.path.read_bytes()[:4] == b"ClwK"
    window = program.start(keychain)
    assert home(qtbot, window).next_card is not None
    assert window.person().name == "Aiko Tanaka"
