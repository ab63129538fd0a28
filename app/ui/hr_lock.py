"""Closes HR's side when nobody has touched keyboard or mouse for a while; what was being written there waits.

The page with its dialogs is put aside as it is. It comes back when the same person signs in again, and is dropped when
somebody else does: they must not see it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from app.domain.people import Actor
from app.ui.places import BuiltPage, Place

AWAY_MINUTES = 15
_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


@dataclass(frozen=True, slots=True)
class Aside:
    """A page that waits, with the dialogs that were open over it, and whose it is."""

    built: BuiltPage
    place: Place
    dialogs: tuple[QDialog, ...]
    actor: Actor


class HrLock(QObject):
    """Knows who is signed in to HR's side; `left_alone` tells that they were not there for `AWAY_MINUTES`."""

    left_alone = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.actor: Actor | None = None
        self._aside: Aside | None = None
        self.timer = QTimer(self, singleShot=True, interval=AWAY_MINUTES * 60_000)
        self.timer.timeout.connect(self.left_alone)
        self._is_watching = False
        QApplication.instance().focusWindowChanged.connect(self._watch_window)

    def sign_in(self, actor: Actor) -> Aside | None:
        """Let somebody in, and return the page that waits for them, None if none does."""
        self.actor = actor
        self._watch(True)
        return self._take_back(actor)

    def sign_out(self) -> None:
        """Let nobody see HR's side any more, and drop what waits."""
        self.actor = None
        self._watch(False)
        self._drop()

    def go_away(self, built: BuiltPage | None, place: Place, keeper: QWidget) -> None:
        """Sign out who was not there for a while; a page that was built for them waits."""
        actor, self.actor = self.actor, None
        self._watch(False)
        if built is not None and actor is not None:
            self._put_aside(built, place, actor, keeper)

    def _watch(self, on: bool) -> None:
        """Begin to watch for signs of life, or stop."""
        self._is_watching = on
        self.timer.stop()
        if on:
            self._watch_window(QApplication.focusWindow())
            self.timer.start()

    def _watch_window(self, window: QWindow | None) -> None:
        """Watch a window of the system that gets the keyboard: what somebody does comes to it first.

        All events of all widgets, through Python, would make every page some ten milliseconds slower.
        """
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._is_watching and event.type() in _SIGNS_OF_LIFE:
            self.timer.start()
        return False

    def _put_aside(self, built: BuiltPage, place: Place, actor: Actor, keeper: QWidget) -> None:
        """Keep a page that is shown nowhere any more, with its dialogs hidden, as a child of `keeper`."""
        self._drop()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        dialogs = tuple(
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog) and one.isVisible() and _belongs(one, built.page)
        )
        for dialog in dialogs:
            dialog.hide()
        built.page.hide()
        built.page.setParent(keeper)
        self._aside = Aside(built, place, dialogs, actor)

    def whose(self) -> Actor | None:
        """Return whose page waits as long as nobody is signed in, None if none does."""
        return self._aside.actor if self._aside is not None and self.actor is None else None

    def _take_back(self, actor: Actor) -> Aside | None:
        """Return the page that waits for this actor; one that waits for another is dropped."""
        aside = self._aside
        if aside is None or aside.actor != actor or not isValid(aside.built.page):
            self._drop()
            return None
        self._aside = None
        return aside

    def _drop(self) -> None:
        """Forget the page that waits."""
        if self._aside is not None and isValid(self._aside.built.page):
            self._aside.built.page.deleteLater()
        self._aside = None


def show_dialogs(aside: Aside) -> None:
    """Open again over a page that is shown again what was open over it."""
    for dialog in aside.dialogs:
        if isValid(dialog):
            dialog.show()
            dialog.activateWindow()


def _belongs(dialog: QWidget, page: QWidget) -> bool:
    parent = dialog.parentWidget()
    while parent is not None and parent is not page:
        parent = parent.parentWidget()
    return parent is page
