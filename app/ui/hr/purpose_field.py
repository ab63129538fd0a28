"""The field for what an export is for: free text with the usual answers to choose from."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.domain.releases import LONGEST_PURPOSE
from app.ui.shared.look import Look


class PurposeField(QComboBox):
    """Starts empty: nobody shall export with a purpose that they did not choose."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        line = QLineEdit()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(
            [
                self.tr("Evidence for certification audit"),
                self.tr("Quarterly report to management"),
                self.tr("Chasing overdue training"),
                self.tr("Answer to an employee’s request"),
            ]
        )
        self.setCurrentIndex(-1)
        line.setMaxLength(LONGEST_PURPOSE)
        line.setPlaceholderText(self.tr("Choose or write"))
        line.setAccessibleName(name)
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_fault(self, fault: bool) -> None:
        """Show by its edge that the field is at fault; the sentence stands below it."""
        self.setProperty("fault", "true" if fault else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(16)
        place = QRectF(self.width() - size - self._look.px(10), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._look.draw_icon(painter, "chevron-down", "text", place)
