"""Chooses which part of the questions of a file is listed: side by side, or where text is large as a list to open."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.field_combo import FieldCombo
from app.ui.shared.look import Look
from app.ui.shared.segmented_control import SegmentedControl
from app.ui.trainer.import_list import Part

_LARGE = 1.4


class PartChoice(QWidget):
    """`chosen` carries the part that was chosen."""

    chosen = Signal(Part)

    def __init__(
        self, look: Look, choices: Sequence[tuple[Part, str]], shown: Part, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = [part for part, _ in choices]
        name, words = self.tr("Part of the preview"), tuple(text for _, text in choices)
        self.control = SegmentedControl(look, name, words) if look.scale <= _LARGE else FieldCombo(look, name, "")
        if isinstance(self.control, FieldCombo):
            for part, text in choices:
                self.control.addItem(text, part.value)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.control)
        self.show_part(shown)
        if isinstance(self.control, FieldCombo):
            self.control.activated.connect(self._tell)
        else:
            self.control.chosen.connect(self._tell)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.control.setFocus(reason)  # and no focus proxy, as for `SegmentedControl`

    def part(self) -> Part:
        """Return the part that is chosen."""
        place = self.control.currentIndex() if isinstance(self.control, FieldCombo) else self.control.place()
        return self._parts[place]

    def show_part(self, part: Part) -> None:
        """Show another choice and tell nobody."""
        self.control.blockSignals(True)
        if isinstance(self.control, FieldCombo):
            self.control.setCurrentIndex(self._parts.index(part))
        else:
            self.control.segments[self._parts.index(part)].setChecked(True)
        self.control.blockSignals(False)

    def _tell(self) -> None:
        self.chosen.emit(self.part())
