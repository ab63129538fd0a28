"""How strong each of the 25 commitments is: a shape, the tag and a word, in the register's order."""

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.practice import CommitmentStrength, SectionStrength, Standing
from app.ui.shared.labels import label
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.tag_button import TagButton

_IN_THE_FIRST_COLUMN = 2
"""The first two sections stand in the left column, the other three in the right one."""


def say_standing(standing: Standing) -> str:
    """Return how strong a commitment is, in a word or two."""
    if standing is Standing.STRONG:
        return QCoreApplication.translate("Practice", "strong")
    if standing is Standing.FADING:
        return QCoreApplication.translate("Practice", "fading")
    if standing is Standing.TO_REFRESH:
        return QCoreApplication.translate("Practice", "to refresh")
    return QCoreApplication.translate("Practice", "not met yet")


class StrengthCell(QWidget):
    """One cell: full is strong, half is fading, a slash is to refresh, an outline is not met. The word stands by it."""

    def __init__(self, look: Look, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._standing = look, standing
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(12), self._look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = self._look, QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius, edge = look.radius("cell"), rect.adjusted(0.5, 0.5, -0.5, -0.5)
        line, fill = {
            Standing.STRONG: ("accent", "accent"),
            Standing.FADING: ("accent", "surface"),
            Standing.TO_REFRESH: ("due", "dueTint"),
            Standing.NOT_MET: ("borderStrong", "surface"),
        }[self._standing]
        painter.setPen(QPen(look.colour(line), 1))
        painter.setBrush(look.colour(fill))
        painter.drawRoundedRect(edge, radius, radius)
        if self._standing is Standing.FADING:
            half = QRectF(rect.left(), rect.center().y(), rect.width(), rect.height() / 2)
            painter.fillRect(half, look.colour("accent"))
        elif self._standing is Standing.TO_REFRESH:
            painter.setPen(QPen(look.colour("due"), 1.4))
            painter.drawLine(QLineF(edge.left() + 2.5, edge.bottom() - 2.5, edge.right() - 2.5, edge.top() + 2.5))


class StrengthRow(QWidget):
    """A commitment and how strong it is, read as one sentence."""

    def __init__(self, look: Look, line: CommitmentStrength, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = line.label.in_language(look.language)
        words = say_standing(line.standing)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(2), look.px(5), look.px(2), look.px(5))
        row.setSpacing(look.px(10))
        row.addWidget(StrengthCell(look, line.standing))
        self.tag = TagButton(look, line.id, line.number, name)
        row.addWidget(self.tag)
        row.addStretch(1)
        tone = {Standing.TO_REFRESH: "due", Standing.STRONG: ""}.get(line.standing, "muted")
        row.addWidget(label(look, words, "meta", tone))
        self.setAccessibleName(f"§{line.number} {name}: {words}")


class StrengthList(QWidget):
    """The sections in two columns, or in one where there is little width; `policy_wanted` carries a commitment."""

    policy_wanted = Signal(str)

    def __init__(self, look: Look, sections: tuple[SectionStrength, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(look.px(40))
        for part in (sections[:_IN_THE_FIRST_COLUMN], sections[_IN_THE_FIRST_COLUMN:]):
            self._columns.addWidget(self._column(look, part), 1, Qt.AlignmentFlag.AlignTop)

    def fold(self, narrow: bool) -> None:
        """Put the columns under each other."""
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(0 if narrow else 40)

    def _column(self, look: Look, sections: tuple[SectionStrength, ...]) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for section in sections:
            head = label(look, f"§{section.number}  {section.title.in_language(look.language)}", "bodyStrong")
            head.setContentsMargins(look.px(2), 0, 0, look.px(6))
            lines.addWidget(head)
            lines.addWidget(hairline())
            lines.addSpacing(look.px(4))
            for line in section.lines:
                row = StrengthRow(look, line)
                row.tag.pressed_for.connect(self.policy_wanted)
                lines.addWidget(row)
            lines.addSpacing(look.px(18))
        return column
