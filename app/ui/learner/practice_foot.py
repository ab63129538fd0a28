"""The foot of the practice page: what is kept, the switch, and clearing, which asks once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock


class PracticeFoot(QWidget):
    """`off_wanted` asks to switch practice off, `clear_wanted` to forget everything of it."""

    off_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, look: Look, *, on: bool, answers: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._on, self._answers = look, on, answers
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addWidget(hairline())
        self._sentence = TextBlock(look, self._kept(), "meta", "textMuted")
        column.addWidget(self._sentence)
        self._row = QBoxLayout(
            QBoxLayout.Direction.TopToBottom if look.scale > 1.4 else QBoxLayout.Direction.LeftToRight
        )
        self._row.setSpacing(look.px(10))
        self.switch_button = Button(look, self.tr("Switch practice off"), "secondary", compact=True)
        self.clear_button = Button(look, self.tr("Clear my practice"), "secondary", compact=True)
        self.keep_button = Button(look, self.tr("Keep"), "secondary", compact=True)
        self.erase_button = Button(look, self.tr("Clear"), "secondary", compact=True)
        for button in (self.switch_button, self.clear_button, self.keep_button, self.erase_button):
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self._ask(False)
        self.switch_button.clicked.connect(self.off_wanted)
        self.clear_button.clicked.connect(self._ask_first)
        self.keep_button.clicked.connect(self._keep)
        self.erase_button.clicked.connect(self.clear_wanted)

    def _kept(self) -> str:
        if self._answers == 1:
            return self.tr("1 answer is kept, to choose what you practise. Nobody else can see it.")
        if self._answers:
            sentence = self.tr("{count} answers are kept, to choose what you practise. Nobody else can see them.")
            return sentence.format(count=say_number(self._look, self._answers))
        return self.tr("What you answer in practice is kept to choose what you practise. Nobody else can see it.")

    def _ask(self, asking: bool) -> None:
        self.keep_button.setVisible(asking)
        self.erase_button.setVisible(asking)
        self.switch_button.setVisible(self._on and not asking)
        self.clear_button.setVisible(self._answers > 0 and not asking)
        question = self.tr(
            "Clear what you practised? It cannot be brought back. Practice begins anew from your quizzes; they stay."
        )
        self._sentence.set_text(question if asking else self._kept(), "text" if asking else "textMuted")

    def _ask_first(self) -> None:
        self._ask(True)
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self) -> None:
        self._ask(False)
        self.clear_button.setFocus(Qt.FocusReason.OtherFocusReason)
