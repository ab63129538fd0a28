"""From the first start to a passed result and to HR's file without a mouse; names as a screen reader says them."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.items import FALSE, TRUE
from app.formats.receipt_file import read_receipt_file
from app.ui.hr.records_page import RecordsPage
from app.ui.learner.home_page import HomePage
from app.ui.learner.lesson_page import LessonPage
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from tests.windows import Desk, focused, focused_name, name_of, number_key, press, settle, tab_to, texts, type_text

PASSWORD = "a few words in a row"


class _Windows(QObject):
    """Remembers every window that comes onto the screen, were it for a moment only."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[_Windows]:
    """What comes onto the screen during a test."""
    windows = _Windows()
    qapp.installEventFilter(windows)
    yield windows
    qapp.removeEventFilter(windows)


def answer(page: QuizPage, *, right: bool = True) -> None:
    """Choose an answer by number keys, after making sure that it can be read out."""
    item = page.view.item
    wanted = item.key()
    if not right and item.statement is not None:
        wanted = (wanted - {TRUE, FALSE}) | ({TRUE} if FALSE in wanted else {FALSE})
    elif not right:
        wanted = {next(option.id for option in item.options if not option.right)}
    for number, card in enumerate(page.view.cards(), start=1):
        assert name_of(card) in (card.text(), "True", "False")
        if card.option_id in wanted:
            press(number_key(number))
            assert focused() is card


def take_quiz(window: MainWindow, wrong: int = 0) -> None:
    """Start the quiz and answer all of it by keyboard, the first `wrong` items wrongly."""
    assert isinstance(window.page, QuizIntroPage)
    assert focused_name() == "Start the quiz"
    press(Qt.Key.Key_Return)
    number = 0
    while isinstance(window.page, QuizPage):
        number += 1
        page = window.page
        answer(page, right=number > wrong)
        press(Qt.Key.Key_Return)
        assert focused_name() in ("Continue", "See the result")
        assert page.verdict.text() == ("Right" if number > wrong else "Not right")
        press(Qt.Key.Key_Return)
    assert number == 10


def join(number: str = "00417", name: str = "Mirei Asanuma") -> None:
    """Say who one is."""
    assert focused_name() == "Employee number"
    type_text(number)
    press(Qt.Key.Key_Return)
    assert focused_name() == "Name"
    type_text(name)
    press(Qt.Key.Key_Return)


def test_a_new_employee_passes_the_first_module_by_keyboard_alone(
    desk: Desk, tmp_path: Path, windows: _Windows
) -> None:
    desk.save_to = tmp_path / "certificate.pdf"
    window = desk.start()
    join()
    assert isinstance(window.page, HomePage)
    assert focused_name() == "Start"
    assert "What we may use information for" in texts(window)
    press(Qt.Key.Key_Return)

    assert isinstance(window.page, LessonPage)
    lesson = window.page
    pages = 0
    while window.page is lesson:
        pages += 1
        assert focused_name() in ("Next page", "Start the quiz")
        assert f"Page {pages} of 6" in texts(window)
        if lesson.tries():
            tried = lesson.tries()[0].view
            press(*(number_key(number) for number in ((1, 3) if tried.truths else (1,))))
            if lesson.tries()[0].view.cards()[0].isEnabled():  # several answers wait for their button
                tab_to("Check")
                press(Qt.Key.Key_Return)
            assert any(text.startswith(("Right.", "Not right.")) for text in texts(window))
        press(Qt.Key.Key_Right)
    assert pages == 6

    take_quiz(window)
    assert isinstance(window.page, ResultPage)
    assert "Passed, 10 of 10 right" in texts(window)
    assert focused_name() == "Save certificate"
    press(Qt.Key.Key_Return)
    desk.settle(window)
    assert f"Saved to {desk.save_to}" in texts(window)
    assert read_receipt_file(desk.save_to).is_included()
    tab_to("I agree")
    press(Qt.Key.Key_Return)
    assert "I have read “Handling user information” (version 2026-01) and will follow it." in texts(window)
    assert any(text.startswith("Confirmed ") for text in texts(window))
    assert focused_name() == "Save certificate"
    press(Qt.Key.Key_Escape)
    assert isinstance(window.page, HomePage)
    assert "Passed 100 %" in [row.accessibleDescription().split(".")[0] for row in window.page.rows]
    assert set(windows.seen) == {"MainWindow"}


