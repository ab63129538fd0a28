"""One commitment of a new policy version: what became of it, both wordings, what is about it, and the decision."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy_changing import CommitmentChange, Decision, Difference, Touched
from app.domain.texts import Language
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.policy_words import say_difference, say_passed, say_trained, say_what_changed
from app.ui.trainer.touched_view import TouchedView
from app.ui.trainer.wording_pair import WordingPair, wording_pairs


@dataclass(frozen=True, slots=True)
class ChangeFacts:
    """What is known of a changed commitment: what is about it, how many people it concerns, what was decided.

    `versions` are the names of the version of before and the new one.
    """

    change: CommitmentChange
    touched: tuple[Touched, ...]
    people: int
    decision: Decision | None
    versions: tuple[str, str]


class CommitmentChangeView(QWidget):
    """`decided` carries the commitment and the decision, `wanted` the page or item whose editor is asked for."""

    decided = Signal(str, Decision)
    wanted = Signal(Touched)

    def __init__(self, look: Look, facts: ChangeFacts, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._facts = look, facts
        self.change, self._folded = facts.change, False
        shown = self.change.after or self.change.before
        assert shown is not None  # noqa: S101 - a commitment stands in one of the versions
        name, self._number = shown.label.in_language(look.language), shown.number
        self.pairs: list[WordingPair] = []
        self.touched = TouchedView(look, facts.touched)
        self.decision = self._make_decision(f"§{shown.number} {name}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(14), 0, look.px(16))
        column.setSpacing(look.px(8))
        icon, word = say_difference(self.change.difference)
        head = FlowLayout(look.px(10))
        head.addWidget(CommitmentTag(look, shown.number, name, shown.text.in_language(look.language)))
        head.addWidget(_iconed(look, icon, word))
        column.addLayout(head)
        self.what = TextBlock(look, say_what_changed(look, self.change), "body", "textMuted")
        column.addWidget(self.what)
        self._wordings = QVBoxLayout()
        self._wordings.setSpacing(look.px(12))
        column.addLayout(self._wordings)
        column.addWidget(self.touched)
        if self.change.difference is not Difference.MOVED:
            words = say_trained if self.change.difference is Difference.ADDED else say_passed
            self.people = label(look, words(look, facts.people), "meta", "muted")
            column.addWidget(self.people)
        if self.change.asks:
            column.addWidget(self.decision, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.decision.setParent(self)
            self.decision.hide()
        self.setAccessibleName(f"§{shown.number} {name}: {word}. {self.what.text()}")
        self.touched.wanted.connect(self.wanted)
        self.decision.chosen.connect(self._decide)
        self.show_language(language)

    def show_language(self, language: Language) -> None:
        """Show the wordings in a language."""
        clear_layout(self._wordings)
        self.pairs = wording_pairs(self._look, self.change, self._facts.versions, language)
        for pair in self.pairs:
            pair.fold(self._folded)
            self._wordings.addWidget(pair)
            pair.show()
        if not self.pairs and self.change.parts:
            same = self.tr("In this language the wording is the same.")
            words = label(self._look, same, "meta", "muted")
            self._wordings.addWidget(words)
            words.show()

    def fold(self, folded: bool) -> None:
        """Put the wordings under each other, or side by side."""
        self._folded = folded
        for pair in self.pairs:
            pair.fold(folded)

    def _make_decision(self, name: str) -> SegmentedControl:
        choices = (
            (Decision.MINOR.value, self.tr("Minor: completions stay")),
            (Decision.AGAIN.value, self.tr("Learn again")),
        )
        if self.change.difference is Difference.ADDED:
            choices = (
                (Decision.MINOR.value, self.tr("Minor: completions stay")),
                (Decision.AGAIN.value, self.tr("Everybody trained learns it")),
            )
        asked = self.tr("What about those who passed it? {commitment}").format(commitment=name)
        control = SegmentedControl(self._look, asked, choices)
        for segment in control.segments:
            segment.setAccessibleDescription(asked)
        if self._facts.decision is not None:
            control.choose(self._facts.decision.value)
        return control

    def _decide(self) -> None:
        self.decided.emit(self.change.id, Decision(self.decision.value()))


def _iconed(look: Look, icon: str, word: str) -> QWidget:
    made = QWidget()
    row = FlowLayout(look.px(5), made)
    row.addWidget(line_icon(look, icon, "text", "bodyStrong"))
    row.addWidget(label(look, word, "bodyStrong"))
    return made
