"""A wording with the words marked that another version has not: bold and underlined, or bold and struck through."""

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from app.domain.wording_marks import Runs
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock, TextFlow


class MarkedWords(TextBlock):
    """Shows a wording in pieces; `gone` strikes the marked ones through, else they are underlined."""

    def __init__(
        self, look: Look, runs: Runs, style: str, role: str = "text", *, gone: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "".join(run.text for run in runs), style, role, parent=parent)
        self._flow = _MarkedFlow(look, runs, style, gone=gone)
        marked = [run.text.strip() for run in runs if run.differs and run.text.strip()]
        if marked:
            words = self.tr("Not in the new wording: {words}") if gone else self.tr("Not in the old wording: {words}")
            self.setAccessibleDescription(words.format(words="; ".join(marked)))


class _MarkedFlow(TextFlow):
    def __init__(self, look: Look, runs: Runs, style: str, *, gone: bool) -> None:
        super().__init__(look, "", style)
        plain, marked = QTextCharFormat(), QTextCharFormat()
        marked.setFontWeight(QFont.Weight.DemiBold)
        marked.setFontUnderline(not gone)
        marked.setFontStrikeOut(gone)
        cursor = QTextCursor(self._document)
        for run in runs:
            cursor.insertText(run.text, marked if run.differs else plain)
        line = QTextBlockFormat()
        line.setLineHeight(look.line_height(style), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
