"""Asks once whether a rule shall end, and what becomes of what it gave and is still to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock

_LEAVE, _WITHDRAW = "leave", "withdraw"


class EndRuleDialog(DecisionDialog):
    """Leaves what is still to do, unless told to withdraw it."""

    def __init__(self, look: Look, about: str, still_open: int, parent: QWidget | None = None) -> None:
        super().__init__(look, about, parent)
        self.call(self.tr("End the rule"), self.tr("End the rule"))
        words = self.tr("From today on it gives nobody anything, and no renewal comes up. What is done stays.")
        self.content.addWidget(TextBlock(look, words, "body"))
        choices = ((_LEAVE, self.tr("Leave it to do")), (_WITHDRAW, self.tr("Withdraw it")))
        self.open_choice = SegmentedControl(look, self.tr("What is still to do"), choices)
        self.open_choice.choose(_LEAVE)
        count = self.tr("1 assignment is still to do.")
        if still_open != 1:
            count = self.tr("{count} assignments are still to do.").format(count=say_number(look, still_open))
        if still_open:
            self.add_part(count, self.open_choice)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraws(self) -> bool:
        """Whether what is still to do is withdrawn."""
        return self.open_choice.value() == _WITHDRAW
