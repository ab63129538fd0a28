"""Works out statistics away from the window: tells how far it is, can be stopped, and drops what comes too late."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.domain.studio import WRITERS
from app.services.item_statistics import ItemStatistics, ItemStatisticsReading, ModuleStatistics, StatisticsNames
from app.services.studio_library import StudioLibrary


@dataclass(frozen=True, slots=True)
class Read:
    """What was worked out, and what it is called."""

    modules: tuple[ModuleStatistics, ...]
    names: StatisticsNames


class StatisticsReading:
    """The functions take `report` as a `BackgroundWorker` gives it, which raises Cancelled in what was stopped."""

    def __init__(self, statistics: ItemStatisticsReading, library: StudioLibrary, actor: Actor) -> None:
        self._statistics, self._library, self._actor = statistics, library, actor

    @property
    def writes(self) -> bool:
        """Whether whoever looks may change items."""
        return self._actor.role in WRITERS

    def read(self, report: Callable[[int], None]) -> Read:
        """Return everything; for writers the library learns what it can be filtered by."""
        if self.writes:
            self._library.open(self._actor)
        modules = self._statistics.for_all(self._actor, report)
        if self.writes:
            with suppress(Refusal):  # another window writes: the library learns it the next time
                self._statistics.renew_verdicts(self._actor)
        return Read(modules, self._statistics.names(self._actor))

    def read_item(self, item: str, report: Callable[[int], None]) -> tuple[tuple[ItemStatistics, ...], StatisticsNames]:
        """Return what is known of an item, version by version and quiz by quiz, what is asked now first."""
        found = self._statistics.for_item(self._actor, item, report)
        return found, self._statistics.names(self._actor)
