"""“May I share this?”: walks the five exceptions from plain questions to an outcome, with the way in sight."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.sharing import OutcomeKind, Sharing, SharingOutcome, Walk, answered, standings, walk
from app.domain.sharing_summary import SharingSummary
from app.ui.learner.share_columns import ShareColumns
from app.ui.learner.share_foot import ShareFoot
from app.ui.learner.share_outcome import AdviceList, OutcomeBox
from app.ui.learner.share_path import SharePath
from app.ui.learner.share_question import ShareQuestion
from app.ui.learner.share_side import ShareSide
from app.ui.learner.share_summary import advice_heading, limits_heading, summary_of, verdict_word
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.look import Look
from app.ui.shared.sentences import say

if TYPE_CHECKING:
    from app.domain.policy import Policy
    from app.services.share_deciding import OpenSharing, ShareDeciding

ChooseFile = Callable[[QWidget, str, str], str]
PrintSummary = Callable[[QWidget, Look, SharingSummary], None]


def _print(parent: QWidget, look: Look, summary: SharingSummary) -> None:
    # Printing is loaded when somebody prints.
    from app.ui.learner.share_printing import choose_printer, print_summary

    printer = choose_printer(parent)
    if printer is not None:
        print_summary(look, summary, printer)


class SharePage(ShareColumns):
    """Asks the questions of a policy; `lesson_wanted` carries a module and a lesson page (from 1).

    `choose_file` and `print_out` ask where to; tests put functions of their own in their places.
    """

    lesson_wanted = Signal(str, int)

    def __init__(
        self,
        look: Look,
        deciding: "ShareDeciding",
        actor: Actor,
        today: date,
        worker: BackgroundWorker,
        choose_file: ChooseFile,
        print_out: PrintSummary = _print,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._deciding, self._actor, self._today = deciding, actor, today
        self._worker, self._choose_file, self._print_out = worker, choose_file, print_out
        self._opened: OpenSharing = deciding.open(actor)
        self._answers = dict(self._opened.draft.answers)
        self._description = self._opened.draft.description
        self._changing = ""
        self._left: tuple[dict[str, str], str] | None = None
        self.opener = CommitmentOpener(look, self)
        self.path: SharePath | None = None
        self.question: ShareQuestion | None = None
        self.outcome: OutcomeBox | None = None
        self.foot: ShareFoot | None = None
        self.copy_button.clicked.connect(self._copy)
        self.again_button.clicked.connect(self._start_again)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and self.question is not None:
            self.question.press_number(key - Qt.Key.Key_0)
        elif key == Qt.Key.Key_Backspace and self.path is not None and self.path.rows and not self._changing:
            press(self.path.rows[-1].change_button)
        elif key == Qt.Key.Key_Escape and self.question is not None and self.question.keep_button is not None:
            press(self.question.keep_button)
        else:
            super().keyPressEvent(event)

    def focus_control(self) -> None:
        """Put the keyboard where the person goes on."""
        if self.question is not None:
            self.question.focus_first()
        elif self.outcome is not None:
            self.outcome.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def policy(self) -> "Policy":
        """The policy whose questions are asked."""
        return self._opened.policy

    @property
    def sharing(self) -> Sharing:
        """The questions; the page is built for policies that have some."""
        if self.policy.sharing is None:
            raise ValueError("the policy has no questions")
        return self.policy.sharing

    def made(self) -> Walk:
        """Return the walk so far, without what follows the answer that is being changed."""
        whole = walk(self.sharing, self._answers)
        for place, step in enumerate(whole.steps):
            if step.question.id == self._changing:
                return Walk(whole.steps[:place], step.question, None)
        return whole

    def summary(self) -> SharingSummary:
        """Return the walk so far in words."""
        return summary_of(self._look, self.policy, self.made(), self._description.strip(), self._today)

    def _show(self) -> None:
        """Show the walk so far, and what comes next."""
        look, made = self._look, self.made()
        ending = made.outcome.kind if made.outcome is not None else None
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.path = SharePath(look, self.policy, made.steps, self._description.strip(), ending)
        self.path.change_wanted.connect(self._change)
        column.addWidget(self.path)
        self.path.setVisible(bool(made.steps))
        self.question = self.outcome = self.foot = None
        if made.question is not None:
            self.question = ShareQuestion(
                look,
                made.question,
                first=not made.steps,
                given=self._answers.get(self._changing, ""),
                description=self._description,
                keep=self._keep_words(),
            )
            self.question.answered.connect(self._answer)
            self.question.described.connect(self._describe)
            self.question.kept.connect(self._keep)
            column.addWidget(self.question)
        elif made.outcome is not None:
            self._add_outcome(column, made.outcome)
        self.show_main(fresh)
        self._show_side(made)
        self.copy_button.setText(self.tr("Copy summary"))
        for button in (self.copy_button, self.again_button):
            button.setVisible(bool(made.steps))

    def _add_outcome(self, column: QVBoxLayout, outcome: SharingOutcome) -> None:
        look = self._look
        lesson = self._opened.lessons.get(outcome.under)
        self.outcome = OutcomeBox(look, self.policy, outcome, limits_heading(), self.opener)
        self.foot = ShareFoot(look, lesson.title.in_language(look.language) if lesson is not None else "")
        if lesson is not None:
            self.foot.read_button.clicked.connect(partial(self.lesson_wanted.emit, lesson.module, lesson.page))
        self.foot.print_button.clicked.connect(self._print)
        self.foot.save_button.clicked.connect(self._save)
        column.addWidget(self.outcome)
        column.addSpacing(look.px(20))
        column.addWidget(AdviceList(look, self.policy, outcome, advice_heading(outcome.kind)))
        column.addSpacing(look.px(8))
        column.addWidget(self.foot)

    def _show_side(self, made: Walk) -> None:
        clause = self.sharing.about
        if made.outcome is not None:
            clause = made.outcome.under
        elif made.question is not None and made.question.commitments:
            clause = made.question.commitments[0]
        fresh = ShareSide(
            self._look,
            self.policy,
            standings(self.sharing, made.steps),
            clause,
            self.opener,
            granted=made.outcome is not None and made.outcome.kind is OutcomeKind.YES,
        )
        self.show_side(fresh)

    def _go_on(self, notice: str = "") -> None:
        """Show what comes next, say it, and put the keyboard there."""
        self._show()
        if self.question is not None and notice:
            self.question.notice.say(notice)
        lay_out_now()
        self.focus_control()
        outcome = self.made().outcome
        if self.question is not None:
            self.bring(self.question)
            announce(self, self.question.spoken())
        elif outcome is not None and self.outcome is not None:
            self.bring(self.outcome)
            title, reason = (text.in_language(self._look.language) for text in (outcome.title, outcome.reason))
            announce(self, " ".join(part for part in (notice, f"{verdict_word(outcome.kind)}.", title, reason) if part))

    def _answer(self, question_id: str, answer_id: str) -> None:
        before = walk(self.sharing, self._answers).steps
        self._answers = answered(self.sharing, self._answers, question_id, answer_id)
        changed, self._changing, self._left = bool(self._changing), "", None
        self._remember()
        taken_back = changed and any(step.question.id not in self._answers for step in before)
        self._go_on(self.tr("The answers after it were taken back. Go on from here.") if taken_back else "")

    def _change(self, question_id: str) -> None:
        steps = walk(self.sharing, self._answers).steps
        after = len(steps) - 1 - [step.question.id for step in steps].index(question_id)
        self._changing = question_id
        notice = self.tr("Another answer here takes back the {count} answers after it.").format(count=after)
        if after == 1:
            notice = self.tr("Another answer here takes back the answer after it.")
        self._go_on(notice if after else "")

    def _keep_words(self) -> str:
        """What the button says that brings back what there was; empty where there is nothing to bring back."""
        if self._changing:
            return self.tr("Keep my answer")
        return self.tr("Bring my answers back") if self._left is not None else ""

    def _keep(self) -> None:
        if not self._changing and self._left is not None:
            self._answers, self._description = self._left
            self._left = None
            self._remember()
        self._changing = ""
        self._go_on()

    def _describe(self, words: str) -> None:
        self._description = words
        self._remember()

    def _start_again(self) -> None:
        self._left = (self._answers, self._description)
        self._answers, self._description, self._changing = {}, "", ""
        self._remember()
        self._go_on()

    def _remember(self) -> None:
        # Services are loaded behind the window.
        from app.services.share_deciding import SharingDraft

        self._deciding.remember(self._actor, SharingDraft(tuple(self._answers.items()), self._description))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.summary().as_text())
        self.copy_button.setText(self.tr("Copied"))
        announce(self, self.tr("The summary is in the clipboard."))

    def _print(self) -> None:
        self._print_out(self, self._look, self.summary())

    def _save(self) -> None:
        name = self.tr("may-i-share-{date}.pdf").format(date=self._today.isoformat())
        chosen = self._choose_file(self, name, self.tr("PDF (*.pdf)"))
        if not chosen or self.foot is None:
            return
        foot, summary, language = self.foot, self.summary(), self._look.language
        page_of = self.tr("Page {page} of {pages}")
        foot.show_saving(saving=True)
        self._worker.run(
            foot,
            lambda _report: self._deciding.save(self._actor, summary, language, page_of, Path(chosen)),
            lambda _nothing: self._saved(foot, chosen),
            lambda error: self._not_saved(foot, error),
        )

    def _saved(self, foot: ShareFoot, path: str) -> None:
        foot.show_saving(saving=False)
        sentence = self.tr("Saved to {path}").format(path=path)
        foot.say_saved(sentence)
        announce(self, sentence)

    def _not_saved(self, foot: ShareFoot, error: Exception) -> None:
        foot.show_saving(saving=False)
        if not isinstance(error, Refusal):
            raise error
        foot.say_fault(say(error))
        announce(self, say(error))
