"""Makes or changes a rule: the form, and beside it what the rule says and does before it is saved."""

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.assignment_rules import AssignmentRule, RuleTerms, Whom
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.assignment_rules import AssignmentRules, RuleSaved, RuleTrial
from app.services.standing_listing import StandingChoices
from app.ui.hr.rule_form import RuleDraft, RuleForm
from app.ui.hr.rule_preview import RulePreviewCard
from app.ui.hr.standing_columns import ShownModule
from app.ui.hr.standing_words import StandingWords
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say, say_number

_PAUSE = 250
"""Milliseconds after the last change until the rule is tried out."""
_FORM, _CARD, _GAP = 560, 320, 40
_LEAVE, _MOVE = "leave", "move"


class RuleEditor(QWidget):
    """`saved` carries what was saved, `closed` that nothing was; the rule is tried out and saved on `worker`."""

    saved = Signal(RuleSaved)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        rules: AssignmentRules,
        actor: Actor,
        modules: dict[str, ShownModule],
        choices: StandingChoices,
        today: date,
        worker: BackgroundWorker,
        rule: AssignmentRule | None = None,
        numbers: tuple[str, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Edit `rule`, whose named people have these `numbers`, or a new one."""
        super().__init__(parent)
        self._look, self._rules, self._actor, self._worker, self._rule = look, rules, actor, worker, rule
        self._job: Job | None = None
        self.title = label(look, self.tr("Change the rule") if rule else self.tr("New rule"), "title")
        self.form = RuleForm(look, modules, choices, today)
        self.card = RulePreviewCard(look, StandingWords(look, today, self), today)
        choices_open = ((_LEAVE, self.tr("Leave them")), (_MOVE, self.tr("Move them")))
        self.open_choice = SegmentedControl(look, self.tr("Due dates of what is still to do"), choices_open)
        self.open_choice.choose(_LEAVE)
        self.open_title = label(look, "", "bodyStrong")
        self.open_title.setWordWrap(True)
        self.notice = Notice(look)
        self.cancel_button = Button(look, self.tr("Cancel"))
        self.save_button = Button(look, self.tr("Save rule"), "primary")
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self.form.show_terms(rule.terms if rule else None, numbers)
        self.form.changed.connect(self._changed)
        self.card.example_changed.connect(self._show_words)
        self.cancel_button.clicked.connect(self.closed)
        self.save_button.clicked.connect(self._save)
        self._pause.timeout.connect(self._try_out)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self,
            self.closed.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self._show_open(0)
        self._changed()

    def focus_first(self, module: str = "") -> None:
        """Put the keyboard on the first field that is still to be chosen, in a new rule `module` already is."""
        at = self.form.module.findData(module) if module else -1
        if at >= 0:
            self.form.module.setCurrentIndex(at)
        first = self.form.whom if self._rule or at >= 0 else self.form.module
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._row.setContentsMargins(0, look.px(4), look.px(20), look.px(20))
        self._row.setSpacing(look.px(_GAP))
        left = QVBoxLayout()
        left.setSpacing(look.px(8))
        left.addWidget(self.form)
        left.addSpacing(look.px(6))
        left.addWidget(self.open_title)
        left.addWidget(self.open_choice)
        left.addStretch(1)
        self._row.addLayout(left)
        self._row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(self.title)
        column.addWidget(scrolling(body), 1)
        column.addWidget(hairline())
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, look.px(20), look.px(12))
        foot.setSpacing(look.px(10))
        foot.addWidget(self.save_button)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.notice, 1)
        foot.addStretch(1)
        column.addLayout(foot)

    def _arrange(self) -> None:
        look = self._look
        wide = self.width() >= look.px(_FORM + _GAP + _CARD + 20)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        room = self.width() - look.px(24)
        self.form.setFixedWidth(min(look.px(_FORM), room))
        self.card.setFixedWidth(look.px(_CARD) if wide else min(look.px(_FORM), room))

    def _changed(self) -> None:
        self.notice.clear()
        self._show_words()
        self._pause.start()

    def _draft(self) -> RuleDraft | None:
        """Return what is in the form, None while it is not complete or cannot be meant."""
        try:
            return self.form.draft()
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return None

    def _show_words(self) -> None:
        draft = self._draft()
        if draft is None:
            self.card.show_terms(None, ())
            return
        # People are only known by their numbers yet; for the words their count is enough.
        people = tuple(range(len(set(draft.numbers))))
        audience = replace(draft.terms.audience, people=people)
        self.card.show_terms(replace(draft.terms, audience=audience), draft.numbers)

    def _try_out(self) -> None:
        draft = self._draft()
        if self._job is not None:
            self._job.cancel()
        if draft is None:
            self.card.show_trial(None)
            return
        self._job = self._worker.run(self, partial(self._trial, draft), self._show_trial, self._show_fault)

    def _trial(self, draft: RuleDraft, _report: object) -> RuleTrial:
        return self._rules.try_out(self._actor, self._terms(draft), self._rule.id if self._rule else None)

    def _terms(self, draft: RuleDraft) -> RuleTerms:
        if draft.terms.audience.whom is not Whom.PEOPLE:
            return draft.terms
        people = self._rules.people_of(self._actor, draft.numbers)
        return replace(draft.terms, audience=replace(draft.terms.audience, people=people))

    def _show_trial(self, trial: RuleTrial) -> None:
        self.card.show_trial(trial)
        self._show_open(trial.moved)

    def _show_fault(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.card.show_trial(None)
        self.notice.say(say(error))

    def _show_open(self, moved: int) -> None:
        words = self.tr("1 assignment of this rule is still to do, with another due date.")
        if moved != 1:
            words = self.tr("{count} assignments of this rule are still to do, with other due dates.")
        self.open_title.setText(words.format(count=say_number(self._look, moved)))
        for part in (self.open_title, self.open_choice):
            part.setVisible(moved > 0)

    def _save(self) -> None:
        draft = self._draft()
        if draft is None:
            if not self.notice.text():
                self.notice.say(self.tr("Choose a module first."))
            announce(self.notice, self.notice.text())
            return
        self.save_button.setEnabled(False)
        self._pause.stop()
        self._worker.run(self, partial(self._store, draft, self._moves()), self._stored, self._not_stored)

    def _moves(self) -> bool:
        return self.open_choice.value() == _MOVE

    def _store(self, draft: RuleDraft, move_open: bool, _report: object) -> RuleSaved:
        terms = self._terms(draft)
        if self._rule is None:
            return self._rules.add(self._actor, terms)
        return self._rules.change(self._actor, self._rule.id, terms, move_open=move_open)

    def _stored(self, saved: RuleSaved) -> None:
        self.saved.emit(saved)

    def _not_stored(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        self._show_fault(error)
        announce(self.notice, self.notice.text())
