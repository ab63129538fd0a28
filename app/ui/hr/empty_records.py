"""What stands in the place of the table when there is nothing to list, and the way on from there."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock


class EmptyRecords(QWidget):
    """Says why nothing is listed; `clear_pressed` asks to clear the filters."""

    clear_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.heading = label(look, "", "heading")
        self.heading.setWordWrap(True)
        self._words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Clear filters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(40), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "table-2", "textMuted", 22))
        column.addWidget(self.heading)
        column.addWidget(self._words)
        column.addSpacing(look.px(4))
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)

    def explain(self, *, filtered: bool, day: date | None) -> None:
        """Say that the filters find nothing, or that nothing had been recorded by a day, or nothing has been yet."""
        if filtered:
            self.heading.setText(self.tr("No record matches these filters."))
            self._words.set_text(self.tr("Change the search or a filter, or clear them all."))
        elif day is not None:
            self.heading.setText(self.tr("No records by {day}").format(day=say_date(self._look, day)))
            self._words.set_text(self.tr("Nobody had finished a quiz by the end of that day."))
        else:
            self.heading.setText(self.tr("No records yet"))
            self._words.set_text(self.tr("When somebody finishes a quiz, the record is here."))
        self.clear_button.setVisible(filtered)
