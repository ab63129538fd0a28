"""The card beside the form of a rule: whom it reaches, and what becomes of somebody who completes on an example day."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.assignment_rules import RuleTerms, preview
from app.services.assignment_rules import RuleTrial
from app.ui.hr.standing_words import StandingWords
from app.ui.shared.labels import label
from app.ui.shared.lines import card, hairline
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class RulePreviewCard(QWidget):
    """`example_changed` tells that another example day was chosen."""

    example_changed = Signal()

    def __init__(self, look: Look, words: StandingWords, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self.rule = TextBlock(look, "", "bodyStrong")
        self.reach = TextBlock(look, "", "body")
        self.example = day_field(look, self.tr("If somebody completes it on"), self)
        self.example.setDate(to_qt(today))
        self.sentences = TextBlock(look, "", "body")
        frame, inside = card(look, look.px(20))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(frame)
        around.addStretch(1)
        inside.setSpacing(look.px(8))
        inside.addWidget(label(look, self.tr("In words"), "overline", "muted"))
        inside.addWidget(self.rule)
        inside.addWidget(self.reach)
        inside.addSpacing(look.px(4))
        inside.addWidget(hairline())
        inside.addSpacing(look.px(4))
        title = label(look, self.tr("If somebody completes it on"), "overline", "muted")
        title.setBuddy(self.example)
        inside.addWidget(title)
        inside.addWidget(self.example)
        inside.addWidget(self.sentences)
        self.example.dateChanged.connect(self.example_changed)

    def show_terms(self, terms: RuleTerms | None, numbers: tuple[str, ...]) -> None:
        """Say a rule in words; None while it is not complete."""
        if terms is None:
            self.rule.set_text(self.tr("Choose a module to begin with."))
            self.sentences.set_text("")
            return
        self.rule.set_text(self._words.rule(terms, numbers))
        self.sentences.set_text("\n".join(self._words.preview(preview(terms, day_in(self.example)))))

    def show_trial(self, trial: RuleTrial | None) -> None:
        """Say whom the rule reaches; None while that is counted, or cannot be."""
        if trial is None:
            self.reach.set_text("")
            return

        def said(count: int, one: str, many: str) -> str:
            return one if count == 1 else many.format(count=say_number(self._look, count))

        lines = [
            said(trial.people, self.tr("It is for 1 person."), self.tr("It is for {count} people.")),
            said(trial.given, self.tr("1 gets it now."), self.tr("{count} get it now.")),
        ]
        if trial.proved:
            more = self.tr("1 of them passed it before and need not do anything.")
            lines.append(
                said(trial.proved, more, self.tr("{count} of them passed it before and need not do anything."))
            )
        if trial.open:
            lines.append(
                said(trial.open, self.tr("1 has it to do already."), self.tr("{count} have it to do already."))
            )
        if trial.done:
            lines.append(said(trial.done, self.tr("1 is done with it."), self.tr("{count} are done with it.")))
        self.reach.set_text(" ".join(lines))
