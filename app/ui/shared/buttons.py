"""Buttons of the design: primary, secondary, ghost and link, with an icon and the key that presses them."""

from math import ceil
from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QCursor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.shared.look import Look

Kind = Literal["primary", "secondary", "ghost", "link"]
_RING_ROOM = 3
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class PaintedButton(QAbstractButton):
    """What every button that paints itself needs: hover repaints it, Enter presses it as Space does.

    Arrow keys belong to the page, which turns with them; Qt would move the keyboard to the next button. Inside an item
    Enter checks the answer: there `enter_presses` is False.
    """

    enter_presses = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._left_out = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def leave_out(self) -> None:
        """Hide the button for good: who signed in may not do what it does."""
        self._left_out = True
        self.hide()

    def underMouse(self) -> bool:
        # A page that is built under the mouse has its buttons there before they are arranged; as long as the mouse
        # rests Qt believes that one of them is below it.
        return super().underMouse() and self.rect().contains(self.mapFromGlobal(QCursor.pos()))

    def moveEvent(self, event: QMoveEvent) -> None:
        self.update()
        super().moveEvent(event)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and not self._left_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.enter_presses and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)


class Button(PaintedButton):
    """A button; `key` is the key cap drawn in it, `large` the height of the one thing to do."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "secondary",
        *,
        icon: str | None = None,
        icon_after: bool = False,
        key: str = "",
        large: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._look, self._kind, self._icon, self._icon_after, self._key = look, kind, icon, icon_after, key
        self._large, self._compact, self._spared = large, compact, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)
        if kind == "link":  # its words go to its edge
            self.setProperty("ringAcross", look.px(_RING_ROOM))
        self.setFont(look.font("controlLarge" if large else "bodyStrong" if kind == "primary" else "control"))

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon in the place of the one before."""
        self._icon = icon
        self.update()

    def spare(self, parts: int) -> None:
        """Go without the key cap, and with less beside the text (1), also without the icon beside a text (2), or whole.

        The key presses the button all the same.
        """
        if parts != self._spared:
            self._spared = parts
            self.updateGeometry()
            self.update()

    def width_without(self, parts: int) -> int:
        """Return how wide the button is, or would be, with these parts spared."""
        return round(self._pad(parts) * 2 + self._content_width(parts))

    def sizeHint(self) -> QSize:
        height = {True: "controlHeightLarge"}.get(self._large, "controlHeight")
        height = "controlHeightCompact" if self._compact else height
        return QSize(self.width_without(self._spared), self._look.number(height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, text = self._colours()
        radius = look.radius("control")
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        if fill is not None or edge is not None:
            painter.drawRoundedRect(box, radius, radius)
        painter.setFont(self._drawn_font())
        spared = self._spared
        left, pad = (self.width() - self._content_width(spared)) / 2, self._pad(spared)
        if self._kind == "link" or (self._kind == "ghost" and self.width() > self.width_without(spared)):
            left = pad
        gap, size = look.number("buttonIconGap"), look.number("iconSize")
        middle = self.height() / 2
        icon = self._icon_shown(spared)
        if icon and not self._icon_after:
            look_role = self._text_role()
            look.draw_icon(painter, icon, look_role, QRectF(left, middle - size / 2, size, size))
            left += size + gap
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(self.text())
        painter.setPen(text)
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), self.text())
        left += width
        if icon and self._icon_after:
            look.draw_icon(painter, icon, self._text_role(), QRectF(left + gap, middle - size / 2, size, size))
            left += size + gap
        if self._key and not spared:
            draw_key_cap(painter, look, self._key, left + look.px(12), middle, text, small=True)

    def _drawn_font(self) -> QFont:
        font = QFont(self.font())
        if self._kind == "link" and self.underMouse():
            font.setUnderline(True)
        return font

    def _icon_shown(self, spared: int) -> str | None:
        return None if spared > 1 and self.text() else self._icon

    def _pad(self, spared: int) -> int:
        if self._kind == "link":
            return 0
        narrow = self._compact or spared
        return self._look.number("buttonPadXCompact" if narrow else "buttonPadXLarge" if self._large else "buttonPadX")

    def _content_width(self, spared: int) -> float:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance(self.text())
        if self._icon_shown(spared):
            width += self._look.number("iconSize") + (self._look.number("buttonIconGap") if self.text() else 0)
        if self._key and not spared:
            width += self._look.px(12) + key_cap_width(self._look, self._key, small=True)
        return width

    def _text_role(self) -> str:
        if not self.isEnabled():
            return "textDisabled"
        return {"primary": "onAccent", "link": "accentText"}.get(self._kind, "text")

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        look, hover = self._look, self.underMouse() and self.isEnabled()
        text = look.colour(self._text_role())
        if self._kind == "primary":
            if not self.isEnabled():
                return look.colour("track"), None, text
            role = "accentPressed" if self.isDown() else "accentHover" if hover else "accent"
            return look.colour(role), None, text
        if self._kind == "secondary":
            if not self.isEnabled():
                return None, look.colour("border"), text
            role = "pressed" if self.isDown() else "hover" if hover else "surface"
            return look.colour(role), look.colour("borderStrong"), text
        if self._kind == "ghost" and (hover or self.isDown()):
            return look.colour("pressed" if self.isDown() else "hover"), None, text
        return None, None, text


