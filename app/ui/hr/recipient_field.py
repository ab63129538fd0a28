"""Who receives a file: somebody inside the company, or one outside with a name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.releases import LONGEST_RECIPIENT
from app.ui.shared.look import Look
from app.ui.shared.mark_lines import RadioLine


class RecipientField(QWidget):
    """`changed` tells that the other kind was chosen or the name changed; inside is chosen at first."""

    changed = Signal()

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.inside = RadioLine(look, self.tr("Someone inside the company"))
        self.outside = RadioLine(look, self.tr("Someone outside"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_RECIPIENT)
        self.name.setAccessibleName(self.tr("Name of the recipient"))
        self.name.setPlaceholderText(self.tr("Company or authority"))
        group = QButtonGroup(self)
        for line in (self.inside, self.outside):
            line.setAccessibleDescription(name)
            group.addButton(line)
        self.inside.setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        column.addWidget(self.inside)
        column.addWidget(self.outside)
        indented = QHBoxLayout()
        indented.setContentsMargins(look.px(28), 0, 0, 0)
        indented.addWidget(self.name)
        column.addLayout(indented)
        self._arrange()
        group.buttonToggled.connect(self._arrange)
        self.outside.clicked.connect(lambda: self.name.setFocus(Qt.FocusReason.TabFocusReason))
        self.name.textChanged.connect(self.changed)

    def is_outside(self) -> bool:
        """Whether somebody outside the company receives the file."""
        return self.outside.isChecked()

    def recipient(self) -> str:
        """Return the name of the recipient as it was typed; empty for somebody inside."""
        return self.name.text().strip() if self.is_outside() else ""

    def choose(self, recipient: str) -> None:
        """Choose somebody outside by their name, or with an empty one somebody inside."""
        (self.outside if recipient else self.inside).setChecked(True)
        self.name.setText(recipient)

    def show_fault(self, fault: bool) -> None:
        """Show by its edge that the name is at fault; the sentence stands below it."""
        self.name.setProperty("fault", "true" if fault else "false")
        self.name.style().unpolish(self.name)
        self.name.style().polish(self.name)

    def _arrange(self) -> None:
        self.name.setVisible(self.is_outside())
        self.changed.emit()
