"""The score as a bar: one segment for each item, the pass mark as a line over it, both said in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.marking import Score
from app.ui.shared.look import Look


class ScoreBar(QWidget):
    """Shows a score of an attempt."""

    def __init__(self, look: Look, score: Score, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._score = look, score
        self._own = self.tr("you {percent} %").format(percent=round(score.scaled * 100))
        self._mark = self.tr("pass mark {percent} %").format(percent=round(score.pass_mark * 100))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{self._own}, {self._mark}")

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, score, painter = self._look, self._score, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(1, round(score.max_points))
        gap, top, height = look.plain("progressSegmentGap"), look.px(24), look.number("scaleHeight")
        width = (self.width() - gap * (count - 1)) / count
        radius = look.radius("segment")
        for place in range(count):
            rect = QRectF(place * (width + gap), top, width, height)
            if place < score.points:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("accent"))
                painter.drawRoundedRect(rect, radius, radius)
            else:
                painter.setPen(QPen(look.colour("borderStrong"), 1))
                painter.setBrush(look.colour("window"))
                painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        line = round(score.pass_mark * self.width())
        painter.fillRect(QRectF(line - 3, top - 2, 6, height + 4), look.colour("window"))
        painter.fillRect(QRectF(line - 1, top - 4, 2, height + look.px(12)), look.colour("text"))
        own = score.scaled * self.width()
        self._words(painter, self._own, own, look.px(1), "tag", "accentText")
        self._words(painter, self._mark, line, top + height + look.px(8), "meta", "textMuted")

    def _words(self, painter: QPainter, words: str, place: float, top: float, style: str, role: str) -> None:
        look = self._look
        painter.setFont(look.font(style))
        painter.setPen(look.colour(role))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        left = min(max(place - width, 0), self.width() - width)
        painter.drawText(QRectF(left, top, width + 2, look.line_height(style)), Qt.AlignmentFlag.AlignVCenter, words)
