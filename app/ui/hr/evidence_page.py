"""HR's page that makes an evidence pack: what it shall hold at the left, for whom it is at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.domain.evidence import MOST_PAGES, MOST_RECEIPTS, EvidenceCount, EvidenceScope
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.refusals import Refusal
from app.domain.releases import Release
from app.services.evidence_packing import EvidenceOrder, EvidencePacking
from app.services.record_browsing import Choices
from app.services.releasing import ReleasedFile
from app.ui.hr.evidence_scope import EvidenceScopeForm
from app.ui.hr.pack_progress import PackProgress
from app.ui.hr.release_form import ReleaseForm
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.file_run import FileRun
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.save_dialog import ChooseFile, choose_file
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_PATIENCE = 250
"""Milliseconds after the last change until it is counted."""
_SIDE_BY_SIDE = 820
"""Width of the page in pixels of the design below which the summary moves under the choice."""
_SIDE = 320


@dataclass(frozen=True, slots=True)
class EvidenceState:
    """What is asked for and what for, to go on with it in another look; no scope while the choice is not finished."""

    scope: EvidenceScope | None
    release: Release


class EvidencePage(QWidget):
    """Counts on `slow_worker`; a pack is written on a worker of the page's own, so that nothing waits for it."""

    def __init__(
        self,
        look: Look,
        evidence: EvidencePacking,
        choices: Callable[[Actor], Choices],
        actor: Actor,
        policy: Policy,
        today: date,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        choose_file: ChooseFile = choose_file,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._evidence, self._choices, self._actor = look, evidence, choices, actor
        self._today, self._slow_worker, self._choose_file = today, slow_worker, choose_file
        self._counting: Job | None = None
        self._count: EvidenceCount | None = None
        self.form = EvidenceScopeForm(look, today)
        self.summary = label(look, "", "title")
        self.contents = TextBlock(look, "", "body")
        self.limits = TextBlock(look, "", "meta", "textMuted")
        self.release = ReleaseForm(look, policy)
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.make_button = Button(look, self.tr("Make the evidence pack"), "primary", icon="package-check", large=True)
        self.make_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.progress = PackProgress(look)
        self._run = FileRun(self, self.make_button, self.progress)
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._lay_out()
        self.form.changed.connect(self._note)
        self._timer.timeout.connect(self._count_anew)
        self.make_button.clicked.connect(self._make)
        self._arrange()
        worker.run(self, self._read_choices, self.form.offer, self._fail)
        self._count_anew()

    def state(self) -> EvidenceState:
        """Return what is asked for, to go on with it in another look."""
        try:
            scope = self.form.scope()
        except Refusal:
            scope = None
        return EvidenceState(scope, self.release.said())

    def come_back(self, state: EvidenceState) -> None:
        """Go on with what was asked for in another look."""
        if state.scope is not None:
            self.form.show_scope(state.scope)
        self.release.show_release(state.release)

    def ask_for_person(self, number: str) -> None:
        """Ask for the evidence of one person."""
        self.form.show_scope(EvidenceScope(numbers=(number,)))

    def is_counting(self) -> bool:
        """Whether it is not known yet what a pack would hold."""
        return self._timer.isActive() or self._counting is not None

    def focus_first(self) -> None:
        """Put the keyboard on the first choice."""
        self.form.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        body = PageBody()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setContentsMargins(look.px(40), look.px(28), look.px(40), look.px(28))
        self._body.setSpacing(look.px(44))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Evidence pack"), "title"))
        what = self.tr(
            "A zip that an auditor reads without Clausewise: the policy in the wording concerned, the material as it "
            "was shown, the results, and a SHA-256 of every file."
        )
        about = TextBlock(look, what, "body", "textMuted")
        about.limit_width(look.px(560))
        column.addWidget(about)
        column.addSpacing(look.px(16))
        column.addWidget(self.form)
        column.addStretch(1)
        self._body.addWidget(left, 1)
        self._body.addWidget(self._side(), 0, Qt.AlignmentFlag.AlignTop)
        whole.addWidget(scrolling(body))

    def _side(self) -> QWidget:
        look = self._look
        self._card = card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("What it will hold"), "overline"))
        for part in (self.summary, self.contents, self.limits):
            column.addWidget(part)
        column.addSpacing(look.px(10))
        column.addWidget(hairline())
        column.addSpacing(look.px(10))
        column.addWidget(self.release)
        column.addSpacing(look.px(12))
        kept = self.tr(
            "Written to the ledger before the file appears. The people in it can see it under My data. It holds the "
            "items with their right answers: keep it from people who still take the quiz."
        )
        column.addWidget(TextBlock(look, kept, "meta", "textMuted"))
        column.addSpacing(look.px(6))
        for control in (self.success, self.failure, self.make_button, self.progress):
            column.addWidget(control)
        return card

    def _arrange(self) -> None:
        look = self._look
        beside = self.width() / look.scale >= _SIDE_BY_SIDE
        directions = QBoxLayout.Direction
        self._body.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._card.setMinimumWidth(look.px(_SIDE) if beside else 0)
        self._card.setMaximumWidth(look.px(_SIDE) if beside else 16_777_215)
        self._body.setAlignment(self._card, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))

    # ---------------------------------------------------------------- what it will hold

    def _note(self) -> None:
        for notice in (self.success, self.failure):
            notice.clear()
        self._timer.start()

    def _count_anew(self) -> None:
        self._timer.stop()
        if self._counting is not None:
            self._counting.cancel()
        self._count = None
        try:
            scope = self.form.scope()
        except Refusal:
            self._show_nothing(self.tr("Choose the people first."))
            return
        if not self.form.has_modules():
            self._show_nothing(self.tr("Choose at least one module."))
            return
        self.summary.setText(self.tr("Counting…"))
        self.make_button.setEnabled(False)
        work = partial(self._read_count, scope)
        self._counting = self._slow_worker.run(self, work, partial(self._show_count, scope), self._not_counted)

    def _show_nothing(self, words: str) -> None:
        self.summary.setText("–")
        self.contents.set_text(words)
        self.limits.hide()
        self.make_button.setEnabled(False)

    def _show_count(self, scope: EvidenceScope, count: EvidenceCount) -> None:
        self._counting, self._count = None, count
        look = self._look
        people, records = say_number(look, count.people), say_number(look, count.records)
        words = self.tr("1 person") if count.people == 1 else self.tr("{count} people").format(count=people)
        self.summary.setText(words)
        lines = [
            self.tr("1 record") if count.records == 1 else self.tr("{count} records").format(count=records),
            self.tr("Lessons and items of {count} module versions").format(count=say_number(look, count.editions)),
            self.tr("The policy in the wording concerned"),
        ]
        if scope.answers:
            answered = say_number(look, count.answered)
            words = self.tr("Answers of {count} attempts, which are kept for {days} days")
            lines.append(words.format(count=answered, days=say_number(look, count.answer_days)))
        self.contents.set_text("\n".join(lines))
        limits = []
        if count.people > MOST_PAGES:
            most = say_number(look, MOST_PAGES)
            limits.append(self.tr("More than {count} people stand in tables, without a page each.").format(count=most))
        if count.records > MOST_RECEIPTS:
            most = say_number(look, MOST_RECEIPTS)
            limits.append(self.tr("More than {count} records have no receipt each.").format(count=most))
        self.limits.set_text(" ".join(limits))
        self.limits.setVisible(bool(limits))
        self.make_button.setEnabled(count.people > 0)

    def _not_counted(self, error: Exception) -> None:
        self._counting = None
        self._show_nothing("")
        self._fail(error)

    def _read_choices(self, _report: object) -> Choices:
        return self._choices(self._actor)

    def _read_count(self, scope: EvidenceScope, _report: object) -> EvidenceCount:
        return self._evidence.count(self._actor, scope)

    # ---------------------------------------------------------------- making it

    def _make(self) -> None:
        for notice in (self.success, self.failure):
            notice.clear()
        try:
            scope, release = self.form.scope(), self.release.release()
        except Refusal as refusal:
            self._refuse(refusal)
            return
        suggested = f"evidence-{(scope.as_of or self._today).isoformat()}.zip"
        path = self._choose_file(self, suggested, self.tr("Evidence pack (*.zip)"))
        if not path:
            return
        order = EvidenceOrder(scope, release, Path(path), self._look.language)
        pack = partial(self._evidence.pack, self._actor, order)
        self._run.begin(pack, self._count.people if self._count else None, self._made, self._fail)

    def _made(self, made: ReleasedFile | None) -> None:
        if made is None:
            self.failure.say(self.tr("Stopped. No file was written."))
            return
        words = self.tr("Saved to {path}. SHA-256 {digest}").format(path=made.path, digest=made.sha256)
        self.success.say(words)
        announce(self, words)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self._refuse(error)

    def _refuse(self, refusal: Refusal) -> None:
        if not self.form.refuse(refusal) and not self.release.refuse(refusal):
            self.failure.say(say(refusal))
