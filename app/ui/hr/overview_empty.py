"""What stands in the place of the overview as long as there is nothing to count, and the first thing to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look


class EmptyOverview(EmptyState):
    """Leads to the roster, to assignments, or back to everybody, whichever is the way on."""

    roster_wanted = Signal()
    assignments_wanted = Signal()
    everyone_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "layout-grid", 40, parent)
        self.roster_button = Button(look, self.tr("Import a roster"), "primary", icon="file-input")
        self.assign_button = Button(look, self.tr("Assign a module"), "primary")
        self.everyone_button = Button(look, self.tr("Show everyone, today"))
        self.add_actions(self.roster_button, self.assign_button, self.everyone_button)
        self.roster_button.clicked.connect(self.roster_wanted)
        self.assign_button.clicked.connect(self.assignments_wanted)
        self.everyone_button.clicked.connect(self.everyone_wanted)
        self.hide()

    def explain(self, *, people: bool, narrowed: bool) -> None:
        """Say what will be here; `people` tells that somebody is here, `narrowed` that only a part is looked at."""
        if narrowed:
            words = self.tr("Nobody whom you chose was assigned anything on that day. Choose others.")
            self.say(self.tr("Nothing to count here"), words, self.everyone_button)
        elif people:
            words = self.tr("Once a module is assigned, this page says who is up to date, who is overdue, and where.")
            self.say(self.tr("Nothing is assigned yet"), words, self.assign_button)
        else:
            words = self.tr(
                "Bring your people from a spreadsheet; then assign modules, and this page says how they stand."
            )
            self.say(self.tr("Nobody is here yet"), words, self.roster_button)
