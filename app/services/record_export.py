"""HR takes completion records out as a file; what left, for what, is kept before the file appears."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.people import Actor, Role
from app.domain.plain import canonical
from app.domain.records import EXPORT_COLUMNS, Column, ExportFormat, Record, RecordFilter, RecordSort
from app.domain.releases import Release
from app.domain.texts import Language
from app.services.releasing import Outgoing, ReleasedFile, Releasing, Written
from app.storage import people, records
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What HR asks for: which records in which order, as what, for what and for whom, and where to."""

    wanted: RecordFilter
    sort: RecordSort
    format: ExportFormat
    release: Release
    target: Path
    language: Language


class RecordExport:
    """Writes the records that a filter finds, the same rows in the same order as the screen shows."""

    def __init__(self, database: Database, releasing: Releasing) -> None:
        self._database = database
        self._releasing = releasing

    def export(
        self, actor: Actor, order: ExportOrder, progress: Callable[[int], None] = lambda _rows: None
    ) -> ReleasedFile:
        """Write the file; seconds for a million records, so call it off the window's thread.

        `progress` gets the number of records so far and may raise Cancelled: then there is neither file nor entry.
        Refusals as in `Releasing`.
        """
        actor.require(Role.HR)
        columns = tuple(column.field for column in EXPORT_COLUMNS)
        outgoing = Outgoing("records", order.format.value, canonical(order.wanted), columns)
        return self._releasing.release(
            actor, order.release, outgoing, order.target, lambda path: self._write(order, path, progress)
        )

    def _write(self, order: ExportOrder, path: Path, progress: Callable[[int], None]) -> Written:
        with (
            self._database.reading() as session,
            closing(
                records.stream_records(session, order.wanted, order.sort, order.language, self._releasing.today())
            ) as blocks,
        ):
            numbers: set[str] = set()
            rows = _write(order, path, _noting(blocks, numbers), progress)
            # Who is in the file is read from its rows: what a filter finds can be somebody else tomorrow.
            return Written(rows, people.list_ids(session, numbers))


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
