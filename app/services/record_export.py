"""HR takes completion records out as a file; what left, for what, is kept before the file appears."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.domain.export_profiles import ExportProfile
from app.domain.export_words import ExportFacts, ExportNames
from app.domain.moments import Clock, new_id
from app.domain.people import Actor, Role
from app.domain.plain import canonical
from app.domain.records import ExportFormat, RecordFilter, RecordSort, in_order_of_ids
from app.domain.releases import Release, check_release
from app.domain.texts import Language, Text
from app.services.course_catalogue import CourseCatalogue
from app.services.record_writing import FileKind, FileParts, write_file
from app.services.releasing import Outgoing, ReleasedFile, Releasing, Written
from app.storage import corrected_records, facts, record_owners, records
from app.storage.database import Database

_WORKSPACE_ID = "workspace id"


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What HR asks for: which records in which order, as what, for what and for whom, and where to.

    `fields` are the columns of a table (all if there are none); `profile` is what a file of that format follows.
    """

    wanted: RecordFilter
    sort: RecordSort
    format: ExportFormat
    release: Release
    target: Path
    language: Language
    fields: tuple[str, ...] = ()
    profile: ExportProfile | None = None

    @property
    def kind(self) -> FileKind:
        """The kind of file that is wanted."""
        return FileKind(self.format, self.fields, self.profile)


class RecordExport:
    """Writes the records that a filter finds, the same rows in the same order as the screen shows.

    The format for machines alone has an order of its own: the newest first, those of one moment by record id. So it
    does not depend on the order in which record files were taken in, and two machines that took in the same ones write
    the same bytes.
    """

    def __init__(
        self, database: Database, releasing: Releasing, catalogue: CourseCatalogue, clock: Clock, fonts: Path
    ) -> None:
        """Write with the program's fonts, which are in the folder `fonts`."""
        self._database = database
        self._releasing = releasing
        self._catalogue = catalogue
        self._clock = clock
        self._fonts = fonts

    def export(
        self, actor: Actor, order: ExportOrder, progress: Callable[[int], None] = lambda _rows: None
    ) -> ReleasedFile:
        """Write the file; seconds for a million records, so call it off the window's thread.

        `progress` gets the number of records so far and may raise Cancelled: then there is neither file nor entry.
        Refuses unknown columns, a missing profile, a character that the profile's encoding lacks, a report of too many
        rows, and what `Releasing` refuses.
        """
        actor.require(Role.HR)
        outgoing = Outgoing("records", order.format.value, canonical(order.wanted), order.kind.held_fields())
        release = check_release(order.release)
        workspace = self._workspace_id() if order.format is ExportFormat.XAPI else UUID(int=0)
        return self._releasing.release(
            actor, release, outgoing, order.target, lambda path: self._write(order, release, workspace, path, progress)
        )

    def _write(
        self, order: ExportOrder, release: Release, workspace: UUID, path: Path, progress: Callable[[int], None]
    ) -> Written:
        for_machines = order.format is ExportFormat.CSV_MACHINE
        sort = RecordSort() if for_machines else order.sort
        with (
            self._database.reading() as session,
            closing(
                records.stream_records(session, order.wanted, sort, order.language, self._releasing.today())
            ) as found,
        ):
            blocks = in_order_of_ids(found) if for_machines else found
            titles = {one.module: Text(one.title_en, one.title_ja) for one in records.list_modules(session)}
            names = ExportNames(titles, lambda: self._catalogue.course().policy)
            headings = order.kind.headings(order.language)
            about = ExportFacts(order.wanted, sort, release, headings, self._clock(), names)
            parts = FileParts(about, self._fonts, workspace, corrected_records.list_corrected(session))
            met = record_owners.OwnersMet(session, as_of=order.wanted.as_of is not None)
            rows = write_file(path, order.kind, met.noted(blocks), parts, met.count, order.language, progress)
            return Written(rows, met.ids())

    def _workspace_id(self) -> UUID:
        """Return what employee numbers in statements belong to, made the first time that it is needed."""
        with self._database.transaction() as session:
            known = facts.load_fact(session, _WORKSPACE_ID)
            if known is None:
                known = str(new_id(self._clock()))
                facts.save_fact(session, _WORKSPACE_ID, known)
        return UUID(known)
