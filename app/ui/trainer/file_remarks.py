"""What is remarked about a file of questions as a whole: lines above the list of its questions, counted with none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filed_items import ReadProblem
from app.ui.shared.labels import line_icon
from app.ui.shared.look import Look
from app.ui.shared.show_more import ShowMore
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.import_words import ImportWords

_FIRST = 3


class FileRemarks(QWidget):
    """The first few at once and the others on request; red where for it nothing of the file `comes_in`."""

    def __init__(
        self,
        look: Look,
        words: ImportWords,
        remarks: Sequence[ReadProblem],
        parent: QWidget | None = None,
        *,
        comes_in: bool,
    ) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._icon, self._role = ("triangle-alert", "due") if comes_in else ("circle-alert", "wrong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        column.addLayout(self._rows)
        self.more = ShowMore(look, self._add, remarks, _FIRST)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, remarks: Sequence[ReadProblem]) -> None:
        for one in remarks:
            row = QHBoxLayout()
            row.setSpacing(self._look.px(8))
            icon = line_icon(self._look, self._icon, self._role, "body")
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextBlock(self._look, self._words.about_file(one), "body"), 1)
            self._rows.addLayout(row)
