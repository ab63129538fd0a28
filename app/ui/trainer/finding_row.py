"""One thing that is missing, weak or good in an item; pressing it leads to where it is."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.buttons import PaintedButton
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow
from app.ui.trainer.spots import Spot


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said: an icon in a colour, a title and what to do; `spot` is where, None for the whole item."""

    icon: str
    role: str
    title: str
    words: str
    spot: Spot | None


class FindingRow(PaintedButton):
    """`wanted` carries the spot; a remark about the whole item leads nowhere and is no stop of Tab."""

    wanted = Signal(Spot)

    def __init__(self, look: Look, remark: Remark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = remark
        self._look = look
        self._title = TextFlow(look, remark.title, "bodyStrong")
        self._words = TextFlow(look, remark.words, "meta")
        self.setText(remark.title)
        self.setAccessibleName(remark.title)
        self.setAccessibleDescription(remark.words)
        self.setProperty("ringRadius", look.radius("control"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if remark.spot is None:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.unsetCursor()
        self.clicked.connect(self._tell)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look, text = self._look, self._text_width(width)
        words = self._words.height(text) if self.remark.words else 0
        return self._title.height(text) + words + look.px(18)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.heightForWidth(self._look.px(240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, remark = self._look, QPainter(self), self.remark
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, left, width = look.px(9), self._left(), self._text_width(self.width())
        if self.underMouse() and remark.spot is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(self.rect(), look.radius("control"), look.radius("control"))
        size = look.number("iconSize")
        icon = QRectF(0, top + (look.line_height("bodyStrong") - size) / 2, size, size)
        look.draw_icon(painter, remark.icon, remark.role, icon)
        self._title.draw(painter, left, top, width, look.colour("text"))
        if remark.words:
            below = top + self._title.height(width)
            self._words.draw(painter, left, below, width, look.colour("textMuted"))

    def _left(self) -> int:
        return self._look.px(30)

    def _text_width(self, width: int) -> int:
        return max(width - self._left(), self._look.px(40))

    def _tell(self) -> None:
        if self.remark.spot is not None:
            self.wanted.emit(self.remark.spot)
