"""HR's first page: one sentence on how everybody stands, then where, by module, commitment and week."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.overview import OverdueAge, Overview, Scope, TrendPoint
from app.domain.people import Actor
from app.domain.people_lists import PeopleFilter
from app.domain.policy import Policy
from app.domain.records import RecordFilter
from app.domain.refusals import Refusal
from app.domain.standings import PersonStanding, StandingFilter
from app.services.ledger_watching import LedgerWatching
from app.services.overview_reading import OverviewReading
from app.ui.hr.figure import Figure
from app.ui.hr.head_sentence import HeadSentence
from app.ui.hr.heat_table import CellKey
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.overview_bar import OverviewBar
from app.ui.hr.overview_cards import IntegrityCard, OverdueCard, TrendCard
from app.ui.hr.overview_empty import EmptyOverview
from app.ui.hr.overview_sections import CommitmentSection, HeatSection
from app.ui.hr.overview_state import OverviewState
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.question_place import QuestionPlace
from app.ui.shared.sentences import say, say_date, say_moment

_WIDEST = 904
_PATIENCE = 100  # milliseconds of reading after which the page says that it reads
_EVERY = 60_000
"""Milliseconds after which the page looks again, for others work in the same workspace."""


class OverviewPage(QWidget):
    """Every figure leads to the list behind it; the signals carry what that list is to show.

    Figures are read on `worker`; the check of the ledger runs on `slow_worker`: give one that outlives
    the page, or the page waits for it when it goes.
    """

    standings_wanted = Signal(StandingFilter)
    people_wanted = Signal(PeopleFilter)
    records_wanted = Signal(RecordFilter)
    reminders_wanted = Signal()
    roster_wanted = Signal()
    assignments_wanted = Signal()
    integrity_wanted = Signal()

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
        self._look, self._overview, self._actor = look, overview, actor
        self._worker, self._slow_worker = worker, slow_worker or BackgroundWorker(self)
        self._state = OverviewState()
        self._shown: Overview | None = None
        self._focus_waits = False
        self._is_coming = False
        self._jobs: list[Job] = []
        self.bar = OverviewBar(look, overview.today())
        self.notice = Notice(look)
        self.question_place = QuestionPlace(look, self.bar)
        self.head = HeadSentence(look)
        self.heat = HeatSection(look)
        self.commitments = CommitmentSection(look, policy)
        self.overdue = OverdueCard(look)
        self.trend = TrendCard(look)
        self.integrity = IntegrityCard(look, watching, actor, self._slow_worker)
        self.empty = EmptyOverview(look)
        self._reading = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._again = QTimer(self, interval=_EVERY)
        leave_to_hr(actor, self.overdue.remind_button, self.empty.roster_button, self.empty.assign_button)
        self._lay_out()
        self._connect()
        self._show_state()
        self._content.hide()
        self.refresh()
        worker.run(self, lambda _report: overview.choices(actor), self.bar.offer, self._fail)
        self._again.start()

    def refresh(self) -> None:
        """Read the figures again; those of a past day stay as they are."""
        for job in self._jobs:
            job.cancel()
        state = self._state
        self._is_coming = True
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
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_complete(self) -> bool:
        """Whether everything that was asked for is shown."""
        return not self._is_coming

    def come_back(self, state: OverviewState) -> None:
        """Look at what was looked at in another look."""
        self._look_at(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

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
        whole.addWidget(self.bar)
        whole.addSpacing(look.px(12))
        whole.addWidget(self.notice)
        whole.addWidget(self.question_place)
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

    def _connect(self) -> None:
        QShortcut(QKeySequence.StandardKey.Refresh, self, self.refresh)
        self.bar.scope_chosen.connect(self._choose_scope)
        self.bar.day_chosen.connect(self._choose_day)
        self.head.pressed.connect(self._follow_standing)
        self.heat.figure.pressed.connect(self._follow_cell)
        self.heat.table_chosen.connect(self._show_tables)
        self.commitments.commitment_wanted.connect(self._follow_commitment)
        self.overdue.age_wanted.connect(self._follow_age)
        self.overdue.exempt_wanted.connect(lambda: self.standings_wanted.emit(self._state.exempt()))
        self.overdue.reminders_wanted.connect(self.reminders_wanted)
        self.integrity.failed.connect(self._fail)
        self.integrity.details_wanted.connect(self.integrity_wanted)
        self.empty.roster_wanted.connect(self.roster_wanted)
        self.empty.assignments_wanted.connect(self.assignments_wanted)
        self.empty.everyone_wanted.connect(partial(self._look_at, OverviewState()))
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
        self.bar.fit(width)

    def _read(self, state: OverviewState, _report: object) -> Overview:
        return self._overview.load(self._actor, state.scope, state.as_of)

    def _show(self, overview: Overview) -> None:
        self._reading.stop()
        self._is_coming = False
        self.notice.clear()
        self._shown = overview
        self._say_day(overview)
        empty = overview.is_empty()
        self._focus_waits |= empty and self._content.isAncestorOf(self.focusWidget() or self)
        self._content.setVisible(not empty)
        self.empty.setVisible(empty)
        if empty:
            self.empty.explain(people=bool(overview.count.people), narrowed=self._state.is_narrowed())
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
        self._is_coming = True
        self._jobs.append(self._worker.run(self, read, self._show_weeks, self._fail))

    def _show_weeks(self, points: tuple[TrendPoint, ...]) -> None:
        self._is_coming = False
        self.trend.show_points(points)

    def _read_weeks(self, overview: Overview, scope: Scope, _report: object) -> tuple[TrendPoint, ...]:
        return self._overview.trend(self._actor, overview, scope)

    def _look_again(self) -> None:
        if self.isVisible() and self._state.as_of is None:
            self.refresh()

    def _say_reading(self) -> None:
        self.bar.say(self.tr("Reading…"))

    def _say_day(self, overview: Overview) -> None:
        if self._state.as_of is None:
            words = self.tr("As of {moment}").format(moment=say_moment(self._look, self._overview.now()))
        else:
            day = say_date(self._look, overview.as_of)
            words = self.tr("As of the end of {day}, as it was known then").format(day=day)
        self.bar.say(words)

    def _fail(self, error: Exception) -> None:
        self._reading.stop()
        self._is_coming = False
        if not isinstance(error, Refusal):
            raise error
        self.bar.say("")
        self.notice.say(say(error))

    def _choose_scope(self, scope: Scope) -> None:
        self._look_at(replace(self._state, scope=scope))

    def _choose_day(self, day: date) -> None:
        as_of = day if day < self._overview.today() else None
        self._look_at(replace(self._state, as_of=as_of))

    def _show_tables(self, as_table: bool) -> None:
        self._look_at(replace(self._state, as_table=as_table))

    def _look_at(self, state: OverviewState) -> None:
        anew = (state.scope, state.as_of) != (self._state.scope, self._state.as_of)
        self._state = state
        self._show_state()
        if anew:
            self.trend.wait()
            self.refresh()

    def _show_state(self) -> None:
        state = self._state
        self.bar.show_state(state)
        for part in (self.heat, self.commitments, self.trend):
            part.show_as_table(state.as_table)
        self._arrange()

    def _follow_standing(self, standing: object) -> None:
        if isinstance(standing, PersonStanding):
            self.people_wanted.emit(self._state.people(standing))

    def _follow_cell(self, key: object) -> None:
        if isinstance(key, CellKey) and key.module:
            self.standings_wanted.emit(self._state.standings_of(key))
        elif isinstance(key, CellKey):
            self.people_wanted.emit(self._state.people_of(key))

    def _follow_age(self, age: object) -> None:
        if isinstance(age, OverdueAge):
            self.standings_wanted.emit(self._state.overdue_by(age))

    def _follow_commitment(self, commitment: str) -> None:
        self.records_wanted.emit(self._state.trained_on(commitment))

    def _follow_step(self, figure: Figure, rect: QRectF) -> None:
        corner = figure.mapTo(self._body, rect.center().toPoint())
        margin = self._look.px(60)
        self.scroll_area.ensureVisible(corner.x(), corner.y(), margin, margin)
