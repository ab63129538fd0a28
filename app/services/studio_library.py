"""The trainer looks for items and modules: everything that is taught, and everything that is being written."""

from collections.abc import Iterable

from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio import WRITERS, ItemFilter, ItemLine, ItemSort, ModuleLine, Statistic
from app.domain.studio_lists import IdSet, ItemCount
from app.services.course_catalogue import CourseCatalogue
from app.services.item_statistics import ItemStatistics, ItemStatisticsReading, ModuleStatistics
from app.services.studio_filling import StudioFilling
from app.storage import policy_changes, studio_listing, studio_modules
from app.storage.database import Database

MOST_SELECTED = 10_000
"""Items that can be exported at once."""


class StudioLibrary:
    """Lists the studio; for trainers and HR."""

    def __init__(
        self, database: Database, catalogue: CourseCatalogue, filling: StudioFilling, statistics: ItemStatisticsReading
    ) -> None:
        self._database = database
        self._catalogue = catalogue
        self._filling = filling
        self._statistics = statistics

    def open(self, actor: Actor) -> Policy:
        """Bring in what the course has and the studio has not, and return the policy that is taught now.

        Takes about a second the first time: call it off the window's thread.
        """
        actor.require(*WRITERS)
        self._filling.fill()
        return self._catalogue.course().policy

    def policy(self, actor: Actor) -> Policy:
        """Return the policy that is written for: the version that waits for its adoption, or what is taught now."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            waiting = policy_changes.load_pending(session)
        return waiting.after if waiting is not None else self._catalogue.course().policy

    def list_modules(self, actor: Actor) -> list[ModuleLine]:
        """Return all modules in their order."""
        actor.require(*WRITERS)
        with self._database.reading() as session:
            return studio_modules.list_lines(session)

    def list_page(self, actor: Actor, wanted: ItemFilter, sort: ItemSort, after: Anchor | None) -> list[ItemLine]:
        """Return the items behind an anchor, the first ones for None; at most `ROWS_OF_A_PAGE`."""
        actor.require(*WRITERS)
        among = self._among(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_page(session, wanted, sort, after, ROWS_OF_A_PAGE, among)

    def count(self, actor: Actor, wanted: ItemFilter) -> int:
        """Return how many items a filter finds."""
        actor.require(*WRITERS)
        among = self._among(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.count(session, wanted, among)

    def count_all(self, actor: Actor, wanted: ItemFilter) -> ItemCount:
        """Return how many items a filter finds, and how many of them are not finished or have findings."""
        actor.require(*WRITERS)
        among = self._among(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.count_all(session, wanted, among)

    def list_anchors(self, actor: Actor, wanted: ItemFilter, sort: ItemSort) -> list[Anchor]:
        """Return the place of every `ROWS_OF_A_PAGE`-th item."""
        actor.require(*WRITERS)
        among = self._among(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_anchors(session, wanted, sort, ROWS_OF_A_PAGE, among)

    def list_ids(self, actor: Actor, wanted: ItemFilter) -> list[str]:
        """Return the ids of all items that a filter finds, in the order of modules, at most `MOST_SELECTED`."""
        actor.require(*WRITERS)
        among = self._among(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_filtered_ids(session, wanted, MOST_SELECTED, among)

    def _among(self, actor: Actor, wanted: ItemFilter) -> IdSet | None:
        """Return the items whose live versions have answers as a filter asks for; None where it asks nothing."""
        if wanted.statistic is None:
            return None
        known = standing_by_item(self._statistics.for_all(actor))
        if wanted.statistic is Statistic.NONE:
            return IdSet(frozenset(one for one, said in known.items() if said is not Statistic.NONE), outside=True)
        return IdSet(frozenset(one for one, said in known.items() if said is wanted.statistic))


def standing_by_item(modules: Iterable[ModuleStatistics]) -> dict[str, Statistic]:
    """Return by item id what the answers say about live versions; of several quizzes, the one that says most."""
    found: dict[str, Statistic] = {}
    for module in modules:
        for one in module.items:
            if one.current:
                known = found.get(one.item.id, Statistic.NONE)
                found[one.item.id] = max(known, _standing(one), key=list(Statistic).index)
    return found


def _standing(one: ItemStatistics) -> Statistic:
    if one.people == 0:
        return Statistic.NONE
    if one.figures is None:
        return Statistic.FEW
    return Statistic.WEAK if one.advice else Statistic.FINE
