"""A desk with the program on it, and pages shown alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.look import Look
from tests import builders
from tests.windows import ENGLISH, Desk, drop, prepare

Shown = TypeVar("Shown", bound=QWidget)
Show = Callable[[Shown], Shown]


@pytest.fixture(scope="session", autouse=True)
def _prepared(qapp: QApplication) -> None:
    prepare(qapp)


@pytest.fixture
def look() -> Look:
    """The light look in English."""
    return ENGLISH


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Show a widget as a window of its own, with the keyboard."""
    shown: list[QWidget] = []

    def show_one(widget: QWidget, width: int = 1200, height: int = 800) -> QWidget:
        shown.append(widget)
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    yield show_one
    for widget in shown:
        drop(widget)


@pytest.fixture
def desk(qtbot: QtBot, workspace_path: Path, course_folder: Path, clock: builders.StandingClock) -> Iterator[Desk]:
    """A computer with an empty workspace and the small course."""
    desk = Desk(qtbot, workspace_path, course_folder, clock)
    yield desk
    desk.leave()


@pytest.fixture(scope="session")
def red_picture(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """A picture that nothing of a course file may bring onto the screen."""
    path = tmp_path_factory.mktemp("pictures") / "red.png"
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    assert image.save(str(path))
    return path
