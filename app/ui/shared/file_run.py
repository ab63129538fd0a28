"""A file that one button has written in the background, with its progress in the button's place."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.export_progress import ExportProgress
from app.ui.shared.stoppable_run import Progress, StoppableRun

T = TypeVar("T")


class FileRun(QObject):
    """Goes with its owner; the keyboard moves to Cancel, and at the end back to the button."""

    def __init__(self, owner: QWidget, button: Button, progress: ExportProgress) -> None:
        super().__init__(owner)
        self._owner, self._button, self._progress = owner, button, progress
        self._worker = BackgroundWorker(self)  # of its own: a file waits for nothing, and nothing for it
        self._stop: Callable[[], None] | None = None
        progress.hide()
        progress.cancel_pressed.connect(self._cancel)

    def is_running(self) -> bool:
        """Whether a file is being written."""
        return self._stop is not None

    def begin(
        self,
        work: Callable[[Progress], T],
        whole: int | None,
        done: Callable[[T | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do `work` on `whole` rows; `done` gets what it returns (None if it was stopped), `failed` what it raises."""
        run = StoppableRun(work)
        self._stop = run.stop
        self._owner.destroyed.connect(run.stop)
        self._progress.begin(whole)
        self._show_running(True)
        self._progress.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._worker.run(
            self._owner, run.work, partial(self._end, done), partial(self._end, failed), self._progress.show_rows
        )

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    def _end(self, tell: Callable[[T], None], outcome: T) -> None:
        focused = self._owner.focusWidget()
        inside = focused is not None and self._progress.isAncestorOf(focused)
        self._stop = None
        self._show_running(False)
        if inside:
            self._button.setFocus(Qt.FocusReason.TabFocusReason)
        self._progress.end(stopped=outcome is None)
        tell(outcome)

    def _show_running(self, running: bool) -> None:
        self._progress.setVisible(running)
        self._button.setVisible(not running)
