"""Everything of an item that is written, under each other; and the way to any spot in it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.item_readiness import Lack, LackId
from app.domain.items import Item
from app.domain.studio import ItemDraft
from app.domain.texts import LANGUAGES, Language
from app.ui.shared.look import Look
from app.ui.trainer.item_facts import ItemFacts, LessonChoice
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.item_parts import ItemParts
from app.ui.trainer.item_texts import ItemTexts
from app.ui.trainer.lack_words import LackWords
from app.ui.trainer.reading_order import is_gone
from app.ui.trainer.spots import Spot, find_place
from app.ui.trainer.told_pair import ToldPair
from app.ui.trainer.word_field import FieldLook, WordField

_EXPLANATION = FieldLook(pad=(12, 10), lines=True, least=2)


class ItemForm(QWidget):
    """Shows the draft of the history whenever it is another one."""

    def __init__(
        self,
        look: Look,
        history: ItemHistory,
        pages: Sequence[LessonChoice],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._words = LackWords(self)
        self.texts = ItemTexts(look, history, today)
        self.parts = ItemParts(look, history)
        hint = self.tr("One sentence that everybody reads after the answer")
        self.explanation = ToldPair(look, history, ("explanation",), self.tr("Explanation"), hint, _EXPLANATION)
        self.facts = ItemFacts(look, history, pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(self.texts)
        column.addWidget(self.parts)
        column.addSpacing(look.px(6))
        column.addWidget(self.explanation)
        column.addSpacing(look.px(6))
        column.addWidget(self.facts)

    def show_draft(self, draft: ItemDraft) -> None:
        """Show a draft; what is there already stays as it is, with the keyboard in it."""
        self.show_parts(draft.item)
        for field in self.fields():
            field.refresh()

    def show_parts(self, item: Item) -> None:
        """Show everything of an item but the words in the fields."""
        self.texts.show_item(item)
        self.parts.show_item(item)
        self.facts.show_item(item)

    def fields(self) -> list[WordField]:
        """Return all fields with words."""
        return [field for field in self.findChildren(WordField) if not is_gone(field, self)]

    def show_missing(self, item: Item, lacks: Sequence[Lack]) -> None:
        """Say in the empty fields what is missing, where somebody has begun to write beside them."""
        missing = {(lack.place, lack.language): lack for lack in lacks if lack.id in (LackId.TEXT, LackId.FEEDBACK)}
        written = {(field.spot.place, field.spot.language) for field in self.fields() if field.toPlainText().strip()}
        for field in self.fields():
            language = field.spot.language
            lack = missing.get((field.spot.place, language))
            begun = language is not None and _begun(field.spot.place, language, written)
            said = ""
            if lack is not None and language is not None and begun:
                said = self._words.in_field(lack, language, alone=len(self._history.languages()) == 1)
            field.set_missing(said)

    def at(self, spot: Spot) -> QWidget | None:
        """Return what is written or set at a spot: the field itself, or the nearest thing around it."""
        fields = self.fields()
        exact = [field for field in fields if field.spot.place == spot.place]
        for field in exact:
            if field.spot.language == spot.language:
                return field
        if exact:
            return exact[0]
        return find_place(self, spot.place)

    def focus(self, spot: Spot) -> QWidget | None:
        """Put the keyboard at a spot, and return what has it."""
        found = self.at(spot)
        if found is not None:
            found.setFocus(Qt.FocusReason.TabFocusReason)
        return found


def _begun(place: tuple[str, ...], language: Language, written: set[tuple[tuple[str, ...], Language | None]]) -> bool:
    """Whether the same text has words in the other language, or the text beside this feedback in this one."""
    if any((place, other) in written for other in LANGUAGES if other != language):
        return True
    return place[-1] == "feedback" and ((*place[:-1], "text"), language) in written
