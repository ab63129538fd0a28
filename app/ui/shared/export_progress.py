"""How far an export is, and the button that stops it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.stoppable_progress import StoppableProgress


class ExportProgress(StoppableProgress):
    """Rows written of all; without a number of all the bar only says that work goes on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, large=True)
        self.bar.setAccessibleName(self.tr("Rows written"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignRight)

    def begin(self, rows: int | None) -> None:
        """Show the beginning of an export of `rows` rows."""
        leaving = self.tr("A file is being written. Rows so far: {count}. If you stop it, there is no file.")
        self._begin(rows or 0, leaving)
        self.show_rows(0)

    def show_rows(self, rows: int) -> None:
        """Show how many rows are written."""
        written, whole = say_number(self._look, rows), say_number(self._look, self.bar.maximum())
        if not self.bar.maximum():
            words = self.tr("{rows} rows written").format(rows=written)
        elif rows >= self.bar.maximum():
            words = self.tr("Finishing the file…")
        else:
            words = self.tr("{rows} of {all} rows written").format(rows=written, all=whole)
        self._show(rows, words)
