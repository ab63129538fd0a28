"""HR sees at a glance how everybody stands, now or at the end of any past day."""

from datetime import date

from app.domain.moments import Clock, moment
from app.domain.overview import ModuleColumn, Overview, Scope, ScopeChoices, TrendPoint, trend_days
from app.domain.overview_composing import compose
from app.domain.people import READERS, Actor, Role
from app.domain.policy import compact_numbers
from app.services.course_catalogue import CourseCatalogue, CurrentModule
from app.storage import overview
from app.storage.database import Database


class OverviewReading:
    """Reads the overview; every method looks at one consistent state of the workspace."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock
        self._points: dict[tuple[Scope, date], TrendPoint] = {}
        self._kept = (0, 0)

    def load(self, actor: Actor, scope: Scope | None = None, as_of: date | None = None) -> Overview:
        """Return the overview of a scope (everybody), as things stand now or stood at the end of a past day.

        Now takes milliseconds for a hundred thousand people, a past day about a second. A day that is not over means
        now. Refuses all but HR and auditors.
        """
        actor.require(*READERS)
        scope, today = scope or Scope(), self._clock().date()
        course = self._catalogue.course()
        with self._database.reading() as session:
            if as_of is None or as_of >= today:
                day = today
                groups = overview.count_alike(session, scope, day)
                overdue = overview.count_overdue(session, scope, day)
            else:
                day = as_of
                groups = overview.count_alike_then(session, scope, day)
                overdue = overview.count_overdue_then(session, scope, day)
        return compose(day, groups, overdue, tuple(_column(one) for one in course.modules), course.policy)

    def trend(self, actor: Actor, last: Overview, scope: Scope | None = None) -> tuple[TrendPoint, ...]:
        """Return the share of people up to date over the weeks that end with an overview of the same scope.

        Nothing of so few people that they are not shown. A past day never changes, so each is read once; the first
        time takes about a second for a hundred thousand people. Refuses all but HR and auditors.
        """
        actor.require(*READERS)
        scope = scope or Scope()
        if last.small:
            return ()
        *past, day = trend_days(last.as_of)
        with self._database.reading() as session:
            self._forget_what_was_erased(overview.count_kept(session))
            unknown = [one for one in past if (scope, one) not in self._points]
            for point in overview.list_points(session, scope, unknown):
                self._points[scope, point.day] = point
        points = [self._points[scope, one] for one in past]
        return (*points, TrendPoint(day, last.count.people, last.count.up_to_date))

    def today(self) -> date:
        """Return the local day."""
        return self._clock().date()

    def now(self) -> str:
        """Return the local time as ISO 8601."""
        return moment(self._clock()).local

    def choices(self, actor: Actor) -> ScopeChoices:
        """Return what the overview can be narrowed to; refuse all but HR and auditors."""
        actor.require(*READERS)
        with self._database.reading() as session:
            return overview.list_choices(session)

    def rebuild(self, actor: Actor) -> None:
        """Work out anew how everybody stands now, should what is kept of it ever be doubted; refuse all but HR."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            overview.rebuild(session)

    def _forget_what_was_erased(self, kept: tuple[int, int]) -> None:
        if kept[0] < self._kept[0] or kept[1] < self._kept[1]:
            self._points.clear()
        self._kept = kept


def _column(current: CurrentModule) -> ModuleColumn:
    module = current.module
    covered = set(module.commitments)
    numbers = [one.number for one in current.policy.commitments()]
    whole = covered.issuperset(one.id for one in current.policy.commitments())
    shown = (f"{numbers[0]}–{numbers[-1]}",) if whole else compact_numbers(current.policy, module.commitments)
    return ModuleColumn(module.id, module.title, frozenset(covered), shown, current.renewal)
