"""HR looks through the completion records, page by page, in the database."""

from dataclasses import dataclass

from app.domain.moments import Clock
from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import READERS, Actor
from app.domain.records import ModuleChoice, Record, RecordCount, RecordFilter, RecordSort
from app.domain.texts import Language
from app.services.reading_noting import note_reading_by_number
from app.storage import records
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Choices:
    """What the records can be filtered by."""

    modules: tuple[ModuleChoice, ...]
    departments: tuple[str, ...]
    policy_versions: tuple[str, ...]
    module_versions: tuple[str, ...]


class RecordBrowsing:
    """Reads pages of records; every method is quick enough to wait for, or says that it is not."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(
        self, actor: Actor, wanted: RecordFilter, sort: RecordSort, language: Language, after: Anchor | None
    ) -> list[Record]:
        """Return the records that follow `after`, at most `ROWS_OF_A_PAGE`; refuse all but HR and auditors.

        That somebody looked is noted where the records of one person are wanted.
        """
        actor.require(*READERS)
        if wanted.person is not None:
            note_reading_by_number(self._database, wanted.person, actor, self._clock().date())
        with self._database.reading() as session:
            return records.list_page(session, wanted, sort, language, after, ROWS_OF_A_PAGE, self._clock().date())

    def count(self, actor: Actor, wanted: RecordFilter) -> RecordCount:
        """Count records and people of a filter; a third of a second for a million records."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return records.count_records(session, wanted, self._clock().date())

    def anchors(self, actor: Actor, wanted: RecordFilter, sort: RecordSort) -> list[Anchor]:
        """Return the last record of each full page as its place, for reaching any page by key; slow, as `count`."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return records.list_anchors(session, wanted, sort, ROWS_OF_A_PAGE, self._clock().date())

    def choices(self, actor: Actor) -> Choices:
        """Return the modules, departments and versions that there are or were."""
        actor.require(*READERS)
        with self._database.reading() as session:
            policy_versions, module_versions = records.list_versions(session)
            return Choices(
                tuple(records.list_modules(session)),
                tuple(records.list_departments(session)),
                tuple(policy_versions),
                tuple(module_versions),
            )
