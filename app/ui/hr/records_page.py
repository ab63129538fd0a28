"""HR's page of completion records: search, filter, sort, and take the same rows out as a file."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.records import RecordCount, RecordFilter, RecordSort
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
from app.ui.hr.list_page import ListPage
from app.ui.hr.record_columns import RecordColumns
from app.ui.hr.record_source import RecordsModel, record_source
from app.ui.hr.records_state import RecordsState
from app.ui.hr.views_button import ViewsButton
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.lists.shown_list import show_list
from app.ui.shared.look import Look
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say_number

_LOW = 480
"""Height below which only the filters that are on are shown."""


class RecordsPage(ListPage):
    """One row for each finished attempt; `person_wanted` tells the number of somebody whose record was opened.

    `exports_wanted` asks for the page of all exports, `files_wanted` for the one of record files from other machines.
    Pages are read on `worker`, so that counting does not hold them up. Counting runs on `slow_worker`; give one that
    outlives the page, or the page waits for its last count when it goes.
    """

    panel: ExportPanel
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
        super().__init__(look, parent)
        self._records, self._actor, self._worker = records, actor, worker
        self._sort = RecordSort()
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
        self.table = PagedTable(look, self.model, self.tr("Completion records"))
        self.empty = EmptyRecords(look)
        self.panel = ExportPanel(look, exports, profiles, actor, policy, choose_file)
        self.files_button = Button(look, self.tr("Record files"), "link", icon="file-input", compact=True)
        leave_to_hr(actor, self.export_button)
        self._lay_out(
            self.tr("Records"),
            (self.search, self.views_button, self.export_button),
            (self.filters, self.as_of_line, self.views_button.done, self.notice),
            self.empty,
            self._foot(),
        )
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

    def clear_filters(self) -> None:
        """Show all records of the day again."""
        self.search.clear_quietly()
        self.filters.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(self.selected_label)
        foot.addWidget(self.files_button)
        words = self.tr("Times are local to the person, each with its offset")
        times = label(self._look, words, "meta", "muted")
        times.setAlignment(Qt.AlignmentFlag.AlignRight)
        times.setWordWrap(True)
        foot.addWidget(times, 1)
        return foot

    def _connect(self) -> None:
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
        self.files_button.clicked.connect(self.files_wanted)
        self.panel.profiles_wanted.connect(self.exports_wanted)

    def _arrange(self) -> None:
        self.filters.fold(self.height() / self._look.scale < _LOW)
        super()._arrange()

    def _wanted(self) -> RecordFilter:
        return replace(self.filters.chosen(), search=self.search.text().strip())

    def _back_to_today(self) -> None:
        self.filters.as_of.show_quietly(None)
        self.filters.as_of.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _sort_by(self, sort: RecordSort) -> None:
        self._sort = sort
        self.table.header.show_sort(sort)
        self.refresh()

    def _show_listing(self) -> None:
        self.notice.clear()
        self.table.scrollToTop()
        empty = self.model.rowCount() == 0
        self.empty.explain(filtered=not replace(self.model.wanted, as_of=None).is_open(), day=self.model.wanted.as_of)
        show_list(self.table, self.empty, is_empty=empty)
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
        self._say_count(self.tr("{records}, {people}").format(records=records, people=people))
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, count)

    def _read_choices(self, _report: object) -> Choices:
        return self._records.choices(self._actor)
