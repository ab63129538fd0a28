"""Corrects a record: what it says, what is wrong, what changes for the person, and why; then once and for all."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.domain.allowances import LONGEST_REASON
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.correcting import CorrectableRecord, Corrected, Correcting
from app.services.correction_steps import CorrectionOrder, CorrectionPlan
from app.ui.hr.correction_effect import CorrectionEffect
from app.ui.hr.correction_form import CorrectionForm
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.form_dialog import FormDialog
from app.ui.shared.labels import label, line_icon
from app.ui.shared.lines import hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

_WIDTH, _HEIGHT = 600, 780
_PAUSE = 250
"""Milliseconds after the last key until what changes is looked up."""


class CorrectionDialog(FormDialog):
    """`corrected` carries what was done; the dialog closes with it.

    Who shows it gives the record that is wrong; where that was corrected already, the newest one is shown.
    """

    corrected = Signal(Corrected)

    def __init__(
        self,
        look: Look,
        correcting: Correcting,
        actor: Actor,
        worker: BackgroundWorker,
        record_id: str,
        reason: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a record of this id; refuses an unknown one."""
        correct = Button(look, self.tr("Correct the record"), "primary", icon="pencil")
        super().__init__(look, self.tr("Correct the record"), correct, parent)
        self._correcting, self._actor, self._worker = correcting, actor, worker
        asked_for = correcting.load(actor, record_id)
        self._shown = asked_for if asked_for.last == record_id else correcting.load(actor, asked_for.last)
        self._is_newer = self._shown.record.id != record_id
        self._job: Job | None = None
        self._warned = False
        self._words = CorrectionEffect(look, self)
        self.form = CorrectionForm(look, self._shown.said, annulled=self._shown.record.superseded is not None)
        self.reason = QPlainTextEdit(reason[:LONGEST_REASON])
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(look.px(76))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setProperty("ringRadius", look.radius("control") + 2)
        self.effect = QWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out_form(self._shown)
        self.form.changed.connect(self._changed)
        self.reason.textChanged.connect(self._forget_warning)
        self._pause.timeout.connect(self._plan)
        self.action_button.clicked.connect(self._save)
        self.open_at(_WIDTH, _HEIGHT)
        self._begun_with = self.form.change(), self.reason.toPlainText()
        self.form.focus_first()
        self._plan()

    def reject(self) -> None:
        """Close; warn once if what was filled in would be lost."""
        if self._warned or (self.form.change(), self.reason.toPlainText()) == self._begun_with:
            super().reject()
            return
        self._warned = True
        self.refuse(self.tr("What you filled in is not saved. Close once more to discard it."))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()  # the window's own button warns as Escape does
        self.reject()

    def done(self, result: int) -> None:
        """Close for good."""
        self._pause.stop()
        super().done(result)

    def _lay_out_form(self, shown: CorrectableRecord) -> None:
        look, column = self._look, self.column
        for line, style, role in self._record_lines(shown):
            column.addWidget(TextBlock(look, line, style, role))
        column.addSpacing(look.px(4))
        column.addWidget(hairline())
        column.addSpacing(look.px(4))
        column.addWidget(self.form)
        column.addSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Reason"), "bodyStrong"))
        column.addWidget(self.reason)
        kept = self.tr("It is kept with the correction for good, and the person reads it.")
        column.addWidget(TextBlock(look, kept, "meta", "textMuted"))
        column.addSpacing(look.px(6))
        column.addWidget(hairline())
        column.addSpacing(look.px(2))
        column.addWidget(label(look, self.tr("What changes"), "bodyStrong"))
        column.addWidget(self.effect)

    def _record_lines(self, shown: CorrectableRecord) -> list[tuple[str, str, str]]:
        record, words = shown.record, self._words.words
        who = "  ·  ".join(part for part in (record.name, record.number, record.department) if part)
        title = record.module_title.in_language(self._look.language)
        what = self.tr("“{title}” {version}, wording {policy}: {record}")
        lines = [
            (who, "bodyStrong", "text"),
            (
                what.format(
                    title=title,
                    version=record.module_version,
                    policy=record.policy_version,
                    record=words.said(shown.said),
                ),
                "body",
                "text",
            ),
        ]
        if self._is_newer:
            newer = self.tr("The record that was asked about was corrected already. This one took its place.")
            lines.append((newer, "meta", "textMuted"))
        for one in shown.chain:
            told = self.tr("Corrected on {date}: {kind}. {reason}")
            day = words.day(one.corrected.local)
            lines.append((told.format(date=day, kind=words.kind(one.kind), reason=one.reason), "meta", "textMuted"))
        return lines

    def _changed(self) -> None:
        self._forget_warning()
        self._pause.start()

    def _forget_warning(self) -> None:
        self._warned = False
        self.notice.clear()

    def _order(self) -> CorrectionOrder | None:
        change = self.form.change()
        if change is None:
            return None
        return CorrectionOrder(self._shown.record.id, change, self.reason.toPlainText())

    def _plan(self) -> None:
        """Look up what the correction comes to, off the window's thread: it waits for the database as saving does."""
        if self._job is not None:
            self._job.cancel()
        order = self._order()
        if order is None:
            self._show_hint(self.tr("Fill in what the record should say."))
            return
        self._job = self._worker.run(self, partial(self._look_up, order), self._show_plan, self._cannot_plan)

    def _look_up(self, order: CorrectionOrder, _report: Callable[[int], None]) -> CorrectionPlan:
        return self._correcting.plan(self._actor, order)

    def _show_plan(self, plan: CorrectionPlan) -> None:
        self._show_effect(self._words.sentences(plan), "arrow-right", "text")

    def _cannot_plan(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._show_hint(say(error))

    def _show_hint(self, sentence: str) -> None:
        self._show_effect([sentence], "info", "textMuted")

    def _show_effect(self, sentences: list[str], icon: str, role: str) -> None:
        look, effect = self._look, QWidget()
        rows = QVBoxLayout(effect)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(3))
        for sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(look.px(8))
            row.addWidget(line_icon(look, icon, "textMuted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextBlock(look, sentence, "body", role), 1)
            rows.addLayout(row)
        self.effect = swap(self.column, self.effect, effect)

    def _save(self) -> None:
        order = self._order()
        if order is None:
            self._refuse(Refusal(HrSentence.CORRECTION_CHANGES_NOTHING))
            return
        try:
            done = self._correcting.correct(self._actor, order)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.accept()
        self.corrected.emit(done)  # afterwards: what is done with it may want the keyboard

    def _refuse(self, refusal: Refusal) -> None:
        self.refuse(say(refusal))
        if refusal.sentence in (Sentence.REASON_MISSING, Sentence.REASON_TOO_LONG, Sentence.TEXT_UNSAFE):
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
