"""Draws the rows of the list of commitments."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.policy_search import Spans
from app.ui.learner.commitments_card import paint_cell
from app.ui.learner.policy_model import ROW, ListRow
from app.ui.shared.commitment_tag import TagState, paint_tag, tag_width
from app.ui.shared.look import Look

_LINES = 2


class PolicyRows(QStyledItemDelegate):
    """A heading is one line; a commitment is its tag and state, and under them two lines of its text."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        look, row = self._look, index.data(ROW)
        if not row.commitment:
            return QSize(look.px(100), look.px(38))
        height = look.px(10) + look.number("tagHeight") + look.px(6) + _LINES * self._line(row) + look.px(10)
        return QSize(look.px(100), height + (look.line_height("caption") if row.where else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ListRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if row.commitment:
            self._paint_commitment(painter, rect, row, option)
        else:
            self._paint_heading(painter, rect, row.heading)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: str) -> None:
        look = self._look
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.colour("text"))
        metrics = QFontMetricsF(painter.font())
        words = metrics.elidedText(heading, Qt.TextElideMode.ElideRight, rect.width() - look.px(20))
        painter.drawText(QPointF(rect.left() + look.px(10), rect.bottom() - look.px(10)), words)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.colour("borderStrong"))

    def _paint_commitment(self, painter: QPainter, rect: QRectF, row: ListRow, option: QStyleOptionViewItem) -> None:
        look, state = self._look, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, look.colour("selected" if selected else "hover"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.colour("border"))
        self._paint_frame(painter, rect, selected=selected, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        left, top, wide = rect.left() + look.px(10), rect.top() + look.px(10), rect.width() - look.px(20)
        self._paint_tag(painter, left, top, row)
        self._paint_state(painter, QRectF(left, top, wide, look.number("tagHeight")), row)
        top += look.number("tagHeight") + look.px(6)
        if row.where:
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("textMuted"))
            where = QFontMetricsF(painter.font()).elidedText(row.where, Qt.TextElideMode.ElideRight, wide)
            line = look.line_height("caption")
            painter.drawText(QRectF(left, top, wide, line), Qt.AlignmentFlag.AlignVCenter, where)
            top += line
        self._paint_passage(painter, left, top, wide, row)

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

    def _paint_tag(self, painter: QPainter, left: float, top: float, row: ListRow) -> None:
        look = self._look
        paint_tag(painter, look, left, top, row.number, row.label, TagState.REST)
        metrics = QFontMetricsF(look.font("tagLabel"))
        whole = metrics.horizontalAdvance(row.label)
        begin = left + tag_width(look, row.number, row.label) - whole - look.px(7)
        painter.setPen(QPen(look.colour("text"), 1.5))
        for start, end in row.label_spans:
            at = begin + metrics.horizontalAdvance(row.label[:start])
            wide = metrics.horizontalAdvance(row.label[start:end])
            line = top + look.number("tagHeight") - look.px(4)
            painter.drawLine(QPointF(at, line), QPointF(at + wide, line))

    def _paint_state(self, painter: QPainter, line: QRectF, row: ListRow) -> None:
        """Draw the state at the end of the line of the tag: its shape, and its word where there is room."""
        look = self._look
        wide, high = look.px(12), look.px(14)
        cell = QRectF(round(line.right() - wide), round(line.center().y() - high / 2), wide, high)
        paint_cell(painter, look, cell, row.state)
        painter.setFont(look.font("caption"))
        words = QFontMetricsF(painter.font()).horizontalAdvance(row.state_words)
        left = cell.left() - look.px(6) - words
        if left > line.left() + tag_width(look, row.number, row.label) + look.px(8):
            painter.setPen(look.colour("textMuted"))
            rect = QRectF(left, line.top(), words, line.height())
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, row.state_words)

    def _paint_passage(self, painter: QPainter, left: float, top: float, wide: float, row: ListRow) -> None:
        look = self._look
        font = look.font(self._style(row))
        text, spans = _cut_to_lines(row.passage, row.passage_spans, font, wide)
        layout = _laid_out(text, spans, font, wide, self._line(row))
        painter.setPen(look.colour("text" if row.wording else "textMuted"))
        layout.draw(painter, QPointF(left, top))

    def _style(self, row: ListRow) -> str:
        return "clauseSmall" if row.wording else "meta"

    def _line(self, row: ListRow) -> int:
        return self._look.line_height(self._style(row))


def _laid_out(text: str, spans: Spans, font: QFont, wide: float, line_height: float) -> QTextLayout:
    """Return a layout of a text with what was searched for bold and underlined."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.DemiBold)
    marked.setFontUnderline(True)
    ranges = []
    for start, end in spans:
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, end - start, marked
        ranges.append(one)
    layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wide)
        line.setPosition(QPointF(0, top + (line_height - line.height()) / 2))
        top += line_height
    layout.endLayout()
    return layout


def _cut_to_lines(text: str, spans: Spans, font: QFont, wide: float) -> tuple[str, Spans]:
    """Return as much of a text as fits on the lines of a row, with an ellipsis where more follows."""
    layout = _laid_out(text, spans, font, wide, 1)
    if layout.lineCount() <= _LINES:
        return text, spans
    last = layout.lineAt(_LINES - 1)
    end = last.textStart() + last.textLength()
    kept = text[:end].rstrip()
    while kept and _laid_out(kept + "…", spans, font, wide, 1).lineCount() > _LINES:
        kept = kept[:-1].rstrip()
    within = tuple((start, min(stop, len(kept))) for start, stop in spans if start < len(kept))
    return kept + "…", within
