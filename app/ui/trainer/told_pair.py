"""One text of an item in both languages under a heading, for instance what to tell after a right answer."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.texts import LANGUAGES
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.item_history import ItemHistory
from app.ui.trainer.part_box import PartBox
from app.ui.trainer.part_row import LanguagePair
from app.ui.trainer.place_words import say_language
from app.ui.trainer.spots import Spot
from app.ui.trainer.word_field import FieldLook, WordField, words_of


class ToldPair(QWidget):
    """The fields are called by the heading."""

    def __init__(
        self,
        look: Look,
        history: ItemHistory,
        place: tuple[str, ...],
        title: str,
        hint: str = "",
        field: FieldLook | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.boxes = []
        for language in LANGUAGES:
            name = f"{title}, {say_language(language)}"
            words = WordField(look, history, Spot(place, language), words_of(place, language), name, hint, field)
            self.boxes.append(PartBox(look, None, [words]))
        heading = label(look, title, "overline")
        heading.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(heading)
        column.addWidget(LanguagePair(look, *self.boxes))

    def show_right(self, *, right: bool) -> None:
        """Show whether this is what a right answer hears."""
        for box in self.boxes:
            box.show_right(right=right)
