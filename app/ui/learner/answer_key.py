"""Tells the right answer in words where an item's own controls cannot: nothing was answered, or the way was another."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.item_keys import key_feedback, key_lines
from app.domain.items import Item
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class AnswerKey(QWidget):
    """The lines of the right answer under a heading, each with why it is right."""

    def __init__(self, look: Look, item: Item, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(TextBlock(look, heading, "bodyStrong", "right"))
        for text, feedback in zip(key_lines(item), key_feedback(item), strict=True):
            column.addWidget(hairline())
            for words, style, role in ((text, "option", "text"), (feedback, "body", "textMuted")):
                if not words.in_language(look.language).strip():
                    continue
                block = TextBlock(look.reading(words), words.in_language(look.language).strip(), style, role)
                block.limit_width(look.number("quizColumn"))
                column.addWidget(block)