def key_cap_width(look: Look, key: str, *, small: bool = False) -> float:
    """Return the width of a key cap with `key` on it."""
    metrics = QFontMetricsF(look.font("tag"))
    return max(look.px(19 if small else 26), metrics.horizontalAdvance(key) + look.px(10))


def draw_key_cap(
    painter: QPainter, look: Look, key: str, left: float, middle: float, colour: QColor, *, small: bool = False
) -> None:
    """Draw a key of the keyboard, centred on `middle`."""
    height = look.px(20 if small else 26)
    width = key_cap_width(look, key, small=small)
    rect = QRectF(round(left) + 0.5, round(middle - height / 2) + 0.5, round(width), height - 1)
    path = QPainterPath()
    path.addRoundedRect(rect, look.radius("tag"), look.radius("tag"))
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setFont(look.font("tag"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyHint(QWidget):
    """A key cap beside what it does, for the help under a quiz; read as one text."""

    def __init__(
        self, look: Look, keys: tuple[str, ...], between: str, text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._keys, self._between, self._text = look, keys, between, text
        self.setFixedHeight(look.px(22))
        self.setAccessibleName(f" {between} ".join(keys) + f" {text}")

    def sizeHint(self) -> QSize:
        look = self._look
        caps = sum(key_cap_width(look, key, small=True) + look.px(8) for key in self._keys)
        metrics = QFontMetricsF(look.font("meta"))
        words = (self._between,) * (len(self._keys) - 1) + (self._text,)
        return QSize(ceil(caps + sum(metrics.horizontalAdvance(word) + look.px(8) for word in words)), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, middle = 0.0, self.height() / 2
        metrics = QFontMetricsF(look.font("meta"))
        for position, key in enumerate(self._keys):
            if position:
                left = self._words(painter, metrics, left, self._between)
            draw_key_cap(painter, look, key, left, middle, look.colour("text"), small=True)
            left += key_cap_width(look, key, small=True) + look.px(8)
        self._words(painter, metrics, left, self._text)

    def _words(self, painter: QPainter, metrics: QFontMetricsF, left: float, text: str) -> float:
        painter.setFont(self._look.font("meta"))
        painter.setPen(self._look.colour("textMuted"))
        painter.drawText(QPointF(left, self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2), text)
        return left + metrics.horizontalAdvance(text) + self._look.px(8)


def press(button: QAbstractButton) -> None:
    """Press a button as its key does: only if it can be seen and pressed."""
    if button.isVisible() and button.isEnabled():
        button.click()
