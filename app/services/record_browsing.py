"""HR looks through the completion records, page by page, in the database."""

from dataclasses import dataclass

from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import Actor, Role
from app.domain.records import ModuleChoice, Record, RecordCount, RecordFilter, RecordSort
from app.domain.texts import Language
from app.storage import records
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Choices:
    """What the records can be filtered by."""

    modules: tuple[ModuleChoice, ...]
    departments: tuple[str, ...]


class RecordBrowsing:
    """Reads pages of records; every method is quick enough to wait for, or says that it is not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(
        self, actor: Actor, wanted: RecordFilter, sort: RecordSort, language: Language, after: Anchor | None
    ) -> list[Record]:
        """Return the records that follow `after`, at most `ROWS_OF_A_PAGE`; refuse all but HR."""
        actor.require(Role.HR)
        with self._database.reading() as session:
            return records.list_page(session, wanted, sort, language, after, ROWS_OF_A_PAGE)

    def count(self, actor: Actor, wanted: RecordFilter) -> RecordCount:
        """Count records and people of a filter; a third of a second for a million records."""
        actor.require(Role.HR)
        with self._database.reading() as session:
            return records.count_records(session, wanted)

    def anchors(self, actor: Actor, wanted: RecordFilter, sort: RecordSort) -> list[Anchor]:
        """Return the last record of each full page as its place, for reaching any page by key; slow, as `count`."""
        actor.require(Role.HR)
        with self._database.reading() as session:
            return records.list_anchors(session, wanted, sort, ROWS_OF_A_PAGE)

    def choices(self, actor: Actor) -> Choices:
        """Return the modules and departments that there are."""
        actor.require(Role.HR)
        with self._database.reading() as session:
            return Choices(tuple(records.list_modules(session)), tuple(records.list_departments(session)))
