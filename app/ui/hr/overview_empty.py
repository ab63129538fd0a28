"""What stands in the place of the overview as long as there is nothing to count, and the first thing to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class EmptyOverview(QWidget):
    """Leads to the roster, to assignments, or back to everybody, whichever is the way on."""

    roster_wanted = Signal()
    assignments_wanted = Signal()
    everyone_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self.words = TextBlock(look, "", "body", "textMuted")
        self.roster_button = Button(look, self.tr("Import a roster"), "primary", icon="file-input")
        self.assign_button = Button(look, self.tr("Assign a module"), "primary")
        self.everyone_button = Button(look, self.tr("Show everyone, today"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(40), 4, 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "layout-grid", "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addSpacing(look.px(4))
        buttons = QHBoxLayout()
        for button in self._buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.roster_button.clicked.connect(self.roster_wanted)
        self.assign_button.clicked.connect(self.assignments_wanted)
        self.everyone_button.clicked.connect(self.everyone_wanted)
        self.hide()

    def first(self) -> QWidget:
        """Return the button for the first thing to do."""
        return next((one for one in self._buttons() if not one.isHidden()), self.heading)

    def explain(self, *, people: bool, narrowed: bool) -> None:
        """Say what will be here; `people` tells that somebody is here, `narrowed` that only a part is looked at."""
        self.roster_button.setVisible(not people and not narrowed)
        self.assign_button.setVisible(people and not narrowed)
        self.everyone_button.setVisible(narrowed)
        if narrowed:
            self.heading.setText(self.tr("Nothing to count here"))
            self.words.set_text(self.tr("Nobody whom you chose was assigned anything on that day. Choose others."))
        elif people:
            self.heading.setText(self.tr("Nothing is assigned yet"))
            self.words.set_text(
                self.tr("Once a module is assigned, this page says who is up to date, who is overdue, and where.")
            )
        else:
            self.heading.setText(self.tr("Nobody is here yet"))
            self.words.set_text(
                self.tr("Bring your people from a spreadsheet; then assign modules, and this page says how they stand.")
            )

    def _buttons(self) -> tuple[Button, ...]:
        return self.roster_button, self.assign_button, self.everyone_button
