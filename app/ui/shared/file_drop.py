"""A place to drop a file on, or to choose one from."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock


class FileDrop(QWidget):
    """`dropped` tells the path of a file that was dropped here, `choose_pressed` that one is to be chosen."""

    dropped = Signal(str)
    choose_pressed = Signal()

    def __init__(self, look: Look, heading: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._over = look, False
        self.setAcceptDrops(True)
        self.choose_button = Button(look, self.tr("Choose a file"), "primary", icon="folder-open", large=True)
        column = QVBoxLayout(self)
        pad = look.px(28)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        column.addWidget(icon_label(look, "file-input", "textMuted", 22))
        column.addWidget(label(look, heading, "heading"))
        column.addWidget(TextBlock(look, sentence, "body", "textMuted"))
        column.addSpacing(look.px(8))
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.choose_button.clicked.connect(self.choose_pressed)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _one_file(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        path = _one_file(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.colour("selected" if self._over else "surface"))
        pen = QPen(look.colour("accent" if self._over else "borderStrong"), 2 if self._over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        radius = look.radius("card")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


def _one_file(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if path and Path(path).is_file() else ""
