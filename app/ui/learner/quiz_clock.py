"""The time left of an attempt, said calmly by the minute; the last five minutes are announced."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look

if TYPE_CHECKING:
    from app.services.quiz_taking import OpenQuiz

_TICK = 1000
_ANNOUNCED_FROM = 5


def extra_minutes(quiz: "OpenQuiz") -> int:
    """Return how much of the time of an attempt HR granted on top of the limit."""
    limit, seconds = quiz.module.quiz.time_limit_minutes, quiz.attempt.seconds
    return 0 if limit is None or seconds is None else round(seconds / 60) - limit


class QuizClock(QWidget):
    """Hidden without a limit; `extra` is how many minutes of it HR granted.

    `ticked` tells each second of the last minute, `over` once that the time is over.
    """

    ticked = Signal()
    over = Signal()

    def __init__(
        self, look: Look, seconds_left: Callable[[], int | None], extra: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._seconds_left, self._extra = look, seconds_left, extra
        self._minutes: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(6))
        self._icon = icon_label(look, "timer", "textMuted", 16)
        self._words = label(look, "", "meta", "muted")
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)
        left = seconds_left()
        self.setVisible(left is not None)
        if left is not None:
            self._timer.start()
            self._show(left)

    def tick(self) -> None:
        """Look at the time, and say what has changed."""
        left = self._seconds_left()
        if left is None:
            return
        self._show(left)
        if left <= 60:
            self.ticked.emit()
        if left == 0:
            self._timer.stop()
            self.over.emit()

    def stop(self) -> None:
        """Say nothing more: the attempt has ended."""
        self._timer.stop()

    def text(self) -> str:
        """Return what is shown."""
        return self._words.text()

    def _show(self, left: int) -> None:
        minutes = -(-left // 60)
        if minutes == self._minutes:
            return
        before, self._minutes = self._minutes, minutes
        words = self.tr("{minutes} minutes left").format(minutes=minutes)
        if minutes == 1:
            words = self.tr("The last minute")
        if self._extra:
            words = self.tr("{time} ({extra} extra)").format(time=words, extra=self._extra)
        last = minutes <= _ANNOUNCED_FROM
        self._words.setText(words)
        self._words.setProperty("tone", "due" if last else "muted")
        self._words.style().polish(self._words)
        self._icon.setPixmap(self._look.pixmap("timer", "due" if last else "textMuted", 16))
        if last and before is not None:
            announce(self, words)
