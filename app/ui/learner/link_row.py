"""A row that leads somewhere: what it is, where it belongs, and how far one is with it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look


class LinkRow(PaintedButton):
    """Two lines beside an icon; `state` stands under the title, with an icon of its own in the colour of `role`."""

    def __init__(
        self,
        look: Look,
        icon: str,
        title: str,
        state: str,
        *,
        state_icon: str,
        role: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._icon, self._title = look, icon, title
        self._state, self._state_icon, self._role = state, state_icon, role
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(state)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control"))

    def sizeHint(self) -> QSize:
        look = self._look
        return QSize(look.px(240), look.line_height("rowTitle") + look.line_height("meta") + look.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.fillRect(self.rect(), look.colour("pressed" if self.isDown() else "hover"))
        size, small = look.number("iconSize"), look.number("iconSizeSmall")
        first, second = look.line_height("rowTitle"), look.line_height("meta")
        top, left = look.px(8), look.px(2)
        look.draw_icon(painter, self._icon, "textMuted", QRectF(left, top + (first - size) / 2, size, size))
        arrow = QRectF(self.width() - left - small, (self.height() - small) / 2, small, small)
        look.draw_icon(painter, "chevron-right", "textMuted", arrow)
        left += size + look.px(12)
        room = arrow.left() - left - look.px(8)
        shown = self._line(painter, "rowTitle", "text", left, top, first, room, self._title)
        self.setToolTip(tip(self._title) if shown != self._title else "")
        top += first
        look.draw_icon(painter, self._state_icon, self._role, QRectF(left, top + (second - small) / 2, small, small))
        left += small + look.px(6)
        self._line(painter, "meta", "textMuted", left, top, second, arrow.left() - left - look.px(8), self._state)

    def _line(
        self, painter: QPainter, style: str, role: str, left: float, top: float, high: float, room: float, text: str
    ) -> str:
        painter.setFont(self._look.font(style))
        painter.setPen(self._look.colour(role))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(left, top + high / 2 + (metrics.ascent() - metrics.descent()) / 2), shown)
        return shown
