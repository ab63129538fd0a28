"""HR's first page: one sentence on how everybody stands, then where, by module, commitment and week."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.overview import OverdueAge, Overview, Scope, ScopeChoices, TrendPoint
from app.domain.people import Actor
from app.domain.people_lists import PeopleFilter
from app.domain.policy import Policy
from app.domain.records import RecordFilter
from app.domain.refusals import Refusal
from app.domain.standings import PersonStanding, Standing, StandingFilter
from app.services.ledger_watching import LedgerCheck, LedgerWatching
from app.services.overview_reading import OverviewReading
from app.ui.hr.as_of_chip import AsOfPopup
from app.ui.hr.figure import Figure
from app.ui.hr.head_sentence import HeadSentence
from app.ui.hr.heat_table import CellKey
from app.ui.hr.menu_button import MenuButton
from app.ui.hr.overview_cards import IntegrityCard, OverdueCard, TrendCard
from app.ui.hr.overview_empty import EmptyOverview
from app.ui.hr.overview_sections import CommitmentSection, HeatSection
from app.ui.hr.scope_popup import ScopePopup
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_date, say_moment

_WIDEST = 904
_PATIENCE = 100
"""Milliseconds of reading after which the page says that it reads."""
_EVERY = 60_000
"""Milliseconds after which the page looks again, for others work in the same workspace."""


@dataclass(frozen=True, slots=True)
class OverviewState:
    """What HR looks at: whom, on which day (None for now), and whether as tables."""

    scope: Scope = field(default_factory=Scope)
    as_of: date | None = None
    as_table: bool = False


class OverviewPage(QWidget):
    """Every figure leads to the list behind it; the signals carry what that list is to show.

    The sentence and the tables are read on `worker`, the weeks before and the check of the ledger on `slow_worker`;
    give one that outlives the page, or the page waits for it when it goes.
    """

    standings_wanted = Signal(StandingFilter)
    people_wanted = Signal(PeopleFilter)
    records_wanted = Signal(RecordFilter)
    reminders_wanted = Signal()
    roster_wanted = Signal()
    assignments_wanted = Signal()

    def __init__(
        self,
        look: Look,
        overview: OverviewReading,
        watching: LedgerWatching,
        actor: Actor,
        policy: Policy,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
        *,
        slow_worker: BackgroundWorker | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._overview, self._watching, self._actor = look, overview, watching, actor
        self._worker, self._slow_worker = worker, slow_worker or BackgroundWorker(self)
        self._state = OverviewState()
        self._shown: Overview | None = None
        self._focus_waits = False
        self._jobs: list[Job] = []
        self.as_of_label = label(look, "", "meta", "muted")
        self.scope_button = MenuButton(look, self.tr("Whom the figures are about"), "users")
        self.day_button = MenuButton(look, self.tr("Day"))
        self.scope_popup = ScopePopup(look, self.scope_button)
        self.day_popup = AsOfPopup(look, overview.today(), self.day_button)
        self.notice = Notice(look)
        self.head = HeadSentence(look)
        self.heat = HeatSection(look)
        self.commitments = CommitmentSection(look, policy)
        self.overdue = OverdueCard(look)
        self.trend = TrendCard(look)
        self.integrity = IntegrityCard(look)
        self.empty = EmptyOverview(look)
        self._reading = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._again = QTimer(self, interval=_EVERY)
        self._lay_out()
        self._connect()
        self._show_state()
        self.integrity.show_check(watching.last(actor))
        self._content.hide()
        worker.run(self, lambda _report: overview.choices(actor), self._offer, self._fail)
        self.refresh()
        self._again.start()

    def refresh(self) -> None:
        """Read the figures again; those of a past day stay as they are."""
        for job in self._jobs:
            job.cancel()
        state = self._state
        self._reading.start()
        self._jobs = [self._worker.run(self, partial(self._read, state), self._show, self._fail)]

    def state(self) -> OverviewState:
        """Return what is looked at, to go on with it in another look."""
        return self._state

    def focus_first(self) -> None:
        """Put the keyboard on the sentence, or on what is to be done first where there is nothing to count."""
        self._focus_waits = self._shown is None
        if self._shown is None:
            return
        first = self.empty.first() if self._shown.is_empty() else self.head
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_back(self, state: OverviewState) -> None:
        """Look at what was looked at in another look."""
        self._look_at(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        look = self._look
        self._main, self._side, self._content = QWidget(), QWidget(), QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(look.px(28))
        main.addWidget(self.heat)
        main.addWidget(self.commitments)
        main.addStretch(1)
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(look.px(16))
        for card in (self.overdue, self.trend, self.integrity):
            side.addWidget(card)
        side.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, look.px(18), 0, 0)
        self._columns.setSpacing(look.px(32))
        self._columns.addWidget(self._main, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addLayout(self._columns)
        self._whole = QWidget()
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top())
        whole.addSpacing(look.px(12))
        whole.addWidget(self.notice)
        whole.addWidget(self._content)
        whole.addWidget(self.empty)
        whole.addStretch(1)
        self._body = body = PageBody()
        self._around = QHBoxLayout(body)
        self._around.addWidget(self._whole)
        self._around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = scrolling(body)
        outer.addWidget(self.scroll_area)

    def _top(self) -> QBoxLayout:
        look = self._look
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Overview"), "heading"), 0, Qt.AlignmentFlag.AlignBaseline)
        self.as_of_label.setWordWrap(True)
        titles.addWidget(self.as_of_label, 1, Qt.AlignmentFlag.AlignBaseline)
        tools = QHBoxLayout()
        tools.setSpacing(look.px(8))
        tools.addWidget(self.scope_button)
        tools.addWidget(self.day_button)
        tools.addStretch(1)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(look.px(8))
        self._head_row.addLayout(titles, 1)
        self._head_row.addLayout(tools)
        return self._head_row

    def _connect(self) -> None:
        QShortcut(QKeySequence.StandardKey.Refresh, self, self.refresh)
        self.scope_button.clicked.connect(self._open_scope)
        self.day_button.clicked.connect(self._open_day)
        self.scope_popup.chosen.connect(self._choose_scope)
        self.day_popup.chosen.connect(self._choose_day)
        self.head.pressed.connect(self._follow_standing)
        self.heat.figure.pressed.connect(self._follow_cell)
        self.heat.table_chosen.connect(self._show_tables)
        self.commitments.commitment_wanted.connect(self._follow_commitment)
        self.overdue.age_wanted.connect(self._follow_age)
        self.overdue.exempt_wanted.connect(self._follow_exempt)
        self.overdue.reminders_wanted.connect(self.reminders_wanted)
        self.integrity.check_wanted.connect(self._check)
        self.empty.roster_wanted.connect(self.roster_wanted)
        self.empty.assignments_wanted.connect(self.assignments_wanted)
        self._reading.timeout.connect(self._say_reading)
        self._again.timeout.connect(self._look_again)
        for figure in (self.head, self.heat.figure, self.commitments.bars, self.overdue.bars):
            figure.stepped.connect(partial(self._follow_step, figure))

    def _arrange(self) -> None:
        look = self._look
        width = max(min(look.px(_WIDEST), self.width() - 2 * look.number("pagePadX")), 1)
        left = (self.width() - width) // 2
        self._around.setContentsMargins(left, look.px(22), 0, look.px(28))
        self._whole.setFixedWidth(width)
        narrow = width / look.scale < 780
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        side = look.number("sideColumnHr")
        main = width if narrow else width - side - look.px(32)
        self._side.setFixedWidth(width if narrow else side)
        self._main.setFixedWidth(main)
        self.heat.fit(main)
        self.commitments.fit(main)
        tools = self.scope_button.sizeHint().width() + self.day_button.sizeHint().width()
        stacked = tools + look.px(300) > width
        self._head_row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)

    # ------------------------------------------------------------ reading

    def _read(self, state: OverviewState, _report: object) -> Overview:
        return self._overview.load(self._actor, state.scope, state.as_of)

    def _show(self, overview: Overview) -> None:
        self._reading.stop()
        self.notice.clear()
        self._shown = overview
        self._say_day(overview)
        empty = overview.is_empty()
        self._content.setVisible(not empty)
        self.empty.setVisible(empty)
        if empty:
            narrowed = not self._state.scope.is_open() or self._state.as_of is not None
            self.empty.explain(people=bool(overview.count.people), narrowed=narrowed)
        else:
            self._draw(overview)
        if self._focus_waits:
            self.focus_first()

    def _draw(self, overview: Overview) -> None:
        self.head.show_overview(overview)
        self.heat.show_table(overview.heat)
        self.commitments.show_overview(overview)
        self.overdue.show_overview(overview)
        self._arrange()
        read = partial(self._read_weeks, overview, self._state.scope)
        self._jobs.append(self._slow_worker.run(self, read, self.trend.show_points, self._fail))

    def _read_weeks(self, overview: Overview, scope: Scope, _report: object) -> tuple[TrendPoint, ...]:
        return self._overview.trend(self._actor, overview, scope)

    def _look_again(self) -> None:
        if self.isVisible() and self._state.as_of is None:
            self.refresh()

    def _say_reading(self) -> None:
        self.as_of_label.setText(self.tr("Reading…"))

    def _say_day(self, overview: Overview) -> None:
        if self._state.as_of is None:
            words = self.tr("As of {moment}").format(moment=say_moment(self._look, self._overview.now()))
        else:
            day = say_date(self._look, overview.as_of)
            words = self.tr("As of the end of {day}, as it was known then").format(day=day)
        self.as_of_label.setText(words)

    def _offer(self, choices: ScopeChoices) -> None:
        self.scope_popup.offer(choices)
        self.scope_popup.show_scope(self._state.scope)
        self._show_state()

    def _fail(self, error: Exception) -> None:
        self._reading.stop()
        if not isinstance(error, Refusal):
            raise error
        self.as_of_label.setText("")
        self.notice.say(say(error))

    def _check(self) -> None:
        self.integrity.show_progress(0)

        def work(report: Callable[[int], None]) -> LedgerCheck:
            return self._watching.check(self._actor, report)

        self._slow_worker.run(self, work, self.integrity.show_check, self._fail_check, self.integrity.show_progress)

    def _fail_check(self, error: Exception) -> None:
        self.integrity.show_check(self._watching.last(self._actor))
        self._fail(error)

    # ------------------------------------------------------------ choosing

    def _open_scope(self) -> None:
        self.scope_popup.show_scope(self._state.scope)
        self.scope_popup.open_at(self.scope_button.mapToGlobal(QPoint(0, self.scope_button.height())))

    def _open_day(self) -> None:
        self.day_popup.open_at(self.day_button.mapToGlobal(QPoint(0, self.day_button.height())))

    def _choose_scope(self, scope: Scope) -> None:
        self._look_at(OverviewState(scope, self._state.as_of, self._state.as_table))

    def _choose_day(self, day: date) -> None:
        as_of = day if day < self._overview.today() else None
        self._look_at(OverviewState(self._state.scope, as_of, self._state.as_table))

    def _show_tables(self, as_table: bool) -> None:
        self._look_at(OverviewState(self._state.scope, self._state.as_of, as_table))

    def _look_at(self, state: OverviewState) -> None:
        anew = (state.scope, state.as_of) != (self._state.scope, self._state.as_of)
        self._state = state
        self._show_state()
        if anew:
            self.trend.wait()
            self.refresh()

    def _show_state(self) -> None:
        state = self._state
        self.scope_button.show_choice(self.scope_popup.words(state.scope))
        self.day_button.show_choice(
            self.tr("Today")
            if state.as_of is None
            else self.tr("Until {day}").format(day=say_date(self._look, state.as_of))
        )
        self.heat.show_as_table(state.as_table)
        self.commitments.show_as_table(state.as_table)
        self.trend.show_as_table(state.as_table)
        self._arrange()

    # ------------------------------------------------------------ the lists behind the figures

    def _standings(self, **more: Any) -> StandingFilter:
        scope = self._state.scope
        whom = {"department": scope.department, "job": scope.job, "manager": scope.manager}
        return StandingFilter(**{**whom, "as_of": self._state.as_of, **more})

    def _people(self, **more: Any) -> PeopleFilter:
        scope = self._state.scope
        whom = {"department": scope.department, "job": scope.job, "manager": scope.manager}
        return PeopleFilter(**{**whom, "here": True, "as_of": self._state.as_of, **more})

    def _follow_standing(self, standing: object) -> None:
        self.people_wanted.emit(self._people(standing=standing))

    def _follow_cell(self, key: object) -> None:
        if not isinstance(key, CellKey):
            return
        if key.module:
            self.standings_wanted.emit(self._standings(department=key.department, module=key.module))
        else:
            self.people_wanted.emit(self._people(department=key.department))

    def _follow_age(self, age: object) -> None:
        if isinstance(age, OverdueAge):
            self.standings_wanted.emit(self._standings(standing=Standing.OVERDUE, late_days=(age.first, age.last)))

    def _follow_exempt(self) -> None:
        self.standings_wanted.emit(self._standings(standing=Standing.EXEMPT))

    def _follow_commitment(self, commitment: str) -> None:
        department = self._state.scope.department
        wanted = RecordFilter(commitment=commitment, department=department, passed=True, as_of=self._state.as_of)
        self.records_wanted.emit(wanted)

    def _follow_step(self, figure: Figure, rect: QRectF) -> None:
        corner = figure.mapTo(self._body, rect.center().toPoint())
        margin = self._look.px(60)
        self.scroll_area.ensureVisible(corner.x(), corner.y(), margin, margin)
