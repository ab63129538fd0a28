"""A practice session: one item after the other with verdict and reason, and at the end what became of it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.inquiries import Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.ui.learner.practice_end import PracticeEnd
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.rests_on import AfterChecking, BeforeChecking
from app.ui.shared.sentences import say, say_time
from app.ui.shared.verdict_words import VerdictWords, reason_for

if TYPE_CHECKING:
    from app.services.practising import PracticeItem, PracticeSession, Practised, Practising


@dataclass(frozen=True, slots=True)
class PracticeState:
    """A session under way: the item shown (from 0; their number at its end), the answers, and what is chosen."""

    session: "PracticeSession"
    place: int
    answers: "dict[str, Practised]"
    chosen: tuple[str, ...]


class PracticeRunPage(FocusFrame):
    """Asks the items of a session; `home_wanted` and `more_wanted` come from its end, `reread` as from a quiz."""

    home_wanted = Signal()
    more_wanted = Signal()
    reread = Signal(str, int)
    ask_wanted = Signal(Subject)

    def __init__(
        self,
        look: Look,
        practising: "Practising",
        actor: Actor,
        session: "PracticeSession",
        state: PracticeState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, leave=self.tr("Leave practice"), leave_icon="x", main=640, side=288, gap=48, parent=parent
        )
        self._practising, self._actor, self._session = practising, actor, session
        self._opener = CommitmentOpener(look, self, leads=False)
        self._place = state.place if state is not None else 0
        self._checked = False
        self._answers: dict[str, Practised] = dict(state.answers) if state is not None else {}
        self._lay_out()
        self.check_button.clicked.connect(self._check)
        self.continue_button.clicked.connect(self._continue)
        self.more_button.clicked.connect(self.more_wanted)
        self.home_button.clicked.connect(self.home_wanted)
        if self._has_ended():
            self._checked = True
            self._show_end()
        else:
            self._show_item()
            self._bring_back(state)

    def state(self) -> PracticeState:
        """Return how far the session is, to go on with it in another look."""
        chosen = () if self._has_ended() else self.view.chosen()
        return PracticeState(self._session, self._place, dict(self._answers), chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not self._checked:
            self.view.press_number(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            for button in (self.check_button, self.continue_button, self.home_button):
                if button.isVisible():
                    press(button)
                    break
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def focus_control(self) -> None:
        """Put the keyboard where the person goes on."""
        if self._has_ended():
            self.home_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._checked:
            self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.focus_first()

    def _has_ended(self) -> bool:
        return self._place == len(self._session.items)

    def _bring_back(self, state: PracticeState | None) -> None:
        """Show the item as it was, chosen or checked."""
        if state is None:
            return
        self.view.put(state.chosen)
        answer = self._answers.get(self._asked().item.id)
        if answer is not None:
            self._show_verdict(answer.mark)

    def _lay_out(self) -> None:
        look = self._look
        self._count = label(look, "", "bodyStrong")
        self._segments = ProgressSegments(look, len(self._session.items), look.px(316), "")
        self._saved_icon = icon_label(look, "lock", "textMuted", 16)
        self._saved = label(look, self.tr("Only you see this"), "meta", "muted")
        self.centre.addWidget(self._count)
        self.centre.addWidget(self._segments)
        self.right.addWidget(self._saved_icon)
        self.right.addWidget(self._saved)
        self._main, self._side = QWidget(), QWidget()
        self.main_column.addWidget(self._main)
        self.side_column.addWidget(self._side)
        self.words = VerdictWords(look)
        self.notice = Notice(look)
        self.check_button = Button(look, self.tr("Check answer"), "primary", key="Enter", large=True)
        self.continue_button = Button(look, self.tr("Continue"), "primary", key="Enter", large=True)
        self.more_button = Button(look, self.tr("Practise more"), "secondary", icon="repeat", large=True)
        self.home_button = Button(look, self.tr("Back to Home"), "primary", key="Enter", large=True)
        self.action_row.addWidget(self.words, 1)
        self.action_row.addWidget(self.notice, 1)
        self.action_row.addStretch(0)
        for button in (self.check_button, self.continue_button, self.more_button, self.home_button):
            self.action_row.addWidget(button)

    def _asked(self) -> "PracticeItem":
        return self._session.items[self._place]

    def _show_item(self) -> None:
        look, asked = self._look, self._asked()
        self._checked = False
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(28), 0, 0)
        self.view = view_of(look, asked.item, asked.order)
        self.view.changed.connect(self._choice_changed)
        column.addWidget(self.view)
        column.addStretch(1)
        self._main = swap(self.main_column, self._main, fresh)
        self.notice.clear()
        self.scroll_area.verticalScrollBar().setValue(0)
        self.show_bar("actionBar", "actionBarHeight")
        self._show_buttons(self.check_button)
        self.check_button.setEnabled(self.view.is_complete())
        hints = self.view.key_hints()
        self._side = swap(self.side_column, self._side, BeforeChecking(look, self._session.policy, asked.item, hints))
        self._show_progress()
        self.view.focus_first()

    def _show_progress(self) -> None:
        count = len(self._session.items)
        number = min(self._place + 1, count)
        words = self.tr("Item {number} of {items}").format(number=number, items=count)
        self._count.setText(words)
        self._segments.show_progress(frozenset(range(1, self._place + 1)), self._place + 1, words)

    def _show_buttons(self, *shown: Button) -> None:
        for button in (self.check_button, self.continue_button, self.more_button, self.home_button):
            button.setVisible(button in shown)
        self.words.setVisible(self.continue_button in shown)

    def _choice_changed(self) -> None:
        self.notice.clear()
        self.check_button.setEnabled(self.view.is_complete())
        if self.view.is_complete() and not self.view.isAncestorOf(self.focusWidget() or self):
            self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _check(self) -> None:
        item = self._asked().item
        try:
            answer = self._practising.answer(self._actor, self._session, item.id, self.view.chosen())
        except Refusal as refusal:
            self._say_refused(refusal)
            return
        self._answers[item.id] = answer
        self._saved_icon.setPixmap(self._look.pixmap("check", "right", 16))
        self._saved.setText(self.tr("Saved {time}").format(time=say_time(answer.at)))
        self._show_verdict(answer.mark)

    def _say_refused(self, refusal: Refusal) -> None:
        """Say why an answer was not taken; where no other answer will be, the way on is to the next item."""
        self.notice.say(say(refusal))
        for_good = (Sentence.ANSWERED_ALREADY, Sentence.PRACTICE_IN_QUIZ, Sentence.PRACTICE_OFF)
        if refusal.sentence in for_good:
            self._checked = True
            self._show_buttons(self.continue_button)
            self.words.hide()
            self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_verdict(self, mark: float) -> None:
        asked = self._asked()
        self._checked = True
        self.view.show_checked(self.view.chosen())
        self.show_bar("verdictRight" if mark >= 1 else "verdictWrong", "verdictBarHeight")
        self._show_buttons(self.continue_button)
        beside = AfterChecking(self._look, self._session.policy, asked.item, asked.page, self._opener)
        beside.reread_pressed.connect(self._reread)
        beside.ask_wanted.connect(self.ask_wanted)
        self._side = swap(self.side_column, self._side, beside)
        self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.show_mark(mark, reason_for(asked.item, self.view.chosen(), self._look.language))

    def _continue(self) -> None:
        self._place += 1
        if self._place < len(self._session.items):
            self._show_item()
        else:
            self._show_end()

    def _show_end(self) -> None:
        overview = self._practising.overview(self._actor)
        end = PracticeEnd(self._look, self._session, self._answers, overview, self._opener)
        self._main = swap(self.main_column, self._main, end)
        self._side = swap(self.side_column, self._side, QWidget())
        self.scroll_area.verticalScrollBar().setValue(0)
        self.notice.clear()
        self._show_progress()
        self._count.setText(self.tr("{count} items").format(count=len(self._session.items)))
        self.show_bar("actionBar", "actionBarHeight")
        self._show_buttons(*((self.more_button,) if overview.due else ()), self.home_button)
        self.home_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reread(self) -> None:
        asked = self._asked()
        if asked.page is not None:
            self.reread.emit(asked.module_id, asked.page)
