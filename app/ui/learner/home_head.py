"""The line above Home: today, and that everything stays on this computer."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.folding_row import FoldingRow
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_long_date

_BESIDE_FROM, _GAP, _GAP_BELOW = 440, 16, 4


class HomeHead(FoldingRow):
    """The promise goes below the day where there is no room beside it."""

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, _BESIDE_FROM, _GAP, _GAP_BELOW, parent)
        promise = QHBoxLayout()
        promise.setSpacing(look.px(6))
        promise.addWidget(icon_label(look, "lock", "textMuted", 16))
        promise.addWidget(label(look, self.tr("Kept on this computer only"), "meta", "muted"))
        promise.addStretch(1)
        self._row.addWidget(label(look, say_long_date(look, today), "meta", "muted"))
        self._row.addStretch(1)
        self._row.addLayout(promise)
