"""How many people are chosen to be reminded, and how many of them cannot be written to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class ChosenCount(QWidget):
    """A number of people, and a sentence about their addresses."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.people = label(look, "", "title")
        self.addresses = TextBlock(look, "", "meta", "textMuted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.people)
        column.addWidget(self.addresses)

    def show_count(self, people: int, without_email: int) -> None:
        """Show how many people are chosen, and how many of them have no e-mail address."""
        look = self._look
        one = self.tr("1 person chosen")
        many = self.tr("{count} people chosen").format(count=say_number(look, people))
        self.people.setText(one if people == 1 else many)
        if not people:
            self.addresses.set_text(self.tr("Choose people in the list first."))
        elif not without_email:
            self.addresses.set_text(self.tr("All of them have an e-mail address."))
        elif without_email == 1:
            words = self.tr("1 of them has no e-mail address: the drafts leave it out, the other files do not.")
            self.addresses.set_text(words)
        else:
            words = self.tr(
                "{count} of them have no e-mail address: the drafts leave them out, the other files do not."
            )
            self.addresses.set_text(words.format(count=say_number(look, without_email)))
