"""The statistics of items: how many need a look, the quiz of a module, and each item version with what to look at."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.paging import RowCount
from app.domain.refusals import Refusal
from app.services.item_statistics import ModuleStatistics
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.look import Look
from app.ui.shared.motion import appear
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.empty_statistics import EmptyStatistics
from app.ui.trainer.headline_words import HeadlineWords
from app.ui.trainer.quiz_line import QuizLine
from app.ui.trainer.statistics_columns import StatisticsColumns
from app.ui.trainer.statistics_detail import StatisticsDetail
from app.ui.trainer.statistics_filters import StatisticsFilters
from app.ui.trainer.statistics_reading import Read, StatisticsReading
from app.ui.trainer.statistics_rows import (
    Shown,
    StatisticsFilter,
    StatisticsRow,
    StatisticsRows,
    StatisticsSort,
    make_rows,
)

_TABLE_AND_PANEL = 820
"""Width of the page in pixels of the design below which the panel takes the place of the table."""

StatisticsModel = PagedModel[StatisticsRow, StatisticsFilter, StatisticsSort, RowCount]


@dataclass(frozen=True, slots=True)
class StatisticsState:
    """What a trainer looks at: the filter, the order, and the item version that is open (module and digest)."""

    wanted: StatisticsFilter = field(default_factory=StatisticsFilter)
    sort: StatisticsSort = field(default_factory=StatisticsSort)
    opened: tuple[str, str] | None = None


class StatisticsPage(QWidget):
    """`edit_wanted` and `key_wanted` carry the id of an item. What is read runs on `slow_worker`, which outlives it.

    `item` is the id of an item to open as soon as it is known.
    """

    edit_wanted = Signal(str)
    key_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        reading: StatisticsReading,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        state: StatisticsState | None = None,
        item: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._reading, self._slow_worker, self._item = look, reading, slow_worker, item
        self._words = HeadlineWords(look, self)
        self._state = state or StatisticsState()
        self._wanted, self._sort = self._state.wanted, self._state.sort
        self._rows = StatisticsRows()
        self._modules: dict[str, ModuleStatistics] = {}
        self._job: Job | None = None
        source = PagedSource(self._rows.page, self._rows.count, self._rows.anchors)
        self.model = StatisticsModel(
            StatisticsColumns(look, self), source, worker, worker, self._wanted, self._sort, self
        )
        self.sentence = TextBlock(look, "", "lead", emphasis=True)
        self.filters = StatisticsFilters(look)
        self.quiz_line = QuizLine(look)
        self.progress = RunProgress(look)
        self.table = PagedTable(look, self.model, self.tr("Item versions"))
        self.empty = EmptyStatistics(look)
        self.panel = StatisticsDetail(look, writes=reading.writes)
        self._lay_out()
        self._connect()
        self._arrange()
        self._show_ready(ready=False)

    def read(self) -> None:
        """Work the statistics out; what is known already is there at once."""
        self._stop_reading()
        self._show_ready(ready=False)
        self.empty.hide()
        self.progress.begin(self.tr("Reading first attempts: {count}"), 0)
        self._job = self._slow_worker.run(
            self, self._reading.read, self._show_read, self._fail, self.progress.show_amount
        )

    def state(self) -> StatisticsState:
        """Return what is looked at, to go on with it in another look."""
        row = self.panel.row if self.panel.isVisibleTo(self) else None
        return StatisticsState(self._wanted, self._sort, row.key if row is not None else None)

    def take_focus(self) -> None:
        """Put the keyboard where work begins."""
        if self.progress.isVisibleTo(self):
            self.progress.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.filters.focus_first()

    def open_row(self, row: StatisticsRow) -> None:
        """Show an item version in the panel."""
        self.panel.show_row(row)
        self._show_panel(open_=True)
        appear(self._look, self.panel)
        self.panel.focus_first()

    def close_panel(self) -> None:
        """Close the panel and go back to the table."""
        self._show_panel(open_=False)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._modules and self._job is None:
            self.read()

    def hideEvent(self, event: QHideEvent) -> None:
        # Whoever goes elsewhere does not wait for it any more.
        if not event.spontaneous():
            self._stop_reading()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------ what is shown

    def _show_read(self, read: Read) -> None:
        self._job = None
        self._modules = {one.module: one for one in read.modules}
        self._rows.take(make_rows(read.modules, read.names, self._look.language))
        titles = {one: read.names.modules[one].in_language(self._look.language) for one in self._modules}
        self.filters.offer(titles.items())
        self.filters.choose(self._wanted)
        self._wanted = self.filters.chosen()
        had_keyboard = self.progress.cancel_button.hasFocus()
        self.progress.hide()
        self._show_ready(ready=True)
        self._list()
        if had_keyboard:
            self.filters.focus_first()
        self._open_first()

    def _open_first(self) -> None:
        """Open what was open before, or what was asked for."""
        opened = self._rows.find(self._state.opened) if self._state.opened is not None else None
        row = opened or (self._rows.find_item(self._item, self._wanted.module) if self._item else None)
        if row is not None:
            self.open_row(row)

    def _list(self) -> None:
        headline = self._rows.headline(self._wanted.module)
        self.sentence.set_text(self._words.headline(headline))
        self.count_label.set_text(
            self.tr("Items that quizzes ask: no drafts, no “try it” items. First attempts only, nobody is named.")
        )
        module = self._modules.get(self._wanted.module)
        self.quiz_line.setVisible(module is not None)
        if module is not None:
            self.quiz_line.show_quizzes(module.quizzes, earlier=self._wanted.earlier)
        self.model.list_anew(self._wanted, self._sort)

    def _show_listing(self) -> None:
        self.table.scrollToTop()
        if self.model.rowCount() == 0:
            self.empty.say_filtered()
        self._place.setCurrentWidget(self.empty if self.model.rowCount() == 0 else self.table)

    def _show_ready(self, *, ready: bool) -> None:
        """Show the figures, or nothing of them as long as there are none."""
        for part in (self.sentence, self.filters, self.count_label):
            part.setVisible(ready)
        self.quiz_line.setVisible(False)
        self._place.setVisible(ready)
        self._hint.setVisible(ready)

    # ------------------------------------------------------------ what is chosen

    def _choose(self) -> None:
        wanted = self.filters.chosen()
        if wanted != self._wanted:
            self._wanted = wanted
            self._list()
            announce(self, self.sentence.text())

    def _clear(self) -> None:
        self._wanted = replace(self._wanted, shown=Shown.ALL, module="")
        self.filters.choose(self._wanted)
        self._list()
        self.filters.focus_first()

    def _sort_by(self, sort: StatisticsSort) -> None:
        self._sort = sort
        self.model.list_anew(self._wanted, sort)

    def _stop_reading(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _cancel(self) -> None:
        self._stop_reading()
        self.progress.hide()
        self.empty.say_stopped()
        self._show_empty()

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Refusal):
            raise error
        self.empty.say_failed(say(error))
        self._show_empty()

    def _show_empty(self) -> None:
        self._place.setCurrentWidget(self.empty)
        self._place.show()
        self.empty.again_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ how it is laid out

    def _lay_out(self) -> None:
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        body = PageBody()  # on a small screen with large text the head alone is taller than the window
        self._main = scrolling(body)
        whole.addWidget(self._main, 1)
        self._column = QVBoxLayout(body)
        self._column.setSpacing(look.px(10))
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Statistics"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        self.count_label = TextBlock(look, "", "meta", "textMuted")
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(titles)
        self._column.addWidget(self.sentence)
        self._column.addWidget(self.filters)
        self._column.addWidget(self.quiz_line)
        self._column.addWidget(self.progress)
        self._place = QStackedWidget()
        self._place.setMinimumHeight(look.px(160))
        self._place.addWidget(self.table)
        self._place.addWidget(self.empty)
        self._column.addWidget(self._place, 1)
        self._hint = label(look, self.tr("Enter opens an item"), "meta", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(self._hint)
        self._column.addStretch(0)
        whole.addWidget(self.panel)
        self.panel.hide()
        self.setTabOrder(self.table.header, self.table)

    def _connect(self) -> None:
        self.filters.changed.connect(self._choose)
        self.progress.cancel_pressed.connect(self._cancel)
        self.empty.clear_pressed.connect(self._clear)
        self.empty.again_pressed.connect(self.read)
        self.table.header.sort_chosen.connect(self._sort_by)
        self.table.opened.connect(self.open_row)
        self.model.listed.connect(self._show_listing)
        self.panel.closed.connect(self.close_panel)
        self.panel.edit_wanted.connect(self.edit_wanted)
        self.panel.key_wanted.connect(self.key_wanted)

    def _show_panel(self, *, open_: bool) -> None:
        self.panel.setVisible(open_)
        self._arrange()

    def _arrange(self) -> None:
        look, open_ = self._look, self.panel.isVisibleTo(self)
        alone = open_ and self.width() / look.scale < _TABLE_AND_PANEL
        self._main.setVisible(not alone)
        wide = look.px(340)
        self.panel.setMinimumWidth(min(wide, self.width()))
        self.panel.setMaximumWidth(self.width() if alone else wide)
        self._column.setContentsMargins(look.px(24), look.px(18), look.px(24), look.px(8))
