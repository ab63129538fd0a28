"""How far an export is, and the button that stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number


class ExportProgress(QWidget):
    """Rows written of all; without a number of all the bar only says that work goes on."""

    cancel_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.words = label(look, "", "meta", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Rows written"))
        self.cancel_button = Button(look, self.tr("Cancel"), large=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignRight)
        self.cancel_button.clicked.connect(self._cancel)

    def begin(self, rows: int | None) -> None:
        """Show the beginning of an export of `rows` rows."""
        self.bar.setRange(0, rows or 0)
        self.cancel_button.setEnabled(True)
        self.show_rows(0)

    def show_rows(self, rows: int) -> None:
        """Show how many rows are written."""
        if not self.cancel_button.isEnabled():
            return
        self.bar.setValue(min(rows, self.bar.maximum()))
        written, whole = say_number(self._look, rows), say_number(self._look, self.bar.maximum())
        if self.bar.maximum() and rows >= self.bar.maximum():
            self.words.setText(self.tr("Finishing the file…"))
        elif self.bar.maximum():
            self.words.setText(self.tr("{rows} of {all} rows written").format(rows=written, all=whole))
        else:
            self.words.setText(self.tr("{rows} rows written").format(rows=written))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        self.cancel_pressed.emit()
