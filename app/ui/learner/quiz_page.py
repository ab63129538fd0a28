"""The quiz player: one item at a time; what is chosen is on the disk at once, an answer before its verdict is drawn."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.attempts import AttemptItem, Draft
from app.domain.inquiries import Subject
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.ui.learner.draft_keeper import DraftKeeper
from app.ui.learner.items_overview import ItemsOverview
from app.ui.learner.quiz_clock import QuizClock, extra_minutes
from app.ui.learner.quiz_top import QuizProgress, SavedMark
from app.ui.shared.buttons import press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.focus_order import tab_through
from app.ui.shared.items.views import view_of
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.quiz_bar import QuizBar
from app.ui.shared.rests_on import AfterChecking, BeforeChecking
from app.ui.shared.sentences import say
from app.ui.shared.verdict_words import reason_for

if TYPE_CHECKING:
    from app.services.quiz_taking import OpenQuiz, QuizTaking


class QuizPage(FocusFrame):
    """Takes one attempt to its end; `finished` carries its id, `reread` a module and a lesson page (from 1)."""

    finished = Signal(UUID)
    reread = Signal(str, int)
    ask_wanted = Signal(Subject)

    def __init__(
        self, look: Look, taking: "QuizTaking", actor: Actor, module_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, leave=self.tr("Leave quiz"), leave_icon="x", main=640, side=288, gap=48, parent=parent)
        self._taking, self._actor = taking, actor
        self._quiz: OpenQuiz = taking.start(actor, module_id)
        self._position = self._quiz.attempt.resume_position()
        self._checked = self._finishing = self._ended = False
        self.overview: ItemsOverview | None = None
        self._opener = CommitmentOpener(look, self, leads=False)
        self._keeper = DraftKeeper(self._save_draft, self)
        self._lay_out()
        self._keeper.kept.connect(self._draft_kept)
        self._keeper.refused.connect(self._refused)
        self.clock.ticked.connect(self._keeper.flush)
        self.clock.over.connect(self._time_over)
        self.items_button.clicked.connect(self._toggle_overview)
        self.back_button.clicked.connect(self._back)
        self.flag_button.clicked.connect(self._flag)
        self.check_button.clicked.connect(self._check)
        self.continue_button.clicked.connect(self._continue)
        self._show_item()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, choosing = event.key(), self.overview is None and not self._checked
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and choosing:
            self.view.press_number(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(self.check_button if choosing else self.continue_button)
        elif key == Qt.Key.Key_F and choosing:
            press(self.flag_button)
        elif key == Qt.Key.Key_O or (key == Qt.Key.Key_Escape and self.overview is not None):
            press(self.items_button)
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        # The page is left, or the window closes: what was typed a moment ago is kept too.
        self._keeper.flush(quietly=True)
        super().hideEvent(event)

    def attempt_id(self) -> UUID:
        """Return the attempt that is being taken."""
        return self._quiz.attempt.id

    def position(self) -> int:
        """Return the item that is shown, from 1."""
        return self._position

    def focus_control(self) -> None:
        """Put the keyboard where the person goes on."""
        if self._checked:
            self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.view.focus_first()

    def _lay_out(self) -> None:
        look, attempt = self._look, self._quiz.attempt
        self._progress = QuizProgress(look, len(attempt.items))
        self.items_button = self._progress.items_button
        self.clock = QuizClock(look, lambda: self._taking.seconds_left(self._quiz.attempt), extra_minutes(self._quiz))
        self._saved = SavedMark(look)
        self.centre.addWidget(self._progress)
        self.right.addWidget(self.clock)
        self.right.addWidget(self._saved)
        self._main, self._side = QWidget(), QWidget()
        self.main_column.addWidget(self._main)
        self.side_column.addWidget(self._side)
        self.quiz_bar = QuizBar(look)
        self.action_row.addWidget(self.quiz_bar, 1)
        self.verdict, self.notice = self.quiz_bar.verdict_words.verdict, self.quiz_bar.notice
        self.back_button, self.flag_button = self.quiz_bar.back_button, self.quiz_bar.flag_button
        self.check_button, self.continue_button = self.quiz_bar.check_button, self.quiz_bar.continue_button

    def _item(self) -> AttemptItem:
        return self._quiz.attempt.items[self._position - 1]

    def _change_item(self, position: int, **changes: Any) -> None:
        """Know what has just been written: reading the whole attempt again would take longer than writing it."""
        attempt = self._quiz.attempt
        items = tuple(replace(item, **changes) if item.position == position else item for item in attempt.items)
        self._quiz = replace(self._quiz, attempt=replace(attempt, items=items))

    def _show_item(self) -> None:
        look, item = self._look, self._item()
        self._keeper.forget()
        self.overview = None
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(28), 0, 0)
        self.view = view_of(look, item.item, item.option_order)
        if item.response is None and item.draft is not None:
            self.view.put(item.draft.chosen)
        self.view.changed.connect(self._choice_changed)
        column.addWidget(self.view)
        column.addStretch(1)
        self._replace_main(fresh)
        if item.response is not None:
            self._show_verdict(item)
        else:
            self._keeper.watch(self.view, self._position)
            self._show_question(item)
        self._progress.show_progress(self._quiz.attempt, self._position)

    def _show_question(self, item: AttemptItem) -> None:
        self._checked = False
        self.show_bar("actionBar", "actionBarHeight")
        self.quiz_bar.show_open(first=self._position == 1, flagged=item.flagged, complete=self.view.is_complete())
        with_letters = "Ctrl+" if self.view.grows_by_letter else ""  # the letters alone belong to the field
        flag, items = (f"{with_letters}F",), (f"{with_letters}O",)
        hints = [*self.view.key_hints(), (flag, self.tr("flag for review")), (items, self.tr("all items"))]
        self._replace_side(BeforeChecking(self._look, self._quiz.policy, item.item, hints))
        self.view.focus_first()

    def _show_verdict(self, item: AttemptItem) -> None:
        response = item.response
        if response is None:
            return
        self._checked = True
        self.view.show_checked(response.chosen)
        self.show_bar("verdictRight" if response.mark >= 1 else "verdictWrong", "verdictBarHeight")
        reason = reason_for(item.item, response.chosen, self._look.language)
        last = not self._quiz.attempt.unanswered() and not self._is_flagged()
        way_on = self.tr("See the result") if last else self.tr("Continue")
        self.quiz_bar.show_checked(response.mark, reason, way_on)
        page = self._quiz.module.page_number(item.item.page) if item.item.page else None
        side = AfterChecking(self._look, self._quiz.policy, item.item, page, self._opener)
        side.reread_pressed.connect(self._reread)
        side.ask_wanted.connect(self.ask_wanted)
        self._replace_side(side)
        # What was put together may be lower now than it was; what came of it stays on the screen.
        bar = self.scroll_area.verticalScrollBar()
        bar.setValue(min(bar.value(), max(0, self._main.height() - self.scroll_area.viewport().height())))
        self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_overview(self, *, finishing: bool) -> None:
        """List all items in the place of the one that is shown."""
        self._keeper.flush()
        self._keeper.forget()
        attempt = self._quiz.attempt
        self.overview = ItemsOverview(self._look, attempt, here=self._position, finishing=finishing)
        self.overview.chosen.connect(self.go_to)
        self.overview.row_reached.connect(self.scroll_area.ensureWidgetVisible)
        self._replace_main(self.overview)
        self._replace_side(QWidget())
        self.show_bar("actionBar", "actionBarHeight")
        back = self.tr("Back to item {number}").format(number=self._position)
        self.quiz_bar.show_overview(self.tr("See the result") if finishing else back)
        self._finishing = finishing
        if finishing:
            self.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.overview.focus_control()
            self.scroll_area.ensureWidgetVisible(self.overview.here)

    def _toggle_overview(self) -> None:
        if self.overview is None:
            self._show_overview(finishing=False)
        else:
            self._show_item()

    def _replace_main(self, fresh: QWidget) -> None:
        self._main = swap(self.main_column, self._main, fresh)
        self.notice.clear()
        self.scroll_area.verticalScrollBar().setValue(0)

    def _replace_side(self, fresh: QWidget) -> None:
        self._side = swap(self.side_column, self._side, fresh)
        tab_through(self.leave_button, self.items_button, self._main, self._side, self.quiz_bar)
        lay_out_now()

    def _choice_changed(self) -> None:
        self.notice.clear()
        self.check_button.setEnabled(self.view.is_complete())
        if self.view.is_complete() and not self.view.isAncestorOf(self.focusWidget() or self):
            self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)
        lay_out_now()

    def _save_draft(self, position: int, chosen: tuple[str, ...]) -> datetime:
        return self._taking.save_draft(self._actor, self.attempt_id(), position, chosen)

    def _draft_kept(self, position: int, chosen: tuple[str, ...], at: datetime) -> None:
        self._change_item(position, draft=Draft(chosen, at) if any(chosen) else None)
        self._saved.show_saved(at)

    def _check(self) -> None:
        position = self._position
        try:
            saved = self._taking.submit_answer(self._actor, self.attempt_id(), position, self.view.chosen())
        except Refusal as refusal:
            self._refused(refusal)
            return
        self._keeper.forget()
        self._saved.show_saved(saved.at)
        self._change_item(position, response=saved.response, draft=None)
        self._show_verdict(self._item())

    def _refused(self, refusal: Refusal) -> None:
        """Say what was refused; go on where another window, or the clock, was faster."""
        if refusal.sentence is Sentence.TIME_OVER:
            self._time_over()
            return
        if refusal.sentence is Sentence.ANSWERED_ALREADY:
            self._quiz = self._taking.open(self._actor, self.attempt_id())
            self._show_item()
        self.notice.say(say(refusal))

    def _time_over(self) -> None:
        self._keeper.forget()
        self._finish()

    def _continue(self) -> None:
        open_items = self._quiz.attempt.unanswered()
        if self.overview is not None and not self._finishing:
            self._show_item()
        elif open_items:
            following = [item.position for item in open_items if item.position > self._position]
            self.go_to(following[0] if following else open_items[0].position)
        elif self.overview is None and self._is_flagged():
            self._show_overview(finishing=True)
        else:
            self._finish()

    def _finish(self) -> None:
        if self._ended:
            return
        try:
            self._taking.finish(self._actor, self.attempt_id(), self._look.language)
        except Refusal as refusal:
            if refusal.sentence is not Sentence.ATTEMPT_FINISHED:
                self.notice.say(say(refusal))
                return
        self._ended = True
        self.clock.stop()
        self.finished.emit(self.attempt_id())

    def _is_flagged(self) -> bool:
        return any(item.flagged for item in self._quiz.attempt.items)

    def _back(self) -> None:
        if self._position > 1:
            self.go_to(self._position - 1)

    def go_to(self, position: int) -> None:
        """Show an item, with its verdict where it has been checked."""
        self._keeper.flush()
        try:
            self._taking.move(self._actor, self.attempt_id(), position)
        except Refusal as refusal:
            self._refused(refusal)
            return
        self._position = position
        self._show_item()

    def _flag(self) -> None:
        flagged = not self._item().flagged
        try:
            self._taking.flag(self._actor, self.attempt_id(), self._position, flagged)
        except Refusal as refusal:
            self.quiz_bar.show_flag(not flagged)
            self._refused(refusal)
            return
        self._change_item(self._position, flagged=flagged)
        self.quiz_bar.show_flag(flagged)

    def _reread(self) -> None:
        item = self._item().item
        page = self._quiz.module.page_number(item.page) if item.page else None
        if page is not None:
            self.reread.emit(self._quiz.module.id, page)
