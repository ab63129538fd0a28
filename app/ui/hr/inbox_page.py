"""HR's inbox: what employees ask, doubt or want corrected, the longest waiting first, and the answers to it."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.inquiries import AskedInquiry, Desk, InboxKey, InboxPage
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.services.correcting import Corrected
from app.services.inquiring import INQUIRIES_OF_A_PAGE
from app.ui.hr.correction_dialog import CorrectionDialog
from app.ui.hr.correction_effect import CorrectionEffect
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.inbox_list import InboxList
from app.ui.hr.inbox_model import InboxModel
from app.ui.hr.inbox_parts import InboxCounts, InboxServices
from app.ui.hr.inquiry_detail import InquiryDetail
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_LIST_WIDTH = 400
_SIDE_BY_SIDE = 820
"""Width of the page in pixels of the design below which the inquiry takes the place of the list."""

_DESKS = (None, Desk.HR, Desk.TRAINER)


class HrInboxPage(QWidget):
    """Shows one page of inquiries at a time, read on `worker` by the key of the page before.

    `retention_wanted` leads to what is past its time, counted on `slow_worker`; `edit_wanted` is that of `detail`.
    """

    retention_wanted = Signal()

    def __init__(
        self,
        look: Look,
        services: InboxServices,
        actor: Actor,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self._inquiries, self._slow_worker = services.inquiries, slow_worker
        self._keys: list[InboxKey | None] = [None]
        self._after: InboxKey | None = None
        self._opened = False
        self._jobs: list[Job] = []
        self.model = InboxModel(look, self)
        self.entries = InboxList(look, self.model)
        self.detail = InquiryDetail(look, self.model.words, answers=actor.role is not Role.AUDITOR)
        self.edit_wanted = self.detail.edit_wanted
        self.desk = SegmentedControl(look, self.tr("Whose desk"), (self.tr("All"), self.tr("HR"), self.tr("Trainer")))
        self.waiting = SegmentedControl(look, self.tr("Which"), (self.tr("All"), self.tr("Waiting")))
        self.notice = Notice(look)
        self.retention_button = Button(look, self.tr("How long data is kept"), "link", icon="timer")
        self.dialog: CorrectionDialog | None = None
        self._effect = CorrectionEffect(look, self)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)
        self.place_label = label(look, "", "meta", "muted")
        self.back_button = Button(look, self.tr("Previous"), "secondary", icon="arrow-left", compact=True)
        self.next_button = Button(look, self.tr("Next"), "secondary", icon="arrow-right", icon_after=True, compact=True)
        leave_to_hr(actor, self.detail.correct_button)
        if actor.role is Role.TRAINER:
            self.retention_button.leave_out()
            self.desk.hide()
        self._lay_out()
        self.desk.chosen.connect(self.list_anew)
        self.waiting.chosen.connect(self.list_anew)
        self.back_button.clicked.connect(self._turn_back)
        self.next_button.clicked.connect(self._turn)
        self.entries.moved_to.connect(self._show_inquiry)
        self.entries.opened.connect(self._open)
        self.detail.closed.connect(self._close)
        self.detail.answered.connect(self._answer)
        self.detail.correction_wanted.connect(self._correct)
        self.retention_button.clicked.connect(self.retention_wanted)
        self._arrange()
        self.list_anew()
        if actor.role is not Role.TRAINER:
            self._slow_worker.run(self, self._load_overdue, self._show_overdue, self._fail)

    def focus_control(self) -> None:
        """Put the keyboard on the list."""
        self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def list_anew(self) -> None:
        """List the first page of what is wanted."""
        self._keys = [None]
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(look.px(24), look.px(18), 0, look.px(10))
        column.setSpacing(look.px(10))
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        titles.addWidget(label(look, self.tr("Inbox"), "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        column.addLayout(titles)
        filters = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight)
        filters.setSpacing(look.px(10))
        for control in (self.desk, self.waiting):
            filters.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        filters.addStretch(1)
        column.addLayout(filters)
        if self._actor.role is Role.TRAINER:
            words = self.tr("What employees ask of the trainer. The rest of this side is for HR.")
            about = TextBlock(look, words, "meta", "textMuted")
            about.limit_width(look.px(_LIST_WIDTH - 24 - 12))
            column.addWidget(about)
        column.addWidget(self.retention_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        column.addWidget(hairline(strong=True))
        self._place = QStackedWidget()
        self._place.addWidget(self.entries)
        self._place.addWidget(self._empty())
        column.addWidget(self._place, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, look.px(12), 0)
        foot.setSpacing(look.px(8))
        foot.addWidget(self.place_label, 1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)
        whole.addWidget(self._left)
        self._line = hairline(vertical=True)
        whole.addWidget(self._line)
        whole.addWidget(self.detail, 1)

    def _empty(self) -> QWidget:
        look = self._look
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(0, look.px(20), look.px(20), 0)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "inbox", "textMuted", 22))
        column.addWidget(TextBlock(look, self.tr("Nothing is here"), "heading"))
        sentence = self.tr("What employees ask, doubt or want corrected comes here, the longest waiting first.")
        column.addWidget(TextBlock(look, sentence, "body", "textMuted"))
        column.addStretch(1)
        return empty

    def _arrange(self) -> None:
        look = self._look
        together = self.width() / look.scale >= _SIDE_BY_SIDE
        # What goes is hidden before what comes is shown: together they would widen the window.
        if together:
            self._left.setFixedWidth(look.px(_LIST_WIDTH))
            for part in (self._left, self._line, self.detail):
                part.show()
        else:
            alone, other = (self.detail, self._left) if self._opened else (self._left, self.detail)
            other.hide()
            self._line.hide()
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
            alone.show()
        self.detail.show_way_back(not together)

    # ---------------------------------------------------------------- pages

    def _read(self) -> None:
        for job in self._jobs:
            job.cancel()
        after, desk, waiting_only = self._keys[-1], _DESKS[self.desk.place()], self.waiting.place() == 1
        page = partial(self._load_page, desk, waiting_only, after)
        self._jobs = [
            self._worker.run(self, page, self._show, self._fail),
            self._worker.run(self, partial(self._load_counts, desk), self._show_counts, self._fail),
        ]

    def _load_page(
        self, desk: Desk | None, waiting_only: bool, after: InboxKey | None, _report: Callable[[int], None]
    ) -> InboxPage:
        return self._inquiries.list_desk(self._actor, desk, waiting_only=waiting_only, after=after)

    def _load_counts(self, desk: Desk | None, _report: Callable[[int], None]) -> InboxCounts:
        return InboxCounts(self._inquiries.count_waiting(self._actor), self._inquiries.count_all(self._actor, desk))

    def _load_overdue(self, _report: Callable[[int], None]) -> int:
        return self._services.retaining.preview(self._actor).count

    def _show_overdue(self, count: int) -> None:
        if count:
            words = self.tr("1 thing is past its time") if count == 1 else self.tr("{count} things are past their time")
            self.retention_button.setText(words.format(count=say_number(self._look, count)))

    def _show(self, page: InboxPage) -> None:
        self.notice.clear()
        focused = self._has_keyboard()
        self._after = page.after
        self.model.show_page(page.inquiries)
        self._place.setCurrentIndex(0 if page.inquiries else 1)
        if page.inquiries:
            self.entries.setCurrentIndex(self.model.index(0))
        else:
            self.detail.show_nothing()
        self.back_button.setEnabled(len(self._keys) > 1)
        self.next_button.setEnabled(page.after is not None)
        if focused and not self._has_keyboard():
            self.focus_control()

    def _has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and focused.isEnabled() and (focused is self or self.isAncestorOf(focused))

    def _show_counts(self, counts: InboxCounts) -> None:
        look = self._look
        waiting = {desk: say_number(look, count) for desk, count in counts.waiting.items()}
        if Desk.HR in waiting:
            words = self.tr("Waiting: HR {hr}, trainer {trainer}")
            self.count_label.setText(words.format(hr=waiting[Desk.HR], trainer=waiting[Desk.TRAINER]))
        else:
            self.count_label.setText(self.tr("Waiting: {count}").format(count=waiting[Desk.TRAINER]))
        wanted, listed = _DESKS[self.desk.place()], counts.listed
        if self.waiting.place() == 1:
            listed = sum(count for desk, count in counts.waiting.items() if wanted in (None, desk))
        first = (len(self._keys) - 1) * INQUIRIES_OF_A_PAGE + 1
        last = first + self.model.rowCount() - 1
        numbers = (say_number(look, number) for number in (first, last, listed))
        words = self.tr("{first}–{last} of {all}").format(**dict(zip(("first", "last", "all"), numbers, strict=True)))
        self.place_label.setText(words if self.model.rowCount() else "")

    def _turn(self) -> None:
        if self._after is not None:
            self._keys.append(self._after)
            self._read()

    def _turn_back(self) -> None:
        if len(self._keys) > 1:
            self._keys.pop()
            self._read()

    # ---------------------------------------------------------------- one inquiry

    def _show_inquiry(self, asked: AskedInquiry) -> None:
        self.detail.show_inquiry(asked)
        if self.detail.isVisible():
            self._note(asked)

    def _note(self, asked: AskedInquiry) -> None:
        """Let the person read under “My data” that their inquiry was looked at."""
        look_at = partial(self._inquiries.load, self._actor, asked.inquiry.id)
        self._worker.run(self, lambda _report: look_at(), lambda _asked: None, self._fail)

    def _open(self, asked: AskedInquiry) -> None:
        self._opened = True
        self.detail.show_inquiry(asked)
        self._note(asked)
        self._arrange()
        self.detail.begin()

    def _close(self) -> None:
        self._opened = False
        self._arrange()
        self.focus_control()

    def _answer(self, inquiry_id: UUID, text: str) -> None:
        try:
            answered = self._inquiries.answer(self._actor, inquiry_id, text)
        except Refusal as refusal:
            self.detail.refuse(say(refusal))
            return
        self.model.replace(answered)
        self.detail.show_sent(answered)
        self._worker.run(self, partial(self._load_counts, _DESKS[self.desk.place()]), self._show_counts, self._fail)
        if self._left.isVisible():
            self.focus_control()
        else:
            self.detail.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _correct(self, asked: AskedInquiry) -> None:
        reason = " ".join(asked.inquiry.text.split())
        try:
            self.dialog = CorrectionDialog(
                self._look, self._services.correcting, self._actor, self._worker, asked.inquiry.about, reason, self
            )
        except Refusal as refusal:
            self.detail.refuse(say(refusal))
            return
        self.dialog.corrected.connect(self._draft_answer)
        self.dialog.open()

    def _draft_answer(self, done: Corrected) -> None:
        self.detail.draft(self._effect.answer(done), self.tr("Corrected. Here is an answer: look it over and send it."))

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.notice.say(say(error))
