"""A list to choose one from, drawn as the design's fields are."""

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.ui.shared.look import Look


class FieldCombo(QComboBox):
    """Nothing is chosen at first; `prompt` says what to do. The wheel scrolls the page and changes nothing."""

    def __init__(self, look: Look, name: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._prompt = look, prompt
        self.has_just_closed = False
        """Whether its list was closed by the key that is being handled, which so has done its work."""
        self.setAccessibleName(name)
        self.setPlaceholderText(prompt)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", look.radius("control") + 2)

    def addItem(self, text: str, value: str) -> None:  # type: ignore[override]
        """Add a choice; choosing stays open."""
        super().addItem(text, value)
        self.setCurrentIndex(-1)

    def hidePopup(self) -> None:
        """Close the list, of which Qt sends the key that chose on to whatever stands around it."""
        super().hidePopup()
        self.has_just_closed = True
        QTimer.singleShot(0, self, self._forget_closing)

    def _forget_closing(self) -> None:
        self.has_just_closed = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        free = self.isEnabled()
        edge = "border" if not free else "text" if self.underMouse() else "borderStrong"
        painter.setPen(QPen(look.colour(edge), 1))
        painter.setBrush(look.colour("surface" if free else "sunken"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, look.radius("control"), look.radius("control"))
        painter.setFont(look.font("body"))
        metrics = QFontMetricsF(painter.font())
        chosen = self.currentIndex() >= 0
        painter.setPen(look.colour("text" if chosen else "textMuted"))
        pad, size = look.number("fieldPadX"), look.number("iconSizeSmall")
        text = metrics.elidedText(
            self.currentText() if chosen else self._prompt, Qt.TextElideMode.ElideRight, self.width() - 3 * pad - size
        )
        painter.drawText(QPointF(pad, self.height() / 2 + (metrics.ascent() - metrics.descent()) / 2), text)
        arrow = QRectF(self.width() - pad - size, (self.height() - size) / 2, size, size)
        if free:
            look.draw_icon(painter, "chevron-down", "textMuted", arrow)
