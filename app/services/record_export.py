"""HR takes completion records out as a file; what left, for what, is kept before the file appears."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.ledger import LeafKind
from app.domain.moments import Clock, new_id
from app.domain.people import Actor, Role, clean_line
from app.domain.person_sets import pack_people
from app.domain.plain import canonical
from app.domain.records import EXPORT_COLUMNS, Column, ExportFormat, Record, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.formats.pending_file import PendingFile
from app.services.file_saving import refuse_workspace
from app.storage import exports, ledger, people, records
from app.storage.database import Database
from app.storage.exports import Export

LONGEST_PURPOSE = 500


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What HR asks for: which records in which order, as what, for what purpose, and where to."""

    wanted: RecordFilter
    sort: RecordSort
    format: ExportFormat
    purpose: str
    target: Path
    language: Language


@dataclass(frozen=True, slots=True)
class ExportedFile:
    """A file that was written: its place, its records, its SHA-256 in hexadecimal."""

    path: Path
    rows: int
    sha256: str


class RecordExport:
    """Writes the records that a filter finds, the same rows in the same order as the screen shows."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def export(
        self, actor: Actor, order: ExportOrder, progress: Callable[[int], None] = lambda _rows: None
    ) -> ExportedFile:
        """Write the file; seconds for a million records, so call it off the window's thread.

        `progress` gets the number of records so far and may raise Cancelled: then there is neither file nor entry.
        Refuses all but HR, an order without purpose, a place that cannot be written, and the workspace itself as one.
        """
        actor.require(Role.HR)
        purpose = clean_line(order.purpose)
        if not purpose:
            raise Refusal(Sentence.PURPOSE_MISSING)
        if len(purpose) > LONGEST_PURPOSE:
            raise Refusal(Sentence.PURPOSE_TOO_LONG)
        refuse_workspace(self._database.path, order.target)
        try:
            with PendingFile(order.target.absolute()) as file:
                with (
                    self._database.reading() as session,
                    closing(records.stream_records(session, order.wanted, order.sort, order.language)) as blocks,
                ):
                    numbers: set[str] = set()
                    rows = _write(order, file.path, _noting(blocks, numbers), progress)
                    # Who is in the file is read from its rows: what a filter finds can be somebody else tomorrow.
                    held = pack_people(people.list_ids(session, numbers))
                sha256 = file.seal()
                entry = self._entry(order, purpose, rows, sha256)
                with self._database.transaction() as session:
                    exports.add_export(session, entry, held)
                    ledger.append(session, LeafKind.EXPORT, entry.id, entry.exported)
                file.publish()
        except OSError as error:
            reason = error.strerror or str(error)
            raise Refusal(Sentence.FILE_NOT_WRITTEN, path=str(order.target), reason=reason) from error
        return ExportedFile(order.target, rows, sha256)

    def _entry(self, order: ExportOrder, purpose: str, rows: int, sha256: str) -> Export:
        now = self._clock()
        return Export(
            id=new_id(now),
            exported=now,
            role=Role.HR.value,
            purpose=purpose,
            format=order.format.value,
            filter=canonical(order.wanted),
            columns=" ".join(column.field for column in EXPORT_COLUMNS),
            row_count=rows,
            file_name=order.target.name.encode(errors="replace").decode(),
            sha256=sha256,
        )


def _noting(blocks: Iterable[list[Record]], numbers: set[str]) -> Iterator[list[Record]]:
    """Pass blocks of records on and note the employee numbers in them."""
    for block in blocks:
        numbers.update(record.number for record in block)
        yield block


def _write(order: ExportOrder, path: Path, blocks: Iterable[list[Record]], progress: Callable[[int], None]) -> int:
    columns: tuple[Column, ...] = EXPORT_COLUMNS
    # Each writer brings its own library; only the one that is asked for is loaded.
    if order.format is ExportFormat.XLSX:
        from app.formats.xlsx_writing import write_xlsx

        return write_xlsx(path, columns, blocks, order.language, progress)
    from app.formats.csv_writing import write_csv_for_machines, write_csv_for_people

    if order.format is ExportFormat.CSV:
        return write_csv_for_people(path, columns, blocks, order.language, progress)
    return write_csv_for_machines(path, columns, blocks, progress)
