"""HR looks through who has what, page by page, as of today or of any past day."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass

from app.domain.moments import Clock
from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import READERS, Actor
from app.domain.standing_lists import StandingCount, StandingRow, StandingSort
from app.domain.standings import StandingFilter
from app.storage import standings
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class StandingChoices:
    """What standings can be filtered by: ids of modules, departments, jobs, and managers (their number and name)."""

    modules: tuple[str, ...]
    departments: tuple[str, ...]
    jobs: tuple[str, ...]
    managers: tuple[tuple[str, str], ...]


class StandingListing:
    """Reads pages of standings; every method is quick enough to wait for, or says that it is not."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, actor: Actor, wanted: StandingFilter, sort: StandingSort, after: Anchor | None) -> list[StandingRow]:
        """Return the standings that follow `after`, at most `ROWS_OF_A_PAGE`; refuse all but HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return standings.list_page(session, wanted, sort, self._clock().date(), after, ROWS_OF_A_PAGE)

    def count(self, actor: Actor, wanted: StandingFilter) -> StandingCount:
        """Count standings and people of a filter; half a second for seven hundred thousand."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return standings.count_standings(session, wanted, self._clock().date())

    def anchors(self, actor: Actor, wanted: StandingFilter, sort: StandingSort) -> list[Anchor]:
        """Return the last standing of each full page as its place, for reaching any page by key; slow, as `count`."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return standings.list_anchors(session, wanted, sort, self._clock().date(), ROWS_OF_A_PAGE)

    def choices(self, actor: Actor) -> StandingChoices:
        """Return what there is to filter by."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return StandingChoices(
                tuple(standings.list_modules(session)),
                tuple(standings.list_texts(session, "department")),
                tuple(standings.list_texts(session, "job")),
                tuple(standings.list_managers(session)),
            )

    def stream(
        self, actor: Actor, wanted: StandingFilter, sort: StandingSort
    ) -> Generator[list[StandingRow], None, None]:
        """Yield all standings of a filter in blocks, in bounded memory; close it if you stop before the end."""
        actor.require(*READERS)
        return self._stream(wanted, sort)

    def _stream(self, wanted: StandingFilter, sort: StandingSort) -> Generator[list[StandingRow], None, None]:
        with (
            self._database.reading() as session,
            closing(standings.stream_standings(session, wanted, sort, self._clock().date())) as blocks,
        ):
            yield from blocks
