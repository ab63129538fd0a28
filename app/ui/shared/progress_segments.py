"""Progress as one segment for each page or item; the count always stands beside it in words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.shared.look import Look


class ProgressSegments(QWidget):
    """`done` holds the numbers (from 1) of the segments that are done; `current` is outlined."""

    def __init__(self, look: Look, total: int, width: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._total, self._wide = look, max(total, 1), width
        self._done: frozenset[int] = frozenset()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def set_width(self, pixels: int) -> None:
        """Take another width."""
        self._wide = pixels
        self.updateGeometry()

    def show_progress(self, done: frozenset[int], current: int, words: str) -> None:
        """Show which segments are done and which one is current; `words` say the same."""
        self._done, self._current = done, current
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._wide, self._look.number("progressSegmentHeight"))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = look.plain("progressSegmentGap")
        width = (self.width() - gap * (self._total - 1)) / self._total
        radius = look.radius("segment")
        for number in range(1, self._total + 1):
            rect = QRectF((number - 1) * (width + gap), 0, width, self.height())
            if number == self._current:
                painter.setPen(QPen(look.colour("accent"), 2))
                painter.setBrush(look.colour("surface"))
                painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
                continue
            painter.setPen(QPen(look.colour("accent" if number in self._done else "track"), 0))
            painter.setBrush(look.colour("accent" if number in self._done else "track"))
            painter.drawRoundedRect(rect, radius, radius)
