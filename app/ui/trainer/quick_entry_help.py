"""How each kind of question is typed in quick entry, as an example for each, to be read beside the text."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class QuickEntryHelp(QWidget):
    """Stands where what is understood will stand, and comes back there when it is asked for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        for title, example in self.examples():
            column.addWidget(label(look, title, "overline"))
            column.addWidget(TextBlock(look, example, "body", "textMuted"))
            column.addSpacing(look.px(6))

    def examples(self) -> list[tuple[str, str]]:
        """Return what each example shows, and the example as it is typed."""
        return [
            (
                self.tr("One right answer, with feedback, explanation and commitment"),
                self.tr(
                    "A caller who says she is from the police asks for an address. What do you do?\n"
                    "* Ask for a written request\n"
                    "  Only what the law asks for is handed over.\n"
                    "- Tell her the address\n"
                    "  Nobody knows who calls.\n"
                    "Explanation: The law decides, not the voice on the phone.\n"
                    "§3.2"
                ),
            ),
            (
                self.tr("Several right answers: “*” before each of them"),
                self.tr("Which of these name a person?\n* A staff number\n* A phone number\n- The size of the company"),
            ),
            (
                self.tr("True or false"),
                self.tr(
                    "We may sell names to advertisers.\n"
                    "- True\n"
                    "  Nobody agreed to that.\n"
                    "* False\n"
                    "  Right: nobody agreed to that."
                ),
            ),
            (
                self.tr("A number, with what is near enough"),
                self.tr("Within how many days do we answer?\n= 3 ± 1 days"),
            ),
            (
                self.tr("Words to type, one line for each that is right"),
                self.tr("Whom do you ask first?\n= privacy desk\n= the privacy desk"),
            ),
        ]
