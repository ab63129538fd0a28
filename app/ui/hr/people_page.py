"""HR's page of people: who is here, whose they are, and how they stand, today and on any past day."""

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.people_lists import ListedPerson, PeopleChoices, PeopleCount, PeopleFilter, PeopleSort
from app.domain.policy import Policy
from app.services.people_listing import PeopleListing
from app.services.roster_export import RosterExport
from app.ui.hr.as_of_chip import AsOfLine
from app.ui.hr.empty_people import EmptyPeople
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.list_page import ListPage
from app.ui.hr.people_columns import PeopleColumns
from app.ui.hr.people_export_panel import PeopleExportPanel
from app.ui.hr.people_filters import PeopleFilters
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.lists.shown_list import show_list
from app.ui.shared.look import Look
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say_number

PeopleModel = PagedModel[ListedPerson, PeopleFilter, PeopleSort, PeopleCount]


@dataclass(frozen=True, slots=True)
class PeopleState:
    """What HR looks at: the filters with the search, the order, and whether the panel is open."""

    wanted: PeopleFilter
    sort: PeopleSort
    exporting: bool = False


class PeoplePage(ListPage):
    """`person_wanted` tells the employee number of who is opened, `roster_wanted` that a roster is to be brought in.

    Pages are read on `worker`, counting runs on `slow_worker`; give one that outlives the page.
    """

    panel: PeopleExportPanel
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
        super().__init__(look, parent)
        self._people, self._actor, self._worker = people, actor, worker
        self._state = state or PeopleState(PeopleFilter(here=True), PeopleSort())
        self._sort = self._state.sort
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
        self.table = PagedTable(look, self.model, self.tr("People"))
        self.empty = EmptyPeople(look)
        self.panel = PeopleExportPanel(look, exports, actor, policy, choose_file)
        leave_to_hr(actor, self.import_button, self.export_button, self.empty.import_button)
        foot = QHBoxLayout()
        foot.addWidget(self.selected_label)
        hint = label(look, self.tr("Enter opens a person"), "meta", "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignRight)
        foot.addWidget(hint, 1)
        self._lay_out(
            self.tr("People"),
            (self.search, self.import_button, self.export_button),
            (self.filters, self.as_of_line, self.notice),
            self.empty,
            foot,
        )
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

    def clear_filters(self) -> None:
        """Show everybody, those who have left too."""
        self.search.clear_quietly()
        self.filters.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _connect(self) -> None:
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
        self._say_count(self.tr("{people}, {overdue}").format(people=people, overdue=overdue))
        self.panel.show_listing(self.model.wanted, self.model.sort_shown, count)

    def _read_choices(self, _report: object) -> PeopleChoices:
        return self._people.choices(self._actor)


def _count_whole(found: list[ListedPerson]) -> PeopleCount:
    return PeopleCount(len(found), sum(person.overdue > 0 for person in found))
