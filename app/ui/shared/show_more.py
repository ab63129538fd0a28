"""Shows a long list a few rows at a time: a thousand rows of widgets would take a second."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal

from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

SHOWN_AT_ONCE = 20


class ShowMore(Button):
    """Adds the first rows at once and the others on request; hidden when there is nothing more. `grown` tells that.

    `first` rows are shown at once, and then `SHOWN_AT_ONCE` more at each press.
    """

    grown = Signal()

    def __init__(
        self,
        look: Look,
        add: Callable[[Sequence[Any]], None],
        rows: Sequence[Any],
        first: int = SHOWN_AT_ONCE,
    ) -> None:
        super().__init__(look, "", "link")
        self._look, self._add, self._rows, self._shown = look, add, rows, 0
        self.clicked.connect(lambda: self._more(SHOWN_AT_ONCE))
        self._more(first)

    def _more(self, count: int) -> None:
        self._add(self._rows[self._shown : self._shown + count])
        self._shown += count
        left = len(self._rows) - self._shown
        self.setText(self.tr("Show more ({count} left)").format(count=say_number(self._look, max(left, 0))))
        self.updateGeometry()
        self.grown.emit()
        self.setVisible(left > 0)
