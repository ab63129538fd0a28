"""What stands in the place of the table when there is nothing to list, and the way on from there."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date


class EmptyRecords(EmptyState):
    """Says why nothing is listed; `clear_pressed` asks to clear the filters."""

    clear_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "table-2", 40, parent)
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.add_actions(self.clear_button)
        self.clear_button.clicked.connect(self.clear_pressed)

    def explain(self, *, filtered: bool, day: date | None) -> None:
        """Say that the filters find nothing, or that nothing had been recorded by a day, or nothing has been yet."""
        if filtered:
            words = self.tr("Change the search or a filter, or clear them all.")
            self.say(self.tr("No record matches these filters."), words, self.clear_button)
        elif day is not None:
            heading = self.tr("No records by {day}").format(day=say_date(self._look, day))
            self.say(heading, self.tr("Nobody had finished a quiz by the end of that day."))
        else:
            self.say(self.tr("No records yet"), self.tr("When somebody finishes a quiz, the record is here."))
