"""How many people were up to date at the end of each of the last weeks, in per cent, as a line."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.overview import TrendPoint, per_cent
from app.ui.hr.figure import Figure, Part
from app.ui.hr.overview_words import say_point, say_short_day
from app.ui.shared.look import Look

_TOP, _HIGH, _FOOT, _SCALE = 8, 64, 26, 32


class TrendLine(Figure):
    """A point for each week; the last is today, or the day that was asked for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Up to date over twelve weeks, per cent"), parent)
        self._points: tuple[TrendPoint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(look.px(_TOP + _HIGH + _FOOT))

    def show_points(self, points: tuple[TrendPoint, ...]) -> None:
        """Show other figures; days on which there was nobody are left out."""
        self._points = tuple(point for point in points if point.people)
        self.setAccessibleDescription("")
        self.renew()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(238), self.height())

    def place_parts(self) -> Sequence[Part]:
        reach = self._look.px(8)
        return [
            Part(0, place, QRectF(at.x() - reach, 0, 2 * reach, self.height()), say_point(self._look, point))
            for place, (point, at) in enumerate(zip(self._points, self._places(), strict=True))
        ]

    def draw(self, painter: QPainter) -> None:
        look, least = self._look, self._least()
        painter.setFont(look.font("caption"))
        right = self.width() - look.px(_SCALE)
        for share in (100, (100 + least) // 2, least):
            height = round(self._height_of(share)) + 0.5
            painter.setPen(QPen(look.colour("border"), 1))
            painter.drawLine(QLineF(0, height, right, height))
            painter.setPen(look.colour("textMuted"))
            room = QRectF(right, height - look.px(8), look.px(_SCALE) - 2, look.px(16))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(share))
        places = self._places()
        if not places:
            return
        painter.setPen(QPen(look.colour("accent"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline(QPolygonF(places))
        painter.setPen(QPen(look.colour("surface"), 2))
        painter.setBrush(look.colour("accent"))
        painter.drawEllipse(places[-1], 4, 4)
        for place, part in zip(places, self.parts(), strict=True):
            if self.is_hovered(part):
                painter.drawEllipse(place, 4, 4)
        painter.setPen(look.colour("textMuted"))
        foot = QRectF(0, look.px(_TOP + _HIGH), right, look.px(_FOOT))
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, say_short_day(look, self._points[0]))
        if len(self._points) > 1:
            last = say_short_day(look, self._points[-1])
            painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, last)

    def _places(self) -> list[QPointF]:
        look = self._look
        left, right = look.px(4), self.width() - look.px(_SCALE) - look.px(6)
        steps = max(len(self._points) - 1, 1)
        return [
            QPointF(
                right if len(self._points) == 1 else left + (right - left) * place / steps,
                self._height_of(per_cent(point.up_to_date, point.people)),
            )
            for place, point in enumerate(self._points)
        ]

    def _height_of(self, share: float) -> float:
        least = self._least()
        return self._look.px(_TOP) + self._look.px(_HIGH) * (100 - share) / (100 - least)

    def _least(self) -> int:
        """Return where the scale begins: at 50 per cent, or at 0 where a point needs it."""
        lowest = min((per_cent(point.up_to_date, point.people) for point in self._points), default=50)
        return 50 if lowest >= 50 else 0
