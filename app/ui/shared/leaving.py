"""Asks once before somebody leaves a page or closes the window while something goes on there that writes."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from app.ui.shared.stoppable_progress import StoppableProgress
from app.ui.shared.text_flow import TextBlock


class StopDialog(DecisionDialog):
    """The keyboard is on what changes nothing: to keep going. `stop_wanted` tells that it is to be stopped."""

    stop_wanted = Signal()

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent)
        self.call(self.tr("Stop it?"), self.tr("Keep going"))
        self.stop_button = self.cancel_button
        self.stop_button.setText(self.tr("Stop"))
        self.words = TextBlock(look, sentence, "body")
        self.content.addWidget(self.words)
        self.setAccessibleDescription(sentence)
        self.stop_button.clicked.disconnect(self.reject)
        self.stop_button.clicked.connect(self._stop)
        self.decided.connect(self.accept)
        self.action_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _stop(self) -> None:
        self.stop_wanted.emit()
        self.accept()


class _Leaving(QObject):
    """What somebody wants to do once a run is stopped; it lives as long as what shows the progress of the run."""

    def __init__(self, progress: StoppableProgress) -> None:
        super().__init__(progress)
        self._progress = progress
        self._then: Callable[[], object] | None = None
        self._dialog: StopDialog | None = None
        progress.ended.connect(self._end)
        progress.moved.connect(self._show_words)

    def ask(self, then: Callable[[], object]) -> None:
        """Ask whether to stop, unless that is asked or answered already; `then` follows once it has stopped."""
        self._then = then
        if self._progress.is_stopping():
            return
        if self._dialog is None or not isValid(self._dialog):
            look, owner = self._progress.look(), self._progress.window()
            self._dialog = StopDialog(look, self._progress.at_leaving(), owner)
            self._dialog.stop_wanted.connect(self._progress.stop)
            self._dialog.finished.connect(self._keep)
            self._dialog.open()
        self._dialog.activateWindow()

    def _keep(self) -> None:
        """Want nothing more where it goes on: whoever stops it later by its own button stays on the page."""
        if not self._progress.is_stopping():
            self._then = None

    def _show_words(self) -> None:
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.words.set_text(self._progress.at_leaving())
            self._dialog.fit()

    def _end(self, stopped: bool) -> None:
        """Go on where it was stopped; whatever else became of it is to be read where it is said."""
        then, self._then = self._then, None
        if self._dialog is not None and isValid(self._dialog):
            self._dialog.accept()
        if stopped and then is not None:
            QTimer.singleShot(0, self._progress.window(), then)  # behind what the page itself has to say


def asks_first(part: QWidget, then: Callable[[], object]) -> bool:
    """Ask before leaving a part where something goes on that writes; return whether it is asked.

    `then` leaves it, and is called once the run was stopped. It is not called where somebody keeps it going, or where
    it was done by then: what came of it is to be seen first.
    """
    progress = _run_in(part)
    if progress is None:
        return False
    leaving = progress.findChild(_Leaving) or _Leaving(progress)
    leaving.ask(then)
    return True


def waits_for_end(part: QWidget, then: Callable[[], None]) -> bool:
    """Put something off until what goes on in a part has ended, however that is; return whether anything does."""
    progress = _run_in(part)
    if progress is None:
        return False
    window = progress.window()
    progress.ended.connect(lambda _stopped: QTimer.singleShot(0, window, then), Qt.ConnectionType.SingleShotConnection)
    return True


def _run_in(part: QWidget) -> StoppableProgress | None:
    return next((one for one in part.findChildren(StoppableProgress) if one.at_leaving()), None)
