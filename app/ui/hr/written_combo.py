"""A field to write in, with the usual answers to choose from."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSizePolicy, QWidget

from app.ui.shared.look import Look


class WrittenCombo(QComboBox):
    """An editable list with the arrow of the design; what is written is not added to the list."""

    def __init__(self, look: Look, name: str, choices: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        line = QLineEdit()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(choices)
        self.setCurrentIndex(-1)
        line.setAccessibleName(name)
        completer = self.completer()
        if completer is not None:
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._look.px(16)
        place = QRectF(self.width() - size - self._look.px(10), (self.height() - size) / 2, size, size)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._look.draw_icon(painter, "chevron-down", "text", place)
