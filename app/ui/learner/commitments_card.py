"""The 25 commitments as cells: place is the meaning, state is a shape and not only a colour."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from app.domain.home import CommitmentState, Home, SectionCells
from app.ui.shared.labels import label, tip
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look


def paint_cell(painter: QPainter, look: Look, rect: QRectF, state: CommitmentState) -> None:
    """Paint one cell: open is an outline, read is filled to half, proved is full, due is struck through."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = look.radius("cell")
    edge = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    if state is CommitmentState.PROVED:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRoundedRect(rect, radius, radius)
        return
    if state is CommitmentState.DUE:
        painter.setPen(QPen(look.colour("due"), max(1.0, look.scale * 1.5)))
        painter.setBrush(look.colour("dueTint"))
        painter.drawRoundedRect(edge, radius, radius)
        inset = rect.width() / 4
        painter.drawLine(
            QPointF(rect.left() + inset, rect.bottom() - inset), QPointF(rect.right() - inset, rect.top() + inset)
        )
        return
    painter.setPen(QPen(look.colour("accent" if state is CommitmentState.READ else "borderStrong"), 1))
    painter.setBrush(look.colour("surface"))
    painter.drawRoundedRect(edge, radius, radius)
    if state is CommitmentState.READ:
        half = QRectF(rect.left(), rect.top() + rect.height() / 2, rect.width(), rect.height() / 2)
        painter.fillRect(half, look.colour("accent"))


class _Cells(QWidget):
    """The cells of one section; a tool tip names the commitment under the pointer."""

    def __init__(self, look: Look, section: SectionCells) -> None:
        super().__init__()
        self._look, self._section = look, section
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        names = [f"{one.in_language(look.language)}: {self._word(at)}" for at, one in enumerate(section.labels)]
        self.setAccessibleName(", ".join(names))

    def sizeHint(self) -> QSize:
        return QSize(self._step() * 6, self._look.px(14))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            place = int(event.pos().x() // self._step())
            if 0 <= place < len(self._section.labels):
                name = self._section.labels[place].in_language(self._look.language)
                text = f"§{self._section.number}.{place + 1} {name}: {self._word(place)}"
                QToolTip.showText(event.globalPos(), tip(text), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place, state in enumerate(self._section.states):
            rect = QRectF(place * self._step(), 0, self._look.px(12), self._look.px(14))
            paint_cell(painter, self._look, rect, state)

    def _step(self) -> int:
        return self._look.px(12) + self._look.px(3)

    def _word(self, place: int) -> str:
        words = {
            CommitmentState.PROVED: self.tr("proved"),
            CommitmentState.READ: self.tr("read"),
            CommitmentState.DUE: self.tr("due"),
            CommitmentState.OPEN: self.tr("open"),
        }
        return words[self._section.states[place]]


class _Legend(QWidget):
    """What the shapes mean."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts = (
            (CommitmentState.PROVED, self.tr("proved")),
            (CommitmentState.READ, self.tr("read")),
            (CommitmentState.DUE, self.tr("due")),
            (CommitmentState.OPEN, self.tr("open")),
        )
        self.setFixedHeight(look.px(18))
        self.setAccessibleName(", ".join(words for _, words in self._parts))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, left = self._look, QPainter(self), 0.0
        painter.setFont(look.font("caption"))
        metrics = QFontMetricsF(painter.font())
        widths = [look.px(18) + metrics.horizontalAdvance(words) for _, words in self._parts]
        gap = min(look.px(24), (self.width() - sum(widths)) / (len(self._parts) - 1))
        for (state, words), width in zip(self._parts, widths, strict=True):
            paint_cell(painter, look, QRectF(round(left), look.px(2), look.px(12), look.px(14)), state)
            painter.setPen(look.colour("textMuted"))
            place = QRectF(round(left) + look.px(18), 0, width, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            left += width + gap


class CommitmentsCard(QFrame):
    """The card beside the lists of Home."""

    def __init__(self, look: Look, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(16), look.px(18), look.px(14))
        column.setSpacing(look.px(10))
        head = QHBoxLayout()
        total = sum(len(section.states) for section in home.sections)
        head.addWidget(label(look, self.tr("The {count} commitments").format(count=total), "heading"))
        head.addStretch(1)
        head.addWidget(label(look, self.tr("{count} proved").format(count=home.proved), "meta", "muted"))
        column.addLayout(head)
        grid = QGridLayout()
        grid.setVerticalSpacing(look.px(9))
        grid.setHorizontalSpacing(look.px(8))
        for row, section in enumerate(home.sections):
            grid.addWidget(label(look, f"§{section.number}", "bodyStrong"), row, 0)
            grid.addWidget(label(look, section.title.in_language(look.language), "meta"), row, 1)
            grid.addWidget(_Cells(look, section), row, 2)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(hairline())
        column.addWidget(_Legend(look))
