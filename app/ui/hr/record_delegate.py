"""Paints the cells of the records table: hairlines, compact tags, results in icon and word, the ring inside."""

import functools

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.domain.records import Record
from app.ui.hr.record_columns import TableColumn
from app.ui.hr.records_model import RecordsModel
from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look

Index = QModelIndex | QPersistentModelIndex
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value


class RecordDelegate(QStyledItemDelegate):
    """Draws from the model's records directly; `hovered_row` is kept up by the table."""

    def __init__(self, look: Look, model: RecordsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self._metrics = QFontMetricsF(look.font("table"))
        self._font, self._pad = look.font("table"), look.px(7)
        self._colours = {role: look.colour(role) for role in ("selected", "hover", "surface", "border", "text")}
        self._tags_widths: dict[str, int] = {}
        self._advance = functools.lru_cache(maxsize=2_048)(self._metrics.horizontalAdvance)
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = self._model.columns.all[index.column()]
        record = self._model.record(index.row())
        width = self._width(column, record) if record is not None else 0
        return QSize(round(width) + 2 * self._pad + 1, self._look.number("rowHeightDense"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        column = self._model.columns.all[index.column()]
        state = option.state.value  # as a number: an enumeration takes longer to combine than a cell to fill
        selected = bool(state & _SELECTED)
        role = "selected" if selected else "hover" if index.row() == self.hovered_row else "surface"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(rect, self._colours[role])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._colours["border"])
        if selected and look.theme == "highContrast":
            self._frame(painter, rect, index.column())
        record = self._model.record(index.row())
        if record is not None:
            inside = rect.adjusted(self._pad, 0, -self._pad, -1)
            painter.setClipRect(rect)
            self._content(painter, column, record, inside)
        if state & _FOCUSED:
            self._ring(painter, rect)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole content of a cell that is cut, and what the tags mean."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = self._model.columns.all[index.column()]
        record = self._model.record(index.row())
        room = view.visualRect(index).width() - 2 * self._pad
        if record is None or (column.name != "module" and self._width(column, record) <= room):
            QToolTip.hideText()
            return True
        QToolTip.showText(event.globalPos(), self._model.columns.tool_tip(record, column), view)
        return True

    def _width(self, column: TableColumn, record: Record) -> float:
        look = self._look
        if column.name == "module":
            return self._tags_width(record) + self._advance(record.module_title)
        icon = look.px(22) if column.name == "passed" else 0
        return icon + self._advance(column.text(record))

    def _tags_width(self, record: Record) -> int:
        width = self._tags_widths.get(record.commitments)
        if width is None:
            look, tags = self._look, self._model.columns.tags(record)
            width = sum(compact_width(look, tag) + look.px(4) for tag in tags) + look.px(5 if tags else 0)
            self._tags_widths[record.commitments] = width
        return width

    def _content(self, painter: QPainter, column: TableColumn, record: Record, rect: QRectF) -> None:
        look = self._look
        if column.name == "module":
            top = rect.top() + round((rect.height() - look.number("tagHeightCompact")) / 2)
            left = rect.left()
            painter.save()
            painter.setClipRect(rect)
            for tag in self._model.columns.tags(record):
                paint_compact(painter, look, left, top, tag)
                left += compact_width(look, tag) + look.px(4)
            painter.restore()
            self._words(painter, record.module_title, rect.adjusted(self._tags_width(record), 0, 0, 0))
            return
        if column.name == "passed":
            size = look.px(16)
            icon, role = ("check", "right") if record.passed else ("x", "wrong")
            place = QRectF(rect.left() - look.px(1), rect.top() + round((rect.height() - size) / 2), size, size)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look.draw_icon(painter, icon, role, place)
            rect = rect.adjusted(look.px(20), 0, 0, 0)
        self._words(painter, column.text(record), rect, to_the_right=column.to_the_right)

    def _words(self, painter: QPainter, text: str, rect: QRectF, *, to_the_right: bool = False) -> None:
        if rect.width() <= 0:
            return
        metrics = self._metrics
        width = self._advance(text)
        if width > rect.width() + 0.5:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = self._advance(text)
        left = rect.right() - width if to_the_right else rect.left()
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self._font)
        painter.setPen(self._colours["text"])
        painter.drawText(QPointF(round(left), round(baseline)), text)

    def _frame(self, painter: QPainter, rect: QRectF, place: int) -> None:
        colour = self._look.colour("accent")
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), colour)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), colour)
        if place == 0:
            painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), colour)
        if place == self._model.columnCount() - 1:
            painter.fillRect(QRectF(rect.right() - 2, rect.top(), 2, rect.height()), colour)

    def _ring(self, painter: QPainter, rect: QRectF) -> None:
        wide = self._look.plain("focusRingWidth")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour("focus"), wide))
        half = wide / 2 + 1
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half - 1), 3, 3)
