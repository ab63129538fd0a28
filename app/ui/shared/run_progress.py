"""How far slow work is, in words and as a bar, and the button that stops it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.stoppable_progress import StoppableProgress


class RunProgress(StoppableProgress):
    """Without a number of all the bar only says that work goes on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._sentence = ""
        self.bar.setMaximumWidth(look.px(420))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def begin(self, sentence: str, whole: int, at_leaving: str = "") -> None:
        """Show the beginning of work on `whole` things, 0 if nobody knows; `sentence` has {count}.

        Work that writes says `at_leaving`, which may have {count} too, what stopping it would mean: whoever leaves is
        asked then.
        """
        self._sentence = sentence
        self._begin(whole, at_leaving)
        self.bar.setAccessibleName(sentence.format(count="").strip())
        self.show_amount(0)
        self.show()
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)

    def show_amount(self, amount: int) -> None:
        """Show how much is done."""
        self._show(amount, self._sentence.format(count=say_number(self._look, amount)))
