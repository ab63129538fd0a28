"""Stem and question in both languages, with the kind of the item and how the languages stand to each other."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.item_shaping import kinds_from, with_kind
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language, Revised
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.kind_button import HEAD, KindButton
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.language_pair import LanguageHead, LanguagePair
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.step_line import StepLine
from app.ui.trainer.word_field import FieldLook, WordField
from app.ui.trainer.word_lens import words_of

_STEM = FieldLook(pad=(12, 10), lines=True, least=3)
_QUESTION = FieldLook("bodyStrong", pad=(12, 10), lines=True)


class ItemTexts(QWidget):
    """The two languages beside each other; `in_step_pressed` says that both say the same again."""

    in_step_pressed = Signal()

    def __init__(self, look: Look, history: ItemHistory, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._history, self._today = look, history, today
        self.kind_button = KindButton(look)
        give_place(self.kind_button, "kind")
        self._kind_menu = QMenu(self)
        self.steps: dict[Language, StepLine] = {}
        self._stems: dict[Language, WordField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LanguagePair(look, *(self._column(one) for one in LANGUAGES), history=history))
        self.kind_button.clicked.connect(self._choose_kind)

    def show_item(self, item: Item) -> None:
        """Show the kind of an item; its texts show themselves."""
        self.kind_button.setText(say_kind(item.kind))
        self.kind_button.setAccessibleName(self.tr("Kind: {kind}").format(kind=say_kind(item.kind)))

    def show_behind(self, behind: Language | None, revised: Revised | None, *, whole: bool) -> None:
        """Show which of the two languages was left behind, and when; `whole` says that none lacks words."""
        for step in self.steps.values():
            step.show_behind(behind, revised)
        if whole and behind is None and len(self._history.languages()) > 1:
            self.steps["ja"].say_in_step()

    def _column(self, language: Language) -> QWidget:
        look, history = self._look, self._history
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        heading = LanguageHead(look, history, self.tr("Stem"), language)
        heading.setFixedHeight(look.px(HEAD))
        head.addWidget(heading)
        self.steps[language] = step = StepLine(look, language, self._today)
        step.pressed.connect(self.in_step_pressed)
        head.addWidget(step, 1)
        if language == history.languages()[0]:
            head.addWidget(self.kind_button)
        column.addLayout(head)
        self._stems[language] = stem = WordField(
            look,
            history,
            Spot(("stem",), language),
            words_of(("stem",), language),
            self.tr("Stem"),
            self.tr("The question as the learner reads it: what happens, and to whom"),
            _STEM,
        )
        question = WordField(
            look,
            history,
            Spot(("question",), language),
            words_of(("question",), language),
            self.tr("Question"),
            self.tr("What is asked at the end, in bold (optional)"),
            _QUESTION,
        )
        column.addWidget(PartBox(look, None, [stem, question]), 1)
        return holder

    def _choose_kind(self) -> None:
        """Offer the kinds that the item can become."""
        item = self._history.item
        possible = kinds_from(item)
        self._kind_menu.clear()
        for kind in ItemKind:
            action = QAction(say_kind(kind), self._kind_menu)
            action.setCheckable(True)
            action.setChecked(kind is item.kind)
            action.setEnabled(kind in possible)
            action.triggered.connect(partial(self._become, kind))
            self._kind_menu.addAction(action)
        corner = self.kind_button.mapToGlobal(self.kind_button.rect().bottomLeft())
        self._kind_menu.popup(corner)
        self._kind_menu.setActiveAction(next(one for one in self._kind_menu.actions() if one.isChecked()))

    def _become(self, kind: ItemKind) -> None:
        self._history.change(Spot(("kind",)), lambda item: with_kind(item, kind) if kind is not item.kind else item)
        # Whoever goes on writes the item: a space there would open the menu again.
        self._stems[self._history.language_for(self._look.language)].setFocus(Qt.FocusReason.OtherFocusReason)
