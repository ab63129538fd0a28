"""The first sign-in is made once and asked for afterwards, by keyboard alone; who forgot is helped."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.services.workspace import Workspace
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.recovery_code import RecoveryCode
from app.ui.shared.sign_in_page import SignInPage

PASSWORD = "four words in a row"
OTHER = "five words in a long row"
Open = Callable[[], SignInPage]


@pytest.fixture
def open_door(qtbot: QtBot, look: Look, workspace: Workspace, worker: BackgroundWorker) -> Open:
    """Open the page on a workspace that nobody of HR signs in to yet."""

    def open_page() -> SignInPage:
        page = SignInPage(look, workspace.sign_ins, worker)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(lambda: any(field.hasFocus() for field in page.form.fields.values()))
        return page

    return open_page


def fill(page: SignInPage, **texts: str) -> None:
    for name, typed in texts.items():
        page.form.fields[name].setText(typed)


def press(page: SignInPage, words: str) -> None:
    [button] = [one for one in page.findChildren(Button) if one.text() == words and not one.isHidden()]
    button.click()


def test_the_first_opening_makes_the_sign_in_by_keyboard_and_shows_the_code_once(
    qtbot: QtBot, open_door: Open, workspace: Workspace
) -> None:
    page = open_door()
    for name, typed in (("name", "Ines"), ("password", PASSWORD), ("again", PASSWORD)):
        assert page.form.fields[name].hasFocus()
        qtbot.keyClicks(page.form.fields[name], typed)
        qtbot.keyClick(page.form.fields[name], Qt.Key.Key_Return)
    assert not page.form.submit_button.isEnabled()
    qtbot.waitUntil(lambda: page.findChild(RecoveryCode) is not None)
    shown = page.findChild(RecoveryCode)
    assert isinstance(shown, RecoveryCode)
    shown.copy_button.click()
    code = QGuiApplication.clipboard().text()
    assert code == shown.code.text()
    assert shown.copy_button.text() == "Copied"
    assert not shown.go_button.isEnabled()
    shown.written.click()
    with qtbot.waitSignal(page.signed_in) as signal:
        shown.go_button.click()
    assert signal.args is not None
    assert (signal.args[0].role, signal.args[0].name) == (Role.HR, "Ines")
    assert workspace.sign_ins.recover("Ines", code, OTHER, OTHER).actor == signal.args[0]


@pytest.mark.parametrize(
    ("typed", "sentence", "at_fault"),
    [
        ({"name": "", "password": PASSWORD, "again": PASSWORD}, "the name that you sign in with", "name"),
        ({"name": "Ines", "password": "too short", "again": "too short"}, "at least 10 characters", "password"),
        ({"name": "Ines", "password": PASSWORD, "again": "four words"}, "The two passwords differ", "again"),
    ],
)
def test_what_cannot_be_is_refused_beside_its_field(
    qtbot: QtBot, open_door: Open, typed: dict[str, str], sentence: str, at_fault: str
) -> None:
    page = open_door()
    fill(page, **typed)
    page.form.submit_button.click()
    qtbot.waitUntil(lambda: page.form.notice.isVisible())
    assert sentence in page.form.notice.text()
    assert page.form.submit_button.isEnabled()
    field = page.form.fields[at_fault]
    assert field.property("fault") == "true"
    assert field.hasFocus()
    qtbot.keyClicks(field, "x")
    assert not page.form.notice.isVisible()


def test_later_name_and_password_are_asked_for_and_a_wrong_one_refused(
    qtbot: QtBot, open_door: Open, workspace: Workspace
) -> None:
    workspace.sign_ins.set_up("Ines", PASSWORD, PASSWORD)
    page = open_door()
    assert page.form.text("name") == "Ines", "there is nobody else"
    assert page.form.fields["password"].hasFocus()
    qtbot.keyClicks(page.form.fields["password"], "not the password")
    qtbot.keyClick(page.form.fields["password"], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.form.notice.isVisible())
    assert "do not belong together" in page.form.notice.text()
    qtbot.keyClicks(page.form.fields["password"], PASSWORD)  # what was refused is selected, so typing replaces it
    with qtbot.waitSignal(page.signed_in):
        qtbot.keyClick(page.form.fields["password"], Qt.Key.Key_Return)


def test_another_window_made_the_sign_in_meanwhile(qtbot: QtBot, open_door: Open, workspace: Workspace) -> None:
    page = open_door()
    workspace.sign_ins.set_up("Ines", PASSWORD, PASSWORD)
    fill(page, name="Eve", password=OTHER, again=OTHER)
    page.form.submit_button.click()
    qtbot.waitUntil(lambda: page.form.notice.isVisible())
    assert "signs in here already" in page.form.notice.text()
    assert "again" not in page.form.fields


def test_who_forgot_the_password_makes_a_new_one_with_the_code(
    qtbot: QtBot, open_door: Open, workspace: Workspace
) -> None:
    code = workspace.sign_ins.set_up("Ines", PASSWORD, PASSWORD).recovery_code
    page = open_door()
    press(page, "Forgot the password?")
    assert page.form.text("name") == "Ines"
    fill(page, code="AAAAA", password=OTHER, again=OTHER)
    page.form.submit_button.click()
    qtbot.waitUntil(lambda: page.form.notice.isVisible())
    assert page.form.fields["code"].hasFocus()
    fill(page, code=code.lower())
    page.form.submit_button.click()
    qtbot.waitUntil(lambda: page.findChild(RecoveryCode) is not None)
    assert workspace.sign_ins.sign_in("Ines", OTHER).role is Role.HR


def test_a_password_that_was_given_out_is_replaced_at_the_door(
    qtbot: QtBot, open_door: Open, workspace: Workspace
) -> None:
    ines: Actor = workspace.sign_ins.set_up("Ines", PASSWORD, PASSWORD).actor
    given = workspace.sign_ins.add(ines, "Tom", Role.TRAINER)
    page = open_door()
    assert page.form.text("name") == ""
    fill(page, name="Tom", password=given.first_password)
    page.form.submit_button.click()
    qtbot.waitUntil(lambda: "again" in page.form.fields)
    fill(page, password=OTHER, again=OTHER)
    with qtbot.waitSignal(page.signed_in) as signal:
        page.form.submit_button.click()
    assert signal.args is not None
    assert signal.args[0].role is Role.TRAINER
    assert workspace.sign_ins.sign_in("Tom", OTHER).name == "Tom"


def test_one_goes_back_from_the_recovery_code(open_door: Open, workspace: Workspace) -> None:
    workspace.sign_ins.set_up("Ines", PASSWORD, PASSWORD)
    page = open_door()
    press(page, "Forgot the password?")
    press(page, "Back to signing in")
    assert list(page.form.fields) == ["name", "password"]


def test_the_keyboard_shows_and_hides_what_was_typed(qtbot: QtBot, open_door: Open) -> None:
    page = open_door()
    assert page.form.fields["password"].echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(page.form.show_button, Qt.Key.Key_Space)
    assert page.form.fields["again"].echoMode() is QLineEdit.EchoMode.Normal
    assert page.form.show_button.text() == "Hide what is typed"
    qtbot.keyClick(page.form.show_button, Qt.Key.Key_Space)
    assert page.form.fields["password"].echoMode() is QLineEdit.EchoMode.Password
