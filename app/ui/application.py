"""Starts Qt: fonts, language, colours, the window, and what happens on a fault of ours."""

import logging
import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.refusals import Refusal
from app.domain.texts import Language
from app.ui.main_window import MainWindow
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look, load_fonts
from app.ui.shared.preferences import Preferences, PreferenceStore
from app.ui.shared.sentences import say
from app.ui.shared.style_sheet import style_sheet
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.domain.home import Home
    from app.services.workspace import Workspace

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Start:
    """What the bootstrap gives the window: where things lie and how to open the workspace."""

    place: Path
    resources: Path
    preferences: Path
    open_workspace: "Callable[[], Workspace]"
    kept_home: "Home | None"


def no_display_reason() -> str | None:
    """Return why no window can be opened here, None if one can; Qt itself would abort without a word to catch."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None
    return (
        "there is no display to open a window on. Start it on a desktop, or use a command that needs none "
        "(clausewise --help lists them)"
    )


class _FirstPicture(QObject):
    """Calls `then` once, after a window was drawn for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


class Application:
    """Holds the Qt application, its translators and its window."""

    def __init__(self, start: Start) -> None:
        # `setStyle` would return a QStyle, whose class Python takes ten milliseconds to build.
        self.qt = QApplication.instance() or QApplication(["clausewise", "-style", "fusion"])
        self.qt.setApplicationName("Clausewise")
        self._start = start
        self._translators: list[QTranslator] = []
        load_fonts(start.resources)
        self._store = PreferenceStore(start.preferences)
        preferences = self._store.load()
        look = self._dress(preferences)
        self.worker = BackgroundWorker(self.qt)
        parts = WindowParts(start.open_workspace, start.kept_home, start.place, date.today, _ask_where_to_save)
        self.window = MainWindow(look, preferences, parts, self.worker)
        self.window.preferences_changed.connect(self._change)
        self.window.failed.connect(_tell_standard_error)

    def run(self) -> int:
        """Show the window and return its exit code; 2 if the workspace could not be opened."""
        sys.excepthook = self._report
        geometry = self._store.load_geometry()
        if geometry is not None:
            self.window.restoreGeometry(geometry)
        self.window.show()
        # The database library is loaded behind the first picture, and not beside it: they would share one interpreter.
        _FirstPicture(self.window, self.window.open_workspace)
        self.qt.exec()
        self._store.save_geometry(QByteArray(self.window.saveGeometry()))
        self.worker.wait()
        workspace = self.window.workspace()
        if workspace is None:
            return 2
        workspace.close()
        return 0

    def _change(self, preferences: Preferences) -> None:
        self._store.save(preferences)
        self.window.dress(self._dress(preferences), preferences)

    def _dress(self, preferences: Preferences) -> Look:
        look = preferences.look(self._start.resources)
        self._translators = wear(self.qt, look, self._translators)
        return look

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell the person about a refusal that no page caught, or about a fault of ours."""
        if isinstance(error, Refusal):
            text = say(error)
        else:
            _log.error("unexpected fault:\n%s", "".join(traceback.format_tb(trace)) + kind.__name__)
            text = QCoreApplication.translate(
                "Application",
                "Something went wrong inside Clausewise. What you had saved is safe. "
                "Close the program and start it again.",
            )
            traceback.print_exception(kind, error, trace)
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setTextFormat(box.textFormat().PlainText)
        box.setWindowTitle("Clausewise")
        box.setText(text)
        box.open()


def wear(qt: QApplication, look: Look, old: list[QTranslator]) -> list[QTranslator]:
    """Give the application the palette, style sheet, font and language of a look; return its translators."""
    for translator in old:
        qt.removeTranslator(translator)
    translators = _translators(look.resources, look.language)
    for translator in translators:
        qt.installTranslator(translator)
    QLocale.setDefault(look.locale())
    qt.setPalette(look.palette())
    qt.setFont(look.font("body"))
    qt.setStyleSheet(style_sheet(look))
    return translators


def _translators(resources: Path, language: Language) -> list[QTranslator]:
    if language == "en":
        return []
    ours, qts = QTranslator(), QTranslator()
    ours.load(f"clausewise_{language}", str(resources / "translations"))
    qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [qts, ours]


def _ask_where_to_save(parent: QWidget, name: str, kinds: str) -> str:
    from app.ui.hr.save_dialog import choose_file

    return choose_file(parent, name, kinds)


def _tell_standard_error(refusal: Refusal) -> None:
    print(f"clausewise: {refusal}", file=sys.stderr)


def start_window(start: Start) -> int:
    """Run the program with a window and return its exit code."""
    return Application(start).run()
