"""HR takes the people out as a file that the program reads back unchanged."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.moments import Clock
from app.domain.people import Actor, Role
from app.domain.people_lists import PeopleFilter, PeopleSort
from app.domain.plain import canonical
from app.domain.releases import Release
from app.domain.roster import ROSTER_COLUMNS, RosterEntry
from app.domain.texts import Language
from app.services.releasing import Outgoing, ReleasedFile, Releasing, Written
from app.storage import people_lists
from app.storage.database import Database


class RosterFormat(StrEnum):
    """The files that people can be exported as, by the names that the command line uses."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class RosterOrder:
    """What HR asks for: which people in which order, as what, for what and for whom, and where to."""

    wanted: PeopleFilter
    sort: PeopleSort
    format: RosterFormat
    release: Release
    target: Path
    language: Language


class RosterExport:
    """Writes the people that a filter finds, the same in the same order as the screen shows."""

    def __init__(self, database: Database, clock: Clock, releasing: Releasing) -> None:
        self._database = database
        self._clock = clock
        self._releasing = releasing

    def export(
        self, actor: Actor, order: RosterOrder, progress: Callable[[int], None] = lambda _people: None
    ) -> ReleasedFile:
        """Write the file; seconds for a hundred thousand people, so call it off the window's thread.

        `progress` gets the number of people so far and may raise Cancelled: then there is neither file nor entry.
        Refusals as in `Releasing`.
        """
        actor.require(Role.HR)
        columns = tuple(column.field for column in ROSTER_COLUMNS)
        outgoing = Outgoing("people", order.format.value, canonical(order.wanted), columns)
        return self._releasing.release(
            actor, order.release, outgoing, order.target, lambda path: self._write(order, path, progress)
        )

    def _write(self, order: RosterOrder, path: Path, progress: Callable[[int], None]) -> Written:
        # It brings libraries that nothing else of the list needs.
        from app.formats.roster_writing import write_roster_csv, write_roster_xlsx

        write = write_roster_xlsx if order.format is RosterFormat.XLSX else write_roster_csv
        ids: list[int] = []
        today = self._clock().date()
        with (
            self._database.reading() as session,
            closing(people_lists.stream_states(session, order.wanted, order.sort, today)) as blocks,
        ):

            def entries() -> Iterator[list[RosterEntry]]:
                for block in blocks:
                    ids.extend(person_id for person_id, _ in block)
                    yield [RosterEntry(*state) for _, state in block]

            return Written(write(path, entries(), order.language, progress), ids)
