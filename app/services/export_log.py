"""HR looks through everything that left as a file, and knows a file again by its SHA-256."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from app.domain.export_log import ExportLogFilter, ExportSort, FileCheck, LoggedExport
from app.domain.export_words import ExportNames
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock
from app.domain.paging import ROWS_OF_A_PAGE, Anchor, RowCount
from app.domain.people import READERS, Actor
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.services.course_catalogue import CourseCatalogue
from app.storage import export_log, records
from app.storage.database import Database

_BYTES_AT_ONCE = 1 << 20


class ExportLog:
    """Reads the log; it is written by `Releasing` alone."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def page(self, actor: Actor, wanted: ExportLogFilter, sort: ExportSort, after: Anchor | None) -> list[LoggedExport]:
        """Return the entries that follow `after`, at most `ROWS_OF_A_PAGE`; refuse all but HR and auditors."""
        actor.require(*READERS)
        zone = self._clock().tzinfo
        with self._database.reading() as session:
            return export_log.list_log_page(session, wanted, sort, after, ROWS_OF_A_PAGE, zone)

    def count(self, actor: Actor, wanted: ExportLogFilter) -> RowCount:
        """Count the entries of a filter."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return RowCount(export_log.count_log(session, wanted))

    def anchors(self, actor: Actor, wanted: ExportLogFilter, sort: ExportSort) -> list[Anchor]:
        """Return the last entry of each full page as its place."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return export_log.list_log_anchors(session, wanted, sort, ROWS_OF_A_PAGE)

    def names(self, actor: Actor) -> ExportNames:
        """Return what the ids in the filters of the log are called."""
        actor.require(*READERS)
        with self._database.reading() as session:
            titles = {one.module: Text(one.title_en, one.title_ja) for one in records.list_modules(session)}
        return ExportNames(titles, lambda: self._catalogue.course().policy)

    def check_file(
        self, actor: Actor, export_id: UUID, path: Path, progress: Callable[[int], None] = lambda _bytes: None
    ) -> FileCheck:
        """Tell whether a file is the one of an entry, to the byte, or else that of which other one.

        Reads the whole file; `progress` gets the bytes so far and may raise Cancelled. Refuses one that cannot be read.
        """
        actor.require(*READERS)
        digest = _digest(path, progress)
        with self._database.reading() as session:
            found = export_log.list_with_digest(session, digest, self._clock().tzinfo)
        same = any(one.id == export_id for one in found)
        return FileCheck(same, digest, None if same or not found else found[0])


def _digest(path: Path, progress: Callable[[int], None]) -> str:
    whole, read = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            while part := file.read(_BYTES_AT_ONCE):
                whole.update(part)
                read += len(part)
                progress(read)
    except OSError as error:
        raise Refusal(HrSentence.FILE_NOT_READ, path=str(path), reason=error.strerror or str(error)) from error
    return whole.hexdigest()
