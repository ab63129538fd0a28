"""What holds for a quiz, said before it begins: nothing is written until the person starts it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.modules import Module
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.quiz_terms import QuizTerms
from app.domain.refusals import Refusal
from app.ui.shared.buttons import Button, press
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.cut_label import CutLabel
from app.ui.shared.focus_frame import FocusFrame
from app.ui.shared.focus_order import tab_through
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import card, hairline
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.spoken_words import say_other_language
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.quiz_taking import QuizTaking

_MOST_TAGS = 8
"""An assessment of all commitments names their number instead."""


class QuizIntroPage(FocusFrame):
    """Says the terms; `started` carries the module when the attempt has begun.

    `policy_wanted` carries a commitment to look up, `ask_pressed` leads to where HR is asked.
    """

    started = Signal(str)
    policy_wanted = Signal(str)
    ask_pressed = Signal()

    def __init__(
        self,
        look: Look,
        taking: "QuizTaking",
        actor: Actor,
        module: Module,
        policy: Policy,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look, leave=self.tr("Home"), leave_icon="arrow-left", main=640, side=288, gap=48, parent=parent
        )
        self._taking, self._actor, self._module, self._policy = taking, actor, module, policy
        self.terms = taking.rules(actor, module.id)
        self._lay_out()
        self.start_button.clicked.connect(self._start)
        self.home_button.clicked.connect(self.leave_pressed)
        self.ask_button.clicked.connect(self.ask_pressed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press(self._forward())
        elif event.key() == Qt.Key.Key_Escape:
            press(self.leave_button)
        else:
            super().keyPressEvent(event)

    def focus_control(self) -> None:
        """Put the keyboard on the way forward."""
        self._forward().setFocus(Qt.FocusReason.OtherFocusReason)

    def _forward(self) -> Button:
        return self.start_button if self.terms.may_start else self.home_button

    def _lay_out(self) -> None:
        look, terms = self._look, self.terms
        self.centre.addWidget(CutLabel(look, self._module.title.in_language(look.language), "bodyStrong", "text"))
        self.centre.addWidget(label(look, self.tr("Quiz"), "meta", "muted"))
        main, side = QWidget(), QWidget()
        self._fill_main(main)
        self._fill_side(side)
        self.main_column.addWidget(main)
        self.side_column.addWidget(side)
        self.notice = Notice(look)
        self.ask_button = Button(look, self.tr("Ask HR under My data"), "secondary")
        self.home_button = Button(look, self.tr("Back to Home"), "primary", key="Enter", large=True)
        self.start_button = Button(look, self.tr("Start the quiz"), "primary", key="Enter", large=True)
        for part in (self.ask_button, self.home_button, self.start_button):
            self.action_row.addWidget(part)
        self.action_row.insertWidget(0, self.notice, 1)
        self.action_row.insertStretch(1, 1)
        self.start_button.setVisible(terms.may_start)
        self.home_button.setVisible(not terms.may_start)
        self.ask_button.setVisible(not terms.may_start)
        tab_through(self.leave_button, main, side, self.bar)

    def _fill_main(self, main: QWidget) -> None:
        look, terms = self._look, self.terms
        column = QVBoxLayout(main)
        column.setContentsMargins(0, look.px(36), 0, 0)
        column.setSpacing(0)
        title = self.tr("Before you start") if terms.may_start else self.tr("Every attempt is used")
        column.addWidget(TextBlock(look, title, "pageTitle"))
        column.addSpacing(look.px(10))
        lead = TextBlock(look, self._lead(), "option", "textMuted")
        lead.limit_width(look.number("readingColumn"))
        column.addWidget(lead)
        spoken = say_other_language(look, self._module.languages)
        if spoken:
            column.addSpacing(look.px(6))
            column.addWidget(TextBlock(look, spoken, "meta", "textMuted"))
        column.addSpacing(look.px(20))
        for name, value, more in self._facts():
            column.addWidget(hairline())
            column.addLayout(self._row(name, value, more))
        column.addWidget(hairline())
        column.addStretch(1)

    def _row(self, name: str, value: str, more: str) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(10), 0, look.px(10))
        row.setSpacing(look.px(16))
        heading = TextBlock(look, name, "body", "textMuted")
        heading.setFixedWidth(look.px(150))
        row.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(TextBlock(look, value, "bodyStrong"))
        if more:
            words.addWidget(TextBlock(look, more, "body", "textMuted"))
        row.addLayout(words, 1)
        return row

    def _lead(self) -> str:
        if self.terms.may_start:
            return self.tr("One item at a time. You can change an answer until you check it; then you see why.")
        return self.tr("HR can grant you another attempt. Until then the lesson stays open to read, and practice too.")

    def _facts(self) -> list[tuple[str, str, str]]:
        """What holds, line by line: a name, the fact, and what there is to add."""
        terms = self.terms
        facts = [
            (
                self.tr("Items"),
                self.tr("{items} items, about {minutes} minutes").format(items=terms.items, minutes=terms.minutes),
                self.tr("Another attempt draws other items first.") if terms.draws_others else "",
            ),
            (
                self.tr("Pass mark"),
                self.tr("{mark} % of the points").format(mark=round(terms.pass_mark * 100)),
                "",
            ),
        ]
        if terms.must_pass:
            facts.append((self.tr("Must pass"), self._must_pass(), self._must_pass_shares()))
        facts.append((self.tr("Time limit"), *self._time(terms)))
        facts.append((self.tr("Attempts"), *self._attempts(terms)))
        return facts

    def _must_pass(self) -> str:
        language = self._look.language
        names = []
        for need in self.terms.must_pass:
            if need.title is not None:
                names.append(need.title.in_language(language))
            elif need.commitment is not None:
                found = self._policy.commitment(need.commitment)
                names.append(f"§{found.number} {found.label.in_language(language)}")
        return self.tr(", ").join(names)

    def _must_pass_shares(self) -> str:
        shares = sorted({round(need.at_least * 100) for need in self.terms.must_pass})
        if len(shares) == 1:
            words = self.tr("At least {share} % of the points on each of them, whatever the total.")
            return words.format(share=shares[0])
        words = self.tr("At least {least} to {most} % of the points on each of them, whatever the total.")
        return words.format(least=shares[0], most=shares[-1])

    def _time(self, terms: QuizTerms) -> tuple[str, str]:
        if terms.seconds is None:
            return self.tr("None"), self.tr("You can leave and come back to the same item.")
        more = self.tr("It runs on when you leave. At its end the attempt is submitted as it stands.")
        if terms.extra_seconds:
            extra = self.tr("{minutes} of them are extra time that HR granted you.")
            more = f"{extra.format(minutes=round(terms.extra_seconds / 60))} {more}"
        return self.tr("{minutes} minutes").format(minutes=round(terms.seconds / 60)), more

    def _attempts(self, terms: QuizTerms) -> tuple[str, str]:
        counts = self.tr("An attempt counts from its start.")
        if terms.attempts is None:
            used = self.tr("No limit; you have used {used} so far") if terms.used else self.tr("No limit")
            return used.format(used=terms.used), counts
        value = self.tr("{used} of {attempts} used, {left} left").format(
            used=terms.used, attempts=terms.attempts, left=terms.left
        )
        if terms.granted:
            granted = self.tr("{granted} of them HR granted you.").format(granted=terms.granted)
            counts = f"{granted} {counts}"
        return value, counts

    def _fill_side(self, side: QWidget) -> None:
        look, policy = self._look, self._policy
        column = QVBoxLayout(side)
        column.setContentsMargins(0, look.px(32), 0, 0)
        frame, inside = card(look)
        inside.setSpacing(look.px(8))
        inside.addWidget(label(look, self.tr("What it is about"), "overline", "muted"))
        opener = CommitmentOpener(look, self)
        opener.policy_wanted.connect(self.policy_wanted)
        about = [policy.commitment(one) for one in self._module.commitments]
        if len(about) > _MOST_TAGS:
            words = self.tr("All {count} commitments, at least one item on each.").format(count=len(about))
            inside.addWidget(TextBlock(look, words, "body"))
        for commitment in about if len(about) <= _MOST_TAGS else ():
            inside.addWidget(opener.tag(policy, commitment), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(frame)
        column.addSpacing(look.px(16))
        saved = QHBoxLayout()
        saved.setSpacing(look.px(8))
        saved.addWidget(icon_label(look, "check", "right", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Every choice is saved at once. Closing the program loses nothing.")
        saved.addWidget(TextBlock(look, words, "meta", "textMuted"), 1)
        column.addLayout(saved)
        column.addStretch(1)

    def _start(self) -> None:
        try:
            self._taking.start(self._actor, self._module.id)
        except Refusal as refusal:
            self.notice.say(say(refusal))
            return
        self.started.emit(self._module.id)
