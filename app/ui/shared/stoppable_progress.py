"""Shows slow work that can be stopped: its words, its bar, its Cancel button, and what to ask whoever leaves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class StoppableProgress(QWidget):
    """`cancel_pressed` asks to stop it, `moved` tells that more is done, `ended` whether it was stopped as asked.

    Each kind lays its parts out, and says how much is done.
    """

    cancel_pressed = Signal()
    moved = Signal()
    ended = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self._look, self._at_leaving, self._amount = look, "", 0
        self.words = label(look, "", "meta", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel_button = Button(look, self.tr("Cancel"), large=large)
        self.cancel_button.clicked.connect(self._cancel)

    def look(self) -> Look:
        """Return the look of the bar."""
        return self._look

    def at_leaving(self) -> str:
        """Return what to ask whoever leaves now; empty where nothing goes on that writes."""
        return self._at_leaving.format(count=say_number(self._look, self._amount))

    def is_stopping(self) -> bool:
        """Whether somebody asked to stop it, and it has not ended yet."""
        return bool(self._at_leaving) and not self.cancel_button.isEnabled()

    def stop(self) -> None:
        """Ask to stop it, as the button does."""
        if self.cancel_button.isEnabled():
            self._cancel()

    def end(self, *, stopped: bool = False) -> None:
        """Show that the work has ended."""
        self.hide()
        self._at_leaving = ""
        self.ended.emit(stopped)

    def _begin(self, whole: int, at_leaving: str) -> None:
        self._at_leaving = at_leaving
        self.bar.setRange(0, whole)
        self.cancel_button.setEnabled(True)

    def _show(self, amount: int, words: str) -> None:
        """Show how much is done, unless it is being stopped."""
        self._amount = amount
        if self.cancel_button.isEnabled():
            self.bar.setValue(min(amount, self.bar.maximum()))
            self.words.setText(words)
            self.moved.emit()

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
