"""Whoever signs in on the first screen comes to what is theirs, and to what they asked for where it is."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.ui.hr.overview_page import OverviewPage
from app.ui.hr.records_page import RecordsPage
from app.ui.learner.home_page import HomePage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.buttons import Button
from app.ui.shared.recovery_code import RecoveryCode
from app.ui.shared.sign_in_page import SignInPage
from app.ui.trainer.library_page import LibraryPage
from tests.ui.conftest import Desk
from tests.ui.test_main_window import go_to, join
from tests.windows import click, texts

PASSWORD = "three words in a row"
NAMES = {Role.HR: "Ines Fallowbrook", Role.TRAINER: "Tomas Ferreira", Role.AUDITOR: "August Lindqvist"}


@pytest.fixture
def staffed(desk: Desk) -> Desk:
    """A computer of nobody yet, whose workspace has a sign-in of each role."""
    workspace = desk.workspace()
    hr = workspace.sign_ins.set_up(NAMES[Role.HR], PASSWORD, PASSWORD).actor
    for role in (Role.TRAINER, Role.AUDITOR):
        given = workspace.sign_ins.add(hr, NAMES[role], role).first_password
        workspace.sign_ins.change_password(NAMES[role], given, PASSWORD, PASSWORD)
    workspace.close()
    return desk


def door(window: MainWindow, role: Role) -> Button:
    page = window.page
    assert isinstance(page, WelcomePage)
    return page.trainer if role is Role.TRAINER else page.hr


def sign_in(qtbot: QtBot, window: MainWindow, role: Role) -> None:
    page = window.page
    assert isinstance(page, SignInPage)
    page.form.fields["name"].setText(NAMES[role])
    page.form.fields["password"].setText(PASSWORD)
    click(page.form.submit_button)
    qtbot.waitUntil(lambda: window.page is not page)


@pytest.mark.parametrize(
    ("chosen", "role", "lands"),
    [
        (Role.HR, Role.HR, OverviewPage),
        (Role.HR, Role.AUDITOR, RecordsPage),
        (Role.HR, Role.TRAINER, LibraryPage),
        (Role.TRAINER, Role.TRAINER, LibraryPage),
        (Role.TRAINER, Role.HR, LibraryPage),
        (Role.TRAINER, Role.AUDITOR, RecordsPage),
    ],
)
def test_each_role_lands_on_its_own_first_page(
    staffed: Desk, qtbot: QtBot, chosen: Role, role: Role, lands: type[QWidget]
) -> None:
    window = staffed.start()
    click(door(window, chosen))
    sign_in(qtbot, window, role)
    assert isinstance(window.page, lands)


def test_an_entry_of_the_navigation_is_where_one_comes_to_after_the_sign_in(staffed: Desk, qtbot: QtBot) -> None:
    window = staffed.start()
    click(door(window, Role.HR))
    go_to(window, "Overview")
    sign_in(qtbot, window, Role.AUDITOR)
    assert isinstance(window.page, OverviewPage), "an auditor may see it, and asked for it"


@pytest.mark.parametrize(("chosen", "lands"), [(Role.TRAINER, LibraryPage), (Role.HR, OverviewPage)])
def test_who_makes_the_first_sign_in_comes_to_the_side_they_asked_for(
    desk: Desk, qtbot: QtBot, chosen: Role, lands: type[QWidget]
) -> None:
    window = desk.start()
    click(door(window, chosen))
    page = window.page
    assert isinstance(page, SignInPage)
    for field, text in (("name", "Tomas Ferreira"), ("password", PASSWORD), ("again", PASSWORD)):
        page.form.fields[field].setText(text)
    click(page.form.submit_button)
    qtbot.waitUntil(lambda: page.findChild(RecoveryCode) is not None)
    code = page.findChild(RecoveryCode)
    assert code is not None
    code.kept.emit()
    assert isinstance(window.page, lands)


def test_the_way_back_does_not_lead_before_the_door_again(staffed: Desk, qtbot: QtBot) -> None:
    join(staffed)
    window = staffed.start()
    window.go(Place(PlaceName.DOOR))
    assert isinstance(window.page, SignInPage)
    window.go_back()
    assert isinstance(window.page, HomePage)
    window.go(Place(PlaceName.DOOR))
    sign_in(qtbot, window, Role.TRAINER)
    assert isinstance(window.page, LibraryPage)
    window.go_back()
    assert isinstance(window.page, HomePage)


def test_the_door_is_open_for_whoever_is_signed_in(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    window.hr_signed_in(Actor(Role.AUDITOR, name="August Lindqvist"), Place(PlaceName.INTEGRITY))
    window.go(Place(PlaceName.DOOR))
    assert isinstance(window.page, RecordsPage)
    assert window.place().name is PlaceName.RECORDS


def test_what_a_trainer_may_not_see_leads_to_their_first_page(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    window.hr_signed_in(Actor(Role.TRAINER, name="Tomas Ferreira"), Place(PlaceName.RECORDS))
    assert "This page is for HR" in texts(window)
    click(window.page.button)
    assert isinstance(window.page, LibraryPage)
