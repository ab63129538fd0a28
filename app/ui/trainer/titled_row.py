"""A word with the controls that it names behind it; below it where there is no room beside."""

from PySide6.QtWidgets import QWidget

from app.ui.shared.folding_row import FoldingRow
from app.ui.shared.labels import label
from app.ui.shared.look import Look

_BESIDE_FROM, _GAP, _GAP_BELOW = 340, 10, 4


class TitledRow(FoldingRow):
    """The first control takes the room that there is."""

    def __init__(self, look: Look, title: str, *controls: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(look, _BESIDE_FROM, _GAP, _GAP_BELOW, parent)
        self._row.addWidget(label(look, title, "meta", "muted"))
        for place, control in enumerate(controls):
            self._row.addWidget(control, 0 if place else 3)
        self._row.addStretch(1)
