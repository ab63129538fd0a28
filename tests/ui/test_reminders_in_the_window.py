"""Reminders and evidence in the whole window: reached from the navigation, with how many people are late beside it."""

from datetime import date

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.domain.chasing import ChaseFilter
from app.ui.hr.evidence_page import EvidencePage
from app.ui.hr.person_page import PersonPage
from app.ui.hr.reminders_page import RemindersPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.sidebar import Sidebar
from tests.builders import StandingClock
from tests.windows import Desk

PASSWORD = "a long enough password"


def late_people(desk: Desk, clock: StandingClock, *numbers: str) -> MainWindow:
    """Open the window of HR on a workspace in which these people have been late for a day."""
    window = desk.start()
    workspace = window.workspace()
    assert workspace is not None
    for number in numbers:
        workspace.enrolment.join(number, f"Person {number}")
    hr = workspace.hr_access.set_up(PASSWORD, PASSWORD)
    workspace.assigning.assign_to_people(hr, "tidy-desk", numbers, date(2026, 4, 2))
    clock.advance(days=2)
    window.hr_signed_in(hr, Place(PlaceName.INBOX))
    return window


def said_at_entry(window: MainWindow) -> str:
    """Return what the entry of the navigation says besides its name."""
    (sidebar,) = window.findChildren(Sidebar)
    (entry,) = [one for one in sidebar.findChildren(QAbstractButton) if one.accessibleName() == "Reminders"]
    return entry.accessibleDescription()


def test_the_navigation_says_how_many_people_are_late(desk: Desk, qtbot: QtBot, clock: StandingClock) -> None:
    window = late_people(desk, clock, "00123", "00777")
    qtbot.waitUntil(lambda: said_at_entry(window) == "2 waiting")


def test_another_page_can_ask_for_a_filter_and_the_page_comes_back_to_it(
    desk: Desk, qtbot: QtBot, clock: StandingClock
) -> None:
    window = late_people(desk, clock, "00123")
    wanted = ChaseFilter(date(2026, 4, 1), ages=(1, 7))
    window.go(Place(PlaceName.REMINDERS, memory=wanted))
    page = window.page
    assert isinstance(page, RemindersPage)
    assert page.filters.wanted() == wanted
    qtbot.waitUntil(lambda: page.sentence.text() == "Nobody is late.")
    window.go(Place(PlaceName.INBOX))
    window.go_back()
    assert isinstance(window.page, RemindersPage) and window.page.filters.wanted() == wanted


def test_evidence_is_reached_by_its_place_and_about_one_person(desk: Desk, qtbot: QtBot, clock: StandingClock) -> None:
    window = late_people(desk, clock, "00123")
    window.go(Place(PlaceName.EVIDENCE, person="00123"))
    page = window.page
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(lambda: page.summary.text() == "1 person")
    assert page.form.named.isChecked()


def test_the_page_of_a_person_leads_to_their_evidence(desk: Desk, qtbot: QtBot, clock: StandingClock) -> None:
    window = late_people(desk, clock, "00123")
    window.go(Place(PlaceName.PERSON, person="00123"))
    assert isinstance(window.page, PersonPage)
    window.page.evidence_button.click()
    assert isinstance(window.page, EvidencePage)
    assert window.page.form.numbers.toPlainText() == "00123"
