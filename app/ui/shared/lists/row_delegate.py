"""Paints the rows of a paged list: hairlines, the selection, the ring inside, and the cells as their columns say."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from app.ui.shared.labels import tip
from app.ui.shared.lists.paged_columns import TableColumn
from app.ui.shared.lists.paged_model import PagedModel
from app.ui.shared.lists.row_cells import CellWords
from app.ui.shared.look import Look

Index = QModelIndex | QPersistentModelIndex
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value


class RowDelegate(QStyledItemDelegate):
    """Draws from the model's rows directly; `hovered_row` is kept up by the table."""

    def __init__(self, look: Look, model: PagedModel[Any, Any, Any, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        self._words, self._pad = CellWords(look), look.px(7)
        self._colours = {role: look.colour(role) for role in ("selected", "hover", "surface", "border")}
        self.hovered_row = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = self._model.columns.all[index.column()]
        row = self._model.row(index.row())
        width = self._width(column, row) if row is not None else 0
        return QSize(round(width) + 2 * self._pad + 1, self._look.number("rowHeightDense"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect, columns = self._look, QRectF(option.rect), self._model.columns
        column = columns.all[index.column()]
        state = option.state.value  # as a number: an enumeration takes longer to combine than a cell to fill
        selected = bool(state & _SELECTED)
        role = "selected" if selected else "hover" if index.row() == self.hovered_row else "surface"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(rect, self._colours[role])
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), self._colours["border"])
        if selected and look.theme == "highContrast":
            self._frame(painter, rect, index.column())
        row = self._model.row(index.row())
        if row is not None:
            inside = rect.adjusted(self._pad, 0, -self._pad, -1)
            painter.setClipRect(rect)
            faded = columns.is_faded is not None and columns.is_faded(row)
            if column.cell is not None:
                column.cell.paint(painter, row, inside, faded=faded)
            else:
                right = column.to_the_right
                self._words.paint(painter, column.text(row), inside, to_the_right=right, faded=faded)
        if state & _FOCUSED:
            self._ring(painter, rect)
        painter.restore()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show the whole content of a cell that is cut, and what its column has to say."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        column = self._model.columns.all[index.column()]
        row = self._model.row(index.row())
        room = view.visualRect(index).width() - 2 * self._pad
        if row is None or (column.tip is None and self._width(column, row) <= room):
            QToolTip.hideText()
            return True
        words = tip((column.tip or column.text)(row)).replace("\n", "<br>")
        QToolTip.showText(event.globalPos(), words, view)
        return True

    def _width(self, column: TableColumn[Any], row: Any) -> float:
        return self._words.width(column.text(row)) if column.cell is None else column.cell.width(row)

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
