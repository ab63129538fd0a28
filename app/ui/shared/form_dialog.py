"""A tall dialog with a form that scrolls, and below it what is wrong and the two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.focus_order import tab_through
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock


class FormDialog(QDialog):
    """`column` takes the form; Enter in a field does nothing by accident, Escape closes."""

    def __init__(self, look: Look, title: str, action_button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.notice = Notice(look)
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.action_button = action_button
        self.column = QVBoxLayout()
        self.column.setSpacing(look.px(8))
        self._lay_out(title)
        self._ring = FocusRing(look, self)
        self.cancel_button.clicked.connect(self.reject)

    def open_at(self, width: int, height: int) -> None:
        """Take a size in pixels of the design, less where the screen has less."""
        self.resize(fitting_size(self._look, width, height, self))

    def refuse(self, sentence: str) -> None:
        """Say why it cannot be done; the dialog stays open."""
        self.notice.say(sentence)
        announce(self.notice, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        tab_through(self._area, self.cancel_button, self.action_button)
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            event.ignore()

    def _lay_out(self, title: str) -> None:
        look, pad = self._look, self._look.px(24)
        body = PageBody()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(pad, pad, pad, look.px(12))
        inside.setSpacing(look.px(8))
        inside.addWidget(TextBlock(look, title, "title"))
        inside.addLayout(self.column)
        inside.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(pad, look.px(8), pad, look.px(18))
        foot.setSpacing(look.px(8))
        foot.addWidget(self.notice)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.action_button)
        foot.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._area = scrolling(body)
        outer.addWidget(self._area, 1)
        outer.addWidget(hairline())
        outer.addLayout(foot)
