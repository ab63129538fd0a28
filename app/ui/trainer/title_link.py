"""The title of a row, which opens by a click on it; as long as it may be, it is shown whole."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow


class TitleLink(PaintedButton):
    """For the mouse alone: the row has a button that the keyboard reaches."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = TextFlow(look, text, "bodyStrong")
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.height(width)

    def sizeHint(self) -> QSize:
        width = self._flow.natural_width()
        return QSize(width, self._flow.height(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.line_height("bodyStrong"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        self._flow.draw(painter, 0, 0, self.width(), look.colour("accentText"))
        if self.underMouse():
            line = self.height() - look.px(3)
            painter.fillRect(0, line, min(self._flow.natural_width(), self.width()), 1, look.colour("accentText"))
