"""Who is done, by department and module: a number in each cell, the darker the more of those assigned."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.overview import HeatRow, HeatTable, ModuleColumn, per_cent
from app.domain.suppression import Cell
from app.ui.hr.figure import Figure, Part
from app.ui.hr.overview_words import say_cell, say_department, say_hidden, say_module, say_row, say_row_people
from app.ui.shared.commitment_tag import compact_width, paint_compact
from app.ui.shared.look import Look

_NAME = 146
_NARROWEST = 44
_LINE = 15
"""Pixels of the design between the lines of a title."""
_FROM = (0, 50, 70, 85, 95)
"""The least per cent of each of the five fills."""


@dataclass(frozen=True, slots=True)
class CellKey:
    """A cell that was pressed, or with an empty module a whole department."""

    department: str
    module: str = ""


def heat_role(share: int) -> str:
    """Return the colour role of a cell's fill for its per cent."""
    return f"heat{sum(share >= least for least in _FROM)}"


class HeatTableFigure(Figure):
    """One row for each department, one column for each module; `pressed` carries a `CellKey`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Completed, by department and module"), parent)
        self._table = HeatTable((), ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, table: HeatTable) -> None:
        """Show other figures."""
        self._table = table
        self.setMinimumWidth(self._look.px(_NAME) + len(table.modules) * (self._look.px(_NARROWEST) + self._gap()))
        self._fit()
        self.renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(596), self.height())

    def place_parts(self) -> Sequence[Part]:
        look, parts = self._look, []
        for column, module in enumerate(self._table.modules):
            parts.append(Part(0, column + 1, self._head_rect(column), say_module(look, module)))
        for number, row in enumerate(self._table.rows):
            name = QRectF(0, self._top(number), look.px(_NAME) - look.px(8), look.number("heatCellHeight"))
            parts.append(Part(number + 1, 0, name, say_row(look, row), CellKey(row.department)))
            for column, module in enumerate(self._table.modules):
                cell = row.cells.get(module.id)
                if cell is not None:
                    words = say_cell(look, row, module, cell)
                    rect = self._cell_rect(number, column)
                    parts.append(Part(number + 1, column + 1, rect, words, CellKey(row.department, module.id)))
                elif module.id in row.hidden_cells:
                    words = self.tr("{department}, {module}: fewer than 5 people, not shown").format(
                        department=say_department(row), module=module.title.in_language(look.language)
                    )
                    parts.append(Part(number + 1, column + 1, self._cell_rect(number, column), words))
        return parts

    def draw(self, painter: QPainter) -> None:
        for column, module in enumerate(self._table.modules):
            self._draw_head(painter, column, module)
        seen = painter.clipBoundingRect() if painter.hasClipping() else QRectF(self.rect())
        for number, row in enumerate(self._table.rows):
            if self._top(number) <= seen.bottom() and self._top(number) + self._pitch() >= seen.top():
                self._draw_row(painter, number, row)

    # ------------------------------------------------------------ places

    def _fit(self) -> None:
        """Take the height that the titles need at this width."""
        self.setFixedHeight(self._head_height() + len(self._table.rows) * self._pitch())

    def _gap(self) -> int:
        return self._look.plain("heatCellGap")

    def _pitch(self) -> int:
        return self._look.number("heatCellHeight") + self._gap()

    def _column_width(self) -> float:
        room = self.width() - self._look.px(_NAME)
        return room / max(len(self._table.modules), 1) - self._gap()

    def _head_height(self) -> int:
        look = self._look
        return look.px(_LINE) * self._lines() + look.px(6) + look.number("tagHeightCompact") + look.px(9)

    def _lines(self) -> int:
        titles = [self._title_lines(module) for module in self._table.modules]
        return max(map(len, titles), default=0)

    def _top(self, number: int) -> float:
        return self._head_height() + number * self._pitch()

    def _cell_rect(self, number: int, column: int) -> QRectF:
        width = self._column_width() + self._gap()
        left = round(self._look.px(_NAME) + self._gap() + column * width)
        right = round(self._look.px(_NAME) + (column + 1) * width)
        return QRectF(left, self._top(number), right - left, self._look.number("heatCellHeight"))

    def _head_rect(self, column: int) -> QRectF:
        cell = self._cell_rect(0, column)
        return QRectF(cell.left(), 0, cell.width(), self._head_height() - self._look.px(4))

    def _title_lines(self, module: ModuleColumn) -> list[str]:
        metrics = QFontMetricsF(self._look.font("caption"))
        return broken(module.title.in_language(self._look.language), metrics, self._column_width() - self._look.px(4))

    # ------------------------------------------------------------ drawing

    def _draw_head(self, painter: QPainter, column: int, module: ModuleColumn) -> None:
        look, rect = self._look, self._cell_rect(0, column)
        bottom = self._head_height() - look.px(9) - look.number("tagHeightCompact")
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("text"))
        metrics = QFontMetricsF(painter.font())
        lines = self._title_lines(module)
        top = bottom - look.px(6) - len(lines) * look.px(_LINE)
        for place, line in enumerate(lines):
            room = QRectF(rect.left() - 2, top + place * look.px(_LINE), rect.width() + 4, look.px(_LINE))
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
        tags = _fitting(look, module.numbers, rect.width())
        gap = look.px(4)
        width = sum(compact_width(look, tag) + gap for tag in tags) - gap
        left = round(rect.center().x() - width / 2)
        for tag in tags:
            paint_compact(painter, look, left, bottom, tag)
            left += compact_width(look, tag) + gap

    def _draw_row(self, painter: QPainter, number: int, row: HeatRow) -> None:
        look = self._look
        name = QRectF(0, self._top(number), look.px(_NAME) - look.px(8), look.number("heatCellHeight"))
        painter.setFont(look.font("table"))
        painter.setPen(look.colour("textMuted"))
        people = say_row_people(look, row)
        painter.drawText(name, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, people)
        metrics = QFontMetricsF(painter.font())
        room = name.width() - metrics.horizontalAdvance(people) - look.px(5)
        painter.setPen(look.colour("text"))
        shown = metrics.elidedText(say_department(row), Qt.TextElideMode.ElideRight, room)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if row.hidden is not None and self._table.modules:
            whole = self._cell_rect(number, 0).united(self._cell_rect(number, len(self._table.modules) - 1))
            self._draw_veil(painter, whole, say_hidden(row.hidden))
            return
        for column, module in enumerate(self._table.modules):
            rect = self._cell_rect(number, column)
            if module.id in row.cells:
                self._draw_cell(painter, rect, row.cells[module.id])
            elif module.id in row.hidden_cells:
                self._draw_veil(painter, rect, "<5")
            else:
                self._words(painter, rect, self.tr("not set"), "caption", "textMuted")

    def _draw_cell(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        look, share = self._look, per_cent(cell.done, cell.assigned)
        role, radius = heat_role(share), look.radius("tag")
        hovered = any(part.rect == rect and self.is_hovered(part) for part in self.parts())
        painter.setBrush(look.colour(role))
        if role == "heat1" or hovered:
            painter.setPen(QPen(look.colour("text" if hovered else "borderStrong"), 1))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(rect, radius, radius)
        painter.setFont(strong(look.font("table")))
        painter.setPen(look.colour("onHeatHigh" if role in ("heat4", "heat5") else "onHeatLow"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(share))

    def _draw_veil(self, painter: QPainter, rect: QRectF, words: str) -> None:
        look, radius = self._look, self._look.radius("tag")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(look.colour("textMuted"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self._words(painter, rect, words, "caption", "textMuted")

    def _words(self, painter: QPainter, rect: QRectF, words: str, style: str, role: str) -> None:
        painter.setFont(self._look.font(style))
        painter.setPen(self._look.colour(role))
        shown = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - 4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)


def strong(font: QFont) -> QFont:
    """Return a font in semibold."""
    font.setWeight(QFont.Weight.DemiBold)
    return font


def broken(text: str, metrics: QFontMetricsF, room: float, most: int = 4) -> list[str]:
    """Break a title into lines at spaces, or between the characters of a language without; the last takes the rest."""
    words = text.split(" ") if " " in text else list(text)
    between = " " if " " in text else ""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]}{between}{word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= room or len(lines) == most):
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _fitting(look: Look, numbers: tuple[str, ...], room: float) -> tuple[str, ...]:
    """Return the numbers that there is room for, and how many more there are."""
    for shown in range(len(numbers), 0, -1):
        rest = len(numbers) - shown
        tags = (*numbers[:shown], *((f"+{rest}",) if rest else ()))
        if sum(compact_width(look, tag) + look.px(4) for tag in tags) - look.px(4) <= room:
            return tags
    return tuple(f"{number}+" for number in numbers[:1])
