"""Notices that the system's colours or contrast have changed while the window is open."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication


class SystemWatch(QObject):
    """`changed` tells that the system asks for another look; it goes with its parent, the hints of Qt stay."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._tell)
        hints.accessibility().contrastPreferenceChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()
