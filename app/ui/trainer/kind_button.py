"""The kind of an item in quiet words over its stem; pressing them offers the other kinds."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look

HEAD = 22
"""Pixels of the design that the line over a stem is high."""


class KindButton(PaintedButton):
    """Its text is the kind."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = self._look
        width = QFontMetricsF(look.font("meta")).horizontalAdvance(self.text())
        return QSize(ceil(width) + look.px(4) + look.px(14), look.px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        role = "text" if self.underMouse() or self.hasFocus() else "textMuted"
        font = look.font("meta")
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(look.colour(role))
        metrics = QFontMetricsF(font)
        painter.drawText(QPointF(0, self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2), self.text())
        size = look.px(14)
        look.draw_icon(
            painter, "chevron-down", role, QRectF(self.width() - size, (self.height() - size) / 2, size, size)
        )
