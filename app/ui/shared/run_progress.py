"""How far slow work is, in words and as a bar, and the button that stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class RunProgress(QWidget):
    """Without a number of all the bar only says that work goes on; `cancel_pressed` asks to stop it."""

    cancel_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._sentence = look, ""
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

    def begin(self, sentence: str, whole: int) -> None:
        """Show the beginning of work on `whole` things, 0 if nobody knows; `sentence` has {count}."""
        self._sentence = sentence
        self.bar.setRange(0, whole)
        self.bar.setAccessibleName(sentence.format(count="").strip())
        self.cancel_button.setEnabled(True)
        self.show_amount(0)
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_amount(self, amount: int) -> None:
        """Show how much is done."""
        if self.cancel_button.isEnabled():
            self.bar.setValue(min(amount, self.bar.maximum()))
            self.words.setText(self._sentence.format(count=say_number(self._look, amount)))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
