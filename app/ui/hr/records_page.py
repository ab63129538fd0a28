"""HR's page of completion records: search, filter, sort, and take the same rows out as a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.records import RecordCount, RecordFilter, RecordSort
from app.domain.refusals import Refusal
from app.domain.saved_views import RecordView
from app.services.profile_keeping import ProfileKeeping
from app.services.record_browsing import Choices, RecordBrowsing
from app.services.record_export import RecordExport
from app.services.view_keeping import ViewKeeping
from app.ui.hr.as_of_chip import AsOfLine
from app.ui.hr.empty_records import EmptyRecords
from app.ui.hr.export_panel import ExportPanel
from app.ui.hr.filter_bar import FilterBar
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.record_columns import RecordColumns
from app.ui.hr.record_source import RecordsModel, record_source
from app.ui.hr.records_state import RecordsState
from app.ui.hr.views_button import ViewsButton
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_table import MOST_COPIED, PagedTable
from app.ui.shared.look import Look
from app.ui.shared.motion import appear
from app.ui.shared.notice import Notice
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say, say_number

_PATIENCE = 200
"""Milliseconds of counting after which the page says that it counts."""
_TABLE_AND_PANEL = 820
"""Width of the page in pixels of the design below which the panel takes the place of the table."""
_LOW = 480
"""Height below which only the filters that are on are shown."""


class RecordsPage(QWidget):
    """One row for each finished attempt; `person_wanted` tells the number of somebody whose record was opened.

    `exports_wanted` asks for the page of all exports, `files_wanted` for the one of record files from other machines.
    Pages are read on `worker`, so that counting does not hold them up. Counting runs on `slow_worker`; give one that
    outlives the page, or the page waits for its last count when it goes.
    """

    exports_wanted = Signal()
    files_wanted = Signal()
    person_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        records: RecordBrowsing,
        exports: RecordExport,
        profiles: ProfileKeeping,
        actor: Actor,
        policy: Policy,
        worker: BackgroundWorker,
        choose_file: ChooseFile = choose_file,
        parent: QWidget | None = None,
        *,
        views: ViewKeeping,
        today: Callable[[], date],
        slow_worker: BackgroundWorker | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._records, self._actor, self._worker = look, records, actor, worker
        self._sort = RecordSort()
        self._exporting = False
        columns = RecordColumns(look, policy, self)
        counting = slow_worker or BackgroundWorker(self)
        source = record_source(records, actor, look.language)
        self.model = RecordsModel(columns, source, worker, counting, RecordFilter(), self._sort, self)
        self.model.list_anew(RecordFilter(), self._sort)  # the database reads while the page is built
        self.search = SearchField(look, self.tr("Name or number"))
        self.export_button = Button(look, self.tr("Export"), icon="file-output")
        self.filters = FilterBar(look, policy, today())
        sentence = self.tr("What was recorded later is left out; people and corrections are as they were on that day.")
        self.as_of_line = AsOfLine(look, sentence)
        self.views_button = ViewsButton(look, views, actor)
        self.notice = Notice(look)
        self.table = PagedTable(look, self.model, self.tr("Completion records"))
        self.empty = EmptyRecords(look)
        self.panel = ExportPanel(look, exports, profiles, actor, policy, choose_file)
        self.files_button = Button(look, self.tr("Record files"), "link", icon="file-input", compact=True)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)  # else a longer text would widen the window before the head is arranged
        self.selected_label = label(look, "", "meta", "muted")
        self._counting_timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        leave_to_hr(actor, self.export_button)
        self._lay_out()
        self._connect()
        self._arrange()
        self._show_selected(0)
        self.views_button.show_current(RecordView(RecordFilter(), self._sort))
        worker.run(self, self._read_choices, self.filters.offer, self._fail)
        self._counting_timer.start()

    def refresh(self) -> None:
        """Read the records again, with the same filter and in the same order."""
        wanted = self._wanted()
        self.as_of_line.show_day(wanted.as_of)
        self.views_button.show_current(RecordView(wanted, self._sort))
        self.model.list_anew(wanted, self._sort)
        self._counting_timer.start()

    def state(self) -> RecordsState:
        """Return what is looked at, to go on with it in another look."""
        return RecordsState(self._wanted(), self._sort, self._exporting, self.panel.state())

    def come_back(self, state: RecordsState) -> None:
        """Look at what was looked at before, in another look or on another page."""
        self.show_filter(state.wanted, state.sort)
        if state.panel is not None:
            self.panel.come_back(state.panel)
        if state.exporting:
            self.open_export()

    def show_filter(self, wanted: RecordFilter, sort: RecordSort | None = None) -> None:
        """List what somebody else asks for, in the order of now if none is given."""
        self.search.show_quietly(wanted.search)
        self.filters.show_filter(wanted)
        self._sort = sort or self._sort
        self.refresh()

    def open_export(self) -> None:
        """Open the panel for exporting and put the keyboard into it."""
        self._exporting = True
        self._arrange()
        appear(self._look, self.panel)
        self.panel.focus_first()

    def close_export(self) -> None:
        """Close the panel; an export that is under way goes on."""
        self._exporting = False
        self._arrange()
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_filters(self) -> None:
        """Show all records of the day again."""
        self.search.clear_quietly()
        self.filters.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        body = PageBody()
        self._main = scrolling(body)  # what is above the table can be taller than a low window with large text
        whole.addWidget(self._main, 1)
        self._column = QVBoxLayout(body)
        self._column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, look.px(20), look.px(10))
        above.setSpacing(look.px(12))
        above.addLayout(self._head())
        above.addWidget(self.filters)
        above.addWidget(self.as_of_line)
        above.addWidget(self.views_button.done)
        above.addWidget(self.notice)
        self._column.addLayout(above)
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(self.empty)
        self._column.addWidget(self._place, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, look.px(8), look.px(20), look.px(8))
        foot.setSpacing(look.px(16))
        foot.addWidget(self.selected_label)
        foot.addWidget(self.files_button)
        times = label(look, self.tr("Times are local to the person, each with its offset"), "meta", "muted")
        times.setAlignment(Qt.AlignmentFlag.AlignRight)
        times.setWordWrap(True)
        foot.addWidget(times, 1)
        self._column.addLayout(foot)
        whole.addWidget(self.panel)  # last, so that Tab comes to it last
        self.setTabOrder(self.table.header, self.table)

    def _head(self) -> QBoxLayout:
        look = self._look
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Records"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(12))
        tools.addWidget(self.search)
        tools.addWidget(self.views_button)
        tools.addWidget(self.export_button)
        tools.addStretch(1)
        self._titles, self._tools = titles, tools
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(look.px(12))
        self._head_row.addLayout(titles, 1)
        self._head_row.addLayout(tools)
        return self._head_row

    def _connect(self) -> None:
        QShortcut(QKeySequence.StandardKey.Find, self, self._find)
        self.search.searched.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.filters.clear_pressed.connect(self.clear_filters)
        self.empty.clear_pressed.connect(self.clear_filters)
        self.as_of_line.back_pressed.connect(self._back_to_today)
        self.views_button.applied.connect(lambda view: self.show_filter(view.wanted, view.sort))
        self.views_button.refused.connect(self._show_refusal)
        self.table.opened.connect(lambda record: self.person_wanted.emit(record.number))
        self.table.header.sort_chosen.connect(self._sort_by)
        self.table.selected.connect(self._show_selected)
        self.table.too_many_to_copy.connect(self._refuse_copy)
        self.model.listed.connect(self._show_listing)
        self.model.counted.connect(self._show_count)
        self.model.refused.connect(self._show_refusal)
        self.export_button.clicked.connect(self.open_export)
        self.files_button.clicked.connect(self.files_wanted)
        self.panel.closed.connect(self.close_export)
        self.panel.profiles_wanted.connect(self.exports_wanted)
        self._counting_timer.timeout.connect(self._say_counting)

    def _arrange(self) -> None:
        look, open_ = self._look, self._exporting
        alone = open_ and self.width() / look.scale < _TABLE_AND_PANEL
        # What goes is hidden before what comes is shown: together they would widen the window.
        self._main.setVisible(not alone)
        self.panel.setVisible(open_)
        self.panel.setMinimumWidth(look.number("exportPanel"))
        self.panel.setMaximumWidth(self.width() if alone else look.number("exportPanel"))
        self.export_button.setVisible(not open_)
        self.filters.fold(self.height() / look.scale < _LOW)
        # With the panel open the table reaches up to it.
        self._column.setContentsMargins(look.px(24), look.px(18), 0 if open_ else look.px(24), 0)
        self._titles.invalidate()  # a text that was just set is not measured yet
        needed = self._titles.sizeHint().width() + self._tools.sizeHint().width()
        room = self.width() - look.px(24 + 20 + 24) - (look.number("exportPanel") if open_ else 0)
        narrow = needed + look.px(12) > room
        self._head_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _wanted(self) -> RecordFilter:
        return replace(self.filters.chosen(), search=self.search.text().strip())

    def _back_to_today(self) -> None:
        self.filters.as_of.show_quietly(None)
        self.filters.as_of.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _sort_by(self, sort: RecordSort) -> None:
        self._sort = sort
        self.table.header.show_sort(sort)
        self.refresh()

    def _show_listing(self) -> None:
        self.notice.clear()
        self.table.scrollToTop()
        empty = self.model.rowCount() == 0
        self.empty.explain(filtered=not replace(self.model.wanted, as_of=None).is_open(), day=self.model.wanted.as_of)
        self._place.setCurrentWidget(self.empty if empty else self.table)
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, self.model.count)

    def _show_count(self, count: RecordCount) -> None:
        self._counting_timer.stop()
        look = self._look
        records = (
            self.tr("1 record")
            if count.records == 1
            else self.tr("{count} records").format(count=say_number(look, count.records))
        )
        people = (
            self.tr("1 person")
            if count.people == 1
            else self.tr("{count} people").format(count=say_number(look, count.people))
        )
        self.count_label.setText(self.tr("{records}, {people}").format(records=records, people=people))
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, count)
        self._arrange()

    def _say_counting(self) -> None:
        self.count_label.setText(self.tr("Counting…"))

    def _show_selected(self, rows: int) -> None:
        self.selected_label.setText(self.tr("{count} selected").format(count=say_number(self._look, rows)))

    def _refuse_copy(self) -> None:
        sentence = self.tr("At most {count} rows can be copied at once. Select fewer, or export them as a file.")
        self.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))

    def _read_choices(self, _report: object) -> Choices:
        return self._records.choices(self._actor)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._show_refusal(error)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._counting_timer.stop()
        self.notice.say(say(refusal))
