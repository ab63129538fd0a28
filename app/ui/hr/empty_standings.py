"""What stands in the place of the list of standings when there is nothing in it, and the way on from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.lines import PageBody
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class EmptyStandings(PageBody):
    """Says why nothing is listed; `clear_pressed` asks to clear the filters, `rule_pressed` for the first rule.

    It scrolls: with large text the filters above it leave it little room.
    """

    clear_pressed = Signal()
    rule_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self._words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Clear filters"))
        self.rule_button = Button(look, self.tr("Make the first rule"), "primary", icon="plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(32), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "list-checks", "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self._words)
        column.addSpacing(look.px(4))
        for button in (self.clear_button, self.rule_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.rule_button.clicked.connect(self.rule_pressed)

    def explain(self, *, filtered: bool, past: bool) -> None:
        """Say that the filters find nothing, that nothing was assigned on a past day, or that nothing is yet."""
        if filtered:
            self.heading.setText(self.tr("Nothing matches these filters."))
            self._words.set_text(self.tr("Change the search or a filter, or clear them all."))
        elif past:
            self.heading.setText(self.tr("Nothing was assigned on that day"))
            self._words.set_text(self.tr("Choose a later day, or go back to today."))
        else:
            self.heading.setText(self.tr("Nothing is assigned yet"))
            self._words.set_text(
                self.tr("A rule gives people their modules by itself, also those who join later. They are listed here.")
            )
        self.clear_button.setVisible(filtered)
        self.rule_button.setVisible(not filtered and not past)
