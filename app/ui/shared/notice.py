"""A sentence beside what it is about: what went wrong and what to do next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class Notice(QWidget):
    """Hidden until there is something to say; takes no focus, the screen reader hears it as an alert."""

    def __init__(
        self, look: Look, tone: str = "wrong", icon: str = "circle-alert", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(4), 0, look.px(4))
        row.setSpacing(look.px(8))
        row.addWidget(icon_label(look, icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        self._words = TextBlock(look, "", "body", tone)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._words.set_text(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def clear(self) -> None:
        """Say nothing."""
        self._words.set_text("")
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()
