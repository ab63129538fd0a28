"""The logo: five bars, one for each part of the policy, as tall as the part has commitments."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.look import Look

_BARS = (15, 20, 13, 9, 15)


class Logo(QWidget):
    """The mark alone, 20 × 20 in the design."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(20), self._look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, self._look, self._look.scale)


def logo_icon(look: Look) -> QIcon:
    """Return the mark as the icon of the window and of the tray, in sizes from 16 to 256 pixels."""
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 256):
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint(painter, look, size / 20)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _paint(painter: QPainter, look: Look, scale: float) -> None:
    for position, height in enumerate(_BARS):
        role = "accent" if position == 2 else "clause"
        rect = QRectF(scale * position * 4.2, scale * (20 - height), scale * 2.6, scale * height)
        painter.fillRect(rect, look.colour(role))
