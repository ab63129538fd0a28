"""What every view of an item has: the case, the question, a choice that can be read, and the verdict after checking."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.items import Item
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

KeyHints = list[tuple[tuple[str, ...], str]]
"""Keys and what they do, for the help beside an item: the first and the last of several, or one held with another."""

HELD = ("Ctrl", "Alt", "Shift")
"""Keys that are held while another is pressed."""


class ItemView(QWidget):
    """Shows an item and collects the answer; `changed` tells that the answer changed.

    A kind adds its controls to `column` and answers the methods below; the answer has the form of `domain.marking`.
    """

    changed = Signal()
    grows_by_letter = False
    """Whether the answer grows letter by letter, so that each letter is no answer of its own."""

    def __init__(
        self, look: Look, item: Item, order: tuple[str, ...], *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look, self.item, self.order, self.compact = look, item, order, compact
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        language = look.language
        stem = TextBlock(look, item.stem.in_language(language).strip(), "option" if compact else "reading")
        stem.limit_width(look.number("readingColumn"))
        self.column.addWidget(stem)
        if item.question is not None:
            self.column.addSpacing(look.px(4 if compact else 10))
            question = TextBlock(
                look, item.question.in_language(language).strip(), "heading" if compact else "question"
            )
            question.limit_width(look.number("readingColumn"))
            self.column.addWidget(question)
        self.column.addSpacing(look.px(12 if compact else 16))

    def chosen(self) -> tuple[str, ...]:
        """Return the answer as it stands."""
        raise NotImplementedError

    def put(self, chosen: tuple[str, ...]) -> None:
        """Put an answer into the controls, as if it had been chosen."""
        raise NotImplementedError

    def is_complete(self) -> bool:
        """Whether the answer can be checked."""
        raise NotImplementedError

    def press_number(self, number: int) -> bool:
        """Take a number key (from 1); return whether it meant anything."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Put the keyboard on what comes first."""
        raise NotImplementedError

    def show_checked(self, chosen: tuple[str, ...]) -> None:
        """Show what came of an answer, with the feedback; nothing is a control any more."""
        raise NotImplementedError

    def key_hints(self) -> KeyHints:
        """Return the keys that this kind takes, beside Enter and F."""
        raise NotImplementedError
