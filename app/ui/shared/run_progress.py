"""How far slow work is, in words and as a bar, and the button that stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class RunProgress(QWidget):
    """Without a number of all the bar only says that work goes on; `cancel_pressed` asks to stop it.

    `moved` tells that more is done, `ended` whether it was stopped as somebody asked.
    """

    cancel_pressed = Signal()
    moved = Signal()
    ended = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._sentence, self._at_leaving, self._amount = look, "", "", 0
        self.words = label(look, "", "meta", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(look.px(420))
        self.cancel_button = Button(look, self.tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        self.cancel_button.clicked.connect(self._cancel)
        self.hide()

    def begin(self, sentence: str, whole: int, at_leaving: str = "") -> None:
        """Show the beginning of work on `whole` things, 0 if nobody knows; `sentence` has {count}.

        Work that writes says `at_leaving`, which may have {count} too, what stopping it would mean: whoever leaves is
        asked then.
        """
        self._sentence, self._at_leaving = sentence, at_leaving
        self.bar.setRange(0, whole)
        self.bar.setAccessibleName(sentence.format(count="").strip())
        self.cancel_button.setEnabled(True)
        self.show_amount(0)
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_amount(self, amount: int) -> None:
        """Show how much is done."""
        self._amount = amount
        if self.cancel_button.isEnabled():
            self.bar.setValue(min(amount, self.bar.maximum()))
            self.words.setText(self._sentence.format(count=say_number(self._look, amount)))
            self.moved.emit()

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

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
