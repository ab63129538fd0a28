"""One's own questions and wishes for a correction: what was written, how far it is, and every answer."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.inquiries import InquiryState, OwnInquiry
from app.ui.shared.inquiry_words import InquiryWords
from app.ui.shared.labels import icon_label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_READING_WIDTH = 620


class OwnQuestions(QWidget):
    """The newest first, each under a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = InquiryWords(look, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline(strong=True))

    def add(self, own: Sequence[OwnInquiry]) -> None:
        """Add inquiries at the end."""
        for one in own:
            self._column.addWidget(self._entry(one))
            self._column.addWidget(hairline())

    def _entry(self, own: OwnInquiry) -> QWidget:
        look, words, inquiry = self._look, self._words, own.inquiry
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, look.px(12), 0, look.px(12))
        column.setSpacing(look.px(4))
        heading, state = words.heading(inquiry, own.subject), words.state(inquiry)
        entry.setAccessibleName(f"{heading}. {state}")
        column.addWidget(TextBlock(look, heading, "bodyStrong"))
        column.addWidget(self._narrow(TextBlock(look, inquiry.text, "body")))
        column.addWidget(TextBlock(look, words.asked(inquiry), "meta", "textMuted"))
        answered = inquiry.state is InquiryState.ANSWERED
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        icon, role = ("circle-check", "right") if answered else ("circle-dot", "due")
        line.addWidget(icon_label(look, icon, role, 16))
        line.addWidget(TextBlock(look, state, "body", role), 1)
        column.addSpacing(look.px(2))
        column.addLayout(line)
        for answer in inquiry.answers:
            quoted = QWidget()
            lines = QVBoxLayout(quoted)
            lines.setContentsMargins(look.px(22), look.px(2), 0, look.px(2))
            lines.setSpacing(look.px(2))
            lines.addWidget(self._narrow(TextBlock(look, answer.text, "body")))
            lines.addWidget(TextBlock(look, words.answered(answer), "meta", "textMuted"))
            column.addWidget(quoted)
        return entry

    def _narrow(self, block: TextBlock) -> TextBlock:
        block.limit_width(self._look.px(_READING_WIDTH))
        return block
