"""What a person asked of HR, and what they were told."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.inquiries import InquiryState, OwnInquiry
from app.ui.shared.inquiry_words import InquiryWords
from app.ui.shared.labels import icon_label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class PersonQuestions(QWidget):
    """The newest first, each under a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, InquiryWords(look, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline(strong=True))

    def add(self, asked: Sequence[OwnInquiry]) -> None:
        """Add questions at the end."""
        for one in asked:
            self._column.addWidget(self._entry(one))
            self._column.addWidget(hairline())

    def _entry(self, asked: OwnInquiry) -> QWidget:
        look, inquiry = self._look, asked.inquiry
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, look.px(10), 0, look.px(10))
        column.setSpacing(look.px(4))
        heading, state = self._words.heading(inquiry, asked.subject), self._words.state(inquiry)
        entry.setAccessibleName(f"{heading}. {state}")
        column.addWidget(TextBlock(look, heading, "bodyStrong"))
        column.addWidget(TextBlock(look, inquiry.text, "body"))
        icon, role = ("circle-check", "right") if inquiry.state is InquiryState.ANSWERED else ("circle-dot", "due")
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        line.addWidget(icon_label(look, icon, role, 16))
        line.addWidget(TextBlock(look, state, "body", role), 1)
        column.addLayout(line)
        for answer in inquiry.answers:
            column.addWidget(TextBlock(look, answer.text, "body"))
        return entry
