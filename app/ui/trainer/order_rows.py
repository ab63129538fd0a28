"""Draws the rows of a list in the trainer's order: its number, what it is called, a line below, compact tags."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look

LINE = Qt.ItemDataRole.UserRole
_HEIGHT, _NUMBER = 50, 34


class OrderRows(QStyledItemDelegate):
    """Paints whole rows of one height."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return self._look.px(_HEIGHT)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect, line = self._look, option.rect, index.data(LINE)
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, look.colour("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("hover"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.colour("border"))
        self._number(painter, QRectF(rect), index.row() + 1)
        right = self._tags(painter, QRectF(rect), line)
        self._words(painter, QRectF(rect), line, right)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if focused or (selected and look.theme == "highContrast"):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.colour("focus" if focused else "accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)
        painter.restore()

    def _number(self, painter: QPainter, rect: QRectF, number: int) -> None:
        look = self._look
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("textMuted"))
        box = QRectF(rect.left(), rect.top(), look.px(_NUMBER) - look.px(8), rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))

    def _tags(self, painter: QPainter, rect: QRectF, line: Any) -> float:
        """Paint the tags as far as they leave two thirds for the words, and return where they begin."""
        look, left = self._look, rect.right() - self._look.px(8)
        top = rect.center().y() - look.number("tagHeightCompact") / 2
        for number in reversed(line.numbers):
            wide = compact_width(look, number) + look.px(4)
            if left - wide < rect.left() + rect.width() * 0.6:
                break
            left -= wide
            paint_compact(painter, look, round(left), round(top), number)
        return left

    def _words(self, painter: QPainter, rect: QRectF, line: Any, right: float) -> None:
        look, left = self._look, rect.left() + self._look.px(_NUMBER)
        title, below = look.font("rowTitle"), look.font("meta")
        high = QFontMetricsF(title).height() + (QFontMetricsF(below).height() if line.below else 0)
        top = rect.center().y() - high / 2
        for font, words, role in ((title, line.title, "text"), (below, line.below, line.role)):
            if words:
                metrics = QFontMetricsF(font)
                cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(right - left - look.px(8), 0))
                painter.setFont(font)
                painter.setPen(look.colour(role))
                painter.drawText(QPointF(left, top + metrics.ascent()), cut)
                top += metrics.height()
