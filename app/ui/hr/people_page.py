"""HR's page of people: who is here, whose they are, and how they stand, today and on any past day."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.people_lists import ListedPerson, PeopleChoices, PeopleCount, PeopleFilter, PeopleSort
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.services.people_listing import PeopleListing
from app.services.roster_export import RosterExport
from app.ui.hr.as_of_chip import AsOfLine
from app.ui.hr.empty_people import EmptyPeople
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.people_columns import PeopleColumns
from app.ui.hr.people_export_panel import PeopleExportPanel
from app.ui.hr.people_filters import PeopleFilters
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import LEAST_HEIGHT, MOST_COPIED, PagedTable
from app.ui.shared.lists.shown_list import show_list
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

PeopleModel = PagedModel[ListedPerson, PeopleFilter, PeopleSort, PeopleCount]


@dataclass(frozen=True, slots=True)
class PeopleState:
    """What HR looks at: the filters with the search, the order, and whether the panel is open."""

    wanted: PeopleFilter
    sort: PeopleSort
    exporting: bool = False


class PeoplePage(QWidget):
    """`person_wanted` tells the employee number of who is opened, `roster_wanted` that a roster is to be brought in.

    Pages are read on `worker`, counting runs on `slow_worker`; give one that outlives the page.
    """

    person_wanted = Signal(str)
    roster_wanted = Signal()

    def __init__(
        self,
        look: Look,
        people: PeopleListing,
        exports: RosterExport,
        actor: Actor,
        policy: Policy,
        today: date,
        worker: BackgroundWorker,
        choose_file: ChooseFile = choose_file,
        parent: QWidget | None = None,
        *,
        slow_worker: BackgroundWorker | None = None,
        state: PeopleState | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._people, self._actor, self._worker = look, people, actor, worker
        self._state = state or PeopleState(PeopleFilter(here=True), PeopleSort())
        self._sort, self._exporting = self._state.sort, False
        source = PagedSource(
            partial(people.page, actor), partial(people.count, actor), partial(people.anchors, actor), _count_whole
        )
        counting = slow_worker or BackgroundWorker(self)
        wanted = self._state.wanted
        self.model = PeopleModel(PeopleColumns(look, self), source, worker, counting, wanted, self._sort, self)
        self.search = SearchField(look, self.tr("Name or number"))
        self.import_button = Button(look, self.tr("Import roster"), icon="file-input", compact=look.scale > 1.4)
        self.export_button = Button(look, self.tr("Export"), icon="file-output", compact=look.scale > 1.4)
        self.filters = PeopleFilters(look, today)
        self.as_of_line = AsOfLine(look, self.tr("The list of that day."))
        self.notice = Notice(look)
        self.table = PagedTable(look, self.model, self.tr("People"))
        self.empty = EmptyPeople(look)
        self.panel = PeopleExportPanel(look, exports, actor, policy, choose_file)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)  # else a longer text would widen the window before the head is arranged
        self.selected_label = label(look, "", "meta", "muted")
        self._counting_timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        leave_to_hr(actor, self.import_button, self.export_button, self.empty.import_button)
        self._lay_out()
        self.search.setText(wanted.search)
        self.filters.choose(wanted)
        self._connect()
        self._arrange()
        self._show_selected(0)
        worker.run(self, self._read_choices, self.filters.offer, self._fail)
        self.model.list_anew(wanted, self._sort)
        self.as_of_line.show_day(wanted.as_of)
        self._counting_timer.start()
        if self._state.exporting:
            self.open_export()

    def refresh(self) -> None:
        """Read the people again, with what is chosen and in the same order."""
        wanted = replace(self.filters.chosen(), search=self.search.text().strip())
        self.as_of_line.show_day(wanted.as_of)
        self.model.list_anew(wanted, self._sort)
        self._counting_timer.start()

    def state(self) -> PeopleState:
        """Return what is looked at, to go on with it in another look."""
        wanted = replace(self.filters.chosen(), search=self.search.text().strip())
        return PeopleState(wanted, self._sort, self._exporting)

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
        """Show everybody, those who have left too."""
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
        self._main = scrolling(body)  # where the window is too low for the head and some rows
        whole.addWidget(self._main, 1)
        self._column = QVBoxLayout(body)
        self._column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, look.px(20), look.px(10))
        above.setSpacing(look.px(12))
        above.addLayout(self._head())
        above.addWidget(self.filters)
        above.addWidget(self.as_of_line)
        above.addWidget(self.notice)
        self._column.addLayout(above)
        self.table.setMinimumHeight(look.px(LEAST_HEIGHT))
        self.empty.hide()
        self._column.addWidget(self.table, 1)
        self._column.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, look.px(8), look.px(20), look.px(8))
        foot.setSpacing(look.px(16))
        foot.addWidget(self.selected_label)
        hint = label(look, self.tr("Enter opens a person"), "meta", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        foot.addWidget(hint, 1)
        self._column.addLayout(foot)
        whole.addWidget(self.panel)  # last, so that Tab comes to it last
        self.setTabOrder(self.table.header, self.table)

    def _head(self) -> QBoxLayout:
        look = self._look
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("People"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        tools = FlowLayout(look.px(12), centred=True)
        for tool in (self.search, self.import_button, self.export_button):
            tools.addWidget(tool)
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
        self.as_of_line.back_pressed.connect(self._back_to_today)
        self.empty.clear_pressed.connect(self.clear_filters)
        self.empty.import_pressed.connect(self.roster_wanted)
        self.import_button.clicked.connect(self.roster_wanted)
        self.table.header.sort_chosen.connect(self._sort_by)
        self.table.selected.connect(self._show_selected)
        self.table.opened.connect(self._open)
        self.table.too_many_to_copy.connect(self._refuse_copy)
        self.model.listed.connect(self._show_listing)
        self.model.counted.connect(self._show_count)
        self.model.refused.connect(self._show_refusal)
        self.export_button.clicked.connect(self.open_export)
        self.panel.closed.connect(self.close_export)
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
        # With the panel open the table reaches up to it.
        self._column.setContentsMargins(look.px(24), look.px(18), 0 if open_ else look.px(24), 0)
        needed = self._titles.sizeHint().width() + self._tools.sizeHint().width()
        room = self.width() - look.px(24 + 20 + 24) - (look.number("exportPanel") if open_ else 0)
        narrow = needed + look.px(12) > room
        self._head_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _back_to_today(self) -> None:
        self.filters.as_of.show_quietly(None)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, person: ListedPerson) -> None:
        self.person_wanted.emit(person.number)

    def _sort_by(self, sort: PeopleSort) -> None:
        self._sort = sort
        self.refresh()

    def _show_listing(self) -> None:
        self.notice.clear()
        self.table.scrollToTop()
        self.empty.explain(filtered=self.model.wanted not in (PeopleFilter(), PeopleFilter(here=True)))
        show_list(self.table, self.empty, is_empty=self.model.rowCount() == 0)
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, self.model.count)

    def _show_count(self, count: PeopleCount) -> None:
        self._counting_timer.stop()
        look = self._look
        people = (
            self.tr("1 person")
            if count.rows == 1
            else self.tr("{count} people").format(count=say_number(look, count.rows))
        )
        overdue = self.tr("{count} overdue").format(count=say_number(look, count.overdue))
        self.count_label.setText(self.tr("{people}, {overdue}").format(people=people, overdue=overdue))
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, count)
        self._arrange()

    def _say_counting(self) -> None:
        self.count_label.setText(self.tr("Counting…"))

    def _show_selected(self, rows: int) -> None:
        self.selected_label.setText(self.tr("{count} selected").format(count=say_number(self._look, rows)))

    def _refuse_copy(self) -> None:
        sentence = self.tr("At most {count} rows can be copied at once. Select fewer, or export them as a file.")
        self.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))

    def _read_choices(self, _report: object) -> PeopleChoices:
        return self._people.choices(self._actor)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._show_refusal(error)

    def _show_refusal(self, refusal: Refusal) -> None:
        self._counting_timer.stop()
        self.notice.say(say(refusal))


def _count_whole(found: list[ListedPerson]) -> PeopleCount:
    return PeopleCount(len(found), sum(person.overdue > 0 for person in found))
