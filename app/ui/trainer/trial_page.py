"""A trainer tries a whole module as a learner meets it, page by page and item by item; nothing is recorded."""

import random
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.attempts import shuffled_options
from app.domain.items import Item
from app.domain.marking import mark
from app.domain.modules import Module
from app.domain.refusals import Refusal
from app.domain.texts import LANGUAGES, Language
from app.services.module_trying import Trial
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.focus_order import tab_through
from app.ui.shared.items.item_view import ItemView
from app.ui.shared.items.views import view_of
from app.ui.shared.labels import icon_label, label
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import swap
from app.ui.shared.look import Look
from app.ui.shared.progress_segments import ProgressSegments
from app.ui.shared.quiz_bar import QuizBar
from app.ui.shared.rests_on import AfterChecking, BeforeChecking
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.verdict_words import reason_for
from app.ui.trainer.trial_lesson import TrialCommitments, TrialLesson
from app.ui.trainer.trial_words import TrialWords


@dataclass(frozen=True, slots=True)
class TrialState:
    """How far a trial is: the items that were drawn, the step (from 0), and the marks so far by the ids of items."""

    items: tuple[str, ...]
    step: int
    marks: tuple[tuple[str, float], ...]
    language: Language


class TrialPage(FocusFrame):
    """Steps through lesson pages, then items, then says what the answers came to; `policy_wanted` is a commitment."""

    policy_wanted = Signal(str)

    def __init__(
        self, look: Look, trial: Trial, state: TrialState | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            leave=self.tr("Back to the module"),
            leave_icon="arrow-left",
            main=640,
            side=288,
            gap=48,
            parent=parent,
        )
        self._trial, self._chance = trial, random.Random()  # noqa: S311 - an order, no secret
        self._words = TrialWords(look, self)
        self._opener = CommitmentOpener(look, self)
        self._begin(state)
        self.view: ItemView | None = None
        self.lesson: TrialLesson | None = None
        self._checked = False
        self._lay_out()
        self.switch.segments[LANGUAGES.index(self._first_language(state))].setChecked(True)
        self.switch.chosen.connect(self._show)
        self._opener.policy_wanted.connect(self.policy_wanted)
        self.bar_of_quiz.back_button.clicked.connect(self._back)
        self.bar_of_quiz.check_button.clicked.connect(self.check)
        self.bar_of_quiz.continue_button.clicked.connect(self.go_on)
        self.again_button.clicked.connect(self.once_more)
        self._show()

    def state(self) -> TrialState:
        """Return how far the trial is, to go on with it in another look."""
        marks = tuple(self._marks.items())
        return TrialState(tuple(one.id for one in self._items), self._step, marks, self._language())

    def module(self) -> Module:
        """Return the module that is tried."""
        return self._trial.module

    def focus_control(self) -> None:
        """Put the keyboard where one goes on."""
        if self.view is not None and not self._checked:
            self.view.focus_first()
        else:
            self.bar_of_quiz.continue_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """Check the answer as the quiz does, and keep its mark until the trial ends."""
        view = self.view
        if view is None or self._checked or not view.is_complete():
            return
        try:
            got = mark(view.item, view.chosen())
        except Refusal as refusal:
            self.bar_of_quiz.notice.say(say(refusal))
            return
        self._checked = True
        self._marks[view.item.id] = got
        view.show_checked(view.chosen())
        self.show_bar("verdictRight" if got >= 1 else "verdictWrong", "verdictBarHeight")
        reason = reason_for(view.item, view.chosen(), self._language())
        last = self._step == len(self._pages) + len(self._items) - 1
        self.bar_of_quiz.show_checked(got, reason, self.tr("See the result") if last else self.tr("Continue"))
        side = AfterChecking(self._look, self._trial.policy, view.item, None, self._opener)
        side.ask_button.hide()  # a doubt about one's own draft goes to nobody
        self._replace_side(side)
        self.focus_control()

    def go_on(self) -> None:
        """Go to the next page or item, or from the end back to the module."""
        if self._step == len(self._pages) + len(self._items):
            self.leave_pressed.emit()
            return
        self._step += 1
        self._show()

    def once_more(self) -> None:
        """Begin again, with items that are drawn anew."""
        self._begin(None)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.bar_of_quiz
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if self.lesson is not None:
                self.lesson.press_number(key - Qt.Key.Key_0)
            elif self.view is not None and not self._checked:
                self.view.press_number(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(bar.check_button if self.view is not None and not self._checked else bar.continue_button)
        elif self.lesson is not None and key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            press(bar.continue_button)
        elif self.lesson is not None and key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace):
            press(bar.back_button)
        elif key == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def _begin(self, state: TrialState | None) -> None:
        self._pages = self._trial.module.pages
        there = {one.id: one for one in self._trial.module.items}
        again = [there[one] for one in state.items if one in there] if state is not None else []
        self._items: tuple[Item, ...] = tuple(again) or self._trial.draw(self._chance)
        self._orders = {one.id: shuffled_options(one, self._chance) for one in self._items}
        self._marks = dict(state.marks) if state is not None else {}
        self._step = min(state.step, len(self._pages) + len(self._items)) if state is not None else 0

    def _first_language(self, state: TrialState | None) -> Language:
        """Return the language to begin in: the window's, unless the module has no title in it and one in the other."""
        module = self._trial.module
        if state is not None and state.language in module.languages:
            return state.language
        written = tuple(one for one in module.languages if module.title.is_written_in(one))
        return self._look.language if self._look.language in written else (written or module.languages)[0]

    def _language(self) -> Language:
        return LANGUAGES[self.switch.place()]

    def _lay_out(self) -> None:
        look = self._look
        total = len(self._pages) + len(self._items)
        self._segments = ProgressSegments(look, total, look.px(200), "")
        self._count = label(look, "", "meta", "muted")
        self._title = CutLabel(look, "", "bodyStrong", "text")
        for part in (self._title, self._segments, self._count):
            self.centre.addWidget(part)
        self.switch = SegmentedControl(look, self.tr("Language"), ("EN", "JA"))
        self.right.addWidget(self.switch)
        self.switch.setVisible(len(self._trial.module.languages) > 1)
        self._main, self._side = QWidget(), QWidget()
        self.main_column.addWidget(self._main)
        self.side_column.addWidget(self._side)
        self.bar_of_quiz = QuizBar(look)
        self.bar_of_quiz.flag_button.leave_out()
        self.again_button = Button(look, self.tr("Once more"), "secondary")
        self.said = label(look, self.tr("A trial: nothing is recorded"), "meta", "muted")
        self.action_row.addWidget(self.said)
        self.action_row.addWidget(self.bar_of_quiz, 1)
        self.bar_of_quiz.add_before_the_way_on(self.again_button)

    def _show(self) -> None:
        pages, items, step = len(self._pages), len(self._items), self._step
        self.lesson, self.view, self._checked = None, None, False
        self.bar_of_quiz.notice.clear()
        self.show_bar("actionBar", "actionBarHeight")
        title = self._trial.module.title
        self._title.set_words(title.in_language(self._language()))
        at_end = step == pages + items
        if at_end:
            words = self.tr("The end of the trial")
        elif step < pages:
            words = self.tr("Page {page} of {pages}").format(page=step + 1, pages=pages)
        else:
            words = self.tr("Item {item} of {items}").format(item=step - pages + 1, items=items)
        self._count.setText(words)
        self._segments.show_progress(frozenset(range(1, step + 1)), 0 if at_end else step + 1, words)
        self.again_button.setVisible(at_end)
        self.said.setVisible(not at_end)  # the page says it there
        look = replace(self._look, language=self._language())
        if at_end:
            self._show_end()
        elif step < pages:
            self._show_page(look)
        else:
            self._show_item(look)
        self.scroll_area.verticalScrollBar().setValue(0)
        self.focus_control()
        announce(self, words)

    def _show_page(self, look: Look) -> None:
        page = self._pages[self._step]
        self.lesson = TrialLesson(look, self._trial.module, page)
        self.lesson.checked.connect(self._show_whole)
        self._main = swap(self.main_column, self._main, self.lesson)
        last = self._step == len(self._pages) - 1
        way_on = self.tr("Next page")
        if last:
            way_on = self.tr("Start the quiz") if self._items else self.tr("Continue")
        self._show_way(way_on)
        self._replace_side(TrialCommitments(look, self._trial.policy, page, self._opener))

    def _show_item(self, look: Look) -> None:
        item = self._items[self._step - len(self._pages)]
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, self._look.px(28), 0, 0)
        self.view = view_of(look, item, self._orders[item.id])
        self.view.changed.connect(self._choice_changed)
        column.addWidget(self.view)
        column.addStretch(1)
        self._main = swap(self.main_column, self._main, fresh)
        self.bar_of_quiz.show_open(first=self._step == 0, flagged=False, complete=self.view.is_complete())
        known = bool(item.commitments)
        hints = self.view.key_hints()
        self._replace_side(BeforeChecking(self._look, self._trial.policy, item, hints) if known else QWidget())

    def _show_end(self) -> None:
        look, trial, asked = self._look, self._trial, len(self._items)
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(icon_label(look, "circle-check", "right", 22))
        column.addWidget(TextBlock(look, self.tr("That is the whole module"), "pageTitle"))
        points = sum(self._marks.get(one.id, 0.0) for one in self._items)
        column.addWidget(TextBlock(look, self._words.result(trial, points, asked), "lead"))
        for words in (self._words.drawn(trial, asked), self._words.left_out(trial)):
            if words:
                column.addWidget(TextBlock(look, words, "body", "textMuted"))
        nothing = self.tr("Nothing of this was recorded: no attempt, no result.")
        column.addWidget(TextBlock(look, nothing, "body", "textMuted"))
        column.addStretch(1)
        self._main = swap(self.main_column, self._main, fresh)
        self._show_way(self.tr("Back to the module"))
        self._replace_side(QWidget())

    def _show_way(self, way_on: str) -> None:
        self.bar_of_quiz.show_overview(way_on)
        self.bar_of_quiz.back_button.setVisible(0 < self._step < len(self._pages) + len(self._items))

    def _show_whole(self, card: QWidget) -> None:
        """Scroll to the feedback that has just appeared; the keyboard goes on."""
        self.focus_control()
        lay_out_now()
        self.scroll_area.ensureWidgetVisible(card, 0, self._look.px(24))

    def _replace_side(self, fresh: QWidget) -> None:
        self._side = swap(self.side_column, self._side, fresh)
        tab_through(self.leave_button, self.switch, self._main, self._side, self.bar)
        lay_out_now()

    def _choice_changed(self) -> None:
        self.bar_of_quiz.notice.clear()
        self.bar_of_quiz.check_button.setEnabled(self.view is not None and self.view.is_complete())
        lay_out_now()

    def _back(self) -> None:
        self._step = max(self._step - 1, 0)
        self._show()
