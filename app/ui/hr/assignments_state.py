"""What the page of assignments works with, and what it wants back when it is built again."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.standings import StandingFilter
from app.ui.hr.standing_actions import ActionServices
from app.ui.hr.standings_view import StandingsState

if TYPE_CHECKING:
    from app.services.assignment_rules import AssignmentRules
    from app.services.standing_listing import StandingListing


@dataclass(frozen=True, slots=True)
class AssignmentsState:
    """What HR looks at: the list of standings as it is filtered, or the rules.

    `new_rule_for` is a module that whoever leads here wants to give to people: a new rule is begun with it.
    """

    standings: StandingsState = field(default_factory=StandingsState)
    rules: bool = False
    new_rule_for: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentServices:
    """What the page works with."""

    standings: "StandingListing"
    rules: "AssignmentRules"
    actions: ActionServices


def standings_state(wanted: StandingFilter) -> AssignmentsState:
    """Return the state that shows a filter of the list, for whoever leads here from elsewhere."""
    return AssignmentsState(StandingsState(wanted))
