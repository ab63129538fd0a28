"""What is overdue, by how long: a bar and a number for each age, red from a month on."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.overview import OverdueAge
from app.ui.hr.figure import Figure, Part
from app.ui.hr.heat_table import strong
from app.ui.hr.overview_words import say_age, say_overdue
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_number

_PITCH, _LABEL, _NUMBER = 27, 94, 36
_LATE = 31
"""From so many days on a bar is red."""


class OverdueBars(Figure):
    """One line for each age; `pressed` carries the `OverdueAge`."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Overdue, by days"), parent)
        self._ages: tuple[OverdueAge, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_ages(self, ages: tuple[OverdueAge, ...]) -> None:
        """Show other figures."""
        self._ages = ages
        self.setFixedHeight(len(ages) * self._look.px(_PITCH))
        self.renew()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(238), self.height())

    def place_parts(self) -> Sequence[Part]:
        return [
            Part(number, 0, self._line(number), say_overdue(self._look, age), age if age.assignments else None)
            for number, age in enumerate(self._ages)
        ]

    def draw(self, painter: QPainter) -> None:
        look = self._look
        most = max((age.assignments for age in self._ages), default=0)
        widest = self.width() - look.px(_LABEL) - self._number_width()
        for number, age in enumerate(self._ages):
            line = self._line(number)
            hovered = any(
                part.row == number and part.key is not None and self.is_hovered(part) for part in self.parts()
            )
            if hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("hover"))
                painter.drawRoundedRect(line, look.radius("tag"), look.radius("tag"))
            painter.setFont(look.font("table"))
            painter.setPen(look.colour("text"))
            vertical = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(line, vertical | Qt.AlignmentFlag.AlignLeft, say_age(age))
            painter.setFont(strong(look.font("table")))
            number_text = say_number(look, age.assignments)
            painter.drawText(line, vertical | Qt.AlignmentFlag.AlignRight, number_text)
            if age.assignments:
                high = look.number("barHeight")
                length = max(widest * age.assignments / most, look.radius("segment") * 2)
                bar = QRectF(look.px(_LABEL), line.center().y() - high / 2, length, high)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("wrong" if age.first >= _LATE else "due"))
                painter.drawRoundedRect(bar, look.radius("segment"), look.radius("segment"))

    def _line(self, number: int) -> QRectF:
        return QRectF(0, number * self._look.px(_PITCH), self.width(), self._look.px(_PITCH))

    def _number_width(self) -> int:
        longest = max((len(say_number(self._look, age.assignments)) for age in self._ages), default=1)
        return self._look.px(max(_NUMBER, 14 + 8 * longest))
