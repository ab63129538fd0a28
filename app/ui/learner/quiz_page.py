"""The quiz player: one item at a time; an answer is on the disk before the verdict is drawn."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.attempts import AttemptItem
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.ui.shared.buttons import Button, KeyHint, press
from app.ui.shared.commitment_card import CommitmentCard, withheld_card
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.sentences import say, say_time
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.quiz_taking import OpenQuiz, QuizTaking


class QuizPage(FocusFrame):
    """Takes one attempt to its end; `finished` carries its id, `reread` a module and a lesson page (from 1)."""

    finished = Signal(UUID)
    reread = Signal(str, int)

    def __init__(
        self, look: Look, taking: "QuizTaking", actor: Actor, module_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, leave=self.tr("Leave quiz"), leave_icon="x", main=640, side=288, gap=48, parent=parent)
        self._taking, self._actor = taking, actor
        self._quiz: OpenQuiz = taking.start(actor, module_id)
        self._position = self._first_position()
        self._checked = False
        self._lay_out()
        self.back_button.clicked.connect(self._back)
        self.flag_button.clicked.connect(self._flag)
        self.check_button.clicked.connect(self._check)
        self.continue_button.clicked.connect(self._continue)
        self._show_item()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not self._checked:
            self.view.press_number(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(self.continue_button if self._checked else self.check_button)
        elif key == Qt.Key.Key_F and not self._checked:
            press(self.flag_button)
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def attempt_id(self) -> UUID:
        """Return the attempt that is being taken."""
        return self._quiz.attempt.id

    def focus_control(self) -> None:
        """Put the keyboard where the person goes on."""
        if self._checked:
            self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.focus_first()

    def _lay_out(self) -> None:
        look = self._look
        self._count = label(look, "", "bodyStrong")
        self._segments = ProgressSegments(look, len(self._quiz.attempt.items), look.px(316), "")
        self._saved_icon = icon_label(look, "check", "right", 16)
        self._saved = label(look, self.tr("Each answer is saved at once"), "meta", "muted")
        self._saved_icon.hide()
        self.centre.addWidget(self._count)
        self.centre.addWidget(self._segments)
        self.right.addWidget(self._saved_icon)
        self.right.addWidget(self._saved)
        self._main, self._side = QWidget(), QWidget()
        self.main_column.addWidget(self._main)
        self.side_column.addWidget(self._side)
        self._verdict_icon = icon_label(look, "circle-check", "right", 34)
        self._verdict_words = QWidget()
        words = QVBoxLayout(self._verdict_words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        self.verdict = label(look, "", "question")
        self._reason = TextBlock(look, "", "body")
        words.addStretch(1)
        words.addWidget(self.verdict)
        words.addWidget(self._reason)
        words.addStretch(1)
        self.notice = Notice(look)
        self.back_button = Button(look, self.tr("Back"), "ghost", icon="arrow-left")
        self.flag_button = Button(look, self.tr("Flag"), "ghost", icon="flag")
        self.flag_button.setCheckable(True)
        self.check_button = Button(look, self.tr("Check answer"), "primary", key="Enter", large=True)
        self.continue_button = Button(look, self.tr("Continue"), "primary", key="Enter", large=True)
        self.action_row.addWidget(self._verdict_icon)
        self.action_row.addWidget(self._verdict_words, 1)
        self.action_row.addWidget(self.back_button)
        self.action_row.addWidget(self.notice, 1)
        self.action_row.addStretch(0)
        self.action_row.addWidget(self.flag_button)
        self.action_row.addWidget(self.check_button)
        self.action_row.addWidget(self.continue_button)

    def _item(self) -> AttemptItem:
        return self._quiz.attempt.items[self._position - 1]

    def _first_position(self) -> int:
        """The item to come back to: where the person was, or the next one without an answer if that is answered."""
        attempt = self._quiz.attempt
        here = attempt.items[min(max(attempt.position, 1), len(attempt.items)) - 1]
        open_items = attempt.unanswered()
        if here.response is None or not open_items:
            return here.position
        return next((item.position for item in open_items if item.position > here.position), open_items[0].position)

    def _show_item(self) -> None:
        look = self._look
        item = self._item()
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(28), 0, 0)
        self.view = view_of(look, item.item, item.option_order)
        self.view.changed.connect(self._choice_changed)
        column.addWidget(self.view)
        column.addStretch(1)
        self._main = swap(self.main_column, self._main, fresh)
        self.notice.clear()
        self.scroll_area.verticalScrollBar().setValue(0)
        if item.response is not None:
            self._show_verdict(item, announce=False)
        else:
            self._show_question(item)
        self._show_progress()

    def _show_question(self, item: AttemptItem) -> None:
        look, policy = self._look, self._quiz.policy
        self._checked = False
        self.show_bar("actionBar", "actionBarHeight")
        self._show_parts(checked=False)
        self.back_button.setVisible(self._position > 1)
        self.flag_button.setChecked(item.flagged)
        self.flag_button.setText(self.tr("Flagged") if item.flagged else self.tr("Flag"))
        self.check_button.setEnabled(self.view.is_complete())
        section = policy.section_of(item.item.commitments[0])
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(32), 0, 0)
        column.setSpacing(look.px(6))
        sentence = self.tr(
            "This item rests on a commitment in section {number}. You will see which one, and why, after you check."
        ).format(number=section.number)
        column.addWidget(withheld_card(look, section.number, section.title.in_language(look.language), sentence))
        column.addSpacing(look.px(10))
        for keys, words in (
            *self.view.key_hints(),
            (("Enter",), self.tr("check")),
            (("F",), self.tr("flag for review")),
        ):
            column.addWidget(KeyHint(look, keys, self.tr("to"), words))
        column.addStretch(1)
        self._replace_side(fresh)
        self.view.focus_first()

    def _show_verdict(self, item: AttemptItem, *, announce: bool) -> None:
        look, policy = self._look, self._quiz.policy
        response = item.response
        if response is None:
            return
        self._checked = True
        right = response.mark >= 1
        role = "right" if right else "wrong"
        self.view.show_checked(response.chosen)
        self.show_bar("verdictRight" if right else "verdictWrong", "verdictBarHeight")
        self._verdict_icon.setPixmap(look.pixmap("circle-check" if right else "circle-x", role, 34))
        words = self.tr("Right") if right else self.tr("Partly right") if response.mark > 0 else self.tr("Not right")
        self.verdict.setProperty("tone", role)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(words)
        reason = item.item.explanation.in_language(look.language).strip()
        self._reason.set_text(reason)
        self._show_parts(checked=True)
        self.continue_button.setText(
            self.tr("Continue") if self._quiz.attempt.unanswered() else self.tr("See the result")
        )
        self.continue_button.updateGeometry()
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(32), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("This item rests on"), "overline", "muted"))
        for commitment_id in item.item.commitments:
            column.addWidget(CommitmentCard(look, policy, policy.commitment(commitment_id), note=True))
        page = self._quiz.module.page_number(item.item.page) if item.item.page else None
        if page is not None:
            link = Button(look, self.tr("Reread lesson page {page}").format(page=page), "link", icon="book-open")
            link.clicked.connect(self._reread)
            self._reread_page = page
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._replace_side(fresh)
        self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if announce:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{words}. {reason}"))

    def _show_parts(self, *, checked: bool) -> None:
        """Show what belongs to the bar before or after checking."""
        after: tuple[QWidget, ...] = (self._verdict_icon, self._verdict_words, self.continue_button)
        before: tuple[QWidget, ...] = (self.flag_button, self.check_button, self.back_button)
        for part in after:
            part.setVisible(checked)
        for part in before:
            part.setVisible(not checked)

    def _show_progress(self) -> None:
        items = self._quiz.attempt.items
        words = self.tr("Item {number} of {items}").format(number=self._position, items=len(items))
        self._count.setText(words)
        done = frozenset(
            item.position for item in items if item.response is not None and item.position != self._position
        )
        self._segments.show_progress(done, self._position, words)

    def _replace_side(self, fresh: QWidget) -> None:
        self._side = swap(self.side_column, self._side, fresh)

    def _choice_changed(self) -> None:
        self.notice.clear()
        self.check_button.setEnabled(self.view.is_complete())
        if self.view.is_complete() and not self.view.isAncestorOf(self.focusWidget() or self):
            self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        try:
            saved = self._taking.submit_answer(self._actor, self.attempt_id(), self._position, self.view.chosen())
        except Refusal as refusal:
            if refusal.sentence is Sentence.ANSWERED_ALREADY:
                # Another window was faster: its answer is shown, so that this one can go on.
                self._quiz = self._taking.open(self._actor, self.attempt_id())
                self._show_item()
            self.notice.say(say(refusal))
            return
        self._saved.setText(self.tr("Saved {time}").format(time=say_time(saved.at)))
        self._saved_icon.show()
        self._quiz = self._taking.open(self._actor, self.attempt_id())
        self._show_verdict(self._item(), announce=True)

    def _continue(self) -> None:
        open_items = self._quiz.attempt.unanswered()
        if not open_items:
            try:
                self._taking.finish(self._actor, self.attempt_id(), self._look.language)
            except Refusal as refusal:
                self.notice.say(say(refusal))
                return
            self.finished.emit(self.attempt_id())
            return
        following = [item.position for item in open_items if item.position > self._position]
        self._go_to(following[0] if following else open_items[0].position)

    def _back(self) -> None:
        if self._position > 1:
            self._go_to(self._position - 1)

    def _go_to(self, position: int) -> None:
        self._taking.move(self._actor, self.attempt_id(), position)
        self._position = position
        self._show_item()

    def _flag(self) -> None:
        flagged = not self._item().flagged
        self._taking.flag(self._actor, self.attempt_id(), self._position, flagged)
        self._quiz = self._taking.open(self._actor, self.attempt_id())
        self.flag_button.setChecked(flagged)
        self.flag_button.setText(self.tr("Flagged") if flagged else self.tr("Flag"))
        self.flag_button.updateGeometry()

    def _reread(self) -> None:
        self.reread.emit(self._quiz.module.id, self._reread_page)
