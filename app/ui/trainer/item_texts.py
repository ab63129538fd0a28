"""Stem and question in both languages, with the kind of the item and how the languages stand to each other."""

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app.domain.item_shaping import kinds_from, with_kind
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language, Revised
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_day
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.kind_button import HEAD, KindButton
from app.ui.trainer.kind_words import say_kind
from app.ui.trainer.low_link import LowLink
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.part_row import LanguagePair
from app.ui.trainer.place_words import say_language
from app.ui.trainer.spots import Spot, give_place
from app.ui.trainer.word_field import FieldLook, WordField, words_of

_JAPANESE = "問題文、日本語"
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
        self._said: dict[Language, QLabel] = {}
        self.step_buttons: dict[Language, LowLink] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LanguagePair(look, *(self._column(language) for language in LANGUAGES)))
        self.kind_button.clicked.connect(self._choose_kind)

    def show_item(self, item: Item) -> None:
        """Show the kind of an item; its texts show themselves."""
        self.kind_button.setText(say_kind(item.kind))
        self.kind_button.setAccessibleName(self.tr("Kind: {kind}").format(kind=say_kind(item.kind)))

    def show_revised(self, revised: Revised | None, *, whole: bool) -> None:
        """Show which of the two languages was left behind, and since when; `whole` says that none lacks words."""
        older = revised.older() if revised is not None else None
        for language, said in self._said.items():
            other: Language = "en" if language == "ja" else "ja"
            behind = older == language and revised is not None
            self.step_buttons[language].setVisible(behind)
            words = ""
            if behind and revised is not None:
                day = say_day(self._look, revised.en if language == "en" else revised.ja, self._today)
                words = self.tr("{language} changed since {day}").format(language=say_language(other), day=day)
            elif language == "ja" and older is None and whole:
                words = self.tr("in step with English")
            said.setText(words)

    def _column(self, language: Language) -> QWidget:
        look, history = self._look, self._history
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        # Each column is headed in its own language: the Japanese one is read by whoever writes Japanese.
        heading = label(look, self.tr("Stem, English") if language == "en" else _JAPANESE, "overline")
        heading.setFixedHeight(look.px(HEAD))
        head.addWidget(heading)
        head.addStretch(1)
        said = label(look, "", "meta", "muted")
        said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        step = LowLink(look, self.tr("In step again"))
        step.setAccessibleName(self.tr("Say that both languages say the same again"))
        step.clicked.connect(self.in_step_pressed)
        self._said[language], self.step_buttons[language] = said, step
        head.addWidget(said)
        head.addWidget(step)
        if language == "en":
            head.addWidget(self.kind_button)
        column.addLayout(head)
        name = say_language(language)
        stem = WordField(
            look,
            history,
            Spot(("stem",), language),
            words_of(("stem",), language),
            self.tr("Stem, {language}").format(language=name),
            self.tr("The question as the learner reads it: what happens, and to whom"),
            _STEM,
        )
        question = WordField(
            look,
            history,
            Spot(("question",), language),
            words_of(("question",), language),
            self.tr("Question, {language}").format(language=name),
            self.tr("What is asked at the end, in bold (optional)"),
            _QUESTION,
        )
        column.addWidget(PartBox(look, None, [stem, question], lined=False), 1)
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
        self.kind_button.setFocus(Qt.FocusReason.OtherFocusReason)
