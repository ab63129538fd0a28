"""A new version of the policy that waits: each commitment that changed with its decision, and what adopting it does."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.policy_changing import CommitmentChange, Decision, Difference, PolicyChange, Touched
from app.domain.texts import Language, Text
from app.services.policy_changing import OpenChange
from app.ui.shared.buttons import Button
from app.ui.shared.commitment_tag import CommitmentTag
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.adoption_view import AdoptionView
from app.ui.trainer.commitment_change_view import ChangeFacts, CommitmentChangeView
from app.ui.trainer.policy_words import say_change

_FOLDED_BELOW = 640


class PolicyWork(QWidget):
    """`decided` carries a commitment and the decision, `touched_wanted` a page or item whose editor is asked for."""

    decided = Signal(str, Decision)
    touched_wanted = Signal(Touched)

    def __init__(
        self, look: Look, opened: OpenChange, titles: dict[str, Text], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._opened = look, opened
        change = opened.change
        self.sentence = TextBlock(look, say_change(look, change, opened.commitments), "lead")
        languages = (("en", self.tr("English")), ("ja", self.tr("日本語")))
        self.language = SegmentedControl(look, self.tr("Language of the wordings"), languages)
        self.language.choose(look.language)
        self.views = [self._view(one) for one in opened.commitments if one.difference is not Difference.SAME]
        self._same = [one for one in opened.commitments if one.difference is Difference.SAME]
        self.same_button = Button(look, self._say_same(), "link", icon="chevron-right", compact=True)
        self.same_list: QWidget | None = None
        self.adoption = AdoptionView(look, change.after, titles, today)
        self._lay_out()
        self.language.chosen.connect(self._show_language)
        self.same_button.clicked.connect(self._fold_same)
        self.adoption.touched_wanted.connect(self.touched_wanted)

    def show_change(self, change: PolicyChange) -> None:
        """Say anew what is still to decide."""
        self.sentence.set_text(say_change(self._look, change, self._opened.commitments))

    def show_adopting(self) -> None:
        """Say that the adoption is under way; until it has ended nothing more can be decided."""
        self._hold(True)
        self.adoption.show_adopting()

    def refuse(self, sentence: str) -> None:
        """Say why the version was not adopted."""
        self._hold(False)
        self.adoption.refuse(sentence)

    def show_stopped(self) -> None:
        """Say that the adoption was stopped, and offer it again."""
        self._hold(False)
        self.adoption.show_stopped()

    def show_language(self, language: Language) -> None:
        """Show the wordings in a language."""
        self.language.choose(language)
        self._show_language()

    def view_of(self, commitment: str) -> CommitmentChangeView | None:
        """Return the view of a commitment that changed."""
        return next((one for one in self.views if one.change.id == commitment), None)

    def fit(self, width: int) -> None:
        """Put the wordings side by side in a width of the page in pixels, or under each other."""
        folded = width / self._look.scale < _FOLDED_BELOW
        for view in self.views:
            view.fold(folded)

    def _hold(self, held: bool) -> None:
        for view in self.views:
            view.decision.setEnabled(not held)

    def _view(self, one: CommitmentChange) -> CommitmentChangeView:
        opened, change = self._opened, self._opened.change
        people = opened.trained if one.difference is Difference.ADDED else opened.passed.get(one.id, 0)
        versions = (change.before.version, change.after.version)
        facts = ChangeFacts(one, opened.touched.get(one.id, ()), people, change.decision(one.id), versions)
        view = CommitmentChangeView(self._look, facts, self._look.language)
        view.decided.connect(self.decided)
        view.wanted.connect(self.touched_wanted)
        return view

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.sentence)
        column.addSpacing(look.px(6))
        switch = QHBoxLayout()
        switch.setSpacing(look.px(10))
        switch.addWidget(label(look, self.tr("Wordings in"), "body", "muted"))
        switch.addWidget(self.language)
        switch.addStretch(1)
        column.addLayout(switch)
        column.addSpacing(look.px(8))
        column.addWidget(hairline(strong=True))
        for view in self.views:
            column.addWidget(view)
            column.addWidget(hairline())
        self._same_column = QVBoxLayout()
        self._same_column.setContentsMargins(0, look.px(8), 0, look.px(8))
        self._same_column.addWidget(self.same_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._same_column)
        column.addWidget(hairline(strong=True))
        column.addWidget(self.adoption)
        column.addStretch(1)
        self.same_button.setVisible(bool(self._same))

    def _say_same(self) -> str:
        if len(self._same) == 1:
            return self.tr("1 commitment is the same")
        return self.tr("{count} commitments are the same").format(count=say_number(self._look, len(self._same)))

    def _fold_same(self) -> None:
        if self.same_list is None:
            self.same_list = QWidget()
            tags = FlowLayout(self._look.px(8), self.same_list)
            for one in self._same:
                if one.after is not None:
                    name = one.after.label.in_language(self._look.language)
                    words = one.after.text.in_language(self._look.language)
                    tags.addWidget(CommitmentTag(self._look, one.after.number, name, words))
            self._same_column.addWidget(self.same_list)
            self.same_list.show()
        else:
            self.same_list.setVisible(self.same_list.isHidden())
        self.same_button.set_icon("chevron-right" if self.same_list.isHidden() else "chevron-down")

    def _show_language(self) -> None:
        language: Language = "ja" if self.language.value() == "ja" else "en"
        for view in self.views:
            view.show_language(language)
