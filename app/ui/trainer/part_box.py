"""The frame round one part of an item in one language: a rail with its number, and its fields under each other."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.labels import tip
from app.ui.shared.look import Look
from app.ui.shared.tick_box import TickKind, paint_tick
from app.ui.trainer.spots import give_place
from app.ui.trainer.word_field import WordField

RAIL = 32
CROSS = 24
REMOVE = "Alt+Del"
_MARK, _MARK_TOP = 18, 30
_BOX_RADIUS = 4

Shape = Literal["circle", "box"]
"""What is marked as right: a circle where one alone can be, a box where several can."""


class Rail(PaintedButton):
    """The number of a part, and under it the circle or box (`shape`) that says whether it is right; pressing marks it.

    With `only_tick` an empty one is not drawn: that of the other language stands for both.

    Its place is that of the part, for what is wrong with it as a whole.
    """

    def __init__(
        self,
        look: Look,
        place: tuple[str, ...],
        *,
        shape: Shape | None,
        only_tick: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        give_place(self, *place)
        self._look, self._number, self._shape, self._only_tick = look, "", shape, only_tick
        markable = shape is not None
        self.setCheckable(markable)
        self.setFixedWidth(look.px(RAIL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(look.px(_MARK_TOP + _MARK + 6 if markable else 34))
        self.setProperty("ringRadius", look.radius("control"))
        if not markable:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_number(self, number: str, name: str, hint: str) -> None:
        """Show a number, tell a name to screen readers, and say in the tool tip what pressing does."""
        self._number = number
        self.setAccessibleName(name)
        self.setToolTip(tip(hint))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(RAIL), self._look.px(34))

    def nextCheckState(self) -> None:
        """Leave the tick alone: the draft says whether it stands."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        right = self.isChecked()
        if self.isCheckable() and not right and self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            radius = look.radius("control") - 2
            path.addRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), radius, radius)
            painter.fillPath(path, look.colour("hover"))
        font = look.font("meta")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.colour("right" if right else "textMuted"))
        line = QRectF(0, look.px(7), self.width(), look.px(21))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._number)
        if self._shape is not None and (right or not self._only_tick):
            self._draw_mark(painter, right=right)

    def _draw_mark(self, painter: QPainter, *, right: bool) -> None:
        """Draw the circle or box: empty, or filled with a tick in it."""
        look, size = self._look, self._look.px(_MARK)
        box = QRectF((self.width() - size) / 2, look.px(_MARK_TOP), size, size)
        if not right:
            kind: TickKind = "radio" if self._shape == "circle" else "check"
            paint_tick(painter, look, box, kind, on=False, hover=self.underMouse())
            return
        radius = size / 2 if self._shape == "circle" else look.px(_BOX_RADIUS)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("right"))
        painter.drawRoundedRect(box, radius, radius)
        inset = size * 0.17
        look.draw_icon(painter, "check", "surface", box.adjusted(inset, inset, -inset, -inset), 2.0)


class PartBox(QWidget):
    """Draws the frame: green where the part is right, the colour of focus while something in it is written."""

    def __init__(
        self,
        look: Look,
        rail: Rail | None,
        fields: Sequence[QWidget],
        parent: QWidget | None = None,
        *,
        room_for_cross: bool = False,
    ) -> None:
        """Frame fields; `room_for_cross` keeps the end of the first line free, for the button that removes the part."""
        super().__init__(parent)
        self._look, self._rail, self._right = look, rail, False
        self.fields = [field for field in fields if isinstance(field, WordField)]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 2, 1, 2)
        row.setSpacing(0)
        if rail is not None:
            row.addWidget(rail)
        column = QVBoxLayout()
        column.setSpacing(1)
        for place, field in enumerate(fields):
            line = QHBoxLayout()
            line.addWidget(field, 1)
            if room_for_cross and not place:
                line.addSpacing(look.px(CROSS + 4))
            column.addLayout(line)
        column.addStretch(1)
        row.addLayout(column, 1)
        for field in self.fields:
            field.focused.connect(self.update)

    def show_right(self, *, right: bool) -> None:
        """Show whether the part is a right one."""
        self._right = right
        if self._rail is not None:
            self._rail.setChecked(right)
            self._rail.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        writing = any(field.hasFocus() for field in self.fields)
        role = "accent" if writing else "right" if self._right else "borderStrong"
        wide = 2 if writing or self._right else 1
        radius = look.radius("control")
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        shape = QPainterPath()
        shape.addRoundedRect(box, radius, radius)
        waits = self.fields and not any(field.isEnabled() for field in self.fields)
        painter.fillPath(shape, look.colour("sunken" if waits else "surface"))
        if self._rail is not None:
            edge = self._rail.geometry().right() + 1
            if self._right:
                painter.save()
                painter.setClipRect(QRectF(0, 0, edge, self.height()))
                painter.fillPath(shape, look.colour("rightTint"))
                painter.restore()
            painter.setPen(QPen(look.colour("right" if self._right else "border"), 1))
            painter.drawLine(QPointF(edge + 0.5, 1), QPointF(edge + 0.5, self.height() - 1))
        self._draw_lines(painter)
        painter.setPen(QPen(look.colour(role), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)

    def _draw_lines(self, painter: QPainter) -> None:
        """Draw the hairlines between the fields, from the rail to the frame."""
        left = self._rail.geometry().right() + 1 if self._rail is not None else 0
        for field in self.fields[1:]:
            line = QRectF(left, field.geometry().top() - 1, self.width() - left, 1)
            painter.fillRect(line, self._look.colour("border"))


class RemoveButton(PaintedButton):
    """A cross at the end of the first line of a part, drawn while its row is worked on.

    Tab goes past it, from one text to the next; by keyboard Alt+Delete (`REMOVE`) does the same inside the part.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._drawn = look, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(look.px(CROSS), look.px(CROSS))
        self.setProperty("ringRadius", look.radius("control"))

    def rename(self, name: str) -> None:
        """Say what would be removed."""
        self.setAccessibleName(name)
        key = QKeySequence(REMOVE).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(tip(self.tr("{name} ({key})").format(name=name, key=key)))

    def set_drawn(self, *, drawn: bool) -> None:
        """Draw the cross, or leave its place empty."""
        self._drawn = drawn
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(CROSS), self._look.px(CROSS))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._drawn:
            return
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(self.rect(), look.radius("tag"), look.radius("tag"))
        size = look.px(14)
        inset = (self.width() - size) / 2
        look.draw_icon(painter, "x", "text" if self.underMouse() else "textMuted", QRectF(inset, inset, size, size))
