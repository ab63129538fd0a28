"""The line that says what was removed from a draft, with the way to bring it back until something else is done."""

from typing import Any

from PySide6.QtWidgets import QWidget

from app.ui.shared.done_line import DoneLine
from app.ui.shared.look import Look
from app.ui.trainer.draft_history import DraftHistory


class RemovedLine(DoneLine):
    """Goes with the next change: its button takes back the last step, which was the removal."""

    def __init__(self, look: Look, history: DraftHistory[Any], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._history = history
        history.changed.connect(self.clear)
        history.typed.connect(self.clear)

    def say_removed(self, sentence: str) -> None:
        """Say what the last step removed."""
        self.say(sentence, self._history.undo)
