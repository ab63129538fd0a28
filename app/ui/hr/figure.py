"""What every drawn figure of the overview has in common: parts that the pointer and the arrow keys reach and press."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QGroupBox, QToolTip, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.labels import tip
from app.ui.shared.look import Look


@dataclass(frozen=True, slots=True)
class Part:
    """A place in a figure: where it stands for the arrow keys, where it is drawn, and what it says.

    `key` is what pressing it tells; None is a part to be read only.
    """

    row: int
    column: int
    rect: QRectF
    words: str
    key: object = None
    radius: float = 4


class Figure(QGroupBox):
    """Draws itself from frozen data; `pressed` carries the key of the part that was clicked or entered.

    `stepped` tells where the keyboard came to, so that it can be scrolled into sight.

    A figure is one Tab stop, and to a screen reader a group, so it is made from Qt's group box. Its accessible
    name is the name of the figure, its description the part that the keyboard is on, which is heard at each step.
    """

    pressed = Signal(object)
    stepped = Signal(QRectF)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self._current = 0
        self._hovered: int | None = None
        self._by_keys = False
        self.setAccessibleName(name)
        self.setProperty("ringInside", True)
        self.setMouseTracking(True)

    def parts(self) -> tuple[Part, ...]:
        """Return what can be reached, row by row."""
        return self._parts

    def current(self) -> Part | None:
        """Return the part that the keyboard is on."""
        return self._parts[self._current] if self._current < len(self._parts) else None

    def go_to(self, matches: Callable[[Part], bool]) -> None:
        """Put the keyboard on the first part that matches, if there is one."""
        for place, part in enumerate(self._parts):
            if matches(part):
                self._step_to(place)
                return

    def draw(self, painter: QPainter) -> None:
        """Draw the figure without focus and hover."""
        raise NotImplementedError

    def place_parts(self) -> Sequence[Part]:
        """Return the parts at the present size."""
        raise NotImplementedError

    def renew(self) -> None:
        """Take on other data, or another size."""
        at = self.current()
        self._parts = tuple(self.place_parts())
        self._hovered = None
        places = [place for place, part in enumerate(self._parts) if at is not None and part.key == at.key]
        self._current = places[0] if places else 0
        acts = any(part.key is not None for part in self._parts)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if acts else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.renew()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)
        part = self.current()
        if part is not None and self.hasFocus() and self._by_keys:
            self._draw_ring(painter, part)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in _KEY_REASONS
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        self.update()
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self.current())
        elif key in _STEPS and self._parts:
            self._step_to(self._beside(*_STEPS[key]))
        elif key == Qt.Key.Key_Home and self._parts:
            self._step_to(0)
        elif key == Qt.Key.Key_End and self._parts:
            self._step_to(len(self._parts) - 1)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at != self._hovered:
            self._hovered = at
            acts = at is not None and self._parts[at].key is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position())
        if at is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self._by_keys = False
        self._current = at
        self._describe()
        self.update()
        self._press(self._parts[at])

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), tip(self._parts[at].words) if at is not None else "", self)
            return True
        return super().event(event)

    def is_hovered(self, part: Part) -> bool:
        """Whether the pointer is on a part."""
        return self._hovered is not None and self._parts[self._hovered] == part

    def _press(self, part: Part | None) -> None:
        if part is not None and part.key is not None:
            self.pressed.emit(part.key)

    def _step_to(self, place: int) -> None:
        self._current = place
        self._describe()
        self.update()
        part = self._parts[place]
        announce(self, part.words)
        self.stepped.emit(part.rect)

    def _describe(self) -> None:
        part = self.current()
        self.setAccessibleDescription(part.words if part is not None else "")

    def _beside(self, down: int, right: int) -> int:
        """Return the place of the next part in a direction, or where the keyboard is at the edge."""
        here = self._parts[self._current]

        def distance(part: Part) -> tuple[int, int]:
            along = (part.row - here.row) * down + (part.column - here.column) * right
            across = abs(part.column - here.column) if down else abs(part.row - here.row)
            return (across, along) if right else (along, across)

        ahead = [
            place
            for place, part in enumerate(self._parts)
            if (part.row - here.row) * down + (part.column - here.column) * right > 0 and (down or part.row == here.row)
        ]
        return min(ahead, key=lambda place: distance(self._parts[place]), default=self._current)

    def _at(self, point: QPointF) -> int | None:
        return next((place for place, part in enumerate(self._parts) if part.rect.contains(point)), None)

    def _draw_ring(self, painter: QPainter, part: Part) -> None:
        look = self._look
        wide = look.plain("focusRingWidthHighContrast" if look.theme == "highContrast" else "focusRingWidth")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, role in ((wide + 2, "focusGap"), (wide, "focus")):
            painter.setPen(QPen(look.colour(role), width))
            painter.drawRoundedRect(part.rect.adjusted(1, 1, -1, -1), part.radius, part.radius)


_KEY_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

_STEPS = {
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}
