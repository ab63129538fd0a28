"""A part of an item that has one place: its text, its control, and after checking the verdict in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class AnswerLine(QFrame):
    """A framed line; `show_verdict` turns it right or wrong, with words and feedback. A `grip` says that it moves."""

    def __init__(self, look: Look, text: str, *, grip: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._right: bool | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        self.column.setSpacing(look.px(8))
        self.row = QHBoxLayout()
        self.row.setSpacing(look.px(12))
        if grip:
            self.row.addWidget(icon_label(look, "grip-vertical", "textMuted", 16), 0, Qt.AlignmentFlag.AlignVCenter)
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.row.addWidget(TextBlock(look, text, "option"), 1)
        self.column.addLayout(self.row)
        self.setAccessibleName(text)

    def show_verdict(self, right: bool, words: str, feedback: str) -> None:
        """Show whether it was right, in words, and why."""
        look, role = self._look, "right" if right else "wrong"
        self._right = right
        line = QHBoxLayout()
        line.setSpacing(look.px(6))
        line.addWidget(icon_label(look, "check" if right else "x", role, 16))
        line.addWidget(TextBlock(look, words, "bodyStrong", role), 1)
        self.column.addLayout(line)
        if feedback:
            self.column.addWidget(TextBlock(look, feedback, "body"))
        self.setAccessibleName(". ".join(filter(None, (self.accessibleName(), words, feedback))))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, wide = "surface", "border", 1
        if self._right is not None:
            fill, edge, wide = ("rightTint", "right", 2) if self._right else ("wrongTint", "wrong", 2)
        painter.setPen(QPen(look.colour(edge), wide))
        painter.setBrush(look.colour(fill))
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, look.radius("option"), look.radius("option"))


def number_label(look: Look, number: int) -> QWidget:
    """Return the number of a step."""
    made = label(look, str(number), "question", "muted")
    made.setFixedWidth(look.px(26))
    return made
