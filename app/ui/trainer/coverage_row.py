"""A row of the coverage table: a commitment and what there is about it, arranged for the room that there is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.look import Look

_PAD_Y, _PAD_X = 8, 12


class CoverageRow(QWidget):
    """`first` stands before the `cells`, or above them; `headings` are said over them where the head has no room."""

    def __init__(
        self,
        look: Look,
        first: QWidget,
        cells: Sequence[QWidget],
        headings: Sequence[str],
        name: str,
        *,
        pad: int = _PAD_Y,
    ) -> None:
        super().__init__()
        self._look, self._first = look, first
        self.setAccessibleName(name)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, look.px(pad), 0, look.px(pad))
        self._box.setSpacing(0)
        self._box.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
        self._cells = QWidget()
        flow = FlowLayout(0, self._cells)
        self._contents = tuple(cells)
        self._holders: list[QWidget] = []
        self._prefixes: list[QWidget] = []
        for cell, heading in zip(cells, headings, strict=True):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, look.px(_PAD_X), 0)
            column.setSpacing(0)
            if heading:
                prefix = label(look, heading, "overline", "muted")
                prefix.setContentsMargins(4, 0, 0, 0)
                self._prefixes.append(prefix)
                column.addWidget(prefix)
            column.addWidget(cell)
            column.addStretch(1)
            self._holders.append(holder)
            flow.addWidget(holder)
        self._box.addWidget(self._cells, 1)

    def needed(self) -> list[int]:
        """Return the width in pixels that each cell needs."""
        return [cell.sizeHint().width() + self._look.px(_PAD_X) for cell in self._contents]

    def fit(self, first: int, widths: Sequence[int], *, above: bool) -> None:
        """Give the cells their widths; the commitment is `first` pixels wide, or stands `above` them.

        There the heading is said over each cell.
        """
        self._box.setDirection(QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(self._look.px(4) if above else 0)
        self._first.setFixedWidth(first)
        for prefix in self._prefixes:
            prefix.setVisible(above)
        for holder, width in zip(self._holders, widths, strict=True):
            holder.setFixedWidth(width)
