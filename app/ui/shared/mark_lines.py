"""A check box and a radio button with words that wrap, drawn as the design has them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow

_MARK, _GAP, _PAD = 18, 10, 4


class MarkLine(PaintedButton):
    """Something that can be checked, with its mark at the left of its words; Space and Enter check it."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = TextFlow(look, text, "body")
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("ringRadius", look.radius("control"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        words = self._flow.height(max(width - look.px(_MARK + _GAP), 1))
        return max(words, look.px(_MARK)) + look.px(_PAD) * 2

    def sizeHint(self) -> QSize:
        width = self._flow.natural_width() + self._look.px(_MARK + _GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(_MARK + _GAP + 60), self._look.px(_MARK + 2 * _PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, size = look.line_height("body"), look.px(_MARK)
        top = look.px(_PAD)
        self._draw_mark(painter, QRectF(0, top + (line - size) / 2, size, size))
        left = look.px(_MARK + _GAP)
        role = "text" if self.isEnabled() else "textDisabled"
        self._flow.draw(painter, left, top, self.width() - left, look.colour(role))

    def _draw_mark(self, painter: QPainter, place: QRectF) -> None:
        raise NotImplementedError

    def _fill(self) -> str:
        return "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"


class CheckLine(MarkLine):
    """A check box."""

    def _draw_mark(self, painter: QPainter, place: QRectF) -> None:
        look = self._look
        box = place.adjusted(0.75, 0.75, -0.75, -0.75)
        on = self.isChecked()
        painter.setPen(QPen(look.colour("accent" if on else "borderStrong"), 1.5))
        painter.setBrush(look.colour("accent" if on else self._fill()))
        painter.drawRoundedRect(box, look.px(4), look.px(4))
        if on:
            inset = place.width() * 0.14
            look.draw_icon(painter, "check", "onAccent", place.adjusted(inset, inset, -inset, -inset))


class RadioLine(MarkLine):
    """A radio button; those beside it are in one exclusive QButtonGroup, in which the arrow keys go on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        group = self.group()
        by = step.get(Qt.Key(event.key()), 0)
        if not by or group is None:
            super().keyPressEvent(event)
            return
        lines = group.buttons()
        other = lines[(lines.index(self) + by) % len(lines)]
        other.click()
        other.setFocus(Qt.FocusReason.TabFocusReason)

    def _draw_mark(self, painter: QPainter, place: QRectF) -> None:
        look, on = self._look, self.isChecked()
        edge = place.width() * 5.5 / 18 if on else 1.5
        ring = place.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.setPen(QPen(look.colour("accent" if on else "borderStrong"), edge))
        painter.setBrush(look.colour(self._fill()))
        painter.drawEllipse(QPointF(ring.center()), ring.width() / 2, ring.height() / 2)
