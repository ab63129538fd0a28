"""An option of an item: a large target with its number key; after checking, the verdict and the feedback in it."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextFlow


class Verdict(Enum):
    """How an option looks after the item was checked."""

    RIGHT_CHOSEN = "right-chosen"
    RIGHT_MISSED = "right-missed"
    WRONG_CHOSEN = "wrong-chosen"
    REST = "rest"
    TAKEN = "taken"


class OptionCard(QAbstractButton):
    """One option; `several` draws a check box instead of a radio button, `compact` is for "try it" items."""

    def __init__(
        self,
        look: Look,
        option_id: str,
        key: str,
        text: str,
        *,
        several: bool = False,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.option_id = option_id
        self._look, self._key, self._several, self._compact = look, key, several, compact
        self._flow = TextFlow(look, text, "rowTitle" if compact else "option", regular=True)
        self._plain = text
        self._verdict: Verdict | None = None
        self._verdict_words = ""
        self._feedback: TextFlow | None = None
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("ringRadius", look.radius("option") + 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_verdict(self, verdict: Verdict, words: str, feedback: str) -> None:
        """Show what came of the option; it is no control any more."""
        self._verdict, self._verdict_words = verdict, words
        self._feedback = TextFlow(self._look, feedback, "body") if feedback else None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(False)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(". ".join(part for part in (self._plain, words, feedback) if part))
        self.updateGeometry()
        self.update()

    def verdict(self) -> Verdict | None:
        """Return the verdict shown, None before checking."""
        return self._verdict

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        text = self._text_width(width)
        height = self._flow.height(text)
        if self._verdict is None:
            pad = look.px(12 if self._compact else 18)
            return max(height + 2 * pad, 0 if self._compact else look.number("optionMinHeight"))
        if self._verdict_words:
            height += look.px(2) + look.line_height("meta")
        if self._feedback is not None:
            height += look.px(2) + self._feedback.height(text)
        return height + 2 * look.px(12)

    def sizeHint(self) -> QSize:
        width = self._look.px(240 if self._compact else 420)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(40))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, wide = self._frame()
        radius = look.radius("option")
        inset = wide / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        line = Qt.PenStyle.DashLine if self._is_one_missed() else Qt.PenStyle.SolidLine
        painter.setPen(QPen(look.colour(edge), wide, line))
        painter.setBrush(look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, radius, radius)
        checked = self._verdict is not None
        top = look.px(12) if checked else (self.height() - self._flow.height(self._text_width(self.width()))) / 2
        left, width = float(self._text_left()), self._text_width(self.width())
        self._draw_cap(painter, top)
        self._flow.draw(painter, left, top, width, look.colour("text"))
        if not checked:
            if not self._compact:
                self._draw_indicator(painter)
            return
        top += self._flow.height(width)
        if self._verdict_words:
            top += look.px(2)
            self._draw_verdict(painter, left, top)
            top += look.line_height("meta")
        if self._feedback is not None:
            role = "textMuted" if self._verdict is Verdict.REST else "text"
            self._feedback.draw(painter, left, top + look.px(2), width, look.colour(role))

    def _is_one_missed(self) -> bool:
        """Whether it is one of several right options and was not chosen: it must not look like one that was found."""
        return self._several and self._verdict is Verdict.RIGHT_MISSED

    def _frame(self) -> tuple[str, str, int]:
        if self._is_one_missed():
            return "", "right", 2
        if self._verdict in (Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED):
            return "rightTint", "right", 2
        if self._verdict is Verdict.WRONG_CHOSEN:
            return "wrongTint", "wrong", 2
        if self._verdict is Verdict.REST:
            return "", "border", 1
        if self._verdict is Verdict.TAKEN:
            return "accentTint", "accent", 2
        if self.isChecked():
            return "accentTint", "accent", 2
        if self.isDown():
            return "pressed", "borderStrong", 1
        return ("hover" if self.underMouse() else "surface"), "borderStrong", 1

    def _draw_cap(self, painter: QPainter, top: float) -> None:
        look = self._look
        size = look.px(20) if self._compact else look.number("keyCap")
        line = look.line_height("rowTitle" if self._compact else "option")
        rect = QRectF(self._pad(), top + (line - size) / 2, size, size)
        fill, text = "", "text"
        if self._is_one_missed():
            text = "right"
        elif self._verdict in (Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED):
            fill, text = "right", "onRight"
        elif self._verdict is Verdict.WRONG_CHOSEN:
            fill, text = "wrong", "onWrong"
        elif self._verdict is None and self.isChecked():
            fill, text = "accent", "onAccent"
        painter.setPen(Qt.PenStyle.NoPen if fill else QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour(fill or "surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.radius("key"), look.radius("key"))
        painter.setPen(look.colour(text))
        painter.setFont(look.font("tag" if self._compact else "bodyStrong"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._key)

    def _draw_indicator(self, painter: QPainter) -> None:
        look = self._look
        size = look.number("checkbox" if self._several else "radio")
        middle = QPointF(self.width() - look.px(22) - size / 2, self.height() / 2)
        rect = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size).adjusted(0.75, 0.75, -0.75, -0.75)
        if not self.isChecked():
            painter.setPen(QPen(look.colour("borderStrong"), 1.5))
            painter.setBrush(look.colour("surface"))
            if self._several:
                painter.drawRoundedRect(rect, 4, 4)
            else:
                painter.drawEllipse(rect)
        elif self._several:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(rect, 4, 4)
            look.draw_icon(painter, "check", "onAccent", rect.adjusted(2, 2, -2, -2), 2.0)
        else:
            painter.setPen(QPen(look.colour("accent"), look.px(5)))
            painter.setBrush(look.colour("surface"))
            inset = look.px(5) / 2 - 0.75
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))

    def _draw_verdict(self, painter: QPainter, left: float, top: float) -> None:
        look = self._look
        right = self._verdict in (Verdict.RIGHT_CHOSEN, Verdict.RIGHT_MISSED)
        role, icon = ("right", "check") if right else ("wrong", "x")
        if self._is_one_missed():
            icon = "circle"
        line, size = look.line_height("meta"), look.number("iconSizeSmall")
        look.draw_icon(painter, icon, role, QRectF(left, top + (line - size) / 2, size, size))
        font = look.font("meta")
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.colour(role))
        rect = QRectF(left + size + look.px(6), top, self.width(), line)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._verdict_words)

    def _pad(self) -> int:
        return self._look.px(12) if self._compact else self._look.number("optionPad")

    def _text_left(self) -> int:
        if self._compact:
            return self._pad() + self._look.px(20 + 10)
        return self._pad() + self._look.number("keyCap") + self._look.px(16)

    def _text_width(self, width: int) -> int:
        after = 0 if self._compact or self._verdict is not None else self._look.number("radio") + self._look.px(20)
        return max(width - self._text_left() - self._look.px(16) - after, 40)
