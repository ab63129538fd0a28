"""HR's password is made once and asked for afterwards, by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.services.workspace import Workspace
from app.ui.hr.hr_sign_in_page import HrSignInPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look

PASSWORD = "four words in a row"
Open = Callable[[], HrSignInPage]


@pytest.fixture
def open_door(qtbot: QtBot, look: Look, nobody: Workspace, worker: BackgroundWorker) -> Open:
    """Open the page on a workspace whose HR has no password yet."""

    def open_page() -> HrSignInPage:
        page = HrSignInPage(look, nobody.hr_access, worker)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.password.hasFocus)
        return page

    return open_page


def test_the_first_opening_makes_the_password_and_signs_in(qtbot: QtBot, open_door: Open, nobody: Workspace) -> None:
    page = open_door()
    qtbot.keyClicks(page.password, PASSWORD)
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    assert page.again.hasFocus()
    qtbot.keyClicks(page.again, PASSWORD)
    with qtbot.waitSignal(page.signed_in) as signal:
        qtbot.keyClick(page.again, Qt.Key.Key_Return)
        assert not page.submit_button.isEnabled()
    assert signal.args is not None
    assert signal.args[0].role is Role.HR
    assert nobody.hr_access.sign_in(PASSWORD).role is Role.HR
    assert not page.password.text()
    assert not page.again.text()


@pytest.mark.parametrize(
    ("first", "second", "sentence"),
    [
        ("too short", "too short", "at least 10 characters"),
        (PASSWORD, "four words in a rot", "The two passwords differ"),
    ],
)
def test_a_password_that_cannot_be_is_refused_beside_the_field(
    qtbot: QtBot, open_door: Open, first: str, second: str, sentence: str
) -> None:
    page = open_door()
    page.password.setText(first)
    page.again.setText(second)
    page.submit_button.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert sentence in page.notice.text()
    assert page.submit_button.isEnabled()
    at_fault = page.again if first != second else page.password
    assert at_fault.property("fault") == "true"
    assert at_fault.hasFocus()
    qtbot.keyClicks(at_fault, "x")
    assert not page.notice.isVisible()


def test_later_the_password_is_asked_for_and_a_wrong_one_refused(
    qtbot: QtBot, open_door: Open, nobody: Workspace
) -> None:
    nobody.hr_access.set_up(PASSWORD, PASSWORD)
    page = open_door()
    assert not page.again.isVisible()
    qtbot.keyClicks(page.password, "not the password")
    qtbot.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.text() == "That is not HR’s password. Try again."
    qtbot.keyClicks(page.password, PASSWORD)  # what was refused is selected, so typing replaces it
    with qtbot.waitSignal(page.signed_in):
        qtbot.keyClick(page.password, Qt.Key.Key_Return)


def test_another_window_made_the_password_meanwhile(qtbot: QtBot, open_door: Open, nobody: Workspace) -> None:
    page = open_door()
    nobody.hr_access.set_up(PASSWORD, PASSWORD)
    page.password.setText("another password")
    page.again.setText("another password")
    page.submit_button.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert "has a password already" in page.notice.text()
    assert not page.again.isVisible()


def test_the_keyboard_shows_and_hides_what_was_typed(qtbot: QtBot, open_door: Open) -> None:
    page = open_door()
    assert page.password.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(page.show_button, Qt.Key.Key_Space)
    assert page.again.echoMode() is QLineEdit.EchoMode.Normal
    assert page.show_button.text() == "Hide the password"
    qtbot.keyClick(page.show_button, Qt.Key.Key_Space)
    assert page.password.echoMode() is QLineEdit.EchoMode.Password
