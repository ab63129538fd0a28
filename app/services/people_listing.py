"""HR looks through the people, page by page, in the database, on any day."""

from app.domain.moments import Clock
from app.domain.paging import ROWS_OF_A_PAGE, Anchor
from app.domain.people import READERS, Actor
from app.domain.people_lists import ListedPerson, PeopleChoices, PeopleCount, PeopleFilter, PeopleSort
from app.storage import people_lists
from app.storage.database import Database


class PeopleListing:
    """Reads pages of people; every method is quick enough to wait for, or says that it is not."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def page(self, actor: Actor, wanted: PeopleFilter, sort: PeopleSort, after: Anchor | None) -> list[ListedPerson]:
        """Return the people that follow `after`, at most `ROWS_OF_A_PAGE`; refuse all but HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return people_lists.list_page(session, wanted, sort, self._clock().date(), after, ROWS_OF_A_PAGE)

    def count(self, actor: Actor, wanted: PeopleFilter) -> PeopleCount:
        """Count the people of a filter; a third of a second for a hundred thousand."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return people_lists.count_people(session, wanted, self._clock().date())

    def anchors(self, actor: Actor, wanted: PeopleFilter, sort: PeopleSort) -> list[Anchor]:
        """Return the last person of each full page as their place, for reaching any page by key; slow, as `count`."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return people_lists.list_anchors(session, wanted, sort, self._clock().date(), ROWS_OF_A_PAGE)

    def choices(self, actor: Actor) -> PeopleChoices:
        """Return what people can be filtered by."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return people_lists.list_choices(session)
