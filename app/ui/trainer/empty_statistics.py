"""What stands in the place of the statistics where no item is listed, and the way on from there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class EmptyStatistics(QWidget):
    """`clear_pressed` asks for every item, `again_pressed` for the reading that was stopped."""

    clear_pressed = Signal()
    again_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = TextBlock(look, "", "heading")
        self._words = TextBlock(look, "", "body", "textMuted")
        self.clear_button = Button(look, self.tr("Show all items"))
        self.again_button = Button(look, self.tr("Read the answers again"), icon="rotate-ccw")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, look.px(20), look.px(20), 4)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "chart-spline", "textMuted", 22))
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(look.px(4))
        for button in (self.clear_button, self.again_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.again_button.clicked.connect(self.again_pressed)

    def say_filtered(self) -> None:
        """Say that no item is of what is asked for."""
        self._say(
            self.tr("No item is like that."), self.tr("Choose another module, or show all items."), self.clear_button
        )

    def say_stopped(self) -> None:
        """Say that the reading was stopped."""
        words = self.tr("Nothing was changed. Reading takes a few seconds where there are very many answers.")
        self._say(self.tr("Stopped"), words, self.again_button)

    def say_failed(self, sentence: str) -> None:
        """Say why nothing could be read."""
        self._say(self.tr("The statistics could not be read"), sentence, self.again_button)

    def _say(self, heading: str, words: str, action: Button) -> None:
        self._heading.set_text(heading)
        self._words.set_text(words)
        for button in (self.clear_button, self.again_button):
            button.setVisible(button is action)
