"""The real window in this process, and how long it takes until it is drawn."""

import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import RESOURCES, build_workspace
from app.services.workspace import Workspace
from app.ui.application import wear
from app.ui.main_window import MainWindow
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look, load_fonts
from app.ui.shared.preferences import Preferences
from app.ui.window_parts import WindowParts

_LONGEST = 30_000


class Drawing(QObject):
    """Watches a window being drawn."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shown: Callable[[], bool] = lambda: False
        self._loop = QEventLoop(self)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._loop.quit)
        self._limit = QTimer(self, singleShot=True, interval=_LONGEST)
        self._limit.timeout.connect(lambda: sys.exit("nothing was drawn"))
        window.installEventFilter(self)

    def milliseconds(self, act: Callable[[], object], shown: Callable[[], bool] = lambda: True) -> float:
        """Do something and return the time until the window has drawn it; `shown` says whether it has it to draw."""
        self._shown = shown
        self._limit.start()
        began = time.perf_counter()
        act()
        self._loop.exec()
        took = (time.perf_counter() - began) * 1000
        self._shown = lambda: False
        self._limit.stop()
        return took

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt asks a window once for everything in it that has to be drawn anew.
        if event.type() == QEvent.Type.UpdateRequest and self._shown():
            self._settled.start()
        return False


def open_window(path: Path) -> tuple[MainWindow, Workspace]:
    """Show the window on a workspace, without a screen, and wait until it can be used."""
    qt = QApplication(["clausewise", "-style", "fusion"])
    look = Look(RESOURCES, "light", "en")
    load_fonts(RESOURCES)
    wear(qt, look, [])
    workspace = build_workspace(path)
    worker = BackgroundWorker(qt)
    parts = WindowParts(lambda: workspace, None, path, date.today, lambda _parent, _name, _kinds: "")
    window = MainWindow(look, Preferences(), parts, worker)
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    window.show()
    window.open_workspace()
    loop.exec()
    return window, workspace
