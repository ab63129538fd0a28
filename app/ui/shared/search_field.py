"""The search field: tells what was typed once typing pauses, so that the database is not asked for each letter."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from app.ui.shared.look import Look

PAUSE = 30
"""Milliseconds without a key after which the search begins."""


class SearchField(QLineEdit):
    """`searched` tells the text; Escape empties the field, Enter searches at once. `widest` is as in `Look.px`."""

    searched = Signal(str)

    def __init__(self, look: Look, hint: str, *, widest: int = 230, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._widest = look, look.px(widest)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._told = ""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMaxLength(200)
        self.setTextMargins(look.px(24), 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self._widest)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._tell)
        self._timer.timeout.connect(self._tell)

    def is_waiting(self) -> bool:
        """Whether something was typed that is not searched for yet."""
        return self._timer.isActive()

    def sizeHint(self) -> QSize:
        return QSize(self._widest, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, size = self._look, self._look.number("iconSizeSmall")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.draw_icon(painter, "search", "text", QRectF(look.px(12), (self.height() - size) / 2, size, size))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def clear_quietly(self) -> None:
        """Empty the field without telling it."""
        self.clear()
        self._timer.stop()
        self._told = ""

    def show_quietly(self, text: str) -> None:
        """Show a text without telling it."""
        self.setText(text)
        self._timer.stop()
        self._told = text

    def _wait(self) -> None:
        self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        if self.text() != self._told:
            self._told = self.text()
            self.searched.emit(self._told)
