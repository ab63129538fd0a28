"""Marks the answers to an item anew because its key was wrong: first a dry run with names, then new records."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.re_marking import Remarking, left_over
from app.domain.refusals import Refusal
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.done_line import DoneLine
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.leaving import asks_first
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.sentences import say, say_number
from app.ui.shared.stoppable_run import Progress, StoppableRun
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.remark_choice import RemarkChoice
from app.ui.trainer.remark_table import EffectSort, effect_model
from app.ui.trainer.remark_words import RemarkWords

if TYPE_CHECKING:
    from app.services.item_editing import ItemEditing
    from app.services.re_marking import ReMarking, RemarkPlan

_WIDTH, _HEIGHT, _TABLE = 680, 700, 200


@dataclass(frozen=True, slots=True)
class RemarkServices:
    """What the dialog works with."""

    marking: "ReMarking"
    items: "ItemEditing"


class RemarkDialog(QDialog):
    """`remarked` carries what was done; nothing is written before the button after the dry run is pressed."""

    remarked = Signal(Remarking)

    def __init__(
        self, look: Look, services: RemarkServices, actor: Actor, item_id: str, parent: QWidget | None = None
    ) -> None:
        """Open for an item that was published; refuse an unknown one."""
        super().__init__(parent)
        self._look, self._services, self._actor = look, services, actor
        opened = services.items.open(actor, item_id)
        self._words = RemarkWords(look, self)
        self._plan: RemarkPlan | None = None
        self._rest: Remarking | None = None
        self._stop: Callable[[], None] | None = None
        self._worker = BackgroundWorker(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("The key was wrong"))
        self.left_over = Notice(look, "due", "triangle-alert")
        self.go_on_button = Button(look, self.tr("Go on with the rest"), "secondary")
        self.choice = RemarkChoice(look, item_id, opened.versions)
        self.try_button = Button(look, self.tr("Try it out"), "secondary")
        self.progress = RunProgress(look)
        self.sentence = TextBlock(look, "", "bodyStrong")
        self.rest = TextBlock(look, "", "body", "textMuted")
        self.model = effect_model(look, self._worker, self)
        self.table = PagedTable(look, self.model, self.tr("Whose result changes"))
        self.table.setFixedHeight(look.px(_TABLE))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setMaxLength(500)
        self.reason.setPlaceholderText(self.tr("What was wrong; the people concerned can read it"))
        self.notice, self.done_line = Notice(look), DoneLine(look)
        self.note = Notice(look, "due", "triangle-alert")
        self.close_button = Button(look, self.tr("Close"), "secondary")
        self.action_button = Button(look, self.tr("Mark anew"), "primary")
        stem = " ".join(opened.kept.draft.item.stem.in_language(look.language).split())
        self._lay_out(opened.kept.draft.title or (stem if len(stem) <= 120 else f"{stem[:120].rstrip()}…"))
        self._ring = FocusRing(look, self)
        self._connect()
        self._show_history()
        self._forget_plan()
        first = self.choice.first() if self._rest is None else self.go_on_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """Find out what is left over of a re-marking that came to no end, with its reason at hand."""
        if self._rest is not None:
            self.choice.choose(self._rest)
            self.reason.setText(self._rest.reason)
            self.try_out()

    def try_out(self) -> None:
        """Find out what would change, and change nothing."""
        order = self.choice.order("")
        if order is None:
            self._refuse(self.tr("Choose the version whose key is right."))
            return
        run = partial(self._services.marking.plan, self._actor, order)
        self._run(run, self._show_plan)
        self._show_progress(self.tr("Counting… {count} %"), 100)

    def apply(self) -> None:
        """Give the new marks; refused without a reason. Whoever leaves meanwhile is asked."""
        order = self.choice.order(self.reason.text())
        if order is None or self._plan is None:
            return
        if not self.reason.text().strip():
            self._refuse(self.tr("Say why. The reason is kept, and the people concerned can read it."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        run = partial(self._services.marking.apply, self._actor, order)
        self._run(run, self._applied)
        words = self.tr("Marking anew: {count} of {whole} answers")
        leaving = self.tr(
            "Answers are being marked anew: {count} of {whole}. "
            "If you stop it, those keep their new mark, and the rest can be done later."
        )
        whole = say_number(self._look, self._plan.changed)
        self._show_progress(words.replace("{whole}", whole), self._plan.changed, leaving.replace("{whole}", whole))

    def reject(self) -> None:
        """Close; asked first as long as answers are being marked. A dry run is stopped, which changes nothing."""
        if not asks_first(self, self.reject):
            self._cancel()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the window's own button asks as Escape does
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            event.ignore()

    def _connect(self) -> None:
        self.choice.changed.connect(self._forget_plan)
        self.go_on_button.clicked.connect(self.go_on)
        self.try_button.clicked.connect(self.try_out)
        self.action_button.clicked.connect(self.apply)
        self.close_button.clicked.connect(self.reject)
        self.progress.cancel_pressed.connect(self._cancel)
        self.table.header.sort_chosen.connect(self._sort)

    def _lay_out(self, about: str) -> None:
        look = self._look
        body = PageBody()
        column = QVBoxLayout(body)
        pad = look.px(24)
        column.setContentsMargins(pad, look.px(20), pad, look.px(16))
        column.setSpacing(look.px(10))
        column.addWidget(TextBlock(look, self.tr("The key was wrong"), "title"))
        column.addWidget(TextBlock(look, about, "body", "textMuted"))
        self.before = TextBlock(look, "", "meta", "due")
        column.addWidget(self.before)
        column.addWidget(self.left_over)
        column.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.choice)
        column.addWidget(self.try_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.progress)
        for part in (self.sentence, self.rest, self.table):
            column.addWidget(part)
        self._reason_title = label(look, self.tr("Reason"), "bodyStrong")
        column.addWidget(self._reason_title)
        column.addWidget(self.reason)
        column.addStretch(1)
        bar = QFrame()
        bar.setObjectName("actionBar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(pad, look.px(12), pad, look.px(12))
        row.setSpacing(look.px(10))
        said = QVBoxLayout()
        for line in (self.notice, self.note, self.done_line):
            said.addWidget(line)
        row.addLayout(said, 1)
        row.addWidget(self.close_button)
        row.addWidget(self.action_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area, self._inside, self._bar = scrolling(body), column, bar
        outer.addWidget(self._area, 1)
        outer.addWidget(bar)

    def _make_room(self) -> None:
        """Lay out what is shown now, and be as high as it needs, but never lower than before."""
        lay_out_now()
        room = fitting_size(self._look, _WIDTH, _HEIGHT, self)
        width = max(self.width(), room.width()) if self.isVisible() else room.width()
        needed = self._inside.totalHeightForWidth(width) + self._bar.sizeHint().height()
        self.resize(width, min(max(needed, self.height() if self.isVisible() else 0), room.height()))
        lay_out_now()

    def _show_history(self) -> None:
        history = self._services.marking.history(self._actor, self.choice.item_id)
        self._rest = rest = left_over(history)
        before = history[0] if history and history[0] != rest else None
        self.before.set_text(self._words.before(before) if before is not None else "")
        self.before.setVisible(before is not None)
        self.go_on_button.setVisible(rest is not None)
        if rest is None:
            self.left_over.clear()
        else:
            self.left_over.say(self._words.left_over(rest))

    def _forget_plan(self) -> None:
        """What was tried out holds no longer, because something else is chosen."""
        self._plan = None
        self.notice.clear()
        self.note.clear()
        for part in (self.sentence, self.rest, self.table, self._reason_title, self.reason):
            part.hide()
        self.action_button.setEnabled(False)
        self.action_button.setToolTip(self.tr("Try it out first."))
        self.action_button.setAccessibleDescription(self.tr("Try it out first."))
        self._make_room()

    def _run(self, work: Callable[[Progress], Any], done: Callable[[Any], None]) -> None:
        self.notice.clear()
        self.note.clear()
        self.done_line.clear()
        run = StoppableRun(work)
        self._stop = run.stop
        self.destroyed.connect(run.stop)
        self._show_running(running=True)
        self._worker.run(self, run.work, partial(self._end, done), self._fail, self.progress.show_amount)

    def _show_progress(self, sentence: str, whole: int, at_leaving: str = "") -> None:
        self.progress.begin(sentence, whole, at_leaving)
        self._make_room()
        self._area.ensureWidgetVisible(self.progress)

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    def _end(self, done: Callable[[Any], None], outcome: Any) -> None:
        self._stop = None
        self._show_running(running=False)
        self.progress.end(stopped=outcome is None or (isinstance(outcome, tuple) and not outcome[0].complete))
        if outcome is None:
            self.try_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self._note(self.tr("Stopped. Nothing was changed."))
            return
        done(outcome)

    def _fail(self, error: Exception) -> None:
        self._stop = None
        self._show_running(running=False)
        self.progress.end()
        if not isinstance(error, Refusal):
            raise error
        self._show_history()  # what was marked by then stays so
        self._refuse(say(error))

    def _show_running(self, *, running: bool) -> None:
        self.go_on_button.setEnabled(not running)
        self.choice.setEnabled(not running)
        self.try_button.setEnabled(not running)
        self.reason.setEnabled(not running)
        self.action_button.setEnabled(not running and self._plan is not None and bool(self._plan.changed))

    def _show_plan(self, plan: "RemarkPlan") -> None:
        self._plan = plan
        self._show_history()
        self.sentence.set_text(self._words.what_comes(plan))
        rest = self._words.rest(plan)
        self.rest.set_text(rest)
        self.sentence.show()
        self.rest.setVisible(bool(rest))
        self.table.setVisible(bool(plan.flips))
        self.model.list_anew(plan.flips, self.model.sort_shown)
        possible = bool(plan.changed)
        self._reason_title.setVisible(possible)
        self.reason.setVisible(possible)
        self.action_button.setEnabled(possible)
        self.action_button.setToolTip("")
        self.action_button.setAccessibleDescription("")
        self._make_room()
        (self.reason if possible else self.try_button).setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.sentence.text())

    def _applied(self, outcome: "tuple[Remarking, RemarkPlan]") -> None:
        remarking, plan = outcome
        whole = self._plan.changed if self._plan is not None else 0
        self._forget_plan()
        self._show_history()
        if remarking.complete:
            self.done_line.say(self._words.done(remarking, plan))
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._note(self._words.stopped(remarking, whole))
            self.go_on_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.remarked.emit(remarking)

    def _sort(self, sort: EffectSort) -> None:
        self.model.list_anew(self.model.wanted, sort)

    def _note(self, sentence: str) -> None:
        self.note.say(sentence)
        announce(self.note, sentence)

    def _refuse(self, sentence: str) -> None:
        self.notice.say(sentence)
        announce(self.notice, sentence)
