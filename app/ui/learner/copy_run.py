"""One run of saving a copy in the background; stopped, it says truthfully whether a file was written."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.people import Actor
from app.domain.refusals import Cancelled

if TYPE_CHECKING:
    from app.services.own_copying import CopyOrder, OwnCopying


class CopyRun:
    """Work for a BackgroundWorker; ends with the file, or with None if it was stopped in time."""

    def __init__(self, copies: "OwnCopying", actor: Actor, order: "CopyOrder") -> None:
        self._copies, self._actor, self._order = copies, actor, order
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask the run to stop; while the file is moved to its place it is too late."""
        self._stopped.set()

    def work(self, report: Callable[[int], None]) -> Path | None:
        """Write the file; refusals as in `OwnCopying.save`."""

        def count(percent: int) -> None:
            # Once the file is there, stopping could only claim that it is not.
            if self._stopped.is_set() and percent < 100:
                raise Cancelled
            report(percent)

        try:
            return self._copies.save(self._actor, self._order, count)
        except Cancelled:
            return None
