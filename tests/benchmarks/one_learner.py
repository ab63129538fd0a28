"""Answers a quiz and turns pages in the real window of this process, between bare durable inserts."""

import json
import statistics
import sys
import time
import uuid
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.storage import driver
from app.ui.learner.quiz_page import QuizPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from tests.benchmarks.drawing import Drawing, open_window
from tests.benchmarks.workspaces import first_module
from tests.windows import start_quiz

QUIZZES, TURNS = 3, 30


class BareInserts:
    """One row a transaction, as durable as the program's own."""

    def __init__(self, path: Path) -> None:
        self._connection = driver.connect(path)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("CREATE TABLE answer (id TEXT PRIMARY KEY, chosen TEXT, answered TEXT)")

    def milliseconds(self) -> float:
        """Insert one row."""
        row = (str(uuid.uuid4()), "a b", "2026-04-01 09:00:00.000000")
        began = time.perf_counter()
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute("INSERT INTO answer VALUES (?, ?, ?)", row)
        self._connection.execute("COMMIT")
        return (time.perf_counter() - began) * 1000


def press(page: QWidget, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    QTest.keyClick(page.focusWidget() or page, key)


def answer(window: MainWindow, drawing: Drawing, bare: BareInserts, module: str) -> dict[str, list[float]]:
    """Take whole quizzes; the answers need not be right."""
    times: dict[str, list[float]] = {"bare": [], "choice": [], "answer": [], "following": []}
    for _ in range(QUIZZES):
        start_quiz(window, module)
        quiz = window.page
        while isinstance(window.page, QuizPage):
            for card in range(len(quiz.view.cards()), 0, -1):
                if not quiz.check_button.isEnabled():
                    times["choice"].append(drawing.milliseconds(partial(quiz.view.press_number, card)))
            if not quiz.check_button.isEnabled():
                raise RuntimeError("no key makes this answer complete")
            times["bare"].append(bare.milliseconds())
            times["answer"].append(
                drawing.milliseconds(partial(press, quiz, Qt.Key.Key_Return), quiz.verdict.isVisible)
            )
            last = not quiz._quiz.attempt.unanswered()
            took = drawing.milliseconds(partial(press, quiz, Qt.Key.Key_Return))
            if not last:
                times["following"].append(took)
    return times


def turn(window: MainWindow, drawing: Drawing, bare: BareInserts, module: str) -> dict[str, list[float]]:
    """Turn the pages of a lesson to its end and back."""
    times: dict[str, list[float]] = {"bare": [], "turn": []}
    window.go(Place(PlaceName.LESSON, module, 1))
    lesson, key = window.page, Qt.Key.Key_Right
    for _ in range(TURNS):
        times["bare"].append(bare.milliseconds())
        times["turn"].append(drawing.milliseconds(partial(press, lesson, key)))
        if lesson._lesson.page in (1, len(lesson._lesson.module.pages)):
            key = Qt.Key.Key_Left if key == Qt.Key.Key_Right else Qt.Key.Key_Right
    return times


window, workspace = open_window(Path(sys.argv[1]))
drawing, bare = Drawing(window), BareInserts(Path(sys.argv[2]))
module = first_module(workspace)
answers = answer(window, drawing, bare, module)
turns = turn(window, drawing, bare, module)
told = {
    "answers": {name: statistics.median(times) for name, times in answers.items()},
    "turns": {name: statistics.median(times) for name, times in turns.items()},
    "count": len(answers["answer"]),
    "slowest": max(answers["answer"]),
}
print(json.dumps(told))
window.close()
workspace.close()
