"""What was corrected of one's own records: both records, when, and why."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.correction_words import CorrectionWords
from app.ui.shared.labels import icon_label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.own_corrections import OwnCorrection

_READING_WIDTH = 620


class OwnCorrectionsList(QWidget):
    """The newest first, each under a hairline."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = CorrectionWords(look, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(hairline(strong=True))

    def add(self, own: "Sequence[OwnCorrection]") -> None:
        """Add corrections at the end."""
        for one in own:
            self._column.addWidget(correction_entry(self._look, self._words, one))
            self._column.addWidget(hairline())


def correction_entry(look: Look, words: CorrectionWords, own: "OwnCorrection") -> QWidget:
    """Return one correction: what was wrong, what the record said and says, the reason, and who corrected it when."""
    correction = own.correction
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, look.px(12), 0, look.px(12))
    row.setSpacing(look.px(10))
    row.addWidget(icon_label(look, "pencil", "accentText", 18), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(look.px(3))
    row.addLayout(column, 1)
    heading = words.heading(own.title.in_language(look.language), correction.kind)
    entry.setAccessibleName(heading)
    column.addWidget(TextBlock(look, heading, "bodyStrong"))
    for line in (words.before(own.before), words.after(correction, own.after), words.reason(correction)):
        block = TextBlock(look, line, "body")
        block.limit_width(look.px(_READING_WIDTH))
        column.addWidget(block)
    column.addWidget(TextBlock(look, words.by(correction), "meta", "textMuted"))
    return entry
