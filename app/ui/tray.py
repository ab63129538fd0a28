"""The desktop's system tray, for the one thing that is said when nobody looks at the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon


class Tray(QObject):
    """Where messages are shown beside an icon; `message_pressed` and `icon_pressed` tell that one was clicked.

    This one is for desktops without any place for messages.
    """

    message_pressed = Signal()
    icon_pressed = Signal()

    def is_there(self) -> bool:
        """Whether messages can be shown."""
        return False

    def show_message(self, title: str, words: str) -> None:
        """Show a message as the desktop shows them, plain text."""

    def hide(self) -> None:
        """Take the icon away."""


class SystemTray(Tray):
    """The tray of the desktop; its icon is made when the first message is shown."""

    def __init__(self, make_icon: Callable[[], QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_icon = make_icon
        self._tray: QSystemTrayIcon | None = None

    def is_there(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()

    def show_message(self, title: str, words: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._make_icon(), self)
            self._tray.setToolTip("Clausewise")
            self._tray.messageClicked.connect(self.message_pressed)
            self._tray.activated.connect(self._activate)
        self._tray.show()
        self._tray.showMessage(title, words, self._tray.icon())

    def hide(self) -> None:
        if self._tray is not None:
            self._tray.hide()

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.icon_pressed.emit()
