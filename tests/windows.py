"""What a person sees, hears and types in a real window; shared by the tests of pages and of whole journeys."""

import random
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.home import Home
from app.services.kept_home import load_kept_home
from app.services.workspace import Workspace, open_workspace
from app.ui.application import wear
from app.ui.learner.quiz_intro_page import QuizIntroPage
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.look import Look, load_fonts
from app.ui.shared.preferences import Preferences
from app.ui.shared.text_flow import TextBlock
from app.ui.window_parts import WindowParts
from tests.builders import RESOURCES, StandingClock

ROOT = Path(__file__).parents[1]
CONTENT = ROOT / "content"
ENGLISH = Look(RESOURCES, "light", "en")
TRANSLATED = (RESOURCES / "translations" / "clausewise_ja.qm").exists()
"""Whether the Japanese texts of the program have been built."""


def prepare(qt: QApplication) -> None:
    """Give the application the style, the fonts and the look that the program gives it."""
    QApplication.setStyle("Fusion")
    load_fonts(RESOURCES)
    wear(qt, ENGLISH, [])


# ---------------------------------------------------------------- what is seen


def settle() -> None:
    """Let the windows show and arrange what has been put into them."""
    for _ in range(2):
        QCoreApplication.processEvents()


def texts(widget: QWidget) -> list[str]:
    """Return every text that can be seen in a widget, in no particular order."""
    settle()
    found = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if not child.isVisible():
            continue
        if isinstance(child, QLabel | QAbstractButton | TextBlock):
            found.append(child.text())
        elif isinstance(child, QTextEdit):
            found.append(child.toPlainText())
        elif isinstance(child, CutLabel):
            found.append(child.accessibleName())
    return [text for text in found if text]


def red_pixels(widget: QWidget) -> int:
    """Return how many pixels of a widget are pure red, a colour that no theme has."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = memoryview(image.constBits())
    red = 0xFFFF0000
    if red.to_bytes(4, sys.byteorder) not in bytes(bits):  # much faster than looking at each pixel
        return 0
    return bits.cast("I").tolist().count(red)


def shades(image: QImage) -> Counter[int]:
    """Return the colours of an image (0xAARRGGBB) with the number of pixels of each."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)  # must live as long as its bits are read
    return Counter(memoryview(plain.constBits()).cast("I").tolist())


# ---------------------------------------------------------------- what is heard


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def focused_name() -> str:
    """Return what a screen reader calls the widget that has the keyboard."""
    return name_of(focused())


# ---------------------------------------------------------------- what is typed


def press(*keys: Qt.Key) -> None:
    """Press keys one after another, each on the widget that has the keyboard then."""
    for key in keys:
        QTest.keyClick(focused(), key)


def type_text(text: str) -> None:
    """Type a text into the widget that has the keyboard; what no key has comes from an input method."""
    if text.isascii():
        QTest.keyClicks(focused(), text)
    else:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(focused(), event)


def tab_to(name: str, *, most: int = 40) -> None:
    """Press Tab until what is called `name` has the keyboard."""
    met = []
    for _ in range(most):
        if focused_name() == name:
            return
        met.append(focused_name())
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to “{name}”, but to {met}")


def click_at(widget: QWidget, left: int, top: int) -> None:
    """Click a place of a widget as the mouse does, through its window."""
    place = widget.mapTo(widget.window(), QPoint(left, top))
    QTest.mouseClick(widget.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def click(widget: QWidget) -> None:
    """Click the middle of a widget."""
    assert widget.isVisible(), "what cannot be seen cannot be clicked"
    click_at(widget, widget.width() // 2, widget.height() // 2)


def number_key(number: int) -> Qt.Key:
    """Return the key of a digit."""
    return Qt.Key(Qt.Key.Key_0 + number)


# ---------------------------------------------------------------- the program on a computer


class Desk:
    """A computer on which the program can be opened, as often as a test likes, on one workspace file."""

    def __init__(self, qtbot: QtBot, path: Path, course: Path, clock: StandingClock) -> None:
        self.path, self.course = path, course
        self.save_to: Path | None = None
        self.wait_seconds = 5.0
        self._qtbot, self._clock = qtbot, clock
        self._seeds = iter(range(1, 1_000))
        self._windows: list[tuple[MainWindow, BackgroundWorker]] = []

    def open(self, *, size: tuple[int, int] = (1200, 800)) -> MainWindow:
        """Open a window as far as it comes without its workspace."""
        worker = BackgroundWorker()
        kept = self._kept_home()
        parts = WindowParts(self.workspace, kept, self.path, lambda: date(2026, 4, 1), self._choose_file)
        window = MainWindow(ENGLISH, Preferences("light"), parts, worker)
        self._windows.append((window, worker))
        window.resize(*size)
        window.show()
        self.activate(window)
        return window

    def start(self, *, size: tuple[int, int] = (1200, 800)) -> MainWindow:
        """Open a window and wait until it is ready."""
        window = self.open(size=size)
        with self._qtbot.waitSignal(window.ready):
            window.open_workspace()
        return window

    def workspace(self) -> Workspace:
        """Open the workspace as the program does."""
        chance = random.Random(next(self._seeds))
        return open_workspace(
            self.path,
            self.course,
            self._clock,
            resources=RESOURCES,
            chance=chance,
            wait_seconds=self.wait_seconds,
        )

    def activate(self, window: QWidget) -> None:
        """Give a window the keyboard."""
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)

    def settle(self, window: MainWindow) -> None:
        """Wait until the jobs of a window have ended and been told."""
        next(worker for one, worker in self._windows if one is window).wait()
        settle()

    def touch_course(self) -> None:
        """Change a file of the course, so that the next start has to publish it."""
        file = next(self.course.rglob("module.yaml"))
        file.write_text(file.read_text("utf-8") + "# changed\n", encoding="utf-8")

    def close(self, window: MainWindow) -> None:
        """Close a window and the workspace that it has open."""
        worker = next(worker for one, worker in self._windows if one is window)
        self._windows = [pair for pair in self._windows if pair[0] is not window]
        workspace = window.workspace()
        window.close()
        drop(window)
        worker.wait()
        if workspace is not None:
            workspace.close()

    def leave(self) -> None:
        """Close everything."""
        for window, _ in tuple(self._windows):
            self.close(window)

    def _kept_home(self) -> Home | None:
        return load_kept_home(self.path)

    def _choose_file(self, _owner: object, _name: str, _kinds: str) -> str:
        return str(self.save_to or "")


def start_quiz(window: MainWindow, module_id: str) -> None:
    """Go to a quiz, and start an attempt where none is in progress."""
    window.go(Place(PlaceName.QUIZ, module_id))
    if isinstance(window.page, QuizIntroPage):
        window.page.start_button.click()


OpenPage = Callable[..., QWidget]


def drop(widget: QWidget) -> None:
    """Delete a widget now, as the event loop would."""
    with suppress(RuntimeError):
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
