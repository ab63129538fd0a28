"""What stands in the place of the library when there is no item to list, and the way on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class EmptyLibrary(QWidget):
    """`clear_pressed` asks to clear the filters, `new_pressed` to write an item, `import_pressed` to bring some in."""

    clear_pressed = Signal()
    new_pressed = Signal()
    import_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self._words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.new_button = Button(look, self.tr("New item"), icon="plus")
        self.import_button = Button(look, self.tr("Import"), icon="file-input")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(6), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "square-pen", "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self._words)
        column.addSpacing(look.px(4))
        buttons = FlowLayout(look.px(8))
        for button in (self.clear_button, self.new_button, self.import_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.new_button.clicked.connect(self.new_pressed)
        self.import_button.clicked.connect(self.import_pressed)

    def explain(self, *, filtered: bool) -> None:
        """Say that the filters find nothing, or that there is no item yet."""
        if filtered:
            self.heading.setText(self.tr("No item matches these filters."))
            self._words.set_text(self.tr("Change the search or a filter, or clear them all."))
        else:
            self.heading.setText(self.tr("Write the first item, or bring the ones you have."))
            self._words.set_text(self.tr("Questions of Moodle and other programs, sheets and plain text can be read."))
        self.clear_button.setVisible(filtered)
        self.new_button.setVisible(not filtered)
        self.import_button.setVisible(not filtered)
