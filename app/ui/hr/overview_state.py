"""What HR looks at on the overview, and which lists stand behind its figures."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from app.domain.overview import OverdueAge, Scope
from app.domain.people_lists import PeopleFilter
from app.domain.records import RecordFilter
from app.domain.standings import PersonStanding, Standing, StandingFilter
from app.ui.hr.heat_table import CellKey


@dataclass(frozen=True, slots=True)
class OverviewState:
    """Whom HR looks at, on which day (None for now), and whether as tables."""

    scope: Scope = field(default_factory=Scope)
    as_of: date | None = None
    as_table: bool = False

    def is_narrowed(self) -> bool:
        """Whether something else is looked at than everybody now."""
        return not self.scope.is_open() or self.as_of is not None

    def people(self, standing: PersonStanding) -> PeopleFilter:
        """Return the people who stand so."""
        return PeopleFilter(**self._whom(), here=True, standing=standing)

    def people_of(self, cell: CellKey) -> PeopleFilter:
        """Return the people of a department."""
        return PeopleFilter(**{**self._whom(), "department": cell.department}, here=True)

    def standings_of(self, cell: CellKey) -> StandingFilter:
        """Return where the people of a department are with a module."""
        return StandingFilter(**{**self._whom(), "department": cell.department}, module=cell.module)

    def overdue_by(self, age: OverdueAge) -> StandingFilter:
        """Return what is so many days overdue."""
        return StandingFilter(**self._whom(), standing=Standing.OVERDUE, late_days=(age.first, age.last))

    def exempt(self) -> StandingFilter:
        """Return what people are exempt from."""
        return StandingFilter(**self._whom(), standing=Standing.EXEMPT)

    def trained_on(self, commitment: str) -> RecordFilter:
        """Return the passed records on a commitment; records know departments, neither jobs nor managers."""
        return RecordFilter(commitment=commitment, department=self.scope.department, passed=True, as_of=self.as_of)

    def _whom(self) -> dict[str, Any]:
        scope = self.scope
        return {
            "department": scope.department,
            "job": scope.job,
            "manager": scope.manager,
            "as_of": self.as_of,
        }
