"""The table of a paged list: dense, sorted by its head, copied as text, never loaded whole.

    columns = PeopleColumns(look, self)
    self.model = PagedModel(columns, source, worker, slow_worker, PeopleFilter(), PeopleSort(), self)
    self.table = PagedTable(look, self.model, self.tr("People"))
    self.table.header.sort_chosen.connect(self._sort_by)  # the page asks the model: list_anew(wanted, sort)
    self.table.opened.connect(lambda person: self.person_wanted.emit(person.number))

The head shows the order of the rows by itself. `model.collect(table.selected_spans(), done)` reads the selected rows.
"""

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.shared.lists.paged_header import PagedHeader
from app.ui.shared.lists.paged_model import PagedModel
from app.ui.shared.lists.row_delegate import RowDelegate
from app.ui.shared.look import Look

MOST_COPIED = 10_000
"""Rows that go to the clipboard at once; more belong in an export, which is kept account of."""

LEAST_HEIGHT = 150
"""Height in pixels of the design at which a table still is a table: its head and four rows."""

Index = QModelIndex | QPersistentModelIndex
_NO_LIMIT = 16_777_215


class PagedTable(QTableView):
    """Shows a `PagedModel` under the accessible name `name`.

    `selected` tells how many rows are selected, `opened` the row that Enter or a double click opens, and
    `too_many_to_copy` refuses a copy.
    """

    selected = Signal(int)
    opened: ClassVar["Signal[Any]"] = Signal(object)
    too_many_to_copy = Signal()

    def __init__(
        self, look: Look, model: PagedModel[Any, Any, Any, Any], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._paged = look, model
        self._delegate = RowDelegate(look, model, self)
        self.header = PagedHeader(look, model.columns, model.sort_shown, self)
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
        self.setAccessibleName(name)
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
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._tell_selected)
        model.listed.connect(lambda: self.header.show_sort(model.sort_shown))

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
            self._paged.collect(spans, self._to_clipboard)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
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
        """Give the room that the main columns leave to the stretched one, until somebody sizes a column."""
        columns, look = self._paged.columns, self._look
        if not self._stretching or columns.stretched not in columns.places:
            return
        place = columns.places[columns.stretched]
        gives_way = [columns.places[name] for name in columns.gives_way]
        narrowest = look.px(columns.narrowest)
        self._sizing = True
        for one in gives_way:
            self.setColumnHidden(one, False)
        room = self.viewport().width() - sum(self.columnWidth(one) for one in range(columns.main) if one != place)
        while gives_way and room < narrowest:
            room += self.columnWidth(gives_way[0])
            self.setColumnHidden(gives_way.pop(0), True)
        widest = _NO_LIMIT if columns.widest is None else look.px(columns.widest)
        self.setColumnWidth(place, min(max(room, narrowest), widest))
        self._sizing = False

    def _scroll_by(self, pixels: int) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _resized_by_hand(self) -> None:
        if not self._sizing:
            self._stretching = False

    def _tell_selected(self) -> None:
        self.selected.emit(sum(map(len, self.selected_spans())))

    def _open(self, index: Index) -> None:
        row = self._paged.row(index.row()) if index.isValid() else None
        if row is not None:
            self.opened.emit(row)

    def _to_clipboard(self, rows: list[Any]) -> None:
        QGuiApplication.clipboard().setText(self._paged.columns.as_lines(rows))
