"""The line that says what was just done, with the way to undo it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class DoneLine(QWidget):
    """Hidden until something was done; where it can be undone, a button does that."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo: Callable[[], None] | None = None
        self.words = TextBlock(look, "", "body")
        narrow = self.words.sizePolicy()
        narrow.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.words.setSizePolicy(narrow)
        self.undo_button = Button(look, self.tr("Undo"), "link", icon="rotate-ccw", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        icon, line = icon_label(look, "circle-check", "right", 18), look.line_height("body")
        icon.setFixedHeight(line)
        self._beside_button = max((self.undo_button.sizeHint().height() - line) // 2, 0)
        self._said = QHBoxLayout()
        self._said.setSpacing(look.px(8))
        self._said.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._said.addWidget(self.words)
        row.addLayout(self._said)
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)  # the button stands right behind the words
        self.undo_button.clicked.connect(self._press)
        self.hide()

    def say(self, sentence: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; `undo` takes it back."""
        self._undo = undo
        self.words.set_text(sentence)
        self.setAccessibleName(sentence)
        self.undo_button.setVisible(undo is not None)
        around = self._beside_button if undo is not None else 0
        self._said.setContentsMargins(0, around, 0, around)  # the first line stands at the height of the button's words
        self.show()
        announce(self, sentence)

    def clear(self) -> None:
        """Say nothing."""
        self._undo = None
        self.hide()

    def _press(self) -> None:
        undo, self._undo = self._undo, None
        if undo is not None:
            self.clear()
            undo()
