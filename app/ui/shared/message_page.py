"""A page that says what happened, what is safe and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_LARGE_FROM = 1.5


def message_top(look: Look) -> int:
    """Return the room above a message (pixels): generous, but not where large text needs it."""
    return look.px(96) if look.scale < _LARGE_FROM else look.number("pagePadTop")


class MessagePage(QWidget):
    """One heading, one sentence, one action."""

    pressed = Signal()

    def __init__(
        self,
        look: Look,
        heading: str,
        sentence: str,
        action: str,
        parent: QWidget | None = None,
        *,
        icon: tuple[str, str] = ("triangle-alert", "due"),
    ) -> None:
        """`icon` is its name and its colour."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._content = QWidget()
        self.sentence = TextBlock(look, sentence, "reading")
        self.button = Button(look, action, "primary", key="Enter")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, message_top(look), 0, look.px(28))
        column.setSpacing(look.px(12))
        column.addWidget(icon_label(look, *icon, 22))
        column.addWidget(TextBlock(look, heading, "pageTitle"))
        column.addWidget(self.sentence)
        column.addSpacing(look.px(8))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        body = PageBody()
        around = QHBoxLayout(body)
        around.addStretch(1)
        around.addWidget(self._content)
        around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))
        self.button.clicked.connect(self.pressed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._content.setFixedWidth(min(self._look.px(568), self.width() - self._look.px(48)))
        super().resizeEvent(event)
