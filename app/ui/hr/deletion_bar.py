"""The button that deletes what is past its time: it asks once, shows how far it is, and can be stopped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.retention import Overdue, RetentionKind
from app.services.retaining import Retaining, RetentionPreview, RetentionResult
from app.ui.hr.retention_run import RetentionRun
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number


class DeletionBar(QWidget):
    """Deletes exactly the kinds of the preview that it was last told; `deleted` tells what came of it."""

    deleted = Signal(str)

    def __init__(
        self, look: Look, retaining: Retaining, actor: Actor, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._retaining, self._actor, self._worker = look, retaining, actor, worker
        self._shown: RetentionPreview | None = None
        self._run: RetentionRun | None = None
        self.delete_button = Button(look, "", "primary")
        self.question = Notice(look, "due", "triangle-alert")
        self.yes_button = Button(look, self.tr("Delete for good"), "primary")
        self.no_button = Button(look, self.tr("Keep everything"), "secondary")
        self.words = label(look, "", "meta", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Deleted so far"))
        self.stop_button = Button(look, self.tr("Stop"))
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self._lay_out()
        self.delete_button.clicked.connect(self._ask)
        self.yes_button.clicked.connect(self._delete)
        self.no_button.clicked.connect(self._keep)
        self.stop_button.clicked.connect(self._stop)

    def show_preview(self, shown: RetentionPreview) -> None:
        """Offer to delete what a preview counted; nothing is offered where there is nothing."""
        self._shown = shown
        past = [one for one in shown.overdue if one.count]
        self._show_state(asking=False, running=False)
        self.delete_button.setVisible(bool(past))
        self.delete_button.setText(self._offer(past, shown))

    def _offer(self, past: list[Overdue], shown: RetentionPreview) -> str:
        count = say_number(self._look, shown.count)
        if len(past) == 1 and past[0].kind is RetentionKind.ANSWERS:
            words = self.tr("Delete {count} answers older than {days} days")
            return words.format(count=count, days=shown.periods.answers)
        if shown.count == 1:
            return self.tr("Delete the 1 thing that is past its time")
        return self.tr("Delete all {count} that are past their time").format(count=count)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.question)
        wrapped = QBoxLayout.Direction.TopToBottom if look.scale > 1.6 else QBoxLayout.Direction.LeftToRight
        buttons = QBoxLayout(wrapped)
        buttons.setSpacing(look.px(10))
        for button in (self.yes_button, self.no_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.success)
        column.addWidget(self.failure)
        self._show_state(asking=False, running=False)

    def _show_state(self, *, asking: bool, running: bool) -> None:
        self.delete_button.setVisible(not asking and not running and self._shown is not None)
        for part in (self.yes_button, self.no_button):
            part.setVisible(asking)
        if not asking:
            self.question.clear()
        for widget in (self.words, self.bar, self.stop_button):
            widget.setVisible(running)

    def _ask(self) -> None:
        self.success.clear()
        self.failure.clear()
        self._show_state(asking=True, running=False)
        words = self.tr("What is deleted cannot be brought back. Results stay.")
        overdue = self._shown.overdue if self._shown is not None else ()
        if any(one.count and one.kind is RetentionKind.PEOPLE for one in overdue):
            words = self.tr("What is deleted cannot be brought back, and who has left long ago goes with every record.")
        self.question.say(words)
        announce(self.question, words)
        self.no_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._show_state(asking=False, running=False)
        self.delete_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        if self._shown is None:
            return
        kinds = frozenset(one.kind for one in self._shown.overdue if one.count)
        self._run = run = RetentionRun(self._retaining, self._actor, kinds)
        self.destroyed.connect(run.stop)
        self.bar.setRange(0, self._shown.count)
        self._show_state(asking=False, running=True)
        self._show_progress(0)
        self.stop_button.setEnabled(True)
        self.stop_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._worker.run(self, run.work, self._done, self._failed, self._show_progress)

    def _show_progress(self, count: int) -> None:
        self.bar.setValue(min(count, self.bar.maximum()))
        words = self.tr("{count} of {all} deleted").format(
            count=say_number(self._look, count), all=say_number(self._look, self.bar.maximum())
        )
        self.words.setText(words)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.words.setText(self.tr("Stopping…"))
        if self._run is not None:
            self._run.stop()

    def _done(self, result: RetentionResult) -> None:
        self._end()
        count = say_number(self._look, result.count)
        words = self.tr("Stopped. {count} deleted so far.") if result.stopped else self.tr("{count} deleted.")
        sentence = words.format(count=count)
        if result.tombstones:
            more = self.tr("{count} tombstones stay in the ledger.")
            sentence += " " + more.format(count=say_number(self._look, result.tombstones))
        if not result.log_emptied:
            sentence += " " + self.tr("Another window is open: what was deleted leaves its log when that closes.")
        self.success.say(sentence)
        announce(self.success, sentence)
        self.deleted.emit(sentence)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        self.deleted.emit("")

    def _end(self) -> None:
        self._run = None
        self._show_state(asking=False, running=False)
