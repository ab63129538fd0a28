"""A field for a passphrase, with its name above it."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look

_WIDTH = 360


class PassphraseField(QWidget):
    """Hides what is typed until it is asked to show it."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = label(look, name, "overline")
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setFixedWidth(look.px(_WIDTH))
        self.edit.setAccessibleName(name)
        title.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(title)
        column.addWidget(self.edit)

    def show_words(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)

    def mark(self, fault: bool) -> None:
        """Mark the field as what is to be put right."""
        self.edit.setProperty("fault", "true" if fault else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
