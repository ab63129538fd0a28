"""HR's page of reminders: who is late, by whom one would ask, and what to make of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.chasing import ChaseFilter, GroupKey, LateCount, LateGroup
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.services.chasing import Chasing, LateOverview, LatePage
from app.services.record_browsing import Choices
from app.ui.hr.as_of_chip import AsOfLine
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.late_filters import LateFilters
from app.ui.hr.late_list import LateList
from app.ui.hr.late_model import LateModel
from app.ui.hr.late_sentence import LateSentence, NobodyLate
from app.ui.hr.reminder_panel import PanelState, ReminderPanel
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.motion import appear
from app.ui.shared.notice import Notice
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.sentences import say, say_date, say_number

_LIST_AND_PANEL = 900
"""Width of the page in pixels of the design below which the panel takes the place of the list."""
_PANEL = 340


@dataclass(frozen=True, slots=True)
class RemindersState:
    """What HR looks at: the filter, whether its day is a past one, the panel, and whether that was opened or closed."""

    wanted: ChaseFilter
    past: bool
    open: bool | None
    panel: PanelState


class RemindersPage(QWidget):
    """Groups are counted on `slow_worker`, their people read on `worker`.

    `late_counted` carries how many people are late today, for the navigation.
    """

    late_counted = Signal(int)

    def __init__(
        self,
        look: Look,
        chasing: Chasing,
        choices: Callable[[Actor], Choices],
        actor: Actor,
        policy: Policy,
        numbers: dict[str, tuple[str, ...]],
        today: date,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        choose_file: ChooseFile = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        """Show who is late today; `numbers` are the compact numbers of the commitments of each module."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._chasing, self._choices, self._actor = look, chasing, choices, actor
        self._today, self._worker, self._slow_worker = today, worker, slow_worker
        self._counting: Job | None = None
        self._loading: list[Job] = []
        self._open: bool | None = None
        self._count = LateCount(0, 0, 0)
        self.model = LateModel(look, numbers, self)
        self.list = LateList(look, self.model)
        self.sentence = LateSentence(look)
        self.day_label = label(look, "", "meta", "muted")
        self.day_label.setMinimumWidth(1)
        self.filters = LateFilters(look, today)
        self.as_of_line = AsOfLine(look, self.tr("Who was late then, also who is not any more."))
        self.empty = NobodyLate(look)
        self.all_button = Button(look, self.tr("Choose all"), "link", compact=True)
        self.none_button = Button(look, self.tr("Choose none"), "link", compact=True)
        self.remind_button = Button(look, self.tr("Prepare reminders"), "primary", icon="bell")
        self.notice = Notice(look)
        self.chosen_label = label(look, "", "meta", "muted")
        self.panel = ReminderPanel(look, chasing, actor, policy, choose_file, today)
        leave_to_hr(actor, self.remind_button)
        self._lay_out()
        self._connect()
        self._arrange()
        worker.run(self, self._read_choices, self.filters.offer, self._fail)
        self.refresh()

    def refresh(self) -> None:
        """Count again who is late, with the filters as they are."""
        wanted = self.filters.wanted()
        for job in (self._counting, *self._loading):
            if job is not None:
                job.cancel()
        self._loading.clear()
        self.day_label.setText(self.tr("Counting…"))
        work = partial(self._read_overview, wanted)
        self._counting = self._slow_worker.run(self, work, partial(self._show, wanted), self._fail)

    def state(self) -> RemindersState:
        """Return what is looked at, to go on with it in another look."""
        return RemindersState(self.filters.wanted(), self.filters.is_past(), self._open, self.panel.state())

    def come_back(self, state: RemindersState) -> None:
        """Go on with what was looked at in another look."""
        self._open = state.open
        self.panel.come_back(state.panel)
        self.filters.ask(state.wanted, past=state.past)
        self._arrange()

    def ask(self, wanted: ChaseFilter) -> None:
        """Look at a filter that another page asks for."""
        self.filters.ask(wanted, past=wanted.as_of < self._today)

    def focus_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        body = PageBody()
        self._main = scrolling(body)  # what is above the list can be taller than a low window with large text
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(40), look.px(22), look.px(28), look.px(8))
        column.setSpacing(look.px(10))
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(label(look, self.tr("Reminders"), "bodyStrong"), 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self.day_label, 1, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addWidget(self.filters)
        column.addWidget(self.as_of_line)
        column.addWidget(self.notice)
        bar = QWidget()
        flow = FlowLayout(look.px(16), bar)
        for part in (self.all_button, self.none_button):
            flow.addWidget(part)
        self._choosing = QWidget()
        row = QHBoxLayout(self._choosing)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(16))
        row.addWidget(bar, 1)
        row.addWidget(self.remind_button)
        column.addWidget(self._choosing)
        column.addWidget(hairline(strong=True))
        self._place = QStackedWidget()
        self._place.addWidget(self.list)
        self._place.addWidget(self.empty)
        column.addWidget(self._place, 1)
        column.addWidget(self.chosen_label)
        whole.addWidget(self._main, 1)
        whole.addWidget(self.panel)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.as_of_line.back_pressed.connect(self.filters.show_today)
        self.empty.clear_pressed.connect(self.filters.clear)
        self.all_button.clicked.connect(partial(self.model.choose_all, everybody=True))
        self.none_button.clicked.connect(partial(self.model.choose_all, everybody=False))
        self.remind_button.clicked.connect(self._open_panel)
        self.panel.closed.connect(self._close_panel)
        self.model.people_wanted.connect(self._load)
        self.model.choice_changed.connect(self._show_choice)
        self.list.moved_to.connect(self.panel.show_person)

    def _arrange(self) -> None:
        look = self._look
        room = self.width() / look.scale >= _LIST_AND_PANEL
        # Until it is opened or closed the panel is there where there is room for it.
        open_ = room if self._open is None else self._open
        alone = open_ and not room
        # What goes is hidden before what comes is shown: together they would widen the window.
        self._main.setVisible(not alone)
        self.panel.setVisible(open_)
        self.panel.setMinimumWidth(look.px(_PANEL) if not alone else 1)
        self.panel.setMaximumWidth(self.width() if alone else look.px(_PANEL))
        self.remind_button.setVisible(not open_)

    def _open_panel(self) -> None:
        self._open = True
        self._arrange()
        appear(self._look, self.panel)
        self.panel.focus_first()

    def _close_panel(self) -> None:
        self._open = False
        self._arrange()
        self.remind_button.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------- what is asked for

    def _read_choices(self, _report: object) -> Choices:
        return self._choices(self._actor)

    def _read_overview(self, wanted: ChaseFilter, _report: object) -> LateOverview:
        return self._chasing.overview(self._actor, wanted)

    def _read_people(self, wanted: ChaseFilter, key: GroupKey, after: str, _report: object) -> LatePage:
        return self._chasing.people(self._actor, wanted, key, after or None)

    # ---------------------------------------------------------------- what is shown

    def _show(self, wanted: ChaseFilter, found: LateOverview) -> None:
        self._counting = None
        self.notice.clear()
        self._count = found.count
        day = say_date(self._look, wanted.as_of)
        self.day_label.setText(self.tr("As of {day}").format(day=day))
        self.sentence.show_count(found.count)
        focused = self.list.hasFocus()
        self._place.setCurrentIndex(0 if found.groups else 1)
        self.as_of_line.show_day(wanted.as_of if wanted.as_of < self._today else None)
        self.empty.explain(filtered=not wanted.is_open())
        if focused and not found.groups:
            self.empty.clear_button.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (self._choosing, self.chosen_label):
            part.setVisible(bool(found.groups))
        self.panel.show_person(None)
        self.model.show_groups(found.groups)
        self._begin(found.groups)
        if wanted == ChaseFilter(self._today):
            self.late_counted.emit(found.count.people)

    def _begin(self, groups: tuple[LateGroup, ...]) -> None:
        """Open the first group, so that there are people to see and a message to preview."""
        if groups:
            self.list.setCurrentIndex(self.model.index(0))
            self.model.open_group(groups[0].key)

    def _load(self, key: GroupKey, after: str) -> None:
        work = partial(self._read_people, self.filters.wanted(), key, after)
        self._loading.append(self._worker.run(self, work, partial(self._show_people, key, after), self._fail))

    def _show_people(self, key: GroupKey, after: str, page: LatePage) -> None:
        self.model.show_people(key, after, page)
        if page.people and self.panel.words.person() is None:
            self.panel.show_person(page.people[0])

    def _show_choice(self) -> None:
        people, without = self.model.count_chosen()
        self.panel.show_choice(self.filters.wanted(), self.model.chosen(), people, without)
        words = self.tr("{chosen} of {all} people chosen")
        numbers = {"chosen": say_number(self._look, people), "all": say_number(self._look, self._count.people)}
        self.chosen_label.setText(words.format(**numbers) if self._count.people else "")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.day_label.setText("")
        self.notice.say(say(error))
