"""Before a quiz everything that holds is said, nothing is written, and Enter begins."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.allowances import AllowanceKind
from app.domain.people import Actor
from app.services.workspace import Workspace
from app.ui.learner.my_data_page import MyDataPage
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.places import Place, PlaceName
from app.ui.shared.look import Look
from tests import builders
from tests.conftest import OpenWorkspace
from tests.ui.conftest import Show
from tests.windows import Desk, click, focused, focused_name, press, texts

RULE = """\
  attempts: 2
  time_limit_minutes: 20
  must_pass:
    - {commitment: protect.screen, at_least: 0.5}
    - topic: lunch
      title: {en: Lunch on the desk, ja: 机での昼食}
      at_least: 0.5
"""


@pytest.fixture
def limited(course_folder: Path, opened: OpenWorkspace) -> Workspace:
    """A workspace whose small module has limits and topics that must be passed."""
    file = course_folder / "modules/tidy-desk/module.yaml"
    file.write_text(file.read_text("utf-8") + RULE, encoding="utf-8")
    return opened()


def intro(show: Show, look: Look, workspace: Workspace, actor: Actor) -> QuizIntroPage:
    """Show what stands before the quiz of the small module."""
    current = workspace.catalogue.course().module("tidy-desk")
    page = show(QuizIntroPage(look, workspace.quizzes, actor, current.module, current.policy))
    page.focus_control()
    return page


def test_without_limits_that_is_said_too(show: Show, look: Look, workspace: Workspace, aiko: Actor) -> None:
    page = intro(show, look, workspace, aiko)
    seen = texts(page)
    for words in (
        "4 items, about 4 minutes",
        "Another attempt draws other items first.",
        "75 % of the points",
        "None",
        "No limit",
        "An attempt counts from its start.",
    ):
        assert words in seen
    assert "Must pass" not in seen
    assert "Home" in seen


def test_limits_must_pass_topics_and_extra_time_are_named(
    show: Show, look: Look, limited: Workspace, aiko: Actor, hr: Actor
) -> None:
    limited.allowing.grant(hr, "00123", None, AllowanceKind.EXTRA_TIME, 25, "Reads with a magnifier")
    seen = texts(intro(show, look, limited, aiko))
    assert "§1.2 Screen, Lunch on the desk" in seen
    assert "At least 50 % of the points on each of them, whatever the total." in seen
    assert "25 minutes" in seen
    assert any(text.startswith("5 of them are extra time that HR granted you.") for text in seen)
    assert "0 of 2 used, 2 left" in seen


def test_nothing_is_written_before_the_start(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot
) -> None:
    page = intro(show, look, workspace, aiko)
    assert focused_name() == "Start the quiz"
    assert workspace.quizzes.rules(aiko, "tidy-desk").used == 0
    with qtbot.waitSignal(page.started) as told:
        press(Qt.Key.Key_Return)
    assert told.args == ["tidy-desk"]
    assert workspace.quizzes.rules(aiko, "tidy-desk").used == 1


def test_escape_leaves_without_an_attempt(
    show: Show, look: Look, workspace: Workspace, aiko: Actor, qtbot: QtBot
) -> None:
    page = intro(show, look, workspace, aiko)
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Escape)
    assert workspace.quizzes.rules(aiko, "tidy-desk").used == 0


def test_when_every_attempt_is_used_it_says_what_next(
    show: Show, look: Look, limited: Workspace, aiko: Actor, hr: Actor, qtbot: QtBot
) -> None:
    for _ in range(2):
        builders.take_quiz(limited, aiko)
    page = intro(show, look, limited, aiko)
    seen = texts(page)
    assert "Every attempt is used" in seen
    assert "2 of 2 used, 0 left" in seen
    assert "Start the quiz" not in seen
    assert focused_name() == "Back to Home"
    with qtbot.waitSignal(page.leave_pressed):
        press(Qt.Key.Key_Return)
    limited.allowing.grant(hr, "00123", "tidy-desk", AllowanceKind.ATTEMPTS, 1, "A power cut")
    seen = texts(intro(show, look, limited, aiko))
    assert "2 of 3 used, 1 left" in seen
    assert any(text.startswith("1 of them HR granted you.") for text in seen)


def test_who_has_no_attempt_left_is_led_to_where_hr_is_asked(desk: Desk, course_folder: Path) -> None:
    file = course_folder / "modules/tidy-desk/module.yaml"
    file.write_text(file.read_text("utf-8") + RULE, encoding="utf-8")
    window = desk.start()
    window.page.submitted.emit("00123", "Aiko Tanaka")
    actor = builders.learner_of(window.workspace().enrolment.current())
    for _ in range(2):
        builders.take_quiz(window.workspace(), actor)
    window.go(Place(PlaceName.QUIZ, "tidy-desk"))
    click(window.page.ask_button)
    assert isinstance(window.page, MyDataPage)
    assert focused() is window.page.ask_button


def test_another_window_that_used_the_last_attempt_is_said(
    show: Show, look: Look, limited: Workspace, aiko: Actor
) -> None:
    builders.take_quiz(limited, aiko)
    page = intro(show, look, limited, aiko)
    builders.take_quiz(limited, aiko)
    press(Qt.Key.Key_Return)
    assert any(text.startswith("All attempts at this quiz are used.") for text in texts(page))
