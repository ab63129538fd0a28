"""On a shared computer nothing of anybody is shown before their PIN."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Role
from app.ui.learner.home_page import HomePage
from app.ui.learner.pin_page import PinPage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.sign_in_page import SignInPage
from tests.ui.conftest import Desk
from tests.ui.test_main_window import go_to, join
from tests.windows import click, texts

INES = Actor(Role.HR, name="Ines Fallowbrook")


@pytest.fixture
def shared(desk: Desk) -> Desk:
    """A computer that Aiko used last, on which HR asks for PINs."""
    join(desk)
    workspace = desk.workspace()
    workspace.pins.require(INES, on=True)
    workspace.close()
    return desk


def give(qtbot: QtBot, window: MainWindow, pin: str, again: str | None = None) -> None:
    page = window.page
    assert isinstance(page, PinPage)
    page.form.fields["pin"].setText(pin)
    if again is not None:
        page.form.fields["again"].setText(again)
    click(page.form.submit_button)
    qtbot.waitUntil(lambda: window.page is not page or page.form.submit_button.isEnabled())


def test_nothing_of_the_person_is_drawn_before_the_pin_not_even_while_the_workspace_opens(
    shared: Desk, qtbot: QtBot
) -> None:
    window = shared.open()
    assert not isinstance(window.page, HomePage)
    assert window.person() is None
    assert window.home() is None
    window = shared.start()
    assert isinstance(window.page, PinPage)
    seen = texts(window)
    assert "Make your PIN, Aiko Tanaka" in seen
    assert "Modules" not in seen
    assert window.person() is None
    assert window.home() is None


def test_a_pin_is_made_the_first_time_and_asked_for_at_the_next_start(shared: Desk, qtbot: QtBot) -> None:
    window = shared.start()
    give(qtbot, window, "2580", "2581")
    assert any("The two PINs differ" in text for text in texts(window))
    give(qtbot, window, "2580", "2580")
    assert isinstance(window.page, HomePage)
    assert "Aiko Tanaka" in texts(window)
    window = shared.start()
    assert "Hello, Aiko Tanaka" in texts(window)
    give(qtbot, window, "9999")
    assert isinstance(window.page, PinPage)
    assert any("This is not your PIN" in text for text in texts(window))
    give(qtbot, window, "2580")
    assert isinstance(window.page, HomePage)
    go_to(window, "Modules")
    assert window.place().name is PlaceName.MODULES


def test_somebody_else_says_who_they_are_and_makes_a_pin_of_their_own(shared: Desk, qtbot: QtBot) -> None:
    window = shared.start()
    click(window.page.leave_button)
    assert isinstance(window.page, WelcomePage)
    window.page.submitted.emit("00777", "Ben Okafor")
    assert "Make your PIN, Ben Okafor" in texts(window)
    assert window.person() is None
    give(qtbot, window, "1470", "1470")
    assert isinstance(window.page, HomePage)
    assert window.person() is not None


def test_who_leaves_from_before_the_pin_leaves_nobody_signed_in(shared: Desk) -> None:
    window = shared.start()
    window.hr_signed_in(INES, Place(PlaceName.OVERVIEW))
    window.go(Place(PlaceName.HOME))
    click(window.page.leave_button)
    assert isinstance(window.page, WelcomePage)
    window.go(Place(PlaceName.OVERVIEW))
    assert isinstance(window.page, SignInPage)


def test_where_one_was_is_gone_on_with_after_the_pin_only(shared: Desk, qtbot: QtBot) -> None:
    window = shared.start()
    window.go(Place(PlaceName.HOME))
    assert isinstance(window.page, PinPage)
    click(window.page.door_button)
    assert isinstance(window.page, SignInPage)
    assert "Aiko Tanaka" not in texts(window)
    go_to(window, "Home")
    assert isinstance(window.page, PinPage)


def test_why_a_pin_was_reset_is_read_by_its_owner(shared: Desk, qtbot: QtBot) -> None:
    give(qtbot, shared.start(), "2580", "2580")
    workspace = shared.workspace()
    workspace.pins.reset(INES, "00123", "Asked for on the phone")
    workspace.close()
    window = shared.start()
    [words] = [text for text in texts(window) if "was reset" in text]
    assert words == (
        "Your PIN was reset by Ines Fallowbrook (HR) on 1 April 2026 (“Asked for on the phone”). Make a new one."
    )
    give(qtbot, window, "1470", "1470")
    assert isinstance(window.page, HomePage)


@pytest.mark.parametrize("place", ["Modules", "Practice", "My data"])
def test_an_entry_of_the_navigation_leads_to_the_pin(shared: Desk, qtbot: QtBot, place: str) -> None:
    window = shared.start()
    click(window.page.door_button)
    go_to(window, place)
    assert isinstance(window.page, PinPage)


def test_hr_switches_it_on_and_resets_one(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.start()
    password = "a long enough password"
    ines = window.workspace().sign_ins.set_up("Ines", password, password).actor
    window.hr_signed_in(ines, Place(PlaceName.SIGN_INS))
    section = window.page.pins
    assert not section.required.isChecked()
    assert not section.reset_button.isVisible()
    section.required.click()
    assert window.workspace().pins.is_required()
    section.number.setText("00123")
    section.reset_button.click()
    assert any("Say why" in text for text in texts(section))
    section.reason.setText("Forgotten")
    section.reset_button.click()
    assert "The PIN of number 00123 is reset." in texts(section)
    reset = window.workspace().pins.state(1).reset
    assert reset is not None
    assert (reset.account, reset.reason) == ("Ines", "Forgotten")
    section.required.click()
    assert not window.workspace().pins.is_required()
