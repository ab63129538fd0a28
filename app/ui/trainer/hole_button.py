"""A hole in red words; pressing it leads to where it is filled."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look


def hole_height(look: Look) -> int:
    """Return the height of a hole, and so of the first line of any cell beside it."""
    return look.number("tagHeight")


class HoleButton(PaintedButton):
    """`words` say what is missing, `way` what pressing them does."""

    def __init__(self, look: Look, words: str, way: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(way)
        self.setToolTip(tip(way))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.px(20) + QFontMetricsF(self._words_font()).horizontalAdvance(self.text())
        return QSize(ceil(width) + 1, hole_height(look))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, middle = look.px(14), self.height() / 2
        look.draw_icon(painter, "triangle-alert", "wrong", QRectF(0, middle - size / 2, size, size))
        font = self._words_font()
        font.setUnderline(self.underMouse() or self.isDown())
        painter.setFont(font)
        painter.setPen(look.colour("wrong"))
        metrics = QFontMetricsF(font)
        painter.drawText(QPointF(look.px(20), middle + (metrics.ascent() - metrics.descent()) / 2), self.text())

    def _words_font(self) -> QFont:
        font = self._look.font("body")
        font.setWeight(QFont.Weight.DemiBold)
        return font
