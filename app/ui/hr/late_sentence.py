"""The sentence that the page of reminders begins with, and what stands in the place of an empty list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.chasing import LateCount
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class LateSentence(TextBlock):
    """Says how many people are late with how much, and how many of them cannot be written to."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "lead", emphasis=True, parent=parent)

    def show_count(self, count: LateCount) -> None:
        """Say another count."""
        self.set_text(self._say_count(count))

    def _say_count(self, count: LateCount) -> str:
        """Return the sentence that the page begins with."""
        look = self._look
        if not count.people:
            return self.tr("Nobody is late.")
        values = {
            "people": say_number(look, count.people),
            "modules": say_number(look, count.modules),
            "without": say_number(look, count.without_email),
        }
        if count.people == 1:
            late = self.tr("**1 person** is late with **1 module**")
            if count.modules > 1:
                late = self.tr("**1 person** is late with **{modules} modules**")
        elif count.modules == 1:
            late = self.tr("**{people} people** are late with **1 module**")
        else:
            late = self.tr("**{people} people** are late with **{modules} modules**")
        if not count.without_email:
            rest = self.tr("{late}; all of them have an e-mail address.")
        elif count.without_email == 1:
            rest = self.tr("{late}; 1 of them has no e-mail address.")
        else:
            rest = self.tr("{late}; {without} of them have no e-mail address.")
        return rest.format(late=late.format(**values), **values)


class NobodyLate(QWidget):
    """What will be here, and the way out of filters that find nobody; `clear_pressed` asks for it."""

    clear_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = TextBlock(look, "", "heading")
        self.words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Clear the filters"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(20), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "bell", "textMuted", 22))
        for part in (self.title, self.words, self.clear_button):
            column.addWidget(part)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)

    def explain(self, *, filtered: bool) -> None:
        """Say why nobody is here."""
        if filtered:
            self.title.set_text(self.tr("Nobody matches these filters"))
            self.words.set_text(self.tr("Others may be late: clear the filters to see them."))
        else:
            self.title.set_text(self.tr("Nobody is late"))
            self.words.set_text(self.tr("Who is past a due date comes here, grouped by manager."))
        self.clear_button.setVisible(filtered)
