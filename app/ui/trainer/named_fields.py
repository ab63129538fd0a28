"""Fields with their names above them, side by side as far as there is room."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.look import Look


class NamedFields(QWidget):
    """Goes on to the next line where one is full."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(look.px(16), self)

    def add(self, name: str, *fields: QWidget, width: int = 0) -> QWidget:
        """Add fields under a name and return what holds them; `width` is in pixels of the design, 0 for their own."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(6))
        column.addWidget(label(self._look, name, "overline"))
        for field in fields:
            if width:
                field.setFixedWidth(self._look.px(width))
            # A control that is lower than a field stands in the middle of its height, so that all are in one line.
            column.addSpacing(max(self._look.number("fieldHeight") - field.sizeHint().height(), 0) // 2)
            column.addWidget(field)
        column.addStretch(1)
        self._flow.addWidget(part)
        return part
