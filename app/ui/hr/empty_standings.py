"""What stands in the place of the list of standings when there is nothing in it, and the way on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look


class EmptyStandings(EmptyState):
    """Says why nothing is listed; `clear_pressed` asks to clear the filters, `rule_pressed` for the first rule."""

    clear_pressed = Signal()
    rule_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "list-checks", 32, parent)
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.rule_button = Button(look, self.tr("Make the first rule"), "primary", icon="plus")
        self.add_actions(self.clear_button, self.rule_button)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.rule_button.clicked.connect(self.rule_pressed)

    def explain(self, *, filtered: bool, past: bool) -> None:
        """Say that the filters find nothing, that nothing was assigned on a past day, or that nothing is yet."""
        if filtered:
            words = self.tr("Change the search or a filter, or clear them all.")
            self.say(self.tr("Nothing matches these filters."), words, self.clear_button)
        elif past:
            words = self.tr("Choose a later day, or go back to today.")
            self.say(self.tr("Nothing was assigned on that day"), words)
        else:
            words = self.tr(
                "A rule gives people their modules by itself, also those who join later. They are listed here."
            )
            self.say(self.tr("Nothing is assigned yet"), words, self.rule_button)
