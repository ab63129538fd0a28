"""A module in the list of all modules: a row that opens what is under it."""

from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.home import HomeModule
from app.ui.learner.module_row import ModuleRow
from app.ui.shared.look import Look


class ModuleHead(ModuleRow):
    """A module row with an arrow; whether it is open is said in its description.

    `stepped` tells that an arrow key was pressed: 1 for the next row, -1 for the one before.
    """

    stepped = Signal(int)

    def __init__(self, look: Look, module: HomeModule, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, module, today, parent)
        self._end = look.px(30)
        self._opened = False
        self._plain_description = self.accessibleDescription()
        self.set_opened(False)

    def set_opened(self, opened: bool) -> None:
        """Show whether what is under the row is shown."""
        self._opened = opened
        state = self.tr("Open") if opened else self.tr("Closed")
        self.setAccessibleDescription(f"{state}. {self._plain_description}")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The scroll area would take the arrow keys for itself.
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._look
        size = look.number("iconSizeSmall")
        middle = (look.number("rowHeight") - 1) / 2
        place = QRectF(self.width() - look.px(4) - size, middle - size / 2, size, size)
        look.draw_icon(QPainter(self), "chevron-down" if self._opened else "chevron-right", "textMuted", place)
