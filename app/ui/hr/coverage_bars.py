"""How many people are trained on each commitment: a bar for each of the register, and the goal as a line over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.overview import GOAL, TrainedOn
from app.ui.hr.figure import Figure, Part
from app.ui.hr.overview_words import say_trained
from app.ui.shared.look import Look

_FOOT, _SCALE, _BETWEEN_LINES = 26, 34, 12


@dataclass(frozen=True, slots=True)
class SectionName:
    """A section of the policy as it stands under its bars."""

    number: int
    title: str


class CoverageBars(Figure):
    """The bars in the register's order, section by section; `pressed` carries the id of a commitment."""

    def __init__(self, look: Look, sections: tuple[SectionName, ...], parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Trained on each commitment, per cent"), parent)
        self._sections = {section.number: section for section in sections}
        self._trained: tuple[TrainedOn, ...] = ()
        self._lines = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trained(self, trained: tuple[TrainedOn, ...]) -> None:
        """Show other figures."""
        self._trained = trained
        self.renew()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(596), self.height())

    def place_parts(self) -> Sequence[Part]:
        look, parts = self._look, list[Part]()
        wide, high = (look.px(size) for size in (14, 80))
        for place, (_, line, left, bars) in enumerate(self._groups()):
            del place
            for one in bars:
                rect = QRectF(left, line * self._line_height(), wide, high)
                key = one.commitment if one.per_cent is not None else None
                parts.append(Part(line, len(parts), rect, say_trained(look, one), key, radius=3))
                left += wide + look.plain("coverageBarGap")
        lines = max((part.row for part in parts), default=0) + 1
        self.setFixedHeight(lines * self._line_height() - look.px(_BETWEEN_LINES))
        self._lines = lines
        return parts

    def draw(self, painter: QPainter) -> None:
        look = self._look
        for part, one in zip(self.parts(), self._trained, strict=True):
            self._draw_bar(painter, part, one)
        for number, line, left, _ in self._groups():
            self._draw_name(painter, self._sections[number], left, line * self._line_height() + look.px(80))
        goal = look.px(80) * (100 - GOAL) / 100
        painter.setFont(look.font("caption"))
        for line in range(self._lines if self._trained else 0):
            top = line * self._line_height() + round(goal)
            right = self.width() - look.px(_SCALE)
            painter.fillRect(QRectF(0, top - 1, right, 2), look.colour("borderStrong"))
            painter.setPen(QPen(look.colour("textMuted"), 1))
            room = QRectF(right, top - look.px(9), look.px(_SCALE), look.px(18))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(GOAL))

    def _draw_bar(self, painter: QPainter, part: Part, one: TrainedOn) -> None:
        look, radius = self._look, self._look.radius("cell")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("track"))
        painter.drawRoundedRect(part.rect, radius, radius)
        if one.per_cent:
            high = max(round(part.rect.height() * one.per_cent / 100), 2)
            fill = part.rect.adjusted(0, part.rect.height() - high, 0, 0)
            painter.setBrush(look.colour("due" if one.is_under_goal() else "accent"))
            painter.drawRoundedRect(fill, radius, radius)
        if part.key is not None and self.is_hovered(part):
            painter.setPen(QPen(look.colour("text"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(part.rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _draw_name(self, painter: QPainter, section: SectionName, left: float, top: float) -> None:
        look = self._look
        room = QRectF(left, top + look.px(5), self.width() - left, look.px(_FOOT) - look.px(5))
        number = f"§{section.number}"
        painter.setFont(look.font("tag"))
        painter.setPen(look.colour("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, number)
        room.setLeft(left + QFontMetricsF(painter.font()).horizontalAdvance(number) + look.px(5))
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("textMuted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, section.title)

    def _groups(self) -> list[tuple[int, int, float, tuple[TrainedOn, ...]]]:
        """Return each section with its line, its left edge and its bars; what has no room goes to the next line."""
        look = self._look
        groups: list[tuple[int, int, float, tuple[TrainedOn, ...]]] = []
        room, line, left = self.width() - look.px(_SCALE), 0, 0.0
        gap = look.plain("coverageBarGap")
        tag, caption = QFontMetricsF(look.font("tag")), QFontMetricsF(look.font("caption"))
        for number, found in groupby(self._trained, lambda one: int(one.number.split(".")[0])):
            bars = tuple(found)
            section = self._sections[number]
            name = tag.horizontalAdvance(f"§{number}") + look.px(5) + caption.horizontalAdvance(section.title)
            width = max(len(bars) * (look.px(14) + gap) - gap, name)
            if groups and left + width > room:
                line, left = line + 1, 0.0
            groups.append((number, line, left, bars))
            left += max(len(bars) * (look.px(14) + gap) + look.px(25), name + look.px(14))
        return groups

    def _line_height(self) -> int:
        return self._look.px(80 + _FOOT + _BETWEEN_LINES)
