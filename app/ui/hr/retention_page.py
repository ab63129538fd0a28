"""How long data is kept: what is past its time and goes, what stays and why, and the erasure of one person."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.retention import Periods
from app.services.erasing import Erasing
from app.services.retaining import Retaining, RetentionPreview
from app.ui.hr.deletion_bar import DeletionBar
from app.ui.hr.erase_dialog import EraseDialog
from app.ui.hr.hr_only import leave_to_hr
from app.ui.hr.periods_dialog import PeriodsDialog
from app.ui.hr.retention_table import RetentionTable
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.page_column import PageColumn
from app.ui.shared.sentences import say, say_date, say_number
from app.ui.shared.text_flow import TextBlock

_WIDEST = 1_000
_FOLDED_BELOW = 860


@dataclass(frozen=True, slots=True)
class RetentionServices:
    """What the page works with."""

    retaining: Retaining
    erasing: Erasing


class RetentionPage(QWidget):
    """Counts and deletes on `worker`, for that takes seconds where there is much; `closed` leads back to the inbox.

    `people_gone` tells that people may have been erased, with a sentence on it.
    """

    closed = Signal()
    people_gone = Signal(str)

    def __init__(
        self,
        look: Look,
        services: RetentionServices,
        actor: Actor,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._services, self._actor, self._worker = look, services, actor, worker
        self.back_button = Button(look, self.tr("Inbox"), "link", icon="arrow-left")
        self.sentence = TextBlock(look, self.tr("Counting…"), "lead")
        self.last = TextBlock(look, "", "meta", "textMuted")
        self.deletion = DeletionBar(look, services.retaining, actor, worker)
        self.erase_button = Button(look, self.tr("Erase a person…"), "secondary", icon="user-round")
        self.erased = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.periods_button = Button(look, self.tr("Change the periods…"), "link", icon="pencil")
        self.periods_button.setEnabled(False)
        self.dialog: EraseDialog | None = None
        self.periods_dialog: PeriodsDialog | None = None
        self._shown: RetentionPreview | None = None
        self._table: QWidget = QWidget()
        leave_to_hr(actor, self.erase_button, self.periods_button, self.deletion.delete_button)
        self._lay_out()
        self.back_button.clicked.connect(self.closed)
        self.deletion.deleted.connect(self._deleted)
        self.periods_button.clicked.connect(self._ask_periods)
        self.erase_button.clicked.connect(self._erase)
        self.count()

    def focus_control(self) -> None:
        """Put the keyboard on the first thing that can be done."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def count(self) -> None:
        """Count anew what is past its time."""
        self._worker.run(self, self._load, self._show, self._fail)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        self._content = PageColumn(look, self, _WIDEST, at_left=True)
        self.scroll_area = self._content.area
        self._column = column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(TextBlock(look, self.tr("How long data is kept"), "title"))
        column.addWidget(self.sentence)
        column.addWidget(self.last)
        column.addWidget(self.failure)
        column.addWidget(self.deletion)
        column.addSpacing(look.px(8))
        column.addWidget(self._table)
        column.addWidget(self.periods_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(14))
        column.addWidget(label(look, self.tr("One person"), "heading"))
        words = self.tr(
            "On request, or when somebody has left and nothing about them is needed any more. You see first what goes "
            "and what stays. Their records leave tombstones in the ledger, so that all others can still be proven."
        )
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.erased)
        column.addWidget(hairline())
        outside = self.tr("Exported files and backups are outside of Clausewise: delete them where they lie.")
        column.addWidget(TextBlock(look, outside, "meta", "textMuted"))

    def _load(self, _report: Callable[[int], None]) -> RetentionPreview:
        return self._services.retaining.preview(self._actor)

    def _show(self, shown: RetentionPreview) -> None:
        look = self._look
        self._shown = shown
        self.periods_button.setEnabled(True)
        count = say_number(look, shown.count)
        if shown.count == 0:
            self.sentence.set_text(self.tr("Nothing is past its time."))
        elif shown.count == 1:
            self.sentence.set_text(self.tr("1 thing is past its time."))
        else:
            self.sentence.set_text(self.tr("{count} things are past their time.").format(count=count))
        last = self.tr("Nothing was deleted so far. Nothing goes by itself: you decide here, or a nightly job does.")
        if shown.last is not None:
            last = self.tr("Last deleted on {date}.").format(date=say_date(look, shown.last))
        self.last.set_text(last)
        self.deletion.show_preview(shown)
        self._table = swap(self._column, self._table, RetentionTable(look, shown))
        self._fit()
        lay_out_now()

    def _fit(self) -> None:
        look = self._look
        width = self._content.fit(self.width())
        if isinstance(self._table, RetentionTable):
            self._table.fit(width, folded=width / look.scale < _FOLDED_BELOW)

    def _ask_periods(self) -> None:
        if self._shown is None:
            return
        self.periods_dialog = PeriodsDialog(self._look, self._shown.periods, self)
        self.periods_dialog.chosen.connect(self._keep_periods)
        self.periods_dialog.open()

    def _keep_periods(self, periods: Periods) -> None:
        dialog = self.periods_dialog
        if dialog is None:
            return
        try:
            self._services.retaining.save_periods(self._actor, periods)
        except Refusal as refusal:
            dialog.refuse(say(refusal))
            return
        dialog.accept()
        self.count()

    def _erase(self) -> None:
        self.erased.clear()
        self.dialog = EraseDialog(self._look, self._services.erasing, self._actor, self._worker, self)
        self.dialog.erased.connect(self._person_erased)
        self.dialog.open()

    def say_erased(self, sentence: str) -> None:
        """Say what was erased."""
        self.erased.say(sentence)
        announce(self.erased, sentence)
        self.erase_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _person_erased(self, sentence: str) -> None:
        self.say_erased(sentence)
        self.count()
        self.people_gone.emit(sentence)

    def _deleted(self, sentence: str) -> None:
        self.count()
        self.people_gone.emit(sentence)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
