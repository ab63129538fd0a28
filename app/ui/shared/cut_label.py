"""Words on one line that may be longer than the room there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.labels import tip
from app.ui.shared.look import Look


class CutLabel(QWidget):
    """Cut with three points where there is no room; whole in the tool tip. `font` and `colour` are the look's."""

    def __init__(
        self, look: Look, words: str, font: str = "meta", colour: str = "textMuted", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._font, self._colour = look, font, colour
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)

    def set_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font(self._font)).horizontalAdvance(self._words)
        return QSize(round(width) + 2, self._look.line_height(self._font))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._look.px(40), self.sizeHint().width()), self._look.line_height(self._font))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._look.font(self._font))
        painter.setPen(self._look.colour(self._colour))
        cut = QFontMetricsF(painter.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
