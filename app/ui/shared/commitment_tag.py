"""The commitment tag, the program's signature: a dark cell with the number, a light one with the label."""

import functools
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.labels import tip
from app.ui.shared.look import Look


class TagState(Enum):
    """How a tag looks: a withheld one is dashed and gives no answer away."""

    REST = "rest"
    HOVER = "hover"
    PRESSED = "pressed"
    WITHHELD = "withheld"


_UNDER_POINTER = (TagState.HOVER, TagState.PRESSED)


def tag_width(look: Look, number: str, label: str) -> int:
    """Return the width of a full tag."""
    return round(
        _number_width(look, number) + QFontMetricsF(look.font("tagLabel")).horizontalAdvance(label) + look.px(14)
    )


def paint_tag(
    painter: QPainter, look: Look, left: float, top: float, number: str, label: str, state: TagState = TagState.REST
) -> None:
    """Paint a full tag."""
    withheld = state is TagState.WITHHELD
    height, radius = look.number("tagHeight"), look.radius("tag")
    cell = round(_number_width(look, number))
    whole = QRectF(left + 0.5, top + 0.5, tag_width(look, number, label) - 1, height - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(whole, radius, radius)
    dark = QRectF(left, top, cell, height)
    if withheld:
        painter.fillPath(shape, look.colour("window"))
        painter.setPen(QPen(look.colour("textMuted"), 1, Qt.PenStyle.DashLine))
        painter.drawPath(shape)
        painter.drawLine(round(left + cell), round(top + 2), round(left + cell), round(top + height - 2))
    else:
        painter.fillPath(shape, look.colour("pressed" if state is TagState.PRESSED else "clauseTint"))
        painter.save()
        painter.setClipRect(dark)
        painter.fillPath(shape, look.colour("clause"))
        painter.restore()
        painter.setPen(QPen(look.colour("accentText" if state in _UNDER_POINTER else "clauseBorder"), 1))
        painter.drawPath(shape)
        painter.save()
        painter.setClipRect(dark)
        painter.setPen(QPen(look.colour("clause"), 1))
        painter.drawPath(shape)
        painter.restore()
    painter.setFont(look.font("tag"))
    painter.setPen(look.colour("textMuted" if withheld else "onClause"))
    painter.drawText(dark, Qt.AlignmentFlag.AlignCenter, f"§{number}")
    painter.setFont(look.font("tagLabel"))
    text = "textMuted" if withheld else "accentText" if state in _UNDER_POINTER else "text"
    painter.setPen(look.colour(text))
    rest = QRectF(left + cell, top, whole.width() - cell, height)
    painter.drawText(rest, Qt.AlignmentFlag.AlignCenter, label)


@functools.lru_cache(maxsize=256)
def compact_width(look: Look, number: str) -> int:
    """Return the width of a compact tag."""
    return round(max(look.px(28), QFontMetricsF(look.font("tag")).horizontalAdvance(number) + look.px(13)))


def paint_compact(painter: QPainter, look: Look, left: float, top: float, number: str) -> None:
    """Paint a compact tag: the number alone."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(left + 0.5, top + 0.5, compact_width(look, number) - 1, look.number("tagHeightCompact") - 1)
    painter.setPen(QPen(look.colour("clauseBorder"), 1))
    painter.setBrush(look.colour("clauseTint"))
    painter.drawRoundedRect(rect, look.radius("tag"), look.radius("tag"))
    painter.setFont(look.font("tag"))
    painter.setPen(look.colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, number)


def _number_width(look: Look, number: str) -> float:
    return QFontMetricsF(look.font("tag")).horizontalAdvance(f"§{number}") + look.px(10)


class CommitmentTag(QWidget):
    """A full tag that is shown only; `tag_button.TagButton` opens the commitment.

    `words` (the commitment itself) are its tool tip and its description for a screen reader.
    """

    def __init__(
        self,
        look: Look,
        number: str,
        label: str,
        words: str = "",
        *,
        withheld: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._number, self._label, self._withheld = look, number, label, withheld
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"§{number} {label}")
        self.setAccessibleDescription(words)
        self.setToolTip(tip(words))

    def sizeHint(self) -> QSize:
        return QSize(tag_width(self._look, self._number, self._label), self._look.number("tagHeight"))

    def paintEvent(self, event: QPaintEvent) -> None:
        state = TagState.WITHHELD if self._withheld else TagState.REST
        paint_tag(QPainter(self), self._look, 0, 0, self._number, self._label, state)


class CompactTags(QWidget):
    """Compact tags in a row, right-aligned as lists show them."""

    def __init__(self, look: Look, numbers: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._numbers = look, numbers
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(" ".join(f"§{number}" for number in numbers))

    def sizeHint(self) -> QSize:
        gap = self._look.px(4)
        width = sum(compact_width(self._look, number) + gap for number in self._numbers) - gap
        return QSize(max(width, 0), self._look.number("tagHeightCompact"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, left = QPainter(self), 0
        for number in self._numbers:
            paint_compact(painter, self._look, left, 0, number)
            left += compact_width(self._look, number) + self._look.px(4)
