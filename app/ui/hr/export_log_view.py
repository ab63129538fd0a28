"""The log of everything that left as a file: search, filter, and the table."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.export_log import ExportLogFilter, ExportSort, LoggedExport
from app.domain.paging import RowCount
from app.domain.refusals import Refusal
from app.ui.hr.export_log_columns import ExportLogColumns, ExportLogModel
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import ChoiceChip
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lists.paged_model import PagedSource
from app.ui.shared.lists.paged_table import MOST_COPIED, PagedTable
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_INSIDE, _OUTSIDE = "inside", "outside"


class ExportLogView(QWidget):
    """`opened` carries the entry that was gone to, `counted` the number of all; `records_wanted` leads to exporting."""

    opened: ClassVar["Signal[Any]"] = Signal(object)
    counted = Signal(int)
    records_wanted = Signal()

    def __init__(
        self,
        look: Look,
        columns: ExportLogColumns,
        source: PagedSource[LoggedExport, ExportLogFilter, ExportSort, RowCount],
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._sort = look, ExportSort()
        self.model = ExportLogModel(columns, source, worker, slow_worker, ExportLogFilter(), self._sort, self)
        self.search = SearchField(look, self.tr("Purpose, recipient or file"), widest=280)
        self.recipient = ChoiceChip(look, self.tr("Recipient"), self.tr("Anybody"))
        self.recipient.offer([(_INSIDE, self.tr("Inside the company")), (_OUTSIDE, self.tr("Outside"))])
        self.clear_link = Button(look, self.tr("Clear"), "link", compact=True)
        self.notice = Notice(look)
        self.table = PagedTable(look, self.model, self.tr("What left as a file"))
        self.empty_heading = label(look, "", "heading")
        self._empty_words = TextBlock(look, "", "body", "textMuted")
        self.empty_button = Button(look, "")
        self._lay_out()
        self.search.searched.connect(self.refresh)
        self.recipient.changed.connect(self.refresh)
        self.clear_link.clicked.connect(self.clear_filters)
        self.empty_button.clicked.connect(self._go_on)
        self.table.header.sort_chosen.connect(self._sort_by)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.opened.connect(self.opened)
        self.table.too_many_to_copy.connect(self._refuse_copy)
        self.model.listed.connect(self._show_listing)
        self.model.counted.connect(lambda count: self.counted.emit(count.rows))
        self.model.refused.connect(self._show_refusal)
        self.refresh()

    def refresh(self) -> None:
        """Read the log again, with the same filter and in the same order."""
        self.model.list_anew(self.wanted(), self._sort)

    def wanted(self) -> ExportLogFilter:
        """Return what is searched and filtered for."""
        choice = self.recipient.choice()
        return ExportLogFilter(self.search.text().strip(), None if choice is None else choice == _OUTSIDE)

    def clear_filters(self) -> None:
        """Show all entries again."""
        self.search.clear_quietly()
        self.recipient.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        filters = QHBoxLayout()
        filters.setContentsMargins(0, 0, look.px(20), 0)
        filters.setSpacing(look.px(8))
        filters.addWidget(self.search)
        filters.addWidget(self.recipient)
        filters.addStretch(1)
        filters.addWidget(self.clear_link)
        column.addLayout(filters)
        column.addWidget(self.notice)
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(self._empty())
        column.addWidget(self._place, 1)

    def _empty(self) -> QWidget:
        look = self._look
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(4, look.px(40), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "file-output", "textMuted", 22))
        column.addWidget(self.empty_heading)
        column.addWidget(self._empty_words)
        column.addSpacing(look.px(4))
        column.addWidget(self.empty_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return empty

    def _show_listing(self) -> None:
        self.notice.clear()
        self.table.scrollToTop()
        filtered, empty = not self.model.wanted.is_open(), self.model.rowCount() == 0
        if filtered:
            self.empty_heading.setText(self.tr("No export matches these filters."))
            self._empty_words.set_text(self.tr("Change the search or the filter, or clear them."))
            self.empty_button.setText(self.tr("Clear filters"))
        else:
            self.empty_heading.setText(self.tr("Nothing has left yet"))
            words = self.tr("Every file with people’s data is listed here: what left, why, to whom, and its SHA-256.")
            self._empty_words.set_text(words)
            self.empty_button.setText(self.tr("Go to the records"))
        self._place.setCurrentIndex(1 if empty else 0)

    def _go_on(self) -> None:
        if self.model.wanted.is_open():
            self.records_wanted.emit()
        else:
            self.clear_filters()

    def _sort_by(self, sort: ExportSort) -> None:
        self._sort = sort
        self.refresh()

    def _show_current(self) -> None:
        entry = self.model.row(self.table.currentIndex().row())
        if entry is not None:
            self.opened.emit(entry)

    def _refuse_copy(self) -> None:
        sentence = self.tr("At most {count} rows can be copied at once. Select fewer.")
        self.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))

    def _show_refusal(self, refusal: Refusal) -> None:
        self.notice.say(say(refusal))
