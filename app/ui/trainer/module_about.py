"""What a module is: languages, title, summary, minutes, commitments, and where the items of an assessment come from."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.domain.studio import ModuleDraft
from app.domain.texts import LANGUAGES, Text
from app.ui.shared.commitment_popover import CommitmentOpener
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox
from app.ui.trainer.commitments_field import CommitmentsField
from app.ui.trainer.languages_choice import LanguagesChoice
from app.ui.trainer.module_history import ModuleHistory, text_lens
from app.ui.trainer.number_line import NumberLine
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.told_pair import ToldPair
from app.ui.trainer.word_field import FieldLook

_TITLE = FieldLook("bodyStrong", pad=(12, 8))
_SUMMARY = FieldLook(pad=(12, 10), lines=True, least=2)


class ModuleAbout(QWidget):
    """`others` are the titles of the other modules with lessons, by their ids."""

    def __init__(
        self,
        look: Look,
        history: ModuleHistory,
        policy: Policy,
        opener: CommitmentOpener,
        others: Mapping[str, Text],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._history = look, history
        self.languages = LanguagesChoice(look, self.tr("Languages of the module"), history.languages())
        for segment in self.languages.segments:
            give_place(segment, "languages")
        self._title = ToldPair(
            look,
            history,
            ("title",),
            self.tr("Title"),
            self.tr("What learners call it"),
            _TITLE,
            partial(text_lens, "title"),
        )
        self._summary = ToldPair(
            look,
            history,
            ("summary",),
            self.tr("Summary"),
            self.tr("One sentence on what it is about; learners see it when they unfold the module under “Modules”"),
            _SUMMARY,
            partial(text_lens, "summary"),
        )
        self.minutes = NumberLine(
            look,
            history,
            ("minutes",),
            self.tr("Time for reading and quiz"),
            self.tr("minutes"),
            lambda draft: draft.minutes,
            lambda draft, minutes: replace(draft, minutes=minutes or 0),
        )
        self.commitments = CommitmentsField(look, policy, opener, self.tr("Commitments"), ("commitments",))
        self.assessment = TickBox(look, self.tr("An assessment: it has no lesson and asks the items of other modules"))
        self.from_boxes: dict[str, TickBox] = {}
        self._from = self._make_from(others)
        self.only = CommitmentsField(
            look, policy, opener, self.tr("Ask only about these commitments (none chosen: about all)"), ("only",)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(16))
        column.addWidget(self._language_row())
        for part in (
            self._title,
            self._summary,
            self.commitments,
            self.minutes,
            self.assessment,
            self._from,
            self.only,
        ):
            column.addWidget(part)
        column.addStretch(1)
        self.languages.chosen.connect(self._set_languages)
        self.assessment.clicked.connect(self._choose_assessment)
        self.commitments.changed.connect(self._set_commitments)
        self.only.changed.connect(self._set_only)

    def show_draft(self, draft: ModuleDraft) -> None:
        """Show a draft; the fields with words show themselves."""
        self.languages.show_languages(draft.languages)
        self._kept_words.setVisible(_has_other_words(draft))
        self.minutes.refresh()
        self.commitments.show_chosen(draft.commitments)
        self.only.show_chosen(draft.only)
        self.only.setVisible(bool(draft.items_from))
        for one, box in self.from_boxes.items():
            box.setChecked(one in draft.items_from)
        if draft.items_from:
            self.assessment.setChecked(True)
        self.assessment.setVisible(not draft.pages or bool(draft.items_from))
        self._from.setVisible(self.assessment.isChecked() and not self.assessment.isHidden())

    def _language_row(self) -> QWidget:
        look, holder = self._look, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Languages of the module"), "overline"))
        column.addWidget(self.languages)
        words = self.tr("What is written in the other language is kept here, and not published.")
        self._kept_words = TextBlock(look, words, "meta", "textMuted")
        column.addWidget(self._kept_words)
        return holder

    def _set_languages(self) -> None:
        draft = replace(self._history.draft, languages=self.languages.languages())
        self._history.replace(Spot(("languages",)), draft)

    def _make_from(self, others: Mapping[str, Text]) -> QWidget:
        look, holder = self._look, QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(label(look, self.tr("Items of other modules"), "overline"))
        words = self.tr("It asks the items of the ticked modules, as they are taught.")
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        for one, title in others.items():
            box = TickBox(look, title.in_language(look.language) or one)
            give_place(box, "items-from", one)
            box.clicked.connect(partial(self._set_from, one))
            self.from_boxes[one] = box
            column.addWidget(box)
        return holder

    def _choose_assessment(self) -> None:
        """Offer the other modules, or take none of them any more."""
        if not self.assessment.isChecked() and self._history.draft.items_from:
            self._history.replace(Spot(("items-from",)), replace(self._history.draft, items_from=()))
        self.show_draft(self._history.draft)

    def _set_commitments(self, chosen: tuple[str, ...]) -> None:
        self._history.replace(Spot(("commitments",)), replace(self._history.draft, commitments=chosen))

    def _set_only(self, chosen: tuple[str, ...]) -> None:
        self._history.replace(Spot(("only",)), replace(self._history.draft, only=chosen))

    def _set_from(self, module: str) -> None:
        draft, on = self._history.draft, self.from_boxes[module].isChecked()
        rest = tuple(one for one in draft.items_from if one != module)
        chosen = (*rest, module) if on else rest
        self._history.replace(Spot(("items-from", module)), replace(draft, items_from=chosen))


def _has_other_words(draft: ModuleDraft) -> bool:
    """Whether the module says something in a language that it is not in."""
    texts = [draft.title, draft.summary]
    for one in draft.pages:
        texts += [one.page.title, one.page.body]
    return any(text.is_written_in(one) for text in texts for one in LANGUAGES if one not in draft.languages)
