"""Closing the window in the middle of a quiz asks nothing and loses nothing, not even half a word."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.learner.quiz_page import QuizPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from tests import builders
from tests.windows import Desk, focused_name, press, start_quiz, texts, type_text

SHORT_ANSWER = """\
- id: locked-drawer.word-{number}
  kind: short-answer
  commitments: [{commitment}]
  situation: true
  difficulty: 2
  stem: {{en: "Who is asked first?", ja: 誰に先に尋ねますか。}}
  explanation: {{en: In short, ja: 要するに}}
  accepted: {{en: [the privacy desk], ja: [個人情報窓口]}}
  feedback_if_right: {{en: They know., ja: 知っています。}}
  feedback_if_wrong: {{en: They know., ja: 知っています。}}
"""


@pytest.fixture
def small_desk(
    qtbot: QtBot, tmp_path: Path, empty_workspace: Path, course_folder: Path, clock: builders.StandingClock
) -> Iterator[Desk]:
    """A computer with a course whose second quiz asks for words."""
    items = course_folder / "modules/locked-drawer/items/bank.yaml"
    commitments = ("protect.desk", "protect.screen", "ask.first", "protect.desk")
    items.write_text(
        "".join(SHORT_ANSWER.format(number=number, commitment=one) for number, one in enumerate(commitments)), "utf-8"
    )
    path = tmp_path / "training.clausewise"
    shutil.copy(empty_workspace, path)
    desk = Desk(qtbot, path, course_folder, clock)
    yield desk
    desk.leave()


def begin(desk: Desk, module_id: str) -> MainWindow:
    """Join, and start a quiz."""
    window = desk.start()
    window.page.submitted.emit("00417", "Mirei Asanuma")
    start_quiz(window, module_id)
    return window


def come_back(desk: Desk, window: MainWindow, module_id: str) -> MainWindow:
    """Close the window as its frame does, and open the program again on the quiz."""
    assert window.close()
    assert QApplication.activeModalWidget() is None
    assert not window.isVisible()
    desk.close(window)
    again = desk.start()
    again.go(Place(PlaceName.QUIZ, module_id))
    return again


def test_a_choice_survives_the_window(small_desk: Desk) -> None:
    window = begin(small_desk, "tidy-desk")
    for card in window.page.view.cards()[-2:]:
        card.click()
    chosen, item = window.page.view.chosen(), window.page.view.item.id
    again = come_back(small_desk, window, "tidy-desk")
    assert isinstance(again.page, QuizPage)
    assert again.page.view.item.id == item
    assert again.page.view.chosen() == chosen


def test_half_a_word_survives_the_window(small_desk: Desk) -> None:
    window = begin(small_desk, "locked-drawer")
    assert focused_name() == "Your answer"
    type_text("the privacy d")
    again = come_back(small_desk, window, "locked-drawer")
    assert again.page.view.chosen() == ("the privacy d",)
    type_text("esk")
    press(Qt.Key.Key_Return)
    assert again.page.verdict.text() == "Right"


def test_what_is_typed_is_kept_at_every_pause(small_desk: Desk, qtbot: QtBot) -> None:
    window = begin(small_desk, "locked-drawer")
    type_text("some")
    assert "Each answer is saved at once" in texts(window)
    qtbot.waitUntil(lambda: "Saved 09:00:00" in texts(window), timeout=2000)
    found = window.workspace().quizzes.start(
        builders.learner_of(window.workspace().enrolment.current()), "locked-drawer"
    )
    assert found.attempt.items[0].draft.chosen == ("some",)


def test_letters_belong_to_the_field_and_ctrl_to_the_quiz(small_desk: Desk, qtbot: QtBot) -> None:
    window = begin(small_desk, "locked-drawer")
    type_text("of")
    assert window.page.overview is None
    assert not window.page.flag_button.isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.page.flag_button.isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert window.page.overview is not None
    press(Qt.Key.Key_Escape)
    assert window.page.view.chosen() == ("of",)
