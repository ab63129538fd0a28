"""Dragging with the mouse inside an item: what is dragged follows the hand, and the place that would take it is shown.

Everything that can be dragged has a way by keyboard and by plain clicks too; dragging is for the hand that expects it.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from app.ui.shared.look import Look

_EDGE, _STEP, _TICK = 48, 14, 30
"""Within so many pixels of the edge of what scrolls, it scrolls by a step at each tick (milliseconds)."""


class Dragging(QObject):
    """Lets widgets of a view be dragged.

    While one is dragged, `target_at` is asked with a point of the view for the rectangle that would take it, in the
    view's coordinates (None where nothing would); at the end `dropped` carries the key of what was dragged and the
    point. Esc, or letting go where nothing takes it, changes nothing.
    """

    dropped = Signal(str, QPoint)

    def __init__(self, look: Look, view: QWidget, target_at: Callable[[str, QPoint], QRect | None]) -> None:
        super().__init__(view)
        self._look, self._view, self._target_at = look, view, target_at
        self._keys: dict[QWidget, str] = {}
        self._pressed: QWidget | None = None
        self._from = QPoint()
        self._ghost: _Ghost | None = None
        self._mark: _TargetMark | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._scroll)

    def add(self, widget: QWidget, key: str) -> None:
        """Let a widget be dragged; `key` says what it is."""
        self._keys[widget] = key
        widget.installEventFilter(self)
        widget.destroyed.connect(self._forget_dead)

    def is_dragging(self) -> bool:
        """Whether something is being dragged now."""
        return self._ghost is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and self._ghost is not None and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._end()
            return True
        if not isinstance(event, QMouseEvent) or not isinstance(watched, QWidget) or watched not in self._keys:
            return False
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._from = watched, event.position().toPoint()
        elif kind == QEvent.Type.MouseMove and self._pressed is watched:
            return self._move(watched, event)
        elif kind == QEvent.Type.MouseButtonRelease and self._pressed is watched:
            return self._release(watched, event)
        return False

    def _move(self, watched: QWidget, event: QMouseEvent) -> bool:
        here = event.position().toPoint()
        if self._ghost is None:
            if (here - self._from).manhattanLength() < QApplication.startDragDistance():
                return False
            self._begin(watched)
        self._follow(watched.mapTo(self._view, here))
        return True

    def _release(self, watched: QWidget, event: QMouseEvent) -> bool:
        self._pressed = None
        if self._ghost is None:
            return False
        key, at = self._keys[watched], watched.mapTo(self._view, event.position().toPoint())
        takes = self._target_at(key, at) is not None
        self._end()
        _let_go(watched)
        if takes:
            self.dropped.emit(key, at)
        return True

    def _begin(self, widget: QWidget) -> None:
        self._ghost = _Ghost(widget, self._view)
        self._mark = _TargetMark(self._look, self._view)
        self._ghost.show()
        self._ghost.raise_()
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        QApplication.instance().installEventFilter(self)
        self._timer.start()

    def _follow(self, at: QPoint) -> None:
        if self._ghost is None or self._mark is None or self._pressed is None:
            return
        self._ghost.move(at - self._from)
        self._mark.show_at(self._target_at(self._keys[self._pressed], at))

    def _end(self) -> None:
        self._timer.stop()
        QApplication.instance().removeEventFilter(self)
        for part in (self._ghost, self._mark):
            if part is not None and isValid(part):
                part.hide()
                part.deleteLater()
        self._ghost = self._mark = None
        if self._pressed is not None and isValid(self._pressed):
            _let_go(self._pressed)
        self._pressed = None
        self._view.unsetCursor()

    def _scroll(self) -> None:
        """Scroll what the view lies in while the hand is near its edge."""
        area = _scroll_area(self._view)
        if area is None or self._ghost is None:
            return
        viewport, hand = area.viewport(), self._ghost.pos() + self._from
        at = self._view.mapTo(viewport, hand).y()
        step = -_STEP if at < _EDGE else _STEP if at > viewport.height() - _EDGE else 0
        bar = area.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + step)
        if bar.value() != before:
            self._follow(hand + QPoint(0, bar.value() - before))

    def _forget_dead(self) -> None:
        self._keys = {widget: key for widget, key in self._keys.items() if isValid(widget)}


def _let_go(widget: QWidget) -> None:
    """A button that was pressed when the drag began is not pressed at its end."""
    set_down = getattr(widget, "setDown", None)
    if set_down is not None:
        set_down(False)


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent if isinstance(parent, QScrollArea) else None


class _Ghost(QWidget):
    """A picture of what is dragged, under the hand."""

    def __init__(self, widget: QWidget, view: QWidget) -> None:
        super().__init__(view)
        self._picture = widget.grab()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(widget.size())
        self.move(widget.mapTo(view, QPoint(0, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(0.85)
        painter.drawPixmap(0, 0, self._picture)


class _TargetMark(QWidget):
    """A frame round the place that would take what is dragged; a flat place is a line between two others."""

    def __init__(self, look: Look, view: QWidget) -> None:
        super().__init__(view)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, place: QRect | None) -> None:
        """Show a place, or none."""
        if place is None:
            self.hide()
            return
        self.setGeometry(place)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.height() <= self._look.px(6):
            painter.fillRect(self.rect(), self._look.colour("focus"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour("focus"), 3))
        radius = self._look.radius("option")
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), radius, radius)
