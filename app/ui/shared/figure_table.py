"""The figures of a drawing as a table, which a screen reader reads cell by cell and which can be copied."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from app.ui.shared.look import Look


class FigureTable(QTableWidget):
    """As tall as its rows; it scrolls sideways where the window is narrow."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setStyleSheet(f"QTableView::item {{ padding: 0 {look.px(6)}px; }}")
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setDefaultSectionSize(look.number("rowHeightDense"))

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show rows of texts; the first column is left-aligned, the others are numbers.

        The last cell of a row that is shorter than the headings takes the rest of the width.
        """
        self.clearSpans()
        self.setRowCount(0)
        self.setColumnCount(len(headings))
        for column, words in enumerate(headings):
            self.setHorizontalHeaderItem(column, _item(words, column))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, words in enumerate(cells):
                whole = column == len(cells) - 1 and len(cells) < len(headings)
                if whole:
                    self.setSpan(row, column, 1, len(headings) - column)
                self.setItem(row, column, _item(words, 0 if whole else column))
        bar = self.horizontalScrollBar().sizeHint().height()
        head = self._look.number("tableHeaderHeight")
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + len(rows) * self._look.number("rowHeightDense") + bar + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        else:
            super().keyPressEvent(event)

    def text(self) -> str:
        """Return the whole table, with tabs between cells, as spreadsheets take it."""
        columns = range(self.columnCount())
        lines = [[self.horizontalHeaderItem(column) for column in columns]]
        lines += [[self.item(row, column) for column in columns] for row in range(self.rowCount())]
        return "\n".join("\t".join(item.text() for item in line if item is not None) for line in lines)


def _item(words: str, column: int) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
