"""A card of a sorting item, and the box of a group that takes cards."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.buttons import PaintedButton, draw_key_cap, key_cap_width
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow


class SortingCard(PaintedButton):
    """A card; pressing it picks it up, and the box that is pressed next takes it."""

    enter_presses = False

    def __init__(self, look: Look, card_id: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card_id = card_id
        self._look, self._picked = look, False
        self._flow = TextFlow(look, text, "rowTitle", regular=True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setProperty("ringRadius", look.radius("option") + 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_picked(self, picked: bool) -> None:
        """Show whether it is picked up."""
        self._picked = picked
        self.update()

    def is_picked(self) -> bool:
        """Whether it is picked up."""
        return self._picked

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.height(self._text_width(width)) + 2 * self._look.px(10)

    def sizeHint(self) -> QSize:
        width = self._look.px(280)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2 if self._picked else 1
        fill = "accentTint" if self._picked else "pressed" if self.isDown() else "surface"
        fill = "hover" if fill == "surface" and self.underMouse() else fill
        painter.setPen(QPen(look.colour("accent" if self._picked else "borderStrong"), wide))
        painter.setBrush(look.colour(fill))
        radius = look.radius("option")
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, radius, radius)
        size = look.px(16)
        middle = (self.height() - size) / 2
        look.draw_icon(painter, "grip-vertical", "textMuted", QRectF(look.px(8), middle, size, size))
        self._flow.draw(painter, self._text_left(), look.px(10), self._text_width(self.width()), look.colour("text"))

    def _text_left(self) -> int:
        return self._look.px(30)

    def _text_width(self, width: int) -> int:
        return max(width - self._text_left() - self._look.px(12), 40)


class GroupHead(PaintedButton):
    """The title of a group with its number key; pressing it puts the card that is picked up into the group."""

    enter_presses = False

    def __init__(self, look: Look, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._number = look, number
        self._flow = TextFlow(look, title, "bodyStrong")
        self.setText(title)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("ringRadius", look.radius("control") + 2)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._flow.height(self._text_width(width)), self._look.px(22)) + self._look.px(8)

    def sizeHint(self) -> QSize:
        width = self._look.px(200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(100), self._look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("pressed" if self.isDown() else "hover"))
            painter.drawRoundedRect(QRectF(self.rect()), look.radius("control"), look.radius("control"))
        draw_key_cap(painter, look, str(self._number), look.px(4), self.height() / 2, look.colour("text"), small=True)
        high = self._flow.height(self._text_width(self.width()))
        top = (self.height() - high) / 2
        self._flow.draw(painter, self._text_left(), top, self._text_width(self.width()), look.colour("text"))

    def _text_left(self) -> int:
        return round(self._look.px(12) + key_cap_width(self._look, str(self._number), small=True))

    def _text_width(self, width: int) -> int:
        return max(width - self._text_left() - self._look.px(4), 40)


class CardBox(QFrame):
    """Where cards lie: a group, or what is not sorted yet. `pressed` tells that its ground was pressed."""

    pressed = Signal()

    def __init__(self, look: Look, head: QWidget, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._empty = look, empty
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(10), look.px(8), look.px(10), look.px(10))
        column.setSpacing(look.px(8))
        column.addWidget(head)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(look.px(8))
        column.addLayout(self._cards)
        column.addStretch(1)
        self.setMinimumHeight(look.px(96))

    def take(self, card: SortingCard) -> None:
        """Let a card lie here, under the others."""
        self._cards.addWidget(card)
        card.show()
        self.update()

    def give(self, card: SortingCard) -> None:
        """Let a card lie here no more."""
        self._cards.removeWidget(card)
        self.update()

    def cards(self) -> list[SortingCard]:
        """Return the cards that lie here, from the top."""
        places = (self._cards.itemAt(place) for place in range(self._cards.count()))
        return [card for place in places if place and isinstance(card := place.widget(), SortingCard)]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("sunken"))
        radius = look.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self._cards.count() or not self._empty:
            return
        painter.setFont(look.font("meta"))
        painter.setPen(look.colour("textMuted"))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(self._empty, Qt.TextElideMode.ElideRight, self.width() - look.px(28))
        painter.drawText(QPointF(look.px(14), self.height() - look.px(18)), words)
