"""One deletion of what is past its time, in the background; it can be stopped between two blocks."""

import threading
from collections.abc import Callable

from app.domain.people import Actor
from app.domain.refusals import Cancelled
from app.domain.retention import RetentionKind
from app.services.retaining import Retaining, RetentionResult


class RetentionRun:
    """Work for a BackgroundWorker; ends with what was deleted, also where it was stopped."""

    def __init__(self, retaining: Retaining, actor: Actor, kinds: frozenset[RetentionKind]) -> None:
        self._retaining, self._actor, self._kinds = retaining, actor, kinds
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask the run to stop after the block that it is at."""
        self._stopped.set()

    def work(self, report: Callable[[int], None]) -> RetentionResult:
        """Delete; refusals as in `Retaining.apply`."""

        def count(deleted: int) -> None:
            if self._stopped.is_set():
                raise Cancelled
            report(deleted)

        return self._retaining.apply(self._actor, self._kinds, count)
