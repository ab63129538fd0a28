"""One run of something that writes a file in the background, which can be stopped and then says truthfully so."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from app.domain.refusals import Cancelled

Made = TypeVar("Made")


class StoppableRun(Generic[Made]):
    """Work for a BackgroundWorker; ends with what `write` returns, or with None if it was stopped in time."""

    def __init__(self, write: Callable[[Callable[[int], None]], Made]) -> None:
        """Run `write`, which tells how far it is to what it is given."""
        self._write = write
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask the run to stop; between the last row and the file's appearance it is too late."""
        self._stopped.set()

    def work(self, report: Callable[[int], None]) -> Made | None:
        """Write the file; refusals as `write` has them."""

        def count(amount: int) -> None:
            if self._stopped.is_set():
                raise Cancelled
            report(amount)

        try:
            return self._write(count)
        except Cancelled:
            return None
