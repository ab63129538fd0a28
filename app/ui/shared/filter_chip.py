"""A filter as a chip: rest with an arrow, on with its value and a cross that clears it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look


class FilterChip(QAbstractButton):
    """A press opens the choice; the cross, Delete and Backspace clear it (`cleared`)."""

    cleared = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._value, self._tag = look, "", ""
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", look.radius("control") + 2)
        self.show_value("")

    def value_shown(self) -> str:
        """Return the value in words; empty while the filter is off."""
        return self._value

    def show_value(self, value: str, tag: str = "") -> None:
        """Show that the filter is on with a value, or off with an empty one; `tag` is a commitment's number."""
        self._value, self._tag = value, tag
        name = self.text() if not value else self.tr("{filter}: {value}").format(filter=self.text(), value=value)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Press Delete to clear this filter.") if value else "")
        self.setToolTip(name if self._drawn_value() != value else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.px(8) + self._text_width() + look.px(26)
        if self._value:
            width += look.px(6) + self._tag_width() + self._strong().horizontalAdvance(self._drawn_value())
        return QSize(round(width), look.number("filterHeight"))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value and self.isDown() and event.position().x() >= self.width() - self._look.px(26):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._value and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, on = self._look, QPainter(self), bool(self._value)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rest = "selected" if on else "surface"
        fill = "pressed" if self.isDown() else "hover" if self.underMouse() and not on else rest
        painter.setBrush(look.colour(fill))
        painter.setPen(QPen(look.colour("accent" if on else "borderStrong"), 1))
        radius = look.radius("control")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(look.colour("text"))
        left: float = look.px(8)
        painter.setFont(look.font("meta"))
        left += self._words(painter, QFontMetricsF(painter.font()), left, self.text())
        if on:
            left += look.px(6)
            if self._tag:
                paint_compact(painter, look, left, (self.height() - look.number("tagHeightCompact")) // 2, self._tag)
                painter.setPen(look.colour("text"))
            painter.setFont(self._strong_font())
            self._words(painter, self._strong(), left + self._tag_width(), self._drawn_value())
        size = look.px(14)
        place = QRectF(self.width() - size - look.px(8), (self.height() - size) / 2, size, size)
        look.draw_icon(painter, "x" if on else "chevron-down", "text", place)

    def _words(self, painter: QPainter, metrics: QFontMetricsF, left: float, text: str) -> float:
        baseline = self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, baseline), text)
        return metrics.horizontalAdvance(text)

    def _strong(self) -> QFontMetricsF:
        return QFontMetricsF(self._strong_font())

    def _strong_font(self) -> QFont:
        font = QFont(self._look.font("meta"))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _tag_width(self) -> int:
        return compact_width(self._look, self._tag) + self._look.px(6) if self._tag else 0

    def _text_width(self) -> float:
        return QFontMetricsF(self._look.font("meta")).horizontalAdvance(self.text())

    def _drawn_value(self) -> str:
        return self._strong().elidedText(self._value, Qt.TextElideMode.ElideRight, self._look.px(220))


class ChoiceChip(FilterChip):
    """A chip with a menu of values; `changed` tells that one was chosen or cleared."""

    changed = Signal()

    def __init__(self, look: Look, text: str, any_text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self._menu = QMenu(self)
        self._choice: str | None = None
        self._any_text = any_text
        self._offered: dict[str, tuple[str, str]] = {}
        self.offer([])
        self.clicked.connect(self._open)
        self.cleared.connect(self._clear)
        self._menu.triggered.connect(self._take)

    def choice(self) -> str | None:
        """Return the value that is chosen; None for any."""
        return self._choice

    def offer(self, choices: Sequence[tuple[str, str]], tags: Mapping[str, str] | None = None) -> None:
        """Offer these values, each with its words; `tags` are the numbers of those that are commitments."""
        self._menu.clear()
        numbers = tags or {}
        self._offered = {value: (words, numbers.get(value, "")) for value, words in choices}
        offered: list[tuple[str | None, str]] = [(None, self._any_text), *choices]
        for value, words in offered:
            tag = numbers.get(value or "", "")
            action = self._menu.addAction((f"§{tag}  {words}" if tag else words).replace("&", "&&"))
            action.setData(value)
            action.setCheckable(True)
        self.show_quietly(self._choice)

    def choose(self, value: str | None) -> None:
        """Choose a value that is offered, as a press on it does."""
        for action in self._menu.actions():
            if action.data() == value:
                action.trigger()
                return

    def show_quietly(self, value: str | None) -> None:
        """Show a value, or any, without telling it; one that is not offered yet stands for itself until it is."""
        self._choice = value
        if value is None:
            self.show_value("")
        else:
            self.show_value(*self._offered.get(value, (value, "")))
        for action in self._menu.actions():
            action.setChecked(action.data() == value)

    def clear(self) -> None:
        """Go back to any value without telling it."""
        self.show_quietly(None)

    def _open(self) -> None:
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        self._menu.setActiveAction(next(one for one in self._menu.actions() if one.isChecked()))

    def _take(self, action: QAction) -> None:
        self.show_quietly(action.data())
        self.changed.emit()

    def _clear(self) -> None:
        self.clear()
        self.changed.emit()