def test_who_fails_retakes_with_the_keyboard(desk: Desk) -> None:
    window = desk.start()
    join()
    press(Qt.Key.Key_Return)
    for _ in range(6):
        press(Qt.Key.Key_PageDown)
    take_quiz(window, wrong=3)
    assert "Not passed yet, 7 of 10 right" in texts(window)
    tab_to("Review all answers")
    press(Qt.Key.Key_Return)
    assert focused_name() == "Next item"
    for _ in range(9):
        press(Qt.Key.Key_Right)
    assert focused_name() == "Back to the result"
    press(Qt.Key.Key_Return)
    assert focused_name() == "Retake"
    press(Qt.Key.Key_Return)
    take_quiz(window)
    assert "Passed, 10 of 10 right" in texts(window)


def test_everything_that_takes_the_keyboard_has_a_name(desk: Desk) -> None:
    window = desk.start()
    met: dict[str, list[str]] = {}

    def go_round(screen: str) -> None:
        settle()
        names: list[str] = []
        first = focused()
        for _ in range(60):
            names.append(focused_name())
            assert names[-1], f"{type(focused()).__name__} on {screen} has no name"
            press(Qt.Key.Key_Tab)
            if focused() is first:
                break
        else:
            raise AssertionError(f"Tab does not come round on {screen}: {names}")
        met[screen] = names

    go_round("welcome")
    join()
    go_round("home")
    press(Qt.Key.Key_Return)
    go_round("lesson")
    window.go(Place(PlaceName.QUIZ, "purposes"))
    go_round("quiz intro")
    press(Qt.Key.Key_Return)
    go_round("quiz")
    press(Qt.Key.Key_O)
    go_round("all items")
    press(Qt.Key.Key_O)
    answer(window.page)
    go_round("quiz, chosen")
    window.page.check_button.click()
    go_round("quiz, checked")
    press(Qt.Key.Key_Return)
    take_rest(window)
    go_round("result")
    window.page.review_button.click()
    go_round("review")
    window.go(Place(PlaceName.SETTINGS))
    go_round("settings")
    window.go(Place(PlaceName.RECORDS))
    go_round("sign in")
    doors = ["I write the training", "I am from HR, or an auditor"]
    assert met["welcome"] == ["Employee number", "Name", "Start", *doors, "English"]
    assert {"Home", "Records", "Settings", "Start"} <= set(met["home"])
    assert {"Home", "Next page"} <= set(met["lesson"])
    assert {"Home", "Start the quiz"} <= set(met["quiz intro"])
    assert {"Leave quiz", "All items", "Continue"} <= set(met["quiz, checked"])
    assert "Check answer" not in met["quiz"]
    assert "Check answer" in met["quiz, chosen"]
    assert {"Save certificate", "I agree", "Review all answers", "Retake", "Next module"} <= set(met["result"])


def take_rest(window: MainWindow) -> None:
    """Answer what is left of the quiz."""
    while isinstance(window.page, QuizPage):
        answer(window.page)
        press(Qt.Key.Key_Return, Qt.Key.Key_Return)


def test_hr_takes_the_record_out_as_a_file_by_keyboard_alone(
    desk: Desk, tmp_path: Path, qtbot: QtBot, windows: _Windows
) -> None:
    window = desk.start()
    join("00417", "浅沼 みれい")
    window.go(Place(PlaceName.QUIZ, "purposes"))
    take_quiz(window)
    press(Qt.Key.Key_Escape)

    tab_to("Records")
    press(Qt.Key.Key_Space)
    for name, typed in (("Name", "Ines"), ("New password", PASSWORD), ("The same password again", PASSWORD)):
        assert focused_name() == name
        type_text(typed)
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: focused_name() == "Copy the code")
    tab_to("I have it in a safe place")
    press(Qt.Key.Key_Space)
    tab_to("Go on")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(window.page, RecordsPage))
    qtbot.waitUntil(lambda: window.page.model.rowCount() == 1)
    settle()

    desk.save_to = tmp_path / "records.csv"
    tab_to("Export")
    press(Qt.Key.Key_Return)
    settle()
    press(Qt.Key.Key_Right)
    tab_to("What is it for?")
    type_text("Evidence for the audit")
    tab_to("Export 1 row")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(text.startswith("1 record saved to") for text in texts(window)))

    with desk.save_to.open(encoding="utf-8-sig", newline="") as file:
        (row,) = list(csv.reader(file))[1:]
    assert row[:2] == ["00417", "浅沼 みれい"]
    assert set(windows.seen) <= {"MainWindow", "QComboBoxPrivateContainer", "QComboBoxListView", "QListView", "QFrame"}
