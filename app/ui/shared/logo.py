"""The logo: five bars, one for each part of the policy, as tall as the part has commitments."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
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
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for position, height in enumerate(_BARS):
            role = "accent" if position == 2 else "clause"
            rect = QRectF(
                look.scale * position * 4.2, look.scale * (20 - height), look.scale * 2.6, look.scale * height
            )
            painter.fillRect(rect, look.colour(role))
