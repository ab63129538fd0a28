"""A step that writes is asked about before it is left; one that only reads is not."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.background import BackgroundWorker
from app.ui.shared.leaving import StopDialog, asks_first
from app.ui.shared.look import Look
from app.ui.shared.step_frame import StepFrame
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, drop, settle

Work = Callable[[Callable[[int], None]], str]


def held(go_on: threading.Event) -> Work:
    def work(progress: Callable[[int], None]) -> str:
        progress(3)
        assert go_on.wait(20)
        progress(4)
        return "done"

    return work


@pytest.fixture
def frame(show: Show, look: Look, worker: BackgroundWorker) -> StepFrame:
    made = StepFrame(look, worker)
    show(made, 600, 400)
    return made


@pytest.mark.parametrize("at_leaving", ["", "Items are being brought in: {count} so far."])
def test_only_a_step_that_writes_is_asked_about(qtbot: QtBot, frame: StepFrame, at_leaving: str) -> None:
    go_on, left, told = threading.Event(), [], []
    assert not asks_first(frame, lambda: left.append("before")), "nothing goes on"
    frame.start(held(go_on), "{count} items", told.append, 10, at_leaving)
    qtbot.waitUntil(lambda: frame.progress.bar.value() == 3)
    asked = asks_first(frame, lambda: left.append("left"))
    assert asked == bool(at_leaving)
    if asked:
        (question,) = frame.findChildren(StopDialog)
        assert question.words.text() == "Items are being brought in: 3 so far."
        click(question.stop_button)
    go_on.set()
    qtbot.waitUntil(lambda: not frame.is_running())
    settle()
    assert left == (["left"] if asked else [])
    assert told == ([] if asked else ["done"])


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_whole_question_is_seen(qtbot: QtBot, language: str, scale: float) -> None:
    owner = QWidget()
    owner.resize(1100, 700)
    look = Look(RESOURCES, "light", language, scale)  # type: ignore[arg-type]
    words = "The new version is being adopted: 12,000 of 94,808 people have the short module. Nothing of it is kept."
    dialog = StopDialog(look, words, owner)
    dialog.show()
    settle()
    bottom = dialog.words.mapTo(dialog, dialog.words.rect().bottomLeft()).y()
    assert bottom <= dialog.stop_button.mapTo(dialog, dialog.stop_button.rect().topLeft()).y()
    assert dialog.width() <= owner.width()
    drop(owner)
