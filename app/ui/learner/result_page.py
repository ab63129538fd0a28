"""The result of an attempt: passed or not, by commitment, with review and retake."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.results import CommitmentResult, Need
from app.ui.learner.score_bar import ScoreBar
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.focus_frame import NARROW, FocusFrame
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import card, hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.result_viewing import Result, ResultViewing


class ResultPage(FocusFrame):
    """Shows a finished attempt; `review_wanted` carries it and the item to begin with, `retake_wanted` the module."""

    review_wanted = Signal(UUID, int)
    retake_wanted = Signal(str)

    def __init__(
        self, look: Look, viewing: "ResultViewing", actor: Actor, attempt_id: UUID, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look, leave=self.tr("Home"), leave_icon="arrow-left", main=640, side=304, gap=56, parent=parent
        )
        self._result: Result = viewing.load(actor, attempt_id)
        self._lay_out()
        self.review_button.clicked.connect(self._review_all)
        self.retake_button.clicked.connect(self._retake)
        self.home_button.clicked.connect(self.leave_pressed)

    def focus_control(self) -> None:
        """Put the keyboard where the person most likely goes on."""
        (self.home_button if self._result.outcome.passed else self.retake_button).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() / self._look.scale < NARROW
        self._note.setVisible(not narrow)
        self._note_below.setVisible(narrow)

    def _lay_out(self) -> None:
        look, result = self._look, self._result
        title = result.quiz.module.title.in_language(look.language)
        self.centre.addWidget(label(look, title, "bodyStrong"))
        self.centre.addWidget(label(look, self.tr("Result"), "meta", "muted"))
        self.right.addWidget(icon_label(look, "check", "right", 16))
        self.right.addWidget(label(look, self.tr("Saved"), "meta", "muted"))
        self._fill_main()
        self._fill_side()
        self.review_button = Button(look, self.tr("Review all answers"), "secondary", icon="list-checks")
        self.retake_button = Button(
            look, self.tr("Retake"), "ghost" if result.outcome.passed else "primary", icon="repeat-2"
        )
        self.home_button = Button(
            look,
            self.tr("Back to Home"),
            "primary" if result.outcome.passed else "secondary",
            icon="arrow-right",
            icon_after=True,
        )
        self.action_row.addWidget(self.review_button)
        self.action_row.addWidget(self.retake_button)
        note = self.tr("A retake is a new attempt, with other items where there are. This one stays.")
        self._note, self._note_below = (TextBlock(look, note, "meta", "textMuted") for _ in range(2))
        self.action_row.addWidget(self._note, 1, Qt.AlignmentFlag.AlignVCenter)
        self.action_row.addStretch(0)
        self.main_column.addSpacing(look.px(16))
        self.main_column.addWidget(self._note_below)
        self.action_row.addWidget(self.home_button)

    def _fill_main(self) -> None:
        look, outcome, column = self._look, self._result.outcome, self.main_column
        score = outcome.score
        column.setContentsMargins(0, look.px(36), 0, 0)
        head = QHBoxLayout()
        head.setSpacing(look.px(16))
        icon, role = ("circle-check", "right") if outcome.passed else ("circle-x", "wrong")
        head.addWidget(icon_label(look, icon, role, 40), 0, Qt.AlignmentFlag.AlignTop)
        words = (
            self.tr("Passed, {points} of {items} right")
            if outcome.passed
            else self.tr("Not passed yet, {points} of {items} right")
        )
        words = words.format(points=f"{score.points:g}", items=f"{score.max_points:g}")
        head.addWidget(TextBlock(look, words, "display"), 1)
        column.addLayout(head)
        column.addSpacing(look.px(8))
        missed = [one for one in self._result.commitments if not one.right]
        if outcome.passed and not missed:
            sentence = self.tr("Every item is right, on every commitment.")
        elif outcome.score.reached and not outcome.passed:
            sentence = self.tr("The total is enough, but something that must be passed is not. It is marked below.")
        elif outcome.passed:
            sentence = self.tr("You reached the pass mark. What was not right is named below, with the reasons.")
        else:
            sentence = self.tr("Look at what was not right, reread those pages, then retake the quiz.")
        column.addWidget(TextBlock(look, sentence, "option", "textMuted"))
        column.addSpacing(look.px(26))
        column.addWidget(ScoreBar(look, score))
        column.addSpacing(look.px(28))
        row = QHBoxLayout()
        row.addWidget(label(look, self.tr("By commitment"), "heading"))
        row.addStretch(1)
        count = self.tr("{count} commitments, wording {version}").format(
            count=len(self._result.commitments), version=self._result.quiz.policy.version
        )
        row.addWidget(label(look, count, "meta", "muted"))
        column.addLayout(row)
        column.addSpacing(look.px(8))
        for one in self._result.commitments:
            column.addWidget(hairline())
            column.addWidget(self._line(one))
        for need in outcome.needs:
            if need.rule.title is not None and need.share is not None:
                column.addWidget(hairline())
                column.addWidget(self._topic_line(need, need.rule.title.in_language(look.language)))

    def _topic_line(self, need: Need, title: str) -> QWidget:
        look = self._look
        line = QWidget()
        line.setMinimumHeight(look.number("rowHeightCommitmentResult") - 1)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(5))
        row.addWidget(label(look, title, "body"))
        row.addSpacing(look.px(12))
        self._must_pass(row)
        row.addStretch(1)
        verdict = self.tr("Enough") if need.met else self.tr("Not enough")
        row.addWidget(label(look, verdict, "bodyStrong", "right" if need.met else "wrong"))
        return line

    def _must_pass(self, row: QHBoxLayout) -> None:
        row.addWidget(icon_label(self._look, "asterisk", "text", 16))
        row.addWidget(label(self._look, self.tr("Must pass"), "meta"))

    def _line(self, one: CommitmentResult) -> QWidget:
        look = self._look
        line = QWidget()
        line.setMinimumHeight(look.number("rowHeightCommitmentResult") - 1)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, look.px(6), 0, look.px(6))
        row.setSpacing(look.px(5))
        left = QWidget()
        left.setFixedWidth(look.px(182))
        holder = QHBoxLayout(left)
        holder.setContentsMargins(0, 0, 0, 0)
        commitment = one.commitment
        words = commitment.text.in_language(look.language)
        tag = CommitmentTag(look, commitment.number, commitment.label.in_language(look.language), words)
        holder.addWidget(tag, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(left)
        for mark in one.marks:
            row.addWidget(icon_label(look, "check" if mark else "x", "right" if mark else "wrong", 16))
        row.addSpacing(look.px(6))
        count = self.tr("{right} of {items}").format(right=sum(one.marks), items=len(one.marks))
        row.addWidget(label(look, count, "meta", "muted"))
        need = next((need for need in self._result.outcome.needs if need.rule.commitment == commitment.id), None)
        if need is not None:
            row.addSpacing(look.px(12))
            self._must_pass(row)
        row.addStretch(1)
        verdict = self.tr("Right") if one.right else self.tr("Worth a review")
        if need is not None and not need.met:
            verdict = self.tr("Not enough")
        row.addWidget(label(look, verdict, "bodyStrong", "right" if one.right else "wrong"))
        return line

    def _fill_side(self) -> None:
        look, result, column = self._look, self._result, self.side_column
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self._proof())
        attempt = result.quiz.attempt
        wrong = [item for item in attempt.items if item.response is not None and item.response.mark < 1]
        if wrong:
            self._first_wrong = wrong[0].position
            commitment = result.quiz.policy.commitment(wrong[0].item.commitments[0])
            frame, inside = card(look)
            head = QHBoxLayout()
            head.addWidget(CommitmentTag(look, commitment.number, commitment.label.in_language(look.language)))
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
        inside.addWidget(label(look, self.tr("Your record"), "heading"))
        inside.addSpacing(look.px(4))
        inside.addWidget(TextBlock(look, self.tr("Kept on this computer, for HR."), "meta", "textMuted"))
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
        return frame

    def _review_all(self) -> None:
        self.review_wanted.emit(self._result.quiz.attempt.id, 1)

    def _review_missed(self) -> None:
        self.review_wanted.emit(self._result.quiz.attempt.id, self._first_wrong)

    def _retake(self) -> None:
        self.retake_wanted.emit(self._result.quiz.module.id)
