"""From Home through a practice session and back without a mouse, as the keyboard and a screen reader meet it."""

from dataclasses import replace

from PySide6.QtCore import Qt

from app.ui.learner.home_page import HomePage
from app.ui.learner.practice_page import PracticePage
from app.ui.learner.practice_run_page import PracticeRunPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.look import Look
from app.ui.shared.nav_items import NavItem
from app.ui.shared.preferences import Preferences
from tests.builders import StandingClock, learner_of, right_choice, take_quiz
from tests.windows import RESOURCES, Desk, focused, focused_name, name_of, number_key, press, tab_to, texts


def at_home_with_practice_due(desk: Desk, clock: StandingClock) -> MainWindow:
    """Open the program twelve days after a quiz."""
    workspace = desk.workspace()
    actor = learner_of(workspace.enrolment.join("00123", "Aiko Tanaka"))
    take_quiz(workspace, actor)
    workspace.practice.overview(actor)
    workspace.close()
    clock.advance(days=12)
    return desk.start()


def entry(window: MainWindow) -> NavItem:
    """Return the navigation's entry of practice."""
    return next(item for item in window.findChildren(NavItem) if item.isVisible() and name_of(item) == "Practice")


def test_two_minutes_of_practice_from_home_and_back(desk: Desk, clock: StandingClock) -> None:
    window = at_home_with_practice_due(desk, clock)
    assert isinstance(window.page, HomePage)
    assert "4 items · 1 min" in texts(window)
    assert entry(window).accessibleDescription() == "4 waiting"
    tab_to("Practise")
    press(Qt.Key.Key_Return)
    page = window.page
    assert isinstance(page, PracticeRunPage)
    for number in range(1, 5):
        assert f"Item {number} of 4" in texts(page)
        assert focused() is page.view.cards()[0]
        for place, card in enumerate(page.view.cards(), start=1):
            if card.option_id in right_choice(page.view.item):
                press(number_key(place))
        press(Qt.Key.Key_Return)
        assert focused_name() == "Continue"
        press(Qt.Key.Key_Return)
    assert "4 of 4 right" in texts(page)
    assert focused_name() == "Back to Home"
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, HomePage)
    assert "See practice" in texts(window)
    assert entry(window).accessibleDescription() == ""
    tab_to("See practice")
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, PracticePage)
    assert "Nothing is due" in texts(window)


def test_escape_leads_to_the_practice_page_and_the_count_goes_down(desk: Desk, clock: StandingClock) -> None:
    window = at_home_with_practice_due(desk, clock)
    window.go(Place(PlaceName.PRACTISING))
    page = window.page
    assert isinstance(page, PracticeRunPage)
    page.view.put(right_choice(page.view.item))
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, PracticePage)
    assert "3 items, about 1 min" in texts(window)
    assert focused_name() == "Practise"
    assert entry(window).accessibleDescription() == "3 waiting"


def test_a_session_that_nothing_is_left_for_shows_the_page_instead(desk: Desk, clock: StandingClock) -> None:
    window = at_home_with_practice_due(desk, clock)
    workspace = window.workspace()
    assert workspace is not None
    actor = learner_of(workspace.enrolment.join("00123", "Aiko Tanaka"))
    session = workspace.practice.start(actor)
    for asked in session.items:
        workspace.practice.answer(actor, session, asked.item.id, right_choice(asked.item))
    tab_to("Practise")
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, PracticePage)
    assert "Nothing is due" in texts(window)
    assert entry(window).accessibleDescription() == ""


def test_switched_off_it_is_gone_from_home_and_stays_off(desk: Desk, clock: StandingClock) -> None:
    window = at_home_with_practice_due(desk, clock)
    window.go(Place(PlaceName.PRACTICE))
    tab_to("Switch practice off")
    press(Qt.Key.Key_Return)
    assert entry(window).accessibleDescription() == ""
    desk.close(window)
    again = desk.start()
    assert isinstance(again.page, HomePage)
    assert "Practise" not in texts(again)
    again.go(Place(PlaceName.PRACTICE))
    assert focused_name() == "Switch it on"


def test_the_language_changes_while_it_is_shown_and_the_count_stays(desk: Desk, clock: StandingClock) -> None:
    window = at_home_with_practice_due(desk, clock)
    window.go(Place(PlaceName.PRACTICE))
    preferences = replace(Preferences("light"), language="ja")
    window.dress(Look(RESOURCES, "light", "ja"), preferences)
    assert isinstance(window.page, PracticePage)
    texts(window)
    counted = [item.accessibleDescription() for item in window.findChildren(NavItem) if item.isVisible()]
    assert "4 waiting" in counted
    assert focused() is window.page.action_button
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, PracticeRunPage)
    assert "設問" in texts(window)
