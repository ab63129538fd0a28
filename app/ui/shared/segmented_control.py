"""One of a few choices, side by side; the arrow keys go along them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.shared.look import Look


class SegmentedControl(QWidget):
    """`chosen` tells the place of the choice, from 0; one is always chosen."""

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, texts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self.segments = [_Segment(look, text, place, len(texts)) for place, text in enumerate(texts)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, segment in enumerate(self.segments):
            segment.setAccessibleDescription(name)
            self._group.addButton(segment, place)
            row.addWidget(segment)
        self.segments[0].setChecked(True)
        self._keep_one_tab_stop()
        self._group.idToggled.connect(self._tell)

    def place(self) -> int:
        """Return the place of the choice."""
        return self._group.checkedId()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        # No focus proxy: where Tab has another order than that of making, Qt would go back to the proxy from wherever
        # this widget was left in the order.
        self.segments[self.place()].setFocus(reason)

    def _tell(self, place: int, checked: bool) -> None:
        if checked:
            self._keep_one_tab_stop()
            self.chosen.emit(place)

    def _keep_one_tab_stop(self) -> None:
        for segment in self.segments:
            checked = segment.isChecked()
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus)


class _Segment(QAbstractButton):
    def __init__(self, look: Look, text: str, place: int, count: int) -> None:
        super().__init__()
        self._look, self._first, self._last = look, place == 0, place == count - 1
        self.setText(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font("tag")).horizontalAdvance(self.text())
        return QSize(round(width) + self._look.px(14), self._look.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}.get(
            Qt.Key(event.key()), 0
        )
        group = self.group()
        if not step or group is None:
            super().keyPressEvent(event)
            return
        other = group.button(group.id(self) + step)
        if other is not None:
            other.click()
            other.setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = look.radius("control")
        # The outer edge is rounded, the inner one is shared with the neighbour.
        left = 0.5 if self._first else -radius * 2
        right = self.width() - 0.5 if self._last else self.width() + radius * 2
        box = QRectF(left, 0.5, right - left, self.height() - 1)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() else "surface"
        painter.fillPath(shape, look.colour("accent" if self.isChecked() else fill))
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.drawPath(shape)
        if not self._last:
            painter.fillRect(QRectF(self.width() - 1, 1, 1, self.height() - 2), look.colour("borderStrong"))
        painter.setFont(look.font("tag"))
        painter.setPen(look.colour("onAccent" if self.isChecked() else "text"))
        metrics = QFontMetricsF(painter.font())
        width = metrics.horizontalAdvance(self.text())
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF((self.width() - width) / 2, baseline), self.text())
