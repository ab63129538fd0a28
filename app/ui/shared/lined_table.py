"""A table on the page itself: rows under hairlines; folded, the cells of a row stand under each other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look

_PAD_Y, _PAD_X = 10, 14


@dataclass(frozen=True, slots=True)
class LinedColumn:
    """A column; `width` in pixels of the design, 0 takes a share of what is left. Folded, `prefix` says what it is."""

    heading: str
    width: int
    prefix: bool = False


class LinedTable(QWidget):
    """Shows rows of widgets; `words` of a row are what a screen reader calls it."""

    def __init__(self, look: Look, columns: Sequence[LinedColumn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._columns = look, tuple(columns)
        self._rows: list[_LinedRow] = []
        self._folded = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        names = [label(look, column.heading, "overline", "muted") for column in columns]
        self._head = _LinedRow(look, names, "", pad=look.px(6))
        self._column.addWidget(self._head)
        self._column.addWidget(hairline(strong=True))

    def add_row(self, cells: Sequence[QWidget], words: str) -> None:
        """Add a row at the end, with a widget for each column."""
        prefixes = [column.heading if column.prefix else "" for column in self._columns]
        row = _LinedRow(self._look, cells, words, pad=self._look.px(_PAD_Y), prefixes=prefixes)
        self._rows.append(row)
        self._column.addWidget(row)
        self._column.addWidget(hairline())

    def fit(self, width: int, *, folded: bool) -> None:
        """Give the columns their places in a width, or put the cells of each row under each other."""
        look = self._look
        self._head.setVisible(not folded)
        fixed = sum(look.px(column.width) for column in self._columns)
        sharing = sum(not column.width for column in self._columns)
        share = max((width - fixed) // sharing, look.px(60)) if sharing else 0
        widths = [look.px(column.width) if column.width else share for column in self._columns]
        for row in (self._head, *self._rows):
            row.fit([width] * len(widths) if folded else widths, folded=folded)


class _LinedRow(QWidget):
    def __init__(
        self, look: Look, cells: Sequence[QWidget], words: str, *, pad: int, prefixes: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(words)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, pad, 0, pad)
        self._row.setSpacing(0)
        self._holders: list[QWidget] = []
        self._prefixes: list[QWidget] = []
        for place, cell in enumerate(cells):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, look.px(_PAD_X), 0)
            column.setSpacing(0)
            if place < len(prefixes) and prefixes[place]:
                prefix = label(look, prefixes[place], "overline", "muted")
                self._prefixes.append(prefix)
                column.addWidget(prefix)
            column.addWidget(cell)
            column.addStretch(1)
            self._holders.append(holder)
            self._row.addWidget(holder, 0, Qt.AlignmentFlag.AlignTop)

    def fit(self, widths: Sequence[int], *, folded: bool) -> None:
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(self._look.px(4) if folded else 0)
        for prefix in self._prefixes:
            prefix.setVisible(folded)
        for holder, width in zip(self._holders, widths, strict=True):
            holder.setFixedWidth(width)
