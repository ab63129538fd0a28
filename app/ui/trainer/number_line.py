"""A number of a draft with its name above and its unit beside it, undone by the editor."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.trainer.draft_history import DraftHistory
from app.ui.trainer.line_field import LineField
from app.ui.trainer.spots import Spot

Read = Callable[[Any], int | None]
Write = Callable[[Any, int | None], Any]


class NumberLine(QWidget):
    """An empty field is no number where that means something (`optional`), and else leaves the draft as it is."""

    def __init__(
        self,
        look: Look,
        history: DraftHistory[Any],
        place: tuple[str, ...],
        title: str,
        unit: str,
        read: Read,
        write: Write,
        *,
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._read, self._write, self._optional = history, read, write, optional
        self._spot = Spot(place)
        self.field = LineField(history, place, title)
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), self))
        self.field.setFixedWidth(look.px(72))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleDescription(unit)
        said = label(look, unit, "body", "muted")
        said.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(self.field)
        row.addWidget(said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        if title:
            heading = label(look, title, "overline")
            heading.setWordWrap(True)
            column.addWidget(heading)
        column.addLayout(row)
        self.field.textEdited.connect(self._take)
        self.field.editingFinished.connect(self.refresh)
        self.refresh()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.field.setFocus(reason)  # and no focus proxy, as for `SegmentedControl`

    def refresh(self) -> None:
        """Show what the draft has."""
        value = self._read(self._history.draft)
        words = "" if value is None else str(value)
        if words != self.field.text():
            self.field.setText(words)

    def _take(self, words: str) -> None:
        if not words and not self._optional:
            return
        was = self._read(self._history.draft)
        draft = self._write(self._history.draft, int(words) if words else None)
        if draft != self._history.draft:
            self._history.type_in(self._spot, draft, str(was or ""), words)
