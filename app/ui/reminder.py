"""Reminds of what is due: at the start and once a day at most, through the desktop's tray where it has one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.home import Home
from app.ui.shared.look import Look
from app.ui.shared.preferences import PreferenceStore
from app.ui.shared.sentences import say_due
from app.ui.tray import Tray

_EVERY = 10 * 60_000
"""Milliseconds between looks at the calendar: a window stays open for days."""


class Reminder(QObject):
    """`module_wanted` carries the module of a message that was clicked, `window_wanted` is the icon's click.

    `day_turned` tells that another day has begun, reminders or not: what the window shows was said from the day before.
    """

    module_wanted = Signal(str)
    window_wanted = Signal()
    day_turned = Signal()

    def __init__(
        self,
        tray: Tray,
        store: PreferenceStore,
        today: Callable[[], date],
        load_home: Callable[[], Home | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tray, self._store, self._today, self._load_home = tray, store, today, load_home
        self._look: Look | None = None
        self._day = today()
        self._module = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look_at_the_day)
        self._timer.start()
        tray.message_pressed.connect(self._open_module)
        tray.icon_pressed.connect(self.window_wanted)

    def set_wanted(self, wanted: bool, look: Look) -> None:
        """Remind from now on, in the language of a look, or not any more."""
        self._look = look if wanted and self._tray.is_there() else None
        if self._look is None:
            self._tray.hide()

    def look_at_the_day(self) -> None:
        """Tell that the day has turned if it has, and remind on the new one."""
        if self._today() != self._day:
            self._day = self._today()
            self.day_turned.emit()
            self.remind()

    def remind(self) -> None:
        """Show what is due, unless this person was shown it today or nobody wants to be."""
        if self._look is None:
            return
        home = self._load_home()
        if home is None:
            return
        today = self._today()
        mark = f"{home.person.id} {today.isoformat()}"
        due = home.due_soon(today)
        if not due or self._store.load_reminded() == mark:
            return
        first = due[0]
        when = say_due(self._look, first.due, today) if first.due is not None else ""
        words = self.tr("“{title}” is {when}.").format(title=first.title.in_language(self._look.language), when=when)
        if len(due) == 2:
            words += " " + self.tr("One more module is due soon.")
        elif len(due) > 2:
            words += " " + self.tr("{count} more modules are due soon.").format(count=len(due) - 1)
        self._module = first.id
        self._store.save_reminded(mark)
        self._tray.show_message("Clausewise", words)

    def _open_module(self) -> None:
        self.module_wanted.emit(self._module)
