"""Going through a finished attempt again: one's own answer, the key, the feedback, the lesson page."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.inquiries import AboutKind, Subject
from app.domain.people import Actor
from app.ui.learner.reviewed_item import ReviewedItem
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_card import CommitmentCard
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.verdict_words import reason_for

if TYPE_CHECKING:
    from app.services.result_viewing import Result, ResultViewing


class ReviewPage(FocusFrame):
    """Shows the items of a finished attempt one by one; `closed` carries the attempt, `reread` module and page.

    `policy_wanted` carries a commitment to look up, `ask_wanted` the item that the person asks about.
    """

    closed = Signal(UUID)
    reread = Signal(str, int)
    policy_wanted = Signal(str)
    ask_wanted = Signal(Subject)

    def __init__(
        self,
        look: Look,
        viewing: "ResultViewing",
        actor: Actor,
        attempt_id: UUID,
        position: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, leave=self.tr("Result"), leave_icon="arrow-left", main=640, side=288, gap=48, parent=parent
        )
        self._result: Result = viewing.load(actor, attempt_id)
        self._position = position
        self._opener = CommitmentOpener(look, self)
        self._opener.policy_wanted.connect(self.policy_wanted)
        self._lay_out()
        self.back_button.clicked.connect(self._back)
        self.next_button.clicked.connect(self._next)
        self.leave_pressed.connect(self._close)
        self._show_item()

    def position(self) -> int:
        """Return the item that is shown, from 1."""
        return self._position

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(self.next_button)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            press(self.back_button)
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        self._count = label(look, "", "bodyStrong")
        self._segments = ProgressSegments(look, len(self._result.quiz.attempt.items), look.px(316), "")
        self.centre.addWidget(self._count)
        self.centre.addWidget(self._segments)
        self.right.addWidget(label(look, self.tr("Review"), "meta", "muted"))
        self._main, self._side = QWidget(), QWidget()
        self.main_column.addWidget(self._main)
        self.side_column.addWidget(self._side)
        self._icon = icon_label(look, "circle-check", "right", 22)
        self._words = TextBlock(look, "", "bodyStrong")
        self._words.setMinimumWidth(look.px(120))  # else the buttons would leave it a word a line
        self.back_button = Button(look, self.tr("Back"), "secondary", key="←")
        self.next_button = Button(look, self.tr("Next item"), "primary", key="→")
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self._icon)
        self.action_row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.action_row.addWidget(self.next_button)

    def _show_item(self) -> None:
        look, quiz = self._look, self._result.quiz
        item = quiz.attempt.items[self._position - 1]
        words = self.tr("Item {number} of {items}").format(number=self._position, items=len(quiz.attempt.items))
        self._count.setText(words)
        right = frozenset(
            one.position for one in quiz.attempt.items if one.response is not None and one.response.mark >= 1
        )
        self._segments.show_progress(right, self._position, words)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, look.px(28), 0, 0)
        column.addWidget(ReviewedItem(look, item, self._result.marked_anew.get(self._position)))
        column.addStretch(1)
        self._main = swap(self.main_column, self._main, main)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, look.px(32), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("This item rests on"), "overline", "muted"))
        for commitment_id in item.item.commitments:
            commitment = quiz.policy.commitment(commitment_id)
            column.addWidget(CommitmentCard(look, quiz.policy, commitment, self._opener, note=True))
        self._lesson = self._result.lessons.get(self._position)
        if self._lesson is not None:
            words = self.tr("Reread lesson page {page}").format(page=self._lesson.page)
            link = Button(look, words, "link", icon="book-open")
            link.clicked.connect(self._reread)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            if self._lesson.module != quiz.module.id:
                title = self._lesson.module_title.in_language(look.language)
                link.setAccessibleDescription(title)
                column.addWidget(TextBlock(look, title, "meta", "textMuted"))
        self.ask_button = Button(look, self.tr("Ask or doubt"), "ghost", icon="message-circle-question-mark")
        self.ask_button.clicked.connect(self._ask)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._side = swap(self.side_column, self._side, side)
        response = item.response if self._position not in self._result.marked_anew else None
        chosen = response.chosen if response is not None else ()
        self._show_bar(self._position in right, reason_for(item.item, chosen, look.language))
        self.scroll_area.verticalScrollBar().setValue(0)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_bar(self, right: bool, explanation: str) -> None:
        look = self._look
        role = "right" if right else "wrong"
        self._icon.setPixmap(look.pixmap("circle-check" if right else "circle-x", role, 22))
        verdict = self.tr("Right.") if right else self.tr("Not right.")
        words = self.tr("{verdict} {explanation}").format(verdict=verdict, explanation=explanation)
        self._words.set_text(words, role)
        self.back_button.setEnabled(self._position > 1)
        last = self._position == len(self._result.quiz.attempt.items)
        self.next_button.setText(self.tr("Back to the result") if last else self.tr("Next item"))

    def _back(self) -> None:
        if self._position > 1:
            self._position -= 1
            self._show_item()

    def _next(self) -> None:
        if self._position == len(self._result.quiz.attempt.items):
            self._close()
            return
        self._position += 1
        self._show_item()

    def _close(self) -> None:
        self.closed.emit(self._result.quiz.attempt.id)

    def _ask(self) -> None:
        item = self._result.quiz.attempt.items[self._position - 1].item
        self.ask_wanted.emit(Subject(AboutKind.ITEM, item.id, item.stem))

    def _reread(self) -> None:
        if self._lesson is not None:
            self.reread.emit(self._lesson.module, self._lesson.page)
