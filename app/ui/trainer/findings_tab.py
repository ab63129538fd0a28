"""What an item lacks, what is weak in it, and what is good, as a list that leads to each place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.findings import Finding
from app.domain.item_places import has_words
from app.domain.item_readiness import Lack
from app.domain.items import Item
from app.domain.texts import Language
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.laying_out import clear_layout
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.trainer.finding_row import FindingRow, Remark
from app.ui.trainer.finding_words import FindingWords
from app.ui.trainer.lack_words import LackWords
from app.ui.trainer.spots import Spot

_FEW = 6
"""Remarks that are shown at first: an item that was just begun lacks everything, and what one sees would go under."""


class FindingsTab(QWidget):
    """`wanted` carries the spot that was pressed. The list stays as it is where nothing changed.

    Of an item without a word nothing is wrong yet: what it lacks is still to be written.
    """

    wanted = Signal(Spot)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lacks, self._findings = LackWords(self), FindingWords(self)
        self._shown: list[Remark] = []
        self._title, self._all = "", False
        self.more_button: Button | None = None
        self.rows: list[FindingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_judged(
        self, item: Item, lacks: tuple[Lack, ...], findings: tuple[Finding, ...], languages: tuple[Language, ...]
    ) -> int:
        """Show what was found in an item of a module in some languages, and return how much of it is not good."""
        weak = [self._weak(item, one, alone=len(languages) == 1) for one in findings]
        begun = has_words(item)
        missing = [self._missing(item, *one, begun=begun) for one in self._lacks.joined(lacks, languages)]
        praise = self._findings.praise(item, lacks, findings)
        good = [] if praise is None else [Remark("circle-check", "right", *praise, None)]
        remarks = [*weak, *missing, *good]
        if remarks != self._shown:
            self._shown = remarks
            self._title = "" if begun else self.tr("Still to write")
            self._draw(remarks)
        return len(weak) + len(missing)

    def _draw(self, remarks: list[Remark]) -> None:
        clear_layout(self._column)
        self.rows = []
        if self._title:
            self._column.addSpacing(self._look.px(8))
            self._column.addWidget(label(self._look, self._title, "overline", "muted"))
            self._column.addSpacing(self._look.px(2))
        cut = len(remarks) > _FEW + 1 and not self._all
        for remark in remarks[:_FEW] if cut else remarks:
            if self.rows:
                self._column.addWidget(hairline())
            row = FindingRow(self._look, remark)
            row.wanted.connect(self.wanted)
            self.rows.append(row)
            self._column.addWidget(row)
        self.more_button = None
        if cut:
            self.more_button = Button(self._look, self.tr("Show all {count}").format(count=len(remarks)), "link")
            self.more_button.clicked.connect(self._show_all)
            self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_all(self) -> None:
        self._all = True
        self._draw(self._shown)
        self.rows[_FEW].setFocus(Qt.FocusReason.OtherFocusReason)

    def _weak(self, item: Item, finding: Finding, *, alone: bool) -> Remark:
        spot = Spot(finding.place, finding.language) if finding.place else None
        title = self._findings.title(item, finding)
        return Remark("triangle-alert", "due", title, self._findings.advice(finding, alone=alone), spot)

    def _missing(self, item: Item, lack: Lack, languages: tuple[Language, ...], *, begun: bool) -> Remark:
        title = self._lacks.say(item, lack, languages)
        if not begun:
            return Remark("pencil", "textMuted", title, "", Spot(lack.place, lack.language))
        words = self.tr("Needed before publishing.")
        return Remark("circle-alert", "wrong", title, words, Spot(lack.place, lack.language))
