"""An answer that leads on at once: a large target with its number key and an arrow."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow

_CAP_ROOM = 16 + 26 + 14
_ARROW_ROOM = 18 + 16 + 12


class AnswerCard(PaintedButton):
    """One answer; `given` marks the one that was given before and can be changed now."""

    def __init__(
        self, look: Look, answer_id: str, key: str, text: str, *, given: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.answer_id = answer_id
        self.is_given = given
        self._look, self._key = look, key
        self._flow = TextFlow(look, text, "option", regular=True)
        self.setText(text)
        self.setAccessibleName(text)
        described = self.tr("Key {key}. Your answer so far") if given else self.tr("Key {key}")
        self.setAccessibleDescription(described.format(key=key))
        self.setProperty("ringRadius", look.radius("option") + 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._flow.height(self._text_width(width)) + 2 * self._look.px(10), self._look.px(46))

    def sizeHint(self) -> QSize:
        width = self._look.px(420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(140), self._look.px(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self.is_given else 1
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        if self.is_given and fill == "surface":
            fill = "accentTint"
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setPen(QPen(look.colour("accent" if self.is_given else "borderStrong"), wide))
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(box, look.radius("option"), look.radius("option"))
        width = self._text_width(self.width())
        top = (self.height() - self._flow.height(width)) / 2
        self._draw_cap(painter, top)
        self._flow.draw(painter, look.px(_CAP_ROOM), top, width, look.colour("text"))
        size = look.number("iconSizeSmall")
        left = self.width() - look.px(14) - size
        arrow = QRectF(left, (self.height() - size) / 2, size, size)
        look.draw_icon(painter, "chevron-right", "accentText" if self.is_given else "textMuted", arrow)

    def _draw_cap(self, painter: QPainter, top: float) -> None:
        look = self._look
        size, line = look.number("keyCap"), look.line_height("option")
        rect = QRectF(look.px(14), top + (line - size) / 2, size, size)
        painter.setPen(Qt.PenStyle.NoPen if self.is_given else QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour("accent" if self.is_given else "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.radius("key"), look.radius("key"))
        painter.setPen(look.colour("onAccent" if self.is_given else "text"))
        painter.setFont(look.font("bodyStrong"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._key)

    def _text_width(self, width: int) -> int:
        return max(width - self._look.px(_CAP_ROOM) - self._look.px(_ARROW_ROOM), 40)
