"""A field for a whole number with its unit beside it, for instance "12 months"."""

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look


class NumberField(QWidget):
    """Takes digits alone; `changed` tells that another number stands in it."""

    changed = Signal()

    def __init__(self, look: Look, name: str, unit: str, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(str(value))
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), self))
        self.field.setFixedWidth(look.px(72))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(unit)
        self.unit = label(look, unit)
        self.unit.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(10))
        row.addWidget(self.field)
        row.addWidget(self.unit, 1)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.changed)

    def value(self) -> int:
        """Return the number; 0 for an empty field."""
        return int(self.field.text() or "0")

    def set_value(self, value: int) -> None:
        """Put a number into the field."""
        self.field.setText(str(value))
