"""Starts the program as `python -m app` does; prints when Home is drawn, when it is ready, and the memory.

With "asked" behind the workspace, the memory is that of when Home asks how the workspace is to be protected: a
keychain was looked for by then.
"""

import gc
import json
import sys
import time

# isort: off - the program comes before Qt here as in a start of its own
from app.__main__ import main

gc.set_threshold(50_000)  # as `run_window` does before it loads Qt

from app.ui.application import Application  # noqa: E402, I001
from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402

# isort: on

told: dict[str, object] = {}


class Watch(QObject):
    """Waits for the button of the next thing to be drawn."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and "usable" not in told:
            told["usable"] = watched.isEnabled() and watched.hasFocus()
            QTimer.singleShot(0, drawn)
        return False


def drawn() -> None:
    """Remember the time."""
    told["drawn"], told["processor"] = time.monotonic(), time.process_time()


def ready() -> None:
    """Remember the time, and the memory once Home shows what was loaded."""
    told["ready"] = time.monotonic()
    QTimer.singleShot(50, end)


def end() -> None:
    """Print what was seen and end."""
    if sys.argv[2:] == ["asked"] and application.window.page.question is None:
        QTimer.singleShot(10, end)
        return
    with open("/proc/self/status") as status:  # noqa: PTH123
        told["peak_kb"] = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    told["loaded"] = sorted(loaded_early)
    print(json.dumps(told))
    application.window.close()


def run(self: Application) -> int:
    """Watch the window while it runs."""
    global application, watch
    application, watch = self, Watch()
    self.window.page.next_card.button.installEventFilter(watch)
    self.window.ready.connect(ready)
    loaded_early.update(set(sys.modules) & LATE)
    return original(self)


LATE = {"sqlalchemy", "alembic", "pydantic", "ruamel.yaml", "xlsxwriter", "argon2"}
loaded_early: set[str] = set()
original = Application.run
Application.run = run
sys.exit(main(["--workspace", sys.argv[1]]))
