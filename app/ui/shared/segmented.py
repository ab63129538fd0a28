"""A segmented control: a few choices side by side, of which one holds; wraps under each other where text is large."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look


class Segment(PaintedButton):
    """One of the choices; a control of another face gives segments of its own."""

    def __init__(self, look: Look, value: str, text: str) -> None:
        super().__init__()
        self.choice_value = value
        self._look = look
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", look.radius("control") + 2)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._look.font("bodyStrong")).horizontalAdvance(self.text())
        return QSize(round(width + 2 * self._look.px(13)), self._look.number("controlHeightCompact") + self._look.px(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = (
            "accent"
            if self.isChecked()
            else "pressed"
            if self.isDown()
            else "hover"
            if self.underMouse()
            else "surface"
        )
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(box, look.radius("control"), look.radius("control"))
        painter.fillPath(path, look.colour(fill))
        painter.setPen(QPen(look.colour("accent" if self.isChecked() else "borderStrong"), 1))
        painter.drawPath(path)
        painter.setFont(look.font("bodyStrong" if self.isChecked() else "control"))
        painter.setPen(look.colour("onAccent" if self.isChecked() else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class SegmentedControl(QWidget):
    """`chosen` tells that the person chose another value; `name` is its accessible name."""

    chosen = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        choices: tuple[tuple[str, str], ...],
        parent: QWidget | None = None,
        *,
        segment: Callable[[Look, str, str], Segment] = Segment,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        stacked = look.scale > 1.4 and len(choices) > 2
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.segments = [segment(look, value, text) for value, text in choices]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for one in self.segments:
            self._group.addButton(one)
            row.addWidget(one)
        self._group.buttonClicked.connect(self.chosen)

    def value(self) -> str:
        """Return the value that holds."""
        return next((segment.choice_value for segment in self.segments if segment.isChecked()), "")

    def choose(self, value: str) -> None:
        """Let a value hold without telling anybody."""
        for segment in self.segments:
            if segment.choice_value == value:
                segment.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        focused = next((place for place, segment in enumerate(self.segments) if segment.hasFocus()), None)
        if step and focused is not None:
            segment = self.segments[(focused + step) % len(self.segments)]
            segment.setFocus(Qt.FocusReason.TabFocusReason)
            segment.click()
        else:
            super().keyPressEvent(event)
