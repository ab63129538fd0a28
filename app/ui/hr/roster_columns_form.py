"""Says of each column of a file what it holds, beside its heading and its first values."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.roster import ColumnMapping, RosterField
from app.domain.roster_dates import DayOrder
from app.services.roster_importing import RosterLook
from app.ui.hr.roster_words import RosterWords
from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_MOST_COLUMNS = 100
"""Columns that can be said something about; no roster has as many."""

_LONGEST_SHOWN = 40

IGNORE = "ignore"


class RosterColumnsForm(QWidget):
    """`changed` tells that a column is said to hold something else."""

    changed = Signal()

    def __init__(self, look: Look, shown: RosterLook, words: RosterWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: list[FieldCombo] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(6))
        heads = (self.tr("Column in the file"), self.tr("First values"), self.tr("What it holds"))
        for place, head in enumerate(heads):
            grid.addWidget(label(look, head, "overline"), 0, place)
        grid.addWidget(hairline(strong=True), 1, 0, 1, 3)
        held = dict(shown.mapping.columns)
        for column, heading in enumerate(shown.headings[:_MOST_COLUMNS]):
            combo = self._combo(look, heading, words, held.get(column))
            name = TextBlock(look, _short(heading), "bodyStrong")
            values = [_short(row[column]) for row in shown.sample if row[column].strip()]
            first = TextBlock(look, " · ".join(values), "meta", "textMuted")
            row = 2 + 2 * column
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(first, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(combo, row, 2)
            grid.addWidget(hairline(), row + 1, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 3)
        grid.setColumnMinimumWidth(2, look.px(150))

    def mapping(self, day_order: DayOrder | None) -> ColumnMapping:
        """Return what the columns are said to hold."""
        said = ((column, str(combo.currentData())) for column, combo in enumerate(self.combos))
        return ColumnMapping(
            tuple((column, RosterField(value)) for column, value in said if value != IGNORE), day_order
        )

    def _combo(self, look: Look, heading: str, words: RosterWords, field: RosterField | None) -> FieldCombo:
        combo = FieldCombo(look, self.tr("What “{column}” holds").format(column=heading), "")
        combo.addItem(self.tr("Ignore"), IGNORE)
        for one in RosterField:
            combo.addItem(words.field(one), one.value)
        combo.setCurrentIndex(combo.findData(field.value if field is not None else IGNORE))
        combo.currentIndexChanged.connect(self.changed)
        self.combos.append(combo)
        return combo


def _short(text: str) -> str:
    """Return a cell as far as it takes to recognise it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"
