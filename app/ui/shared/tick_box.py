"""Check boxes and radio buttons of the design, with words that wrap."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow

TickKind = Literal["check", "radio"]
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def paint_tick(
    painter: QPainter, look: Look, box: QRectF, kind: TickKind, *, on: bool, half: bool = False, hover: bool = False
) -> None:
    """Paint the box or circle itself in `box`; `half` is a check box that stands for some of many."""
    rect = box.adjusted(0.75, 0.75, -0.75, -0.75)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind == "radio" and on:
        ring = look.px(5.5)
        painter.setPen(QPen(look.colour("accent"), ring))
        painter.setBrush(look.colour("surface"))
        inset = ring / 2 - 0.75
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))
        return
    if on or half:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(rect, 4, 4)
        look.draw_icon(painter, "check" if on else "minus", "onAccent", rect.adjusted(2, 2, -2, -2), 2.0)
        return
    painter.setPen(QPen(look.colour("borderStrong"), 1.5))
    painter.setBrush(look.colour("hover" if hover else "surface"))
    if kind == "radio":
        painter.drawEllipse(rect)
    else:
        painter.drawRoundedRect(rect, 4, 4)


class TickBox(PaintedButton):
    """A check box, or with `kind` a radio button, which the QButtonGroup that it is in makes exclusive."""

    def __init__(self, look: Look, text: str, kind: TickKind = "check", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._kind = look, kind
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self._flow = TextFlow(look, text, "body")
        self.setProperty("ringRadius", look.radius("control"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self._flow = TextFlow(self._look, text, "body")
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0) if self._kind == "radio" else 0
        group = self.group()
        if not step or group is None:
            super().keyPressEvent(event)
            return
        buttons = [button for button in group.buttons() if button.isEnabled()]
        other = buttons[(buttons.index(self) + step) % len(buttons)]
        other.click()
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._flow.height(self._text_width(width)), self._size()) + self._look.px(4)

    def sizeHint(self) -> QSize:
        width = self._text_left() + min(self._flow.natural_width(), self._look.px(480))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._text_left() + self._look.px(60), self._size())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, size = self._look, QPainter(self), self._size()
        top = look.px(3) + (look.line_height("body") - size) / 2
        box = QRectF(0, top, size, size)
        paint_tick(painter, look, box, self._kind, on=self.isChecked(), hover=self.underMouse())
        colour = look.colour("text" if self.isEnabled() else "textDisabled")
        self._flow.draw(painter, self._text_left(), look.px(2), self._text_width(self.width()), colour)

    def _size(self) -> int:
        return self._look.number("checkbox" if self._kind == "check" else "radio")

    def _text_left(self) -> int:
        return self._size() + self._look.px(10)

    def _text_width(self, width: int) -> int:
        return max(width - self._text_left(), self._look.px(40))
