"""The window takes people from page to page, opens behind what it shows, and keeps its place."""

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Actor, Person, Role
from app.services.kept_home import load_kept_home
from app.ui.hr.records_page import RecordsPage
from app.ui.learner.home_page import HomePage
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.learner.review_page import ReviewPage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.settings_page import SettingsPage
from app.ui.shared.message_page import MessagePage
from app.ui.shared.nav_items import NavItem
from app.ui.shared.preferences import Preferences
from app.ui.shared.sign_in_page import SignInPage
from app.ui.trainer.module_list_page import ModuleListPage
from tests import builders
from tests.ui.learner.conftest import choose_right, choose_wrong
from tests.windows import RESOURCES, Desk, click, focused_name, name_of, press, start_quiz, texts, type_text


def join(desk: Desk, number: str = "00123", name: str = "Aiko Tanaka") -> None:
    """Register somebody at the desk before the program is opened, and leave Home as it was shown."""
    workspace = desk.workspace()
    person = workspace.enrolment.join(number, name)
    actor = builders.learner_of(person)
    workspace.home.keep_for_next_start(actor, workspace.home.load(actor))
    workspace.close()


def go_to(window: MainWindow, place: str) -> None:
    """Press an entry of the navigation."""
    texts(window)
    click(next(item for item in window.findChildren(NavItem) if item.isVisible() and name_of(item) == place))


# ---------------------------------------------------------------- the first start


def test_the_first_start_asks_who_one_is_and_leads_home(desk: Desk) -> None:
    window = desk.start()
    assert isinstance(window.page, WelcomePage)
    assert focused_name() == "Employee number"
    type_text("00417")
    press(Qt.Key.Key_Return)
    type_text("浅沼 みれい")
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, HomePage)
    assert focused_name() == "Start"
    assert "浅沼 みれい" in texts(window)
    assert "00417" in texts(window)


def test_a_trainer_who_is_no_learner_keeps_the_navigation_and_is_led_to_the_modules(desk: Desk) -> None:
    window = desk.start()
    window.workspace().library.open(Actor(Role.TRAINER))
    window.hr_signed_in(Actor(Role.TRAINER, name="Tina Trainer"), Place(PlaceName.STUDIO_MODULES))
    go_to(window, "Modules")
    assert isinstance(window.page, WelcomePage)
    assert "Tina Trainer, Trainer" in texts(window)
    click(window.page.studio)
    assert isinstance(window.page, ModuleListPage)


def test_the_first_screen_changes_its_language(desk: Desk) -> None:
    window = desk.start()
    asked: list[Preferences] = []
    window.preferences_changed.connect(asked.append)
    window.page.language.segments[1].click()
    assert [one.language for one in asked] == ["ja"]


@pytest.mark.parametrize(
    ("number", "name", "said", "at"),
    [
        ("", "Aiko", "Give your employee number.", "Employee number"),
        ("00123", "", "Give your name.", "Name"),
        ("00123", "x" * 201, "A name has at most 200 characters.", "Name"),
        ("x" * 41, "Aiko", "An employee number has at most 40 characters.", "Employee number"),
    ],
)
def test_what_is_missing_is_said_where_it_is_missing(desk: Desk, number: str, name: str, said: str, at: str) -> None:
    window = desk.start()
    window.page.number.setText(number)
    window.page.name.setText(name)
    click(window.page.start)
    assert isinstance(window.page, WelcomePage)
    assert said in texts(window)
    assert focused_name() == at


