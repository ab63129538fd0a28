"""A row of widgets that becomes a column where there is no room for them beside each other."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.shared.look import Look


class FoldingRow(QWidget):
    """All measures are pixels of the design: the width from which it is a row, and the gaps beside and below."""

    def __init__(self, look: Look, beside_from: int, gap: int, gap_below: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._beside_from, self._gaps = look, beside_from, (gap, gap_below)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(gap))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():  # before that it has any width, and would be laid out twice
            self._arrange()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._arrange()
        super().showEvent(event)

    def _arrange(self) -> None:
        below = self.width() < self._look.px(self._beside_from)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(self._look.px(self._gaps[below]))
