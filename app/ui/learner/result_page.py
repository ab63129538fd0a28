"""The result of an attempt: passed or not, by commitment, with the proof of it, review and retake."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.people import Actor
from app.ui.learner.attestation_card import AttestationCard
from app.ui.learner.certificate_saving import CertificateSaving
from app.ui.learner.own_corrections_list import correction_entry
from app.ui.learner.result_rows import ResultRows
from app.ui.learner.result_words import retake_words, verdict_words
from app.ui.learner.score_bar import ScoreBar
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.correction_words import CorrectionWords
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.focus_frame import NARROW, FocusFrame
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import card, hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.attesting import Attesting
    from app.services.result_viewing import Result, ResultViewing


class ResultPage(FocusFrame):
    """Shows a finished attempt.

    `review_wanted` carries it and the item to begin with, `retake_wanted` the module; `next_wanted` leads to the next
    module, whose title is given as `following`; `policy_wanted` carries a commitment to look up.
    """

    review_wanted = Signal(UUID, int)
    retake_wanted = Signal(str)
    next_wanted = Signal()
    policy_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        viewing: "ResultViewing",
        attesting: "Attesting",
        saving: CertificateSaving,
        actor: Actor,
        attempt_id: UUID,
        following: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, leave=self.tr("Home"), leave_icon="arrow-left", main=640, side=304, gap=56, parent=parent
        )
        self._result: Result = viewing.load(actor, attempt_id)
        self._attesting, self._actor = attesting, actor
        self._following = following if self._result.outcome.passed else ""
        self.saving = saving
        self.save_button = Button(look, self.tr("Save certificate"), "primary", icon="award")
        self.attestation: AttestationCard | None = None
        self._lay_out()
        self.rows.review_wanted.connect(self._review)
        self.review_button.clicked.connect(self._review_all)
        self.retake_button.clicked.connect(self._retake)
        self.onward_button.clicked.connect(self.next_wanted if self._following else self.leave_pressed)
        self.save_button.clicked.connect(self._save)

    def focus_control(self) -> None:
        """Put the keyboard where the person most likely goes on."""
        if not self._result.answers_kept and not self._counts():
            self.onward_button.setFocus()
        elif self._counts_as_passed():
            # In a narrow window the proof is far below the verdict, and what has the keyboard has to be in sight.
            (self.onward_button if self._is_narrow() else self.save_button).setFocus()
        elif self.retake_button.isEnabled():
            self.retake_button.setFocus()
        elif self.review_button.isEnabled():
            self.review_button.setFocus()
        else:
            self.onward_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(not self._is_narrow())
        self._note_below.setVisible(self._is_narrow())

    def _counts(self) -> bool:
        return self._result.record.superseded is None

    def _counts_as_passed(self) -> bool:
        return self._counts() and self._result.record.passed

    def _is_narrow(self) -> bool:
        return self.width() / self._look.scale < NARROW

    def _lay_out(self) -> None:
        look, result = self._look, self._result
        title = result.quiz.module.title.in_language(look.language)
        self.centre.addWidget(CutLabel(look, title, "bodyStrong", "text"))
        self.centre.addWidget(label(look, self.tr("Result"), "meta", "muted"))
        self.right.addWidget(icon_label(look, "check", "right", 16))
        saved = self.tr("Saved {time}").format(time=result.record.completed.local[11:19])
        self.right.addWidget(label(look, saved, "meta", "muted"))
        self._fill_main()
        self._fill_side()
        self._fill_bar()

    def _fill_bar(self) -> None:
        look, passed, terms = self._look, self._result.outcome.passed, self._result.terms
        self.review_button = Button(look, self.tr("Review all answers"), "secondary", icon="list-checks")
        self.review_button.setEnabled(self._result.answers_kept)
        self.review_button.setAccessibleDescription("" if self._result.answers_kept else self._deleted_words())
        under_way = terms is not None and terms.under_way
        words = self.tr("Continue") if under_way else self.tr("Retake")
        self.retake_button = Button(look, words, "ghost" if passed else "primary", icon="repeat-2")
        self.retake_button.setEnabled(terms is not None and terms.may_start)
        self.retake_button.setAccessibleDescription(self._note.text())
        onward = self.tr("Next module") if self._following else self.tr("Back to Home")
        self.onward_button = Button(look, onward, "secondary", icon="arrow-right", icon_after=True)
        self.onward_button.setAccessibleDescription(self._following)
        self.action_row.addWidget(self.review_button)
        self.action_row.addWidget(self.retake_button)
        self.action_row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        self.action_row.addStretch(0)
        self.action_row.addWidget(self.onward_button)

    def _fill_main(self) -> None:
        look, outcome, column = self._look, self._result.outcome, self.main_column
        score = outcome.score
        column.setContentsMargins(0, look.px(36), 0, 0)
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        icon, role = ("circle-check", "right") if outcome.passed else ("circle-x", "wrong")
        if not self._counts():
            icon, role = "triangle-alert", "due"
        head.addWidget(icon_label(look, icon, role, 40), 0, Qt.AlignmentFlag.AlignTop)
        words = (
            self.tr("Passed, {points} of {items} right")
            if outcome.passed
            else self.tr("Not passed yet, {points} of {items} right")
        )
        words = words.format(points=f"{score.points:g}", items=f"{score.max_points:g}")
        if self._result.correction is not None:
            words = (
                self.tr("Passed, {points} of {most} points")
                if outcome.passed
                else self.tr("Not passed, {points} of {most} points")
            )
            words = words.format(points=f"{score.points:g}", most=f"{score.max_points:g}")
        if not self._counts():
            words = self.tr("This result does not count any more")
        head.addWidget(TextBlock(look, words, "display"), 1)
        column.addLayout(head)
        column.addSpacing(look.px(8))
        column.addWidget(TextBlock(look, self._verdict(), "option", "textMuted"))
        if self._result.correction is not None:
            column.addSpacing(look.px(6))
            column.addWidget(hairline())
            column.addWidget(correction_entry(look, CorrectionWords(look, self), self._result.correction))
            column.addWidget(hairline())
        note = retake_words(self._result.terms)
        self._note, self._note_below = (TextBlock(look, note, "meta", "textMuted") for _ in range(2))
        self._note.hide()  # until the width is known: in a narrow window it would widen the bar
        column.addWidget(self._note_below)
        column.addSpacing(look.px(26))
        column.addWidget(ScoreBar(look, score))
        column.addSpacing(look.px(28))
        self.rows = ResultRows(look, self._result)
        if self._result.answers_kept:
            self._add_rows()
        else:
            self.rows.setParent(self)
            self.rows.hide()

    def _verdict(self) -> str:
        if not self._result.answers_kept:
            return self._deleted_words()
        if self._result.correction is not None:
            return self.tr("What you answered is below as it was. The record was corrected since.")
        return verdict_words(self._result, self._look.language)

    def _deleted_words(self) -> str:
        return self.tr("The single answers of this attempt were deleted after their time. The result stays.")

    def _add_rows(self) -> None:
        look, column = self._look, self.main_column
        row = QHBoxLayout()
        row.addWidget(label(look, self.tr("By commitment"), "heading"))
        row.addStretch(1)
        asked = len(self._result.commitments)
        count = (
            self.tr("1 commitment, wording {version}")
            if asked == 1
            else self.tr("{count} commitments, wording {version}")
        )
        count = count.format(count=asked, version=self._result.quiz.policy.version)
        row.addWidget(label(look, count, "meta", "muted"))
        column.addLayout(row)
        column.addSpacing(look.px(8))
        column.addWidget(self.rows)

    def _fill_side(self) -> None:
        look, result, column = self._look, self._result, self.side_column
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self._proof())
        if self._counts_as_passed():
            wording = result.quiz.policy.wording(look.language)
            self.attestation = AttestationCard(
                look, self._attesting, self._actor, result.record.id, wording, result.attestation
            )
            self.attestation.confirmed.connect(self._go_to_save)
            column.addWidget(self.attestation)
        attempt = result.quiz.attempt
        kept = attempt.items if result.answers_kept else ()
        wrong = [item for item in kept if item.response is None or item.response.mark < 1]
        if wrong:
            self._first_wrong = wrong[0].position
            commitment = result.quiz.policy.commitment(wrong[0].item.commitments[0])
            frame, inside = card(look)
            head = QHBoxLayout()
            opener = CommitmentOpener(look, self)
            opener.policy_wanted.connect(self.policy_wanted)
            head.addWidget(opener.tag(result.quiz.policy, commitment))
            head.addStretch(1)
            count = self.tr("1 item") if len(wrong) == 1 else self.tr("{count} items").format(count=len(wrong))
            head.addWidget(label(look, count, "meta", "muted"))
            inside.addLayout(head)
            inside.addSpacing(look.px(10))
            inside.addWidget(TextBlock(look, commitment.note.in_language(look.language), "body"))
            inside.addSpacing(look.px(10))
            words = self.tr("Review the missed item") if len(wrong) == 1 else self.tr("Review the missed items")
            link = Button(look, words, "link", icon="rotate-ccw")
            link.clicked.connect(self._review_missed)
            inside.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(frame)
        column.addStretch(1)

    def _proof(self) -> QFrame:
        look, record = self._look, self._result.record
        frame, inside = card(look)
        heading = self.tr("Your proof") if self._counts_as_passed() else self.tr("Your record")
        inside.addWidget(label(look, heading, "heading"))
        inside.addSpacing(look.px(4))
        inside.addWidget(TextBlock(look, self.tr("Recorded and signed on this computer."), "meta", "textMuted"))
        inside.addSpacing(look.px(12))
        at = datetime.fromisoformat(record.completed.local)
        clock = f"{record.completed.local[11:19]} {record.completed.local[19:]}"
        passed = self.tr("Passed") if record.passed else self.tr("Not passed")
        for name, value in (
            (self.tr("Completed"), f"{say_date(look, at.date())}\n{clock}"),
            (self.tr("Result"), self.tr("{result}, {score}").format(result=passed, score=f"{record.scaled:.2f}")),
            (self.tr("Module version"), self._result.quiz.module.version),
            (self.tr("Record"), self.tr("No. {number}").format(number=f"{record.sequence:06d}")),
        ):
            inside.addWidget(hairline())
            row = QHBoxLayout()
            row.setContentsMargins(0, look.px(8), 0, look.px(8))
            row.addWidget(label(look, name, "body", "muted"), 0, Qt.AlignmentFlag.AlignTop)
            row.addStretch(1)
            shown = label(look, value, "body")
            shown.setAlignment(Qt.AlignmentFlag.AlignRight)
            row.addWidget(shown)
            inside.addLayout(row)
        if self._counts_as_passed():
            inside.addSpacing(look.px(10))
            self.save_button.setSizePolicy(
                self.save_button.sizePolicy().Policy.Minimum, self.save_button.sizePolicy().Policy.Fixed
            )
            inside.addWidget(self.save_button)
            inside.addWidget(self.saving)
        else:
            self.save_button.hide()
            self.saving.setParent(self)
        return frame

    def _review_all(self) -> None:
        self._review(1)

    def _review_missed(self) -> None:
        self._review(self._first_wrong)

    def _review(self, position: int) -> None:
        self.review_wanted.emit(self._result.quiz.attempt.id, position)

    def _retake(self) -> None:
        self.retake_wanted.emit(self._result.quiz.module.id)

    def _go_to_save(self) -> None:
        self.save_button.setFocus()
        self.scroll_area.ensureWidgetVisible(self.save_button)

    def _save(self) -> None:
        self.saving.save(self._result.record.id)
