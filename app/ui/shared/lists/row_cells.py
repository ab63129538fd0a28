"""What stands in the cells of a paged list: words, an icon with words, commitment tags with words."""

import functools
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look

Row = TypeVar("Row")
ShownRow = TypeVar("ShownRow", contravariant=True)


class RowCell(Protocol[ShownRow]):
    """Draws the cells of one column."""

    def width(self, row: ShownRow) -> float:
        """Return the pixels that the whole content takes."""

    def paint(self, painter: QPainter, row: ShownRow, rect: QRectF, *, faded: bool) -> None:
        """Draw the content into `rect`, which has no padding; the painter may draw anywhere in the cell."""


class CellWords:
    """Draws one line of text in the font of tables, cut with an ellipsis; struck out in grey where it is `faded`."""

    def __init__(self, look: Look) -> None:
        self._font = look.font("table")
        self._metrics = QFontMetricsF(self._font)
        self._text, self._muted = look.colour("text"), look.colour("textMuted")
        self.width = functools.lru_cache(maxsize=2_048)(self._metrics.horizontalAdvance)

    def paint(
        self, painter: QPainter, text: str, rect: QRectF, *, to_the_right: bool = False, faded: bool = False
    ) -> None:
        """Draw `text` in the middle of `rect`'s height."""
        if rect.width() <= 0:
            return
        metrics, width = self._metrics, self.width(text)
        if width > rect.width() + 0.5:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = self.width(text)
        left = rect.right() - width if to_the_right else rect.left()
        baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2
        painter.setFont(self._font)
        painter.setPen(self._muted if faded else self._text)
        painter.drawText(QPointF(round(left), round(baseline)), text)
        if faded and text:
            line = round(baseline - metrics.strikeOutPos())
            painter.setPen(QPen(self._muted, 1))
            painter.drawLine(QPointF(round(left), line), QPointF(round(left + width), line))


class IconCell(Generic[Row]):
    """An icon and words; `icon` gives the name of the icon of a row and its colour's role."""

    def __init__(self, look: Look, icon: Callable[[Row], tuple[str, str]], text: Callable[[Row], str]) -> None:
        self._look, self._icon, self._text = look, icon, text
        self._words = CellWords(look)

    def width(self, row: Row) -> float:
        """Return the pixels that icon and words take."""
        return self._look.px(22) + self._words.width(self._text(row))

    def paint(self, painter: QPainter, row: Row, rect: QRectF, *, faded: bool) -> None:
        """Draw the icon and the words beside it."""
        look, size = self._look, self._look.px(16)
        name, role = self._icon(row)
        place = QRectF(rect.left() - look.px(1), rect.top() + round((rect.height() - size) / 2), size, size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look.draw_icon(painter, name, "textMuted" if faded else role, place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._words.paint(painter, self._text(row), rect.adjusted(look.px(20), 0, 0, 0), faded=faded)


class TagsCell(Generic[Row]):
    """Compact commitment tags and words; `tags` gives the numbers on them."""

    def __init__(self, look: Look, tags: Callable[[Row], tuple[str, ...]], text: Callable[[Row], str]) -> None:
        self._look, self._tags, self._text = look, tags, text
        self._words = CellWords(look)
        self._widths: dict[tuple[str, ...], int] = {}

    def width(self, row: Row) -> float:
        """Return the pixels that tags and words take."""
        return self._tags_width(self._tags(row)) + self._words.width(self._text(row))

    def paint(self, painter: QPainter, row: Row, rect: QRectF, *, faded: bool) -> None:
        """Draw the tags and the words behind them."""
        look, tags, left = self._look, self._tags(row), rect.left()
        top = rect.top() + round((rect.height() - look.number("tagHeightCompact")) / 2)
        painter.save()
        painter.setClipRect(rect)
        for tag in tags:
            paint_compact(painter, look, left, top, tag)
            left += compact_width(look, tag) + look.px(4)
        painter.restore()
        self._words.paint(painter, self._text(row), rect.adjusted(self._tags_width(tags), 0, 0, 0), faded=faded)

    def _tags_width(self, tags: tuple[str, ...]) -> int:
        width = self._widths.get(tags)
        if width is None:
            look = self._look
            width = sum(compact_width(look, tag) + look.px(4) for tag in tags) + look.px(5 if tags else 0)
            self._widths[tags] = width
        return width
