"""One step at a time of something that reads and writes in the background: its progress, what went wrong, the step."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.refusals import Refusal
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.done_line import DoneLine
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.sentences import say
from app.ui.shared.stoppable_run import Progress, StoppableRun

RING = 4
"""Pixels round what takes the keyboard, which a scroll area would cut."""


class StepFrame(QWidget):
    """Shows `step`; while something runs the step is out of reach, and Cancel has the keyboard."""

    def __init__(self, look: Look, worker: BackgroundWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.worker = look, worker
        self._run: StoppableRun[Any] | None = None
        self._done: Callable[[Any], None] = _ignore
        self.notice = Notice(look)
        self.note = Notice(look, "due", "triangle-alert")
        self.done_line = DoneLine(look)
        self.progress = RunProgress(look)
        self.step: QWidget = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(10))
        self.head = QVBoxLayout()
        self.head.setContentsMargins(RING, 0, RING, 0)
        self.head.setSpacing(look.px(8))
        for part in (self.notice, self.note, self.done_line, self.progress):
            self.head.addWidget(part)
        self._column.addLayout(self.head)
        self._column.addWidget(self.step, 1)
        self.progress.cancel_pressed.connect(self._stop)

    def is_running(self) -> bool:
        """Whether something is under way."""
        return self._run is not None

    def show_step(self, step: QWidget) -> None:
        """Show another step."""
        self.step = swap(self._column, self.step, step, 1)

    def focus_step(self) -> None:
        """Put the keyboard on what comes next; each kind of frame knows what that is."""
        self.step.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Say nothing of what was."""
        self.notice.clear()
        self.note.clear()
        self.done_line.clear()

    def start(
        self,
        work: Callable[[Progress], Any],
        sentence: str,
        done: Callable[[Any], None],
        whole: int = 0,
        at_leaving: str = "",
    ) -> None:
        """Do `work` in the background, unless something is under way; `sentence` says with {count} how far it is.

        Where it writes, `at_leaving` is what to ask whoever leaves meanwhile.
        """
        if self._run is not None:
            return
        self.forget()
        self._run = run = StoppableRun(work)
        self._done = done
        self.step.setEnabled(False)
        self.destroyed.connect(run.stop)
        self.progress.begin(sentence, whole, at_leaving)
        self.worker.run(self, run.work, self._finished, self._failed, self.progress.show_amount)

    def fail(self, error: Exception) -> None:
        """Say why something was refused; what is no refusal is a fault of the program."""
        if not isinstance(error, Refusal):
            raise error
        self.notice.say(say(error))
        self.focus_step()

    def _stop(self) -> None:
        if self._run is not None:
            self._run.stop()

    def _finished(self, found: Any) -> None:
        self._end(stopped=found is None)
        if found is None:
            self.note.say(self.tr("Stopped. Nothing was changed."))
            self.focus_step()
        else:
            self._done(found)

    def _failed(self, error: Exception) -> None:
        self._end(stopped=False)
        self.fail(error)

    def _end(self, *, stopped: bool) -> None:
        self._run = None
        self.progress.end(stopped=stopped)
        self.step.setEnabled(True)


def in_scroll(part: QWidget) -> QWidget:
    """Return a part at the top of a step that scrolls where the window is too low for it."""
    body = PageBody()
    column = QVBoxLayout(body)
    column.setContentsMargins(RING, RING, RING, RING)
    row = QHBoxLayout()  # which asks how high the part is at the width that it may have, as a column does not
    row.addWidget(part, 1)
    row.addStretch()
    column.addLayout(row)
    column.addStretch(1)
    return scrolling(body)


def _ignore(_found: Any) -> None:
    pass
