"""Draws the rows of the inbox: who and since when on the first line, what about and its state below."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.inquiries import AskedInquiry, InquiryState
from app.ui.hr.inbox_model import INQUIRY
from app.ui.shared.inquiry_words import InquiryWords, shortened
from app.ui.shared.look import Look

_LINES = ("bodyStrong", "body", "meta")


class InboxRows(QStyledItemDelegate):
    """Three lines of text; what waits has a mark at its left, and its state in words."""

    def __init__(self, look: Look, words: InquiryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look = self._look
        return QSize(look.px(100), sum(look.line_height(style) for style in _LINES) + look.px(22))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, state = self._look, option.state
        rect, asked = QRectF(option.rect), index.data(INQUIRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("selected" if selected else "hover"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.colour("border"))
        self._paint_frame(painter, rect, selected=selected, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        self._paint_words(painter, rect, asked)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF, asked: AskedInquiry) -> None:
        look, inquiry, words = self._look, asked.inquiry, self._words
        waits = inquiry.state is InquiryState.WAITING
        left, top = rect.left() + look.px(32), rect.top() + look.px(10)
        right = rect.right() - look.px(12)
        size = look.number("iconSizeSmall")
        icon, role = ("circle-dot", "textMuted") if waits else ("circle-check", "right")
        if asked.due:
            icon, role = "triangle-alert", "due"
        line = look.line_height("bodyStrong")
        look.draw_icon(painter, icon, role, QRectF(rect.left() + look.px(9), top + (line - size) / 2, size, size))
        state = words.waiting(asked)
        wide = self._line(painter, "meta", role, left, top, right, state, line, to_the_right=True)
        self._line(painter, "bodyStrong", "text", left, top, right - wide - look.px(12), asked.person.name, line)
        top += line
        line = look.line_height("body")
        self._line(painter, "body", "text", left, top, right, words.heading(inquiry, asked.subject), line)
        top += line
        line = look.line_height("meta")
        self._line(painter, "meta", "textMuted", left, top, right, shortened(inquiry.text), line)

    def _line(
        self,
        painter: QPainter,
        style: str,
        role: str,
        left: float,
        top: float,
        right: float,
        text: str,
        height: float,
        *,
        to_the_right: bool = False,
    ) -> float:
        """Draw one line, cut where there is no more room, and return its width."""
        painter.setFont(self._look.font(style))
        painter.setPen(self._look.colour(role))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - left, 0))
        wide = metrics.horizontalAdvance(shown)
        baseline = top + (height + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(right - wide if to_the_right else left, round(baseline)), shown)
        return wide

    def _paint_frame(self, painter: QPainter, rect: QRectF, *, selected: bool, focused: bool) -> None:
        look = self._look
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if focused:
            wide = look.plain("focusRingWidthHighContrast" if look.theme == "highContrast" else "focusRingWidth")
            painter.setPen(QPen(look.colour("focus"), wide))
            inset = wide / 2 + 1
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset - 1), 4, 4)
        elif selected and look.theme == "highContrast":
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        elif selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height() - 1), look.colour("accent"))
