"""What stands in the place of the list of people when there is nobody to list, and the way on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look


class EmptyPeople(EmptyState):
    """Says why nobody is listed; `clear_pressed` asks to clear the filters, `import_pressed` to bring a roster in."""

    clear_pressed = Signal()
    import_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "users", parent=parent)
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.import_button = Button(look, self.tr("Import roster"), icon="file-input")
        self.add_actions(self.clear_button, self.import_button)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.import_button.clicked.connect(self.import_pressed)

    def explain(self, *, filtered: bool) -> None:
        """Say that the filters find nobody, or that nobody is in the workspace yet."""
        if filtered:
            words = self.tr("Change the search or a filter, or clear them all.")
            self.say(self.tr("Nobody matches these filters."), words, self.clear_button)
        else:
            words = self.tr("Bring in the list of employees as CSV or Excel. You see what it changes before it does.")
            self.say(self.tr("Nobody is here yet"), words, self.import_button)
