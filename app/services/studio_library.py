"""The trainer looks for items and modules: everything that is taught, and everything that is being written."""

from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import Actor
from app.domain.policy import Policy
from app.domain.studio import WRITERS
from app.domain.studio_lists import ItemCount, ItemFilter, ItemLine, ItemSort, ModuleLine
from app.services.course_catalogue import CourseCatalogue
from app.services.item_statistics import ItemStatisticsReading
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
        self._renew(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_page(session, wanted, sort, after, ROWS_OF_A_PAGE)

    def count(self, actor: Actor, wanted: ItemFilter) -> int:
        """Return how many items a filter finds."""
        actor.require(*WRITERS)
        self._renew(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.count(session, wanted)

    def count_all(self, actor: Actor, wanted: ItemFilter) -> ItemCount:
        """Return how many items a filter finds, and how many of them are not finished or have findings."""
        actor.require(*WRITERS)
        self._renew(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.count_all(session, wanted)

    def list_anchors(self, actor: Actor, wanted: ItemFilter, sort: ItemSort) -> list[Anchor]:
        """Return the place of every `ROWS_OF_A_PAGE`-th item."""
        actor.require(*WRITERS)
        self._renew(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_anchors(session, wanted, sort, ROWS_OF_A_PAGE)

    def list_ids(self, actor: Actor, wanted: ItemFilter) -> list[str]:
        """Return the ids of all items that a filter finds, in the order of modules, at most `MOST_SELECTED`."""
        actor.require(*WRITERS)
        self._renew(actor, wanted)
        with self._database.reading() as session:
            return studio_listing.list_filtered_ids(session, wanted, MOST_SELECTED)

    def _renew(self, actor: Actor, wanted: ItemFilter) -> None:
        """Let it be known what the answers say, where a filter asks for it."""
        if wanted.statistic is not None:
            self._statistics.renew_verdicts(actor)
