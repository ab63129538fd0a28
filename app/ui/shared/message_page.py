"""A page that says what happened, what is safe and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class MessagePage(CentredPage):
    """One heading, one sentence, one action."""

    pressed = Signal()

    def __init__(
        self,
        look: Look,
        heading: str,
        sentence: str,
        action: str,
        parent: QWidget | None = None,
        *,
        icon: tuple[str, str] = ("triangle-alert", "due"),
    ) -> None:
        """`icon` is its name and its colour."""
        super().__init__(look, parent)
        self.sentence = TextBlock(look, sentence, "reading")
        self.button = Button(look, action, "primary", key="Enter")
        column = self.column
        column.addWidget(icon_label(look, *icon, 22))
        column.addWidget(TextBlock(look, heading, "pageTitle"))
        column.addWidget(self.sentence)
        column.addSpacing(look.px(8))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.pressed)