def test_a_number_that_somebody_else_has_is_refused(desk: Desk) -> None:
    workspace = desk.workspace()
    workspace.enrolment.join("00123", "Ben Okafor")
    workspace.enrolment.leave()
    workspace.close()
    window = desk.start()
    window.page.number.setText("00123")
    window.page.name.setText("Aiko Tanaka")
    press(Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert any("Somebody else is registered with the number 00123." in text for text in texts(window))


def test_the_second_start_knows_who_one_is(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    assert isinstance(window.page, HomePage)
    assert "Aiko Tanaka" in texts(window)


# ---------------------------------------------------------------- opening behind the first picture


def test_the_home_of_last_time_is_drawn_before_the_workspace_is_open(desk: Desk) -> None:
    join(desk)
    window = desk.open()
    assert window.workspace() is None
    seen = texts(window)
    assert "The tidy desk" in seen or "The tidy desk" in [name_of(row) for row in window.page.rows]
    assert "Aiko Tanaka" in seen
    assert focused_name() == "Start"


def test_without_a_home_of_last_time_an_empty_frame_waits(desk: Desk) -> None:
    window = desk.open()
    assert window.workspace() is None
    assert texts(window) == []


def test_home_is_not_built_again_when_nothing_changed_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.open()
    card = window.page.next_card
    with qtbot.waitSignal(window.ready):
        window.open_workspace()
    assert window.page.next_card is card


def test_home_is_drawn_anew_when_something_changed_meanwhile(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.open()
    other = desk.workspace()
    other.lessons.open(builders.learner_of(other.enrolment.current()), "locked-drawer", 2)
    other.close()
    assert "Page 2 of 2" not in texts(window)
    with qtbot.waitSignal(window.ready):
        window.open_workspace()
    assert "Page 2 of 2" in texts(window)
    assert focused_name() == "Continue"


def test_a_click_before_the_workspace_is_open_is_honoured(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.open()
    click(window.page.next_card.button)
    assert isinstance(window.page, HomePage)
    with qtbot.waitSignal(window.ready):
        window.open_workspace()
    assert isinstance(window.page, LessonPage)
    assert focused_name() == "Next page"


def test_a_way_to_the_records_before_the_workspace_is_open_is_honoured(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.open()
    go_to(window, "Records")
    with qtbot.waitSignal(window.ready):
        window.open_workspace()
    assert isinstance(window.page, SignInPage)


def test_settings_opened_before_the_workspace_stay_open(desk: Desk, qtbot: QtBot) -> None:
    join(desk)
    window = desk.open()
    go_to(window, "Settings")
    with qtbot.waitSignal(window.ready):
        window.open_workspace()
    assert isinstance(window.page, SettingsPage)


def test_a_faulty_course_file_is_said_on_home_at_every_start(desk: Desk, course_folder: Path) -> None:
    join(desk)
    (course_folder / "modules" / "locked-drawer" / "module.yaml").write_text("id: [", encoding="utf-8")
    for _ in range(2):
        window = desk.start()
        (said,) = [text for text in texts(window) if text.startswith("A course file has a fault")]
        assert "module.yaml" in said
        desk.close(window)


def test_what_home_shows_is_kept_for_the_next_start(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, HomePage)
    assert load_kept_home(desk.path).next.module.page == 2


# ---------------------------------------------------------------- a workspace that cannot be opened


def test_a_foreign_file_is_refused_untouched_and_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    good = desk.path.read_bytes()
    desk.path.write_bytes(b"somebody's letter" * 100)
    window = desk.open()
    with qtbot.waitSignal(window.failed):
        window.open_workspace()
    assert isinstance(window.page, MessagePage)
    seen = texts(window)
    assert "The workspace cannot be opened" in seen
    assert f"“{desk.path}” is not a Clausewise workspace. It was not touched. Name another file." in seen
    assert desk.path.read_bytes() == b"somebody's letter" * 100
    assert focused_name() == "Try again"
    with qtbot.waitSignal(window.failed):
        press(Qt.Key.Key_Return)
    assert isinstance(window.page, MessagePage)
    desk.path.write_bytes(good)
    with qtbot.waitSignal(window.ready):
        press(Qt.Key.Key_Return)
    assert isinstance(window.page, WelcomePage)


def test_trying_again_twice_opens_once(desk: Desk, qtbot: QtBot) -> None:
    good = desk.path.read_bytes()
    desk.path.write_bytes(b"somebody's letter" * 100)
    window = desk.open()
    with qtbot.waitSignal(window.failed):
        window.open_workspace()
    desk.path.write_bytes(good)
    button = window.page.button
    with qtbot.waitSignal(window.ready):
        click(button)
        assert not button.isEnabled()
        button.click()
    workspace = window.workspace()
    desk.settle(window)
    assert window.workspace() is workspace


def test_a_locked_workspace_is_refused_with_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    desk.wait_seconds = 0.1
    other = desk.workspace()
    locked, finish = threading.Event(), threading.Event()

    def hold() -> None:
        with other.database.transaction():
            locked.set()
            finish.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    assert locked.wait(5)
    try:
        desk.touch_course()
        window = desk.open()
        with qtbot.waitSignal(window.failed):
            window.open_workspace()
        assert any("Another program holds" in text for text in texts(window))
    finally:
        finish.set()
        holder.join()
        other.close()


# ---------------------------------------------------------------- the way through a module


def test_the_way_leads_from_home_through_lesson_and_quiz_to_the_result_and_back(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    click(window.page.next_card.button)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert isinstance(window.page, QuizIntroPage)
    assert focused_name() == "Start the quiz"
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, QuizPage)
    while isinstance(window.page, QuizPage):
        choose_right(window.page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert isinstance(window.page, ResultPage)
    assert "Passed, 4 of 4 right" in texts(window)
    click(window.page.review_button)
    assert isinstance(window.page, ReviewPage)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, ResultPage)
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, HomePage)
    assert "3 proved" in texts(window)


def test_a_quiz_that_was_left_goes_on_from_home(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    start_quiz(window, "tidy-desk")
    choose_wrong(window.page)
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    item = window.page.view.item.id
    press(Qt.Key.Key_Escape)
    assert focused_name() == "Continue"
    press(Qt.Key.Key_Return)
    assert isinstance(window.page, QuizPage)
    assert window.page.view.item.id == item


def test_a_passed_module_opens_its_result_and_can_be_retaken(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    person = window.workspace().enrolment.current()
    builders.take_quiz(window.workspace(), builders.learner_of(person), "tidy-desk")
    window.go(Place(PlaceName.HOME))
    texts(window)
    click(next(row for row in window.page.rows if row.module.id == "tidy-desk"))
    assert isinstance(window.page, ResultPage)
    click(window.page.retake_button)
    assert isinstance(window.page, QuizIntroPage)
    click(window.page.start_button)
    assert isinstance(window.page, QuizPage)
    assert "Item 1 of 4" in texts(window)


def test_rereading_a_page_from_the_quiz_leaves_the_attempt_open(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    start_quiz(window, "tidy-desk")
    attempt = window.page.attempt_id()
    window.page.reread.emit("tidy-desk", 2)
    assert isinstance(window.page, LessonPage)
    assert focused_name() == "Continue the quiz"
    press(Qt.Key.Key_Return)
    assert window.page.attempt_id() == attempt


# ---------------------------------------------------------------- another look on the same place


def dressed(window: MainWindow, theme: str) -> None:
    """Give the window another theme, as the program does after a change of the settings."""
    preferences = Preferences(theme)
    window.dress(preferences.look(RESOURCES), preferences)


def test_another_theme_keeps_the_place(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    window.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    dressed(window, "dark")
    assert window.look().theme == "dark"
    assert isinstance(window.page, LessonPage)
    assert "Page 2 of 2" in texts(window)
    start_quiz(window, "tidy-desk")
    item, order = window.page.view.item.id, [card.option_id for card in window.page.view.cards()]
    dressed(window, "highContrast")
    assert window.page.view.item.id == item
    assert [card.option_id for card in window.page.view.cards()] == order
    assert "Aiko Tanaka" not in texts(window)
    window.go(Place(PlaceName.HOME))
    assert "Aiko Tanaka" in texts(window)


def test_the_way_back_from_the_first_step_leads_home(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    assert isinstance(window.page, HomePage)
    go_to(window, "Modules")
    window.go_back()
    assert isinstance(window.page, HomePage)


# ---------------------------------------------------------------- somebody else


def test_somebody_else_finds_nobody_in_the_program(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    go_to(window, "Settings")
    assert "00123  Aiko Tanaka" in texts(window)
    click(window.page.change_person)
    assert isinstance(window.page, WelcomePage)
    assert window.workspace().enrolment.current() is None
    assert load_kept_home(desk.path) is None
    click(window.page.hr)
    assert isinstance(window.page, SignInPage)
    assert "Aiko Tanaka" not in texts(window)
    go_to(window, "Home")
    assert isinstance(window.page, WelcomePage)
    window.page.submitted.emit("00777", "Ben Okafor")
    seen = texts(window)
    assert "Ben Okafor" in seen
    assert "Aiko Tanaka" not in seen


def test_somebody_else_is_not_signed_in_as_hr(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    window.hr_signed_in(
        window.workspace().sign_ins.set_up("HR", "a long enough password", "a long enough password").actor,
        Place(PlaceName.RECORDS),
    )
    assert isinstance(window.page, RecordsPage)
    go_to(window, "Home")
    go_to(window, "Records")
    assert isinstance(window.page, RecordsPage)
    go_to(window, "Settings")
    click(window.page.change_person)
    click(window.page.hr)
    assert isinstance(window.page, SignInPage)


def test_who_signs_out_of_hr_s_side_is_asked_again(desk: Desk) -> None:
    join(desk)
    window = desk.start()
    password = "a long enough password"
    window.hr_signed_in(window.workspace().sign_ins.set_up("HR", password, password).actor, Place(PlaceName.RECORDS))
    go_to(window, "Sign-ins")
    click(window.page.out_button)
    go_to(window, "Records")
    assert isinstance(window.page, SignInPage)


# ---------------------------------------------------------------- two windows


def test_two_windows_on_one_workspace_work_side_by_side(desk: Desk) -> None:
    join(desk)
    first, second = desk.start(), desk.start()
    first.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    second.go(Place(PlaceName.LESSON, "tidy-desk"))
    assert "Page 2 of 2" in texts(second)
    start_quiz(first, "tidy-desk")
    start_quiz(second, "tidy-desk")
    assert first.page.attempt_id() == second.page.attempt_id()
    for window in (first, second, first, second):
        desk.activate(window)
        start_quiz(window, "tidy-desk")
        choose_right(window.page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert isinstance(second.page, ResultPage)
    assert "Passed, 4 of 4 right" in texts(second)


def test_the_same_item_in_two_windows_counts_once(desk: Desk) -> None:
    join(desk)
    first, second = desk.start(), desk.start()
    start_quiz(first, "tidy-desk")
    start_quiz(second, "tidy-desk")
    choose_right(first.page)
    choose_wrong(second.page)
    first.page.check_button.click()
    second.page.check_button.click()
    assert any(text.startswith("This item has been answered already.") for text in texts(second))
    desk.activate(second)
    second.page.focus_control()
    press(Qt.Key.Key_Return)
    assert "Item 2 of 4" in texts(second)


def test_a_person_of_the_first_window_is_not_the_one_of_the_second(desk: Desk) -> None:
    join(desk)
    first, second = desk.start(), desk.start()
    go_to(first, "Settings")
    click(first.page.change_person)
    first.page.submitted.emit("00777", "Ben Okafor")
    second.go(Place(PlaceName.LESSON, "tidy-desk", 2))
    first.go(Place(PlaceName.LESSON, "tidy-desk"))
    assert "Page 1 of 2" in texts(first)
    current = first.workspace().enrolment.current()
    assert isinstance(current, Person)
    assert current.name == "Ben Okafor"
