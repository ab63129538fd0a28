"""One run of an export in the background, which can be stopped and then says truthfully whether a file was written."""

import threading
from collections.abc import Callable

from app.domain.people import Actor
from app.domain.refusals import Cancelled
from app.services.record_export import ExportOrder, RecordExport
from app.services.releasing import ReleasedFile


class ExportRun:
    """Work for a BackgroundWorker; ends with the file, or with None if it was stopped in time."""

    def __init__(self, exports: RecordExport, actor: Actor, order: ExportOrder) -> None:
        self._exports, self._actor, self._order = exports, actor, order
        self._stopped = threading.Event()

    def stop(self) -> None:
        """Ask the run to stop; between the last record and the file's appearance it is too late."""
        self._stopped.set()

    def work(self, report: Callable[[int], None]) -> ReleasedFile | None:
        """Write the file; refusals as in `RecordExport.export`."""

        def count(rows: int) -> None:
            if self._stopped.is_set():
                raise Cancelled
            report(rows)

        try:
            return self._exports.export(self._actor, self._order, count)
        except Cancelled:
            return None
