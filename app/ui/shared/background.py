"""Slow work leaves the window's thread: each job has an owner, a success and a failure, and can be cancelled."""

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from app.domain.refusals import Cancelled


class Job:
    """A piece of slow work; `report` is called by the work, `cancel` by the window."""

    def __init__(self, owner: QObject, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self.owner, self.done, self.failed = owner, done, failed
        self.progress: Callable[[int], None] | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop; neither its success nor its failure is told any more."""
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether the work was asked to stop."""
        return self._cancelled.is_set()


class BackgroundWorker(QObject):
    """Runs jobs one after another on a thread of its own and tells their owners in the window's thread."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[Callable[[int], None]], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int], None] | None = None,
    ) -> Job:
        """Run `work(report)` in the background and return its job.

        `done` gets what it returns, `failed` what it raises, `progress` what it reports, unless the owner is gone or
        the job was cancelled. After a cancel, `report` raises Cancelled inside the work.
        """
        job = Job(owner, done, failed)
        job.progress = progress
        self._pool.start(lambda: self._work(job, work))
        return job

    def is_busy(self) -> bool:
        """Whether a job is under way."""
        return self._pool.activeThreadCount() > 0

    def wait(self) -> None:
        """Wait until all jobs have ended; what they tell is dropped if their owners are gone."""
        self._pool.waitForDone()

    def _work(self, job: Job, work: Callable[[Callable[[int], None]], Any]) -> None:
        def report(amount: int) -> None:
            if job.is_cancelled:
                raise Cancelled
            self._tell((job, job.progress, amount))

        if job.is_cancelled:
            return
        try:
            result = work(report)
        except Cancelled:
            return
        except Exception as error:
            self._tell((job, job.failed, error))
        else:
            self._tell((job, job.done, result))

    def _tell(self, message: tuple[Job, Callable[[Any], None] | None, Any]) -> None:
        # A worker that goes with its page waits for its last job, and by then there is nobody left to tell.
        with suppress(RuntimeError):
            self._told.emit(message)

    def _deliver(self, message: Any) -> None:
        job, tell, value = message
        if tell is not None and not job.is_cancelled and isValid(job.owner):
            tell(value)
