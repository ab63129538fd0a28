"""A dialog that asks for one decision: what it is about, what to choose or write, and the button that does it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_WIDTH, _TALLEST = 480, 900


class DecisionDialog(QDialog):
    """`decided` tells that the button was pressed; who shows the dialog acts on it, and accepts or refuses it."""

    decided = Signal()

    def __init__(self, look: Look, about: str, parent: QWidget | None = None) -> None:
        """Make a dialog about something; what it is called comes by `call`."""
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.notice = Notice(look)
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.action_button = Button(look, "", "primary")
        self._title = TextBlock(look, "", "title")
        self.content = QVBoxLayout()
        self.content.setSpacing(look.px(6))
        self._lay_out(about)
        self._ring = FocusRing(look, self)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button.clicked.connect(self._decide)
        self.setMinimumWidth(self._room().width())

    def call(self, title: str, action: str) -> None:
        """Name the dialog, and the button that does it."""
        self.setWindowTitle(title)
        self._title.set_text(title)
        self.action_button.setText(action)

    def add_part(self, name: str, *parts: QWidget) -> None:
        """Add a control with its name above and what explains it below."""
        title = label(self._look, name, "bodyStrong")
        title.setBuddy(parts[0])
        self.content.addSpacing(self._look.px(6))
        self.content.addWidget(title)
        for part in parts:
            self.content.addWidget(part)

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be done; the dialog stays open."""
        self.action_button.setEnabled(True)
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._decide()
        else:
            event.ignore()

    def fit(self) -> None:
        """Be as high as the wrapped text needs at this width; where there is less room, what is asked scrolls."""
        room = self._room()
        width = max(self.width(), room.width())
        self._inside.activate()
        height = self._inside.totalHeightForWidth(width) + self._buttons.sizeHint().height()
        self.resize(width, min(height, room.height()))

    def _room(self) -> QSize:
        return fitting_size(self._look, _WIDTH, _TALLEST, self)

    def _lay_out(self, about: str) -> None:
        look, pad = self._look, self._look.px(24)
        body = PageBody()
        self._inside = QVBoxLayout(body)
        self._inside.setContentsMargins(pad, look.px(20), pad, look.px(10))
        self._inside.setSpacing(look.px(10))
        self._inside.addWidget(self._title)
        if about:
            self._inside.addWidget(TextBlock(look, about, "body", "textMuted"))
        self._inside.addLayout(self.content, 1)
        self._inside.addWidget(self.notice)
        self._buttons = QHBoxLayout()
        self._buttons.setContentsMargins(pad, look.px(4), pad, look.px(20))
        self._buttons.setSpacing(look.px(10))
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.action_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolling(body), 1)
        column.addLayout(self._buttons)

    def _decide(self) -> None:
        if self.action_button.isEnabled():
            self.action_button.setEnabled(False)
            self.notice.clear()
            self.decided.emit()
