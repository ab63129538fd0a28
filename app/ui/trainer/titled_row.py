"""A word with the controls that it names behind it; below it where there is no room beside."""

from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look

_BESIDE_FROM = 340
"""Width in pixels of the design from which word and controls stand beside each other."""


class TitledRow(QWidget):
    """The first control takes the room that there is."""

    def __init__(self, look: Look, title: str, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(10))
        self._row.addWidget(label(look, title, "meta", "muted"))
        for place, control in enumerate(controls):
            self._row.addWidget(control, 0 if place else 3)
        self._row.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self.isVisible():  # before that it has any width, and would be laid out twice
            self._arrange()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._arrange()
        super().showEvent(event)

    def _arrange(self) -> None:
        beside = self.width() >= self._look.px(_BESIDE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setSpacing(self._look.px(10 if beside else 4))
