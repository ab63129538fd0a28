"""One run of slow work in the background, which can be stopped and then says truthfully whether it was done."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from app.domain.refusals import Cancelled

T = TypeVar("T")
Progress = Callable[[int], None]


class StoppableRun(Generic[T]):
    """Work for a BackgroundWorker; ends with what the work returns, or with None if it was stopped in time."""

    def __init__(self, work: Callable[[Progress], T]) -> None:
        self._work = work
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask the run to stop; behind its last report of progress it is too late."""
        self._stopped.set()

    def work(self, report: Progress) -> T | None:
        """Do the work; what it raises is raised."""

        def count(amount: int) -> None:
            if self._stopped.is_set():
                raise Cancelled
            report(amount)

        try:
            count(0)
            return self._work(count)
        except Cancelled:
            return None
