"""What stands in the place of the statistics where no item is listed, and the way on from there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.empty_state import EmptyState
from app.ui.shared.look import Look


class EmptyStatistics(EmptyState):
    """`clear_pressed` asks for every item, `again_pressed` for the reading that was stopped."""

    clear_pressed = Signal()
    again_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "chart-spline", parent=parent)
        self.clear_button = Button(look, self.tr("Show all items"))
        self.again_button = Button(look, self.tr("Read the answers again"), icon="rotate-ccw")
        self.add_actions(self.clear_button, self.again_button)
        self.clear_button.clicked.connect(self.clear_pressed)
        self.again_button.clicked.connect(self.again_pressed)

    def say_filtered(self) -> None:
        """Say that no item is of what is asked for."""
        words = self.tr("Choose another module, or show all items.")
        self.say(self.tr("No item is like that."), words, self.clear_button)

    def say_stopped(self) -> None:
        """Say that the reading was stopped."""
        words = self.tr("Nothing was changed. Reading takes a few seconds where there are very many answers.")
        self.say(self.tr("Stopped"), words, self.again_button)

    def say_failed(self, sentence: str) -> None:
        """Say why nothing could be read."""
        self.say(self.tr("The statistics could not be read"), sentence, self.again_button)
