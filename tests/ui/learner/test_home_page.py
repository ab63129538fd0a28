"""Home opens on the one thing to do next, in every state that a module can be in."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.people import Actor
from app.services.kept_home import load_kept_home
from app.services.workspace import Workspace
from app.ui.learner.home_page import HomePage
from app.ui.learner.module_row import ModuleRow
from app.ui.places import PlaceName
from app.ui.shared.look import Look
from tests.builders import StandingClock, answer_all, take_quiz
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, focused_name, name_of, press, settle, texts


@pytest.fixture
def home(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> HomePage:
    """Home of somebody who has not begun anything."""
    page = show(HomePage(look, date(2026, 4, 1)))
    page.show_home(workspace.home.load(aiko))
    return page


def reload(page: HomePage, workspace: Workspace, actor: Actor) -> list[str]:
    """Show Home as it is now, and return what can be read there."""
    page.show_home(workspace.home.load(actor))
    return texts(page)


def test_the_one_thing_to_do_next_has_the_keyboard(home: HomePage, qtbot: QtBot) -> None:
    assert focused_name() == "Start"
    with qtbot.waitSignal(home.module_chosen) as told:
        press(Qt.Key.Key_Return)
    assert told.args == [home.next_card._following.module.id]
    assert "Wednesday 1 April 2026" in texts(home)


def test_the_other_modules_are_listed_and_open_by_click_and_enter(home: HomePage, qtbot: QtBot) -> None:
    (row,) = home.rows
    assert name_of(row) == "The tidy desk"
    description = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Description)
    assert description == "About 10 min. §1.1, §1.2, §2.1"
    with qtbot.waitSignal(home.module_chosen) as told:
        click(row)
    row.setFocus()
    with qtbot.waitSignal(home.module_chosen) as told_again:
        press(Qt.Key.Key_Return)
    assert told.args == told_again.args == [row.module.id]
    assert row.module.id != home.next_card._following.module.id


def test_what_is_read_is_told_by_page(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    workspace.lessons.open(aiko, "tidy-desk", 2)
    seen = reload(home, workspace, aiko)
    assert "Page 2 of 2" in seen
    assert "You are here" in seen
    assert name_of(home.next_card.button) == "Continue"


def test_a_quiz_under_way_comes_first(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    quiz = workspace.quizzes.start(aiko, "tidy-desk")
    item = quiz.attempt.items[0].item
    workspace.quizzes.submit_answer(aiko, quiz.attempt.id, 1, tuple(sorted(item.key())))
    seen = reload(home, workspace, aiko)
    assert "Item 2 of 4" in seen
    assert name_of(home.next_card.button) == "Continue"


def test_what_was_not_passed_offers_a_retake(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, "tidy-desk", wrong=2)
    take_quiz(workspace, aiko, "locked-drawer")
    seen = reload(home, workspace, aiko)
    assert "Next for you: try again" in seen
    assert "Best so far 50 %" in seen
    assert "A retake draws other items first." in seen
    assert name_of(home.next_card.button) == "Retake"


def test_a_retake_of_a_quiz_that_asks_all_its_items_does_not_promise_others(
    home: HomePage, workspace: Workspace, aiko: Actor
) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    take_quiz(workspace, aiko, "locked-drawer", wrong=3)
    seen = reload(home, workspace, aiko)
    assert "Next for you: try again" in seen
    assert "A retake asks the same items." in seen


def test_what_is_passed_is_done(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    seen = reload(home, workspace, aiko)
    assert "Done" in seen
    (row,) = home.rows
    described = QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Description)
    assert described.startswith("Passed 100 %.")
    assert "3 proved" in seen


def test_when_everything_is_done_home_says_so_and_keeps_the_modules(
    home: HomePage, workspace: Workspace, aiko: Actor
) -> None:
    for module in ("tidy-desk", "locked-drawer"):
        quiz = workspace.quizzes.start(aiko, module)
        answer_all(workspace, aiko, quiz)
        workspace.quizzes.finish(aiko, quiz.attempt.id, "en")
    seen = reload(home, workspace, aiko)
    assert "Everything is done" in seen
    assert home.next_card is None
    assert len(home.rows) == 2


# ---------------------------------------------------------------- what is assigned


def described(row: ModuleRow) -> str:
    return QAccessible.queryAccessibleInterface(row).text(QAccessible.Text.Description)


def test_what_is_assigned_says_when_it_is_due(home: HomePage, workspace: Workspace, aiko: Actor, hr: Actor) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 3))
    workspace.assigning.assign_to_people(hr, "locked-drawer", ["00123"], date(2026, 4, 30))
    seen = reload(home, workspace, aiko)
    assert {"Next for you", "due Friday", "Assigned to you", "1 module, about 10 minutes"} <= set(seen)
    (row,) = home.rows
    assert described(row) == "Due 30 April, 10 min. §1.1, §1.2, §2.1"
    workspace.lessons.open(aiko, "locked-drawer", 2)
    reload(home, workspace, aiko)
    assert described(home.rows[0]) == "Page 2 of 2, due 30 April, 7 min. §1.1, §1.2, §2.1"


def test_what_is_late_says_so_first_with_an_icon(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    for module in ("tidy-desk", "locked-drawer"):
        workspace.assigning.assign_to_people(hr, module, ["00123"], date(2026, 4, 1))
    workspace.lessons.open(aiko, "tidy-desk", 2)
    page = show(HomePage(look, date(2026, 4, 10)))
    seen = reload(page, workspace, aiko)
    assert "Overdue since 1 April, 9 days late" in seen
    assert described(page.rows[0]).startswith("Overdue since 1 April, 10 min.")
    assert page.rows[0]._mark() == ("triangle-alert", "due")


def test_dates_are_said_from_the_day_on_which_home_is_drawn(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, hr: Actor
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 9))
    workspace.home.keep_for_next_start(aiko, workspace.home.load(aiko))
    for today, said in ((date(2026, 4, 1), "due 9 April, in 8 days"), (date(2026, 4, 8), "due tomorrow")):
        page = show(HomePage(look, today))
        page.show_home(load_kept_home(workspace.database.path))
        assert said in texts(page)


def test_a_renewal_is_due_again(
    home: HomePage, workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor
) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    clock.advance(days=1)
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 4, 20), again=True)
    seen = reload(home, workspace, aiko)
    assert {"Next for you: due again", "due 20 April, in 19 days", "Also in the course"} <= set(seen)
    cells = next(child for child in home.findChildren(QWidget) if "Desk: due" in child.accessibleName())
    assert name_of(cells) == "Desk: due, Screen: due"


def test_when_nothing_is_due_the_next_day_is_named_and_practice_offered(
    home: HomePage, workspace: Workspace, clock: StandingClock, aiko: Actor, hr: Actor, qtbot: QtBot
) -> None:
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"])
    take_quiz(workspace, aiko, "tidy-desk", wrong=1)
    seen = reload(home, workspace, aiko)
    assert {"Nothing is due", "Also in the course"} <= set(seen)
    assert any(text.startswith("All that was assigned to you is done.") for text in seen)
    clock.advance(days=40)
    workspace.assigning.assign_to_people(hr, "tidy-desk", ["00123"], date(2026, 10, 1), again=True)
    seen = reload(home, workspace, aiko)
    assert {"Nothing is due", "Next: “The tidy desk”, on 1 October.", "Due again"} <= set(seen)
    assert focused_name() == "Practise"
    with qtbot.waitSignal(home.place_wanted) as told:
        press(Qt.Key.Key_Return)
    assert told.args[0].name is PlaceName.PRACTISING


def test_the_same_home_is_not_built_again(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    card = home.next_card
    home.rows[0].setFocus()
    home.show_home(workspace.home.load(aiko))
    assert home.next_card is card
    assert home.rows[0].hasFocus()


def test_a_fault_of_a_course_file_is_said_above_everything(home: HomePage) -> None:
    home.say("A course file has a fault")
    assert "A course file has a fault" in texts(home)
    top = home.notice.mapTo(home, QPoint(0, 0)).y()
    assert top < home.next_card.mapTo(home, QPoint(0, 0)).y()


def test_nothing_is_said_where_there_is_nothing_to_say(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    for page in (1, 2):
        workspace.lessons.open(aiko, "tidy-desk", page)
        reload(home, workspace, aiko)
        assert not home.notice.isVisible()


def test_what_is_said_stays_when_home_changes(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    home.say("A course file has a fault")
    workspace.lessons.open(aiko, "tidy-desk", 2)
    assert "A course file has a fault" in reload(home, workspace, aiko)


@pytest.mark.qt_log_ignore(r"^This plugin does not support raise\(\)$", extend=True)
def test_a_cell_says_which_commitment_it_is(home: HomePage, workspace: Workspace, aiko: Actor) -> None:
    take_quiz(workspace, aiko, "tidy-desk")
    reload(home, workspace, aiko)
    cells = next(child for child in home.findChildren(QWidget) if "Desk: proved" in child.accessibleName())
    assert name_of(cells) == "Desk: proved, Screen: proved"
    place = QPoint(20, 5)
    QApplication.sendEvent(cells, QHelpEvent(QHelpEvent.Type.ToolTip, place, cells.mapToGlobal(place)))
    assert "§1.2 Screen: proved" in QToolTip.text()
    QToolTip.hideText()


@pytest.mark.parametrize(
    ("width", "scale", "narrow"), [(1200, 1.0, False), (1000, 1.0, False), (880, 1.5, True), (1100, 2.0, True)]
)
def test_columns_stand_below_each_other_where_there_is_little_width(
    show: Show, workspace: Workspace, aiko: Actor, width: int, scale: float, narrow: bool
) -> None:
    page = show(HomePage(Look(RESOURCES, "light", "en", scale), date(2026, 4, 1)), width - 60, 700)
    page.show_home(workspace.home.load(aiko))
    settle()
    bottom_of_list = page.rows[0].mapTo(page, page.rows[0].rect().bottomLeft()).y()
    top_of_card = page._side.mapTo(page, QPoint(0, 0)).y()
    assert (top_of_card > bottom_of_list) == narrow
    assert page.scroll_area.horizontalScrollBar().maximum() == 0


def test_home_is_read_in_japanese(show: Show, workspace: Workspace, aiko: Actor) -> None:
    page = show(HomePage(Look(RESOURCES, "light", "ja"), date(2026, 4, 1)))
    page.show_home(workspace.home.load(aiko))
    seen = texts(page)
    assert "机の上を片づける" in seen
    assert "2026年4月1日（水）" in seen
