"""The table of completion records: dense, sorted by its head, copied as text, never loaded whole."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.records import Record
from app.ui.hr.record_delegate import RecordDelegate
from app.ui.hr.records_header import RecordsHeader
from app.ui.hr.records_model import RecordsModel
from app.ui.shared.look import Look

MOST_COPIED = 10_000
"""Rows that go to the clipboard at once; more belong in an export, which is kept account of."""

Index = QModelIndex | QPersistentModelIndex
_STRETCHED = "module"
_NARROWEST, _WIDEST = 170, 336
_MAIN_COLUMNS = 7


class RecordsTable(QTableView):
    """Shows a `RecordsModel`; `selected` tells how many rows are selected, `too_many_to_copy` refuses a copy."""

    selected = Signal(int)
    too_many_to_copy = Signal()

    def __init__(self, look: Look, model: RecordsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._records = look, model
        self._delegate = RecordDelegate(look, model, self)
        self.header = RecordsHeader(look, model.columns, self)
        self._stretching = True
        self._sizing = False
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setAccessibleName(self.tr("Completion records"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(1)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(look.number("rowHeightDense"))
        for place, column in enumerate(model.columns.all):
            self.setColumnWidth(place, look.px(column.width))
        self.header.sectionResized.connect(self._resized_by_hand)
        self.header.scroll_asked.connect(self._scroll_by)
        self.selectionModel().selectionChanged.connect(self._tell_selected)
        model.modelReset.connect(self._tell_selected)

    def selected_spans(self) -> list[range]:
        """Return the selected rows as ranges, from the top."""
        found = {(part.top(), part.bottom() + 1) for part in self.selectionModel().selection().toList()}
        return [range(*span) for span in sorted(found)]

    def copy(self) -> None:
        """Put the selected rows with their headings on the clipboard, once they are read."""
        spans = self.selected_spans()
        if sum(map(len, spans)) > MOST_COPIED:
            self.too_many_to_copy.emit()
        elif spans:
            self._records.collect(spans, self._to_clipboard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        # The ring moves along the row: repaint both cells even where the selection stays the same.
        self.update(previous)
        self.update(current)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def _stretch(self) -> None:
        """Give the room that the main columns leave to the commitments, until somebody sizes a column."""
        if not self._stretching:
            return
        place, look = self._records.columns.places[_STRETCHED], self._look
        others = sum(self.columnWidth(other) for other in range(_MAIN_COLUMNS) if other != place)
        room = self.viewport().width() - others
        self._sizing = True
        self.setColumnWidth(place, min(max(room, look.px(_NARROWEST)), look.px(_WIDEST)))
        self._sizing = False

    def _scroll_by(self, pixels: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _resized_by_hand(self) -> None:
        if not self._sizing:
            self._stretching = False

    def _tell_selected(self) -> None:
        self.selected.emit(sum(map(len, self.selected_spans())))

    def _to_clipboard(self, records: list[Record]) -> None:
        QGuiApplication.clipboard().setText(self._records.columns.as_lines(records))
