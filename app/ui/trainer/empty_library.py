"""What stands in the place of the library when there is no item to list, and the way on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look


class EmptyLibrary(EmptyState):
    """`clear_pressed` asks to clear the filters, `new_pressed` to write an item, `import_pressed` to bring some in."""

    clear_pressed = Signal()
    new_pressed = Signal()
    import_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "square-pen", 6, parent)
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.new_button = Button(look, self.tr("New item"), icon="plus")
        self.import_button = Button(look, self.tr("Import"), icon="file-input")
        self.add_actions(self.clear_button, self.new_button, self.import_button)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.new_button.clicked.connect(self.new_pressed)
        self.import_button.clicked.connect(self.import_pressed)

    def explain(self, *, filtered: bool) -> None:
        """Say that the filters find nothing, or that there is no item yet."""
        if filtered:
            words = self.tr("Change the search or a filter, or clear them all.")
            self.say(self.tr("No item matches these filters."), words, self.clear_button)
        else:
            words = self.tr("Questions of Moodle and other programs, sheets and plain text can be read.")
            heading = self.tr("Write the first item, or bring the ones you have.")
            self.say(heading, words, self.new_button, self.import_button)
