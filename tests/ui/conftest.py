"""A desk with the program on it, and pages shown alone."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.workspace import Workspace, open_workspace
from app.ui.application import Application, Start
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences, PreferenceStore
from app.ui.tray import Tray
from tests import builders
from tests.windows import ENGLISH, RESOURCES, Desk, drop, prepare

Shown = TypeVar("Shown", bound=QWidget)
Show = Callable[[Shown], Shown]
OpenProgram = Callable[[], Application]


@pytest.fixture(scope="session", autouse=True)
def _prepared(qapp: QApplication) -> None:
    prepare(qapp)


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[BackgroundWorker]:
    """A background worker that is dropped at the end."""
    worker = BackgroundWorker()
    yield worker
    worker.wait()
    drop(worker)


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


class FakeTray(Tray):
    """A place for messages that keeps what it is told; with `there` False, a desktop without one."""

    def __init__(self, *, there: bool = True) -> None:
        super().__init__()
        self.there, self.shown = there, False
        self.said: list[str] = []

    def is_there(self) -> bool:
        return self.there

    def show_message(self, title: str, words: str) -> None:
        assert title == "Clausewise"
        self.said.append(words)
        self.shown = True

    def hide(self) -> None:
        self.shown = False


@pytest.fixture
def tray() -> FakeTray:
    """A tray on a desktop that has one."""
    return FakeTray()


@pytest.fixture
def open_program(
    qtbot: QtBot,
    workspace_path: Path,
    course_folder: Path,
    clock: builders.StandingClock,
    tmp_path: Path,
    tray: FakeTray,
) -> Iterator[OpenProgram]:
    """Open the program as `python -m app` does, as often as the test likes, first on an English light start."""
    running: list[Application] = []
    ini = tmp_path / "preferences.ini"
    PreferenceStore(ini).save(Preferences("light", "en", 1.0))

    def workspace() -> Workspace:
        return open_workspace(workspace_path, course_folder, clock, resources=RESOURCES)

    def close(program: Application) -> None:
        """Close a program as its window is closed, and what it has open."""
        running.remove(program)
        workspace_open = program.window.workspace()
        program.keep_place()
        program.window.close()
        drop(program.window)
        program.worker.wait()
        drop(program.worker)
        if workspace_open is not None:
            workspace_open.close()

    def open_one() -> Application:
        for program in tuple(running):
            close(program)
        start = Start(workspace_path, RESOURCES, ini, workspace, None, lambda: clock().date())
        program = Application(start, tray)
        running.append(program)
        program.window.show()
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        with qtbot.waitSignal(program.window.ready):
            program.window.open_workspace()
        return program

    yield open_one
    for program in tuple(running):
        program.change(Preferences("light", "en", 1.0))
        close(program)


@pytest.fixture
def program(open_program: OpenProgram) -> Application:
    """The program with Aiko in it."""
    program = open_program()
    program.window.page.submitted.emit("00123", "Aiko Tanaka")
    return program


@pytest.fixture(scope="session")
def red_picture(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Path:
    """A picture that nothing of a course file may bring onto the screen."""
    path = tmp_path_factory.mktemp("pictures") / "red.png"
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    assert image.save(str(path))
    return path
