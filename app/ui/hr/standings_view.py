"""The list of who has what: search, filter, sort, and decide about the rows that are chosen."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.standing_lists import StandingCount, StandingRow, StandingSort
from app.domain.standings import Standing, StandingFilter
from app.services.standing_listing import StandingChoices, StandingListing
from app.ui.hr.as_of_chip import AsOfLine
from app.ui.hr.empty_standings import EmptyStandings
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.list_view import ListView
from app.ui.hr.standing_actions import ActionServices, StandingActions
from app.ui.hr.standing_columns import ShownModule, StandingColumns
from app.ui.hr.standing_filters import StandingFilters
from app.ui.hr.standing_words import StandingWords
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.lines import scrolling
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import MOST_COPIED, PagedTable
from app.ui.shared.look import Look
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say_number

StandingsModel = PagedModel[StandingRow, StandingFilter, StandingSort, StandingCount]


@dataclass(frozen=True, slots=True)
class StandingsState:
    """What HR looks at: the filters with the search, and the order."""

    wanted: StandingFilter = field(default_factory=StandingFilter)
    sort: StandingSort = field(default_factory=StandingSort)


class StandingsView(ListView):
    """One row for each person and module; `person_wanted` tells the employee number of a row that is opened."""

    person_wanted = Signal(str)
    counted = Signal(str)

    def __init__(
        self,
        look: Look,
        standings: StandingListing,
        services: ActionServices,
        actor: Actor,
        modules: dict[str, ShownModule],
        today: date,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        state: StandingsState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._standings, self._actor, self._worker = standings, actor, worker
        state = state or StandingsState()
        self._sort = state.sort
        words = StandingWords(look, today, self)
        source = PagedSource(
            partial(standings.page, actor),
            partial(standings.count, actor),
            partial(standings.anchors, actor),
            _count_whole,
        )
        columns = StandingColumns(look, words, modules, self)
        self.model = StandingsModel(columns, source, worker, slow_worker, state.wanted, self._sort, self)
        self.search = SearchField(look, self.tr("Name or number"))
        self.assign_button = Button(look, self.tr("Assign…"), icon="plus")
        self.filters = StandingFilters(look, words, modules, today)
        self.as_of_line = AsOfLine(look, self.tr("Who had what, and how they stood, on that day."))
        self.done_line = DoneLine(look)
        self.table = PagedTable(look, self.model, self.tr("Who has what"))
        self.empty = EmptyStandings(look)
        self.decisions = StandingActions(look, services, actor, modules, today, worker, self)
        self.due_button = Button(look, self.tr("Change due date"), compact=True)
        self.exempt_button = Button(look, self.tr("Exempt…"), compact=True)
        self.lift_button = Button(look, self.tr("Lift exemption"), compact=True)
        self.allow_button = Button(look, self.tr("Extra time…"), compact=True)
        self.withdraw_button = Button(look, self.tr("Withdraw"), compact=True)
        leave_to_hr(actor, self.assign_button, self.empty.rule_button, *self._buttons())
        self._lay_out()
        self.search.setText(state.wanted.search)
        self.filters.choose(state.wanted)
        self._connect()
        self._show_selected(0)
        worker.run(self, self._read_choices, self.filters.offer, self._fail)
        self.model.list_anew(state.wanted, self._sort)
        self.as_of_line.show_day(state.wanted.as_of)
        self._counting_timer.start()

    def refresh(self) -> None:
        """Read the standings again, with what is chosen and in the same order."""
        wanted = self.state().wanted
        self.as_of_line.show_day(wanted.as_of)
        self.model.list_anew(wanted, self._sort)
        self._counting_timer.start()

    def state(self) -> StandingsState:
        """Return what is looked at, to go on with it in another look."""
        return StandingsState(replace(self.filters.chosen(), search=self.search.text().strip()), self._sort)

    def clear_filters(self) -> None:
        """Show everybody with everything."""
        self.search.clear_quietly()
        self.filters.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, look.px(20), look.px(10))
        above.setSpacing(look.px(10))
        for part in (self.filters, self.as_of_line, self.notice, self.done_line):
            above.addWidget(part)
        column.addLayout(above)
        self._place = QStackedWidget()
        self._place.addWidget(self.table)
        self._place.addWidget(scrolling(self.empty))
        column.addWidget(self._place, 1)
        self._foot = QWidget()
        flow = FlowLayout(look.px(8), self._foot)
        self.selected_label.setFixedHeight(look.number("controlHeightCompact"))
        flow.addWidget(self.selected_label)
        for button in self._buttons():
            flow.addWidget(button)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, look.px(8), look.px(20), look.px(8))
        foot.addWidget(self._foot, 1)
        column.addLayout(foot)
        self.setTabOrder(self.table.header, self.table)

    def _buttons(self) -> tuple[Button, ...]:
        return (self.due_button, self.exempt_button, self.lift_button, self.allow_button, self.withdraw_button)

    def _connect(self) -> None:
        self.search.searched.connect(self.refresh)
        self.filters.changed.connect(self.refresh)
        self.filters.clear_pressed.connect(self.clear_filters)
        self.as_of_line.back_pressed.connect(self._back_to_today)
        self.empty.clear_pressed.connect(self.clear_filters)
        self.table.header.sort_chosen.connect(self._sort_by)
        self.table.selected.connect(self._show_selected)
        self.table.opened.connect(lambda row: self.person_wanted.emit(row.number))
        self.table.too_many_to_copy.connect(self._refuse_copy)
        self.model.listed.connect(self._show_listing)
        self.model.counted.connect(self._show_count)
        self.model.refused.connect(self._show_refusal)
        self.assign_button.clicked.connect(lambda: self.decisions.assign())
        for button, act in zip(self._buttons(), self._acts(), strict=True):
            button.clicked.connect(partial(self._decide, act))
        self.decisions.done.connect(self._show_done)
        self.decisions.refused.connect(self.notice.say)

    def _acts(self) -> tuple[Callable[[list[StandingRow]], None], ...]:
        decisions = self.decisions
        return (decisions.change_due, decisions.exempt, decisions.lift, decisions.allow, decisions.withdraw)

    def _decide(self, act: Callable[[list[StandingRow]], None]) -> None:
        """Read the rows that are chosen, on the screen or not, and decide about them."""
        spans = self.table.selected_spans()
        if sum(map(len, spans)) > MOST_COPIED:
            sentence = self.tr("At most {count} rows can be changed at once. Choose fewer, or make a rule.")
            self.notice.say(sentence.format(count=say_number(self._look, MOST_COPIED)))
        elif spans:
            self.model.collect(spans, act)

    def _back_to_today(self) -> None:
        self.filters.as_of.show_quietly(None)
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sort_by(self, sort: StandingSort) -> None:
        self._sort = sort
        self.refresh()

    def _show_listing(self) -> None:
        self.notice.clear()
        self.table.scrollToTop()
        wanted = self.model.wanted
        self.empty.explain(filtered=not replace(wanted, as_of=None).is_open(), past=wanted.as_of is not None)
        self._place.setCurrentIndex(1 if self.model.rowCount() == 0 else 0)
        self._show_selected(0)

    def _show_count(self, count: StandingCount) -> None:
        self._counting_timer.stop()
        look = self._look
        rows = self.tr("1 assignment")
        if count.rows != 1:
            rows = self.tr("{count} assignments").format(count=say_number(look, count.rows))
        people = self.tr("1 person")
        if count.people != 1:
            people = self.tr("{count} people").format(count=say_number(look, count.people))
        self._say_count(self.tr("{assignments}, {people}").format(assignments=rows, people=people))

    def _say_count(self, words: str) -> None:
        self.counted.emit(words)

    def _show_selected(self, rows: int) -> None:
        super()._show_selected(rows)
        past = self.model.wanted.as_of is not None
        if rows and past:
            words = self.tr("{count} selected. A past day cannot be changed.")
            self.selected_label.setText(words.format(count=say_number(self._look, rows)))
        self.selected_label.adjustSize()
        exempt = self.model.wanted.standing is Standing.EXEMPT
        for button in self._buttons():
            button.setVisible(rows > 0 and not past)
        self.lift_button.setVisible(rows > 0 and not past and exempt)
        self.exempt_button.setVisible(rows > 0 and not past and not exempt)

    def _show_done(self, words: str, undo: object) -> None:
        self.refresh()
        self.done_line.say(words, undo if callable(undo) else None)

    def _read_choices(self, _report: object) -> StandingChoices:
        return self._standings.choices(self._actor)


def _count_whole(found: list[StandingRow]) -> StandingCount:
    return StandingCount(len(found), len({row.person_id for row in found}))
