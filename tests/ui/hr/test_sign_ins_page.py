"""HR adds who can sign in, gives out passwords for one sign-in, and switches sign-ins off."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.services.workspace import Workspace
from app.ui.hr.sign_ins_page import SignInsPage
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look

PASSWORD = "four words in a row"
Open = Callable[[Actor], SignInsPage]


@pytest.fixture
def ines(nobody: Workspace) -> Actor:
    return nobody.sign_ins.set_up("Ines", PASSWORD, PASSWORD).actor


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, nobody: Workspace, worker: BackgroundWorker) -> Open:
    def open_one(actor: Actor) -> SignInsPage:
        page = SignInsPage(look, nobody.sign_ins, nobody.pins, actor, worker)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        return page

    return open_one


def add(qtbot: QtBot, page: SignInsPage, name: str, role: Role) -> str:
    """Add somebody and return the password that is shown for them."""
    page.name.setText(name)
    page.role.choose(role.value)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.copy_button.isVisible())
    assert page.copy_button.text() == "Copy the password"
    page.copy_button.click()
    assert page.copy_button.text() == "Copied"
    return QGuiApplication.clipboard().text()


def test_a_trainer_is_added_and_signs_in_with_the_password_shown(
    qtbot: QtBot, open_page: Open, nobody: Workspace, ines: Actor
) -> None:
    page = open_page(ines)
    assert [row.account.name for row in page.rows] == ["Ines"]
    password = add(qtbot, page, "Tom", Role.TRAINER)
    assert password in page.given.text()
    assert page.name.text() == ""
    tom = page.rows[1]
    assert tom.state.text() == "Trainer: writes modules and quizzes. Has a password for one sign-in, not used yet."
    assert nobody.sign_ins.change_password("Tom", password, PASSWORD, PASSWORD).role is Role.TRAINER


def test_a_name_that_is_taken_is_refused_and_can_be_typed_again(qtbot: QtBot, open_page: Open, ines: Actor) -> None:
    page = open_page(ines)
    page.name.setText("ines")
    page.add_button.click()
    qtbot.waitUntil(lambda: page.failure.isVisible())
    assert "signs in here already" in page.failure.text()
    assert page.name.text() == "ines"
    assert page.add_button.isEnabled()


def test_a_new_password_replaces_the_one_of_before(
    qtbot: QtBot, open_page: Open, nobody: Workspace, ines: Actor
) -> None:
    page = open_page(ines)
    first = add(qtbot, page, "Tom", Role.AUDITOR)
    page.rows[1].reset_button.click()
    qtbot.waitUntil(lambda: page.copy_button.isVisible() and first not in page.given.text())
    with pytest.raises(Refusal) as caught:
        nobody.sign_ins.sign_in("Tom", first)
    assert caught.value.sentence is Sentence.SIGN_IN_WRONG


def test_a_sign_in_is_switched_off_and_on_again_and_the_last_of_hr_stays(
    qtbot: QtBot, open_page: Open, nobody: Workspace, ines: Actor
) -> None:
    page = open_page(ines)
    add(qtbot, page, "Tom", Role.TRAINER)
    page.rows[1].switch_button.click()
    assert page.rows[1].account.disabled
    assert "Switched off" in page.rows[1].state.text()
    page.rows[1].switch_button.click()
    assert not page.rows[1].account.disabled
    page.rows[0].switch_button.click()
    assert "the last sign-in for HR" in page.failure.text()
    assert not nobody.sign_ins.list_accounts(ines)[0].disabled


def test_an_auditor_sees_the_list_and_no_button_that_changes_it(open_page: Open, ines: Actor) -> None:
    page = open_page(Actor(Role.AUDITOR, name="Ann"))
    [row] = page.rows
    assert not row.reset_button.isVisible()
    assert not row.switch_button.isVisible()
    assert not page.add_button.isVisible()
    assert page.out_button.isVisible()


def test_signing_out_is_told(qtbot: QtBot, open_page: Open, ines: Actor) -> None:
    page = open_page(ines)
    with qtbot.waitSignal(page.signed_out):
        page.out_button.click()
