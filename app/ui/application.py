"""Starts Qt: fonts, language, colours, the window, and what happens on a fault of ours."""

import os
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.ui.main_window import MainWindow
from app.ui.place_memory import KeptPlace, read_place, write_place
from app.ui.places import Place, PlaceName
from app.ui.reminder import Reminder
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.logo import logo_icon
from app.ui.shared.look import Look, load_fonts
from app.ui.shared.preferences import Preferences, PreferenceStore
from app.ui.shared.sentences import say
from app.ui.shared.style_sheet import style_sheet
from app.ui.system_watch import SystemWatch
from app.ui.tray import SystemTray, Tray
from app.ui.window_keys import WindowKeys
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.domain.home import Home
    from app.services.backing_up import SafetyCopies
    from app.services.protecting import Protecting
    from app.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Start:
    """What the bootstrap gives the window: where things lie and how to open the workspace."""

    place: Path
    resources: Path
    preferences: Path
    open_workspace: "Callable[[], Workspace]"
    kept_home: "Home | None"
    today: Callable[[], date] = date.today
    build_safety: "Callable[[], SafetyCopies] | None" = None
    build_protecting: "Callable[[], Protecting] | None" = None


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

    def __init__(self, start: Start, tray: Tray | None = None) -> None:
        # `setStyle` would return a QStyle, whose class Python takes ten milliseconds to build.
        self.qt = QApplication.instance() or QApplication(["clausewise", "-style", "fusion"])
        self.qt.setApplicationName("Clausewise")
        self._start = start
        self._translators: list[QTranslator] = []
        load_fonts(start.resources)
        self._store = PreferenceStore(start.preferences)
        self._preferences = self._store.load()
        look = self._dress(self._preferences)
        self.worker = BackgroundWorker(self.qt)
        self._tray = tray or SystemTray(self._make_icon, self.qt)
        parts = WindowParts(
            start.open_workspace,
            start.kept_home,
            start.place,
            start.today,
            _ask_where_to_save,
            read_place(self._store.load_place(), start.place),
            self._tray.is_there(),
            start.build_safety,
            _ask_for_copy,
            start.build_protecting,
            self._store,
        )
        self.window = MainWindow(look, self._preferences, parts, self.worker)
        self.window.preferences_changed.connect(self.change)
        self.window.failed.connect(_tell_standard_error)
        self._listen_to_keys()
        SystemWatch(self.window).changed.connect(self.follow_system)
        self._start_reminding(look)

    def run(self) -> int:
        """Show the window and return its exit code; 2 if the workspace could not be opened."""
        sys.excepthook = self._report
        geometry = self._store.load_geometry()
        if geometry is not None:
            self.window.restoreGeometry(geometry)
        self.window.show()
        # The database library is loaded behind the first picture, and not beside it: they would share one interpreter.
        _FirstPicture(self.window, self._open)
        self.qt.exec()
        self.keep_place()
        self.worker.wait()
        workspace = self.window.workspace()
        if workspace is None:
            return 2
        workspace.close()
        self.window.guards.make_at_close()
        return 0

    def _open(self) -> None:
        """Do what the first picture need not wait for."""
        self.window.open_workspace()
        self.window.setWindowIcon(self._make_icon())

    def _make_icon(self) -> QIcon:
        return logo_icon(self.window.look())

    def change(self, preferences: Preferences) -> None:
        """Keep other preferences and show them; the window stays where it is."""
        self._preferences = preferences
        self._store.save(preferences)
        look = self._dress(preferences)
        self.window.dress(look, preferences)
        self.reminder.set_wanted(preferences.reminders, look)

    def follow_system(self) -> None:
        """Take on the colours of the system where that is what the person wants."""
        look = self._preferences.look(self._start.resources)
        if look != self.window.look():
            self.window.dress(self._dress(self._preferences), self._preferences)

    def _listen_to_keys(self) -> None:
        keys = WindowKeys(self.window)
        self.window.arrived.connect(keys.stand_at)
        keys.back_pressed.connect(self.window.go_back)
        keys.help_pressed.connect(self._show_keys)
        keys.language_pressed.connect(self._change_language)
        keys.text_stepped.connect(self._step_text)

    def _start_reminding(self, look: Look) -> None:
        self.reminder = Reminder(self._tray, self._store, self._start.today, self.window.home, self.window)
        self.reminder.set_wanted(self._preferences.reminders, look)
        self.reminder.module_wanted.connect(self._open_module)
        self.reminder.window_wanted.connect(self._raise_window)
        self.reminder.day_turned.connect(self._turn_the_day)
        self.window.ready.connect(self.reminder.remind)

    def _show_keys(self) -> None:
        from app.ui.keys_dialog import KeysDialog

        KeysDialog(self.window.look(), self.window).open()

    def _change_language(self) -> None:
        self.change(self._preferences.in_language("en" if self._preferences.language == "ja" else "ja"))

    def _step_text(self, step: int) -> None:
        wanted = self._preferences.with_text_stepped(step)
        if wanted != self._preferences:
            self.change(wanted)

    def _open_module(self, module_id: str) -> None:
        self._raise_window()
        self.window.go(Place(PlaceName.MODULE, module_id))

    def _raise_window(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _turn_the_day(self) -> None:
        """Say dates from the new day on the pages that say any."""
        if self.window.place().name in (PlaceName.HOME, PlaceName.MODULES):
            self.window.renew()

    def keep_place(self) -> None:
        """Keep where the window is, and where in it the person is."""
        self._store.save_geometry(QByteArray(self.window.saveGeometry()))
        person, place = self.window.person(), self.window.place()
        kept = write_place(KeptPlace(self._start.place, person.id, place)) if person is not None else ""
        self._store.save_place(kept)

    def _dress(self, preferences: Preferences) -> Look:
        look = preferences.look(self._start.resources)
        self._translators = wear(self.qt, look, self._translators)
        return look

    def _report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell the person about a refusal that no page caught, or about a fault of ours."""
        if isinstance(error, Refusal) and error.sentence is Sentence.WORKSPACE_DAMAGED and self._start.build_safety:
            self.window.guards.tell_damage(error)
            return
        if isinstance(error, Refusal):
            text = say(error)
        else:
            import logging  # takes five milliseconds of a start, in which nothing is logged

            logging.getLogger(__name__).error(
                "unexpected fault:\n%s", "".join(traceback.format_tb(trace)) + kind.__name__
            )
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
    from app.ui.shared.save_dialog import choose_file

    return choose_file(parent, name, kinds)


def _ask_for_copy(parent: QWidget) -> str:
    from app.ui.shared.open_dialog import open_file

    return open_file(parent, "Clausewise (*.clausewise);;* (*)")


def _tell_standard_error(refusal: Refusal) -> None:
    print(f"clausewise: {refusal}", file=sys.stderr)


def start_window(start: Start) -> int:
    """Run the program with a window and return its exit code."""
    return Application(start).run()
