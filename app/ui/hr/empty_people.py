"""What stands in the place of the list of people when there is nobody to list, and the way on from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class EmptyPeople(QWidget):
    """Says why nobody is listed; `clear_pressed` asks to clear the filters, `import_pressed` to bring a roster in."""

    clear_pressed = Signal()
    import_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self._words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.import_button = Button(look, self.tr("Import roster"), icon="file-input")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(20), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "users", "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self._words)
        column.addSpacing(look.px(4))
        for button in (self.clear_button, self.import_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.import_button.clicked.connect(self.import_pressed)

    def explain(self, *, filtered: bool) -> None:
        """Say that the filters find nobody, or that nobody is in the workspace yet."""
        if filtered:
            self.heading.setText(self.tr("Nobody matches these filters."))
            self._words.set_text(self.tr("Change the search or a filter, or clear them all."))
        else:
            self.heading.setText(self.tr("Nobody is here yet"))
            self._words.set_text(
                self.tr("Bring in the list of employees as CSV or Excel. You see what it changes before it does.")
            )
        self.clear_button.setVisible(filtered)
        self.import_button.setVisible(not filtered)
