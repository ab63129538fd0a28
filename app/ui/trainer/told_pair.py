"""One text of a draft in its languages, each under a heading, for instance what to tell after a right answer."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.texts import LANGUAGES, Language
from app.ui.shared.look import Look
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.language_pair import LanguageHead, LanguagePair
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import FieldLook, WordField
from app.ui.trainer.word_lens import Lens, words_of


class ToldPair(QWidget):
    """The fields are called by the heading."""

    def __init__(
        self,
        look: Look,
        history: DraftHistory[Any],
        place: tuple[str, ...],
        title: str,
        hint: str = "",
        field: FieldLook | None = None,
        lens_of: Callable[[Language], Lens[Any]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the text of an item at a place, or what the lenses of `lens_of` read."""
        super().__init__(parent)
        self.boxes: list[PartBox] = []
        columns = [QWidget() for _ in LANGUAGES]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(LanguagePair(look, *columns, history=history))
        # What holds the fields stands first, for the style looks at all that a widget holds each time it moves.
        for language, holder in zip(LANGUAGES, columns, strict=True):
            lens = lens_of(language) if lens_of is not None else words_of(place, language)
            words = WordField(look, history, Spot(place, language), lens, title, hint, field)
            self.boxes.append(PartBox(look, None, [words]))
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(look.px(6))
            inside.addWidget(LanguageHead(look, history, title, language, wrapped=True))
            inside.addWidget(self.boxes[-1], 1)

    def set_waiting(self, sentence: str) -> None:
        """Let nothing be written here yet and say what has to come first; empty: let it be written."""
        for box in self.boxes:
            for field in box.fields:
                field.set_waiting(sentence)

    def show_right(self, *, right: bool) -> None:
        """Show whether this is what a right answer hears."""
        for box in self.boxes:
            box.show_right(right=right)
