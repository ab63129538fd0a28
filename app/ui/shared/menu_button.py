"""A button that opens a small window below it, with what is chosen there as its text."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look

_WIDEST = 220


class MenuButton(PaintedButton):
    """`about` says what is chosen here, to a screen reader and in the tool tip."""

    def __init__(self, look: Look, about: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._about, self._icon = look, about, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)

    def show_choice(self, words: str) -> None:
        """Show what is chosen."""
        self.setText(words)
        name = self.tr("{about}: {choice}").format(about=self._about, choice=words)
        self.setAccessibleName(name)
        self.setToolTip(tip(name))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        icons = look.number("iconSizeSmall") * (2 if self._icon else 1) + look.px(8) * (2 if self._icon else 1)
        width = look.px(12) * 2 + icons + self._metrics().horizontalAdvance(self._shown())
        return QSize(round(width) + 1, look.number("controlHeightCompact") + look.px(2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("pressed" if self.isDown() else "hover" if self.underMouse() else "surface"))
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        radius = look.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left, size, middle = float(look.px(12)), look.number("iconSizeSmall"), self.height() / 2
        if self._icon:
            look.draw_icon(painter, self._icon, "text", QRectF(left, middle - size / 2, size, size))
            left += size + look.px(8)
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("text"))
        metrics = self._metrics()
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), self._shown())
        arrow = QRectF(self.width() - look.px(12) - size, middle - size / 2, size, size)
        look.draw_icon(painter, "chevron-down", "text", arrow)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font("meta"))

    def _shown(self) -> str:
        return self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self._look.px(_WIDEST))
