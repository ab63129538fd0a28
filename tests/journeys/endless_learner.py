"""Runs the real program and answers items through its window without an end, telling what is shown and what is saved.

Started by `test_killed_in_the_middle` in a process of its own, which it kills. Each line is one JSON object:
`{"shown": …}` when an item is on the screen, `{"saved": …}` when the window has shown the verdict of an answer.
"""

import json
import random
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.bootstrap import RESOURCES, build_workspace
from app.services.kept_home import load_kept_home
from app.ui.application import Application, Start
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.learner.quiz_page import QuizPage
from app.ui.learner.result_page import ResultPage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.places import Place, PlaceName

MODULE = "purposes"


class EndlessLearner:
    """Does one thing at a time, as a person does, and lets the window live in between."""

    def __init__(self, program: Application, seed: int) -> None:
        self._window, self._chance = program.window, random.Random(seed)
        self._timer = QTimer(self._window)
        self._timer.timeout.connect(self._act)
        self._window.ready.connect(self._begin)

    def _begin(self) -> None:
        if isinstance(self._window.page, WelcomePage):
            self._window.page.submitted.emit("00417", "Mirei Asanuma")
        self._window.go(Place(PlaceName.QUIZ, MODULE))
        self._start()
        self._timer.start(0)

    def _start(self) -> None:
        """Start an attempt, unless one goes on."""
        if isinstance(self._window.page, QuizIntroPage):
            self._window.page.start_button.click()
        self._tell("shown")

    def _act(self) -> None:
        page = self._window.page
        if isinstance(page, ResultPage):
            page.retake_button.click()
            self._start()
        elif isinstance(page, QuizPage) and page.check_button.isVisible():
            for group in (page.view.truths, page.view.options):
                if group:
                    self._chance.choice(group).click()
            page.check_button.click()
            self._tell("saved")
        elif isinstance(page, QuizPage):
            page.continue_button.click()
            if isinstance(self._window.page, QuizPage):
                self._tell("shown")

    def _tell(self, what: str) -> None:
        page = self._window.page
        if not isinstance(page, QuizPage):
            raise TypeError(type(page).__name__)
        told = {
            "attempt": str(page.attempt_id()),
            "item": page.view.item.id,
            "order": [card.option_id for card in page.view.options],
            "chosen": list(page.view.chosen()),
            "verdict": page.verdict.text() if page.continue_button.isVisible() else "",
        }
        print(json.dumps({what: told}), flush=True)


def main(path: Path, preferences: Path, seed: int) -> int:
    """Open the program on a workspace and answer until somebody ends it."""
    start = Start(path, RESOURCES, preferences, lambda: build_workspace(path), load_kept_home(path))
    program = Application(start)
    learner = EndlessLearner(program, seed)
    code = program.run()
    del learner
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])))
