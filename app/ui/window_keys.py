"""The keys that work in the whole window, whatever page it shows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.place_trail import leads_back
from app.ui.places import Place

BACK, HELP, LANGUAGE = "Alt+Left", "F1", "Ctrl+Shift+L"
LARGER, SMALLER, USUAL = ("Ctrl++", "Ctrl+="), ("Ctrl+-",), ("Ctrl+0",)


class WindowKeys(QObject):
    """`text_stepped` carries 1 for larger text, -1 for smaller and 0 for the usual size."""

    back_pressed = Signal()
    help_pressed = Signal()
    language_pressed = Signal()
    text_stepped = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._back = QShortcut(QKeySequence(BACK), window)
        self._back.activated.connect(self.back_pressed)
        QShortcut(QKeySequence(HELP), window).activated.connect(self.help_pressed)
        QShortcut(QKeySequence(LANGUAGE), window).activated.connect(self.language_pressed)
        for keys, step in ((LARGER, 1), (SMALLER, -1), (USUAL, 0)):
            for key in keys:
                QShortcut(QKeySequence(key), window).activated.connect(lambda by=step: self.text_stepped.emit(by))

    def stand_at(self, place: Place) -> None:
        """Leave the way back to the page where a key too many would do harm."""
        self._back.setEnabled(leads_back(place))
