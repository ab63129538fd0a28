"""What a file cannot hold of the items that are to go into it: each loss once, with how many items and which."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.item_exporting import LossGroup
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import begin, say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.trainer.problem_words import say_problem

_WHOLE = re.compile("^the whole (?:item|scenario)(?:: |, for )")
"""How a loss begins that is said of an item left out; that it is one is said already."""

_MOST_NAMES = 6
_LONGEST_NAMES = {"en": 48, "ja": 26}
"""Characters of a name that are shown; a Japanese one is twice as wide."""
_ENDS = " .,;:、。"


class ExportLosses(QWidget):
    """First what is left out whole, then what is lost of items that are in the file."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lines: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(8))

    def show_losses(self, losses: Sequence[LossGroup]) -> None:
        """Show what is lost."""
        look = self._look
        clear_layout(self._column)
        self.lines = []
        if not losses:
            self._column.addLayout(self._row("circle-check", "right", self.tr("Nothing is lost in this format.")))
            return
        self._column.addWidget(label(look, self.tr("What this format cannot hold"), "heading"))
        for group in losses:
            self._column.addWidget(hairline())
            icon, role = ("circle-x", "wrong") if group.left_out else ("triangle-alert", "due")
            self._column.addLayout(self._row(icon, role, self._said(group)))
            names = TextBlock(look, self._names(group), "meta", "textMuted")
            inset = QHBoxLayout()
            inset.setContentsMargins(look.px(24), 0, 0, 0)
            inset.addWidget(names)
            self._column.addLayout(inset)

    def _said(self, group: LossGroup) -> str:
        count = len(group.items)
        if group.left_out:
            one, several = self.tr("1 item is left out: {what}"), self.tr("{count} items are left out: {what}")
        else:
            one, several = self.tr("Lost of 1 item: {what}"), self.tr("Lost of {count} items: {what}")
        what = say_problem(_WHOLE.sub("", group.what) if group.left_out else group.what)
        return (one if count == 1 else several).format(count=say_number(self._look, count), what=what)

    def _names(self, group: LossGroup) -> str:
        language = self._look.language
        longest, names = _LONGEST_NAMES[language], []
        for filed in group.items[:_MOST_NAMES]:
            stem = filed.item.stem
            name = " ".join((filed.title or stem.in_language(language)).split())
            short = f"{name[: longest - 1].rstrip(_ENDS)}…" if len(name) > longest else name
            names.append(short or self.tr("an item without a word yet"))
        rest = len(group.items) - len(names)
        if rest > 0:
            names.append(self.tr("and {count} more").format(count=say_number(self._look, rest)))
        return " · ".join(names)

    def _row(self, icon: str, role: str, words: str) -> QHBoxLayout:
        self.lines.append(begin(words))
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(line_icon(self._look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(self._look, begin(words), "body"), 1)
        return row
