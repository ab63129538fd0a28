"""The nodes and the line of the decision path; each row draws its own part, so that rows of any height join up."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.sharing import OutcomeKind, StandingState
from app.ui.shared.look import Look

GUTTER = 46
"""Where the words begin beside the line."""

_BELOW = 19
"""The room below the words: with two lines of them it is 62 from node to node."""

_MIDDLE = 16
_LINE = 2
_ICON = 14


@dataclass(frozen=True, slots=True)
class Face:
    """How a node looks: the colour role and the icon in it; without an icon it is the question that is open."""

    role: str
    icon: str = ""


OPEN_QUESTION = Face("accent")
STEP_FACES = {
    StandingState.OPEN: Face("accent", "check"),
    StandingState.HOLDS: Face("right", "check"),
    StandingState.FAILS: Face("wrong", "x"),
    StandingState.ABSENT: Face("textMuted", "minus"),
    StandingState.UNKNOWN: Face("due", "circle-help"),
}
OUTCOME_FACES = {
    OutcomeKind.YES: Face("right", "circle-check"),
    OutcomeKind.NO: Face("wrong", "octagon-x"),
    OutcomeKind.ASK: Face("due", "octagon-alert"),
}
LINE = "borderStrong"


class NodeRow(QWidget):
    """A row of the path: its node and the line above and below at the left, its words in `words`.

    `above` and `below` are colour roles of the line, empty where there is none.
    """

    def __init__(self, look: Look, face: Face, *, above: str, below: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._face, self._above, self._below = look, face, above, below
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(look.px(GUTTER), 0, 0, look.px(_BELOW))
        self.row.setSpacing(look.px(12))
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.row.addLayout(self.words, 1)

    def leave_room(self, pixels: int) -> None:
        """Keep more room below the words, through which the line goes on."""
        margins = self.row.contentsMargins()
        margins.setBottom(pixels)
        self.row.setContentsMargins(margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        middle, radius = float(look.px(_MIDDLE)), look.number("pathNode") / 2
        for role, top, bottom in (
            (self._above, 0.0, middle - radius),
            (self._below, middle + radius, float(self.height())),
        ):
            if role:
                painter.fillRect(QRectF(middle - _LINE / 2, top, _LINE, bottom - top), look.colour(role))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._face.role), _LINE))
        painter.setBrush(look.colour("surface"))
        centre = QPointF(middle, middle)
        painter.drawEllipse(centre, radius - _LINE / 2, radius - _LINE / 2)
        if not self._face.icon:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._face.role))
            painter.drawEllipse(centre, radius * 0.38, radius * 0.38)
        elif self._face.icon == "circle-help":
            painter.setFont(look.font("tag"))
            rect = QRectF(middle - radius, middle - radius, radius * 2, radius * 2)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
        else:
            size = look.px(_ICON)
            rect = QRectF(middle - size / 2, middle - size / 2, size, size)
            look.draw_icon(painter, self._face.icon, self._face.role, rect, 1.6)
