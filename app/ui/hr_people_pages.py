"""Builds the pages about people and what they have to learn: overview, people, roster, one person, assignments."""

from dataclasses import replace
from functools import partial

from app.domain.people import Actor
from app.domain.standings import StandingFilter
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName


def overview_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.overview_page import OverviewPage
    from app.ui.hr.overview_state import OverviewState

    workspace = desk.workspace
    page = OverviewPage(
        desk.look,
        workspace.overview,
        workspace.watching,
        actor,
        workspace.catalogue.course().policy,
        desk.worker,
        slow_worker=desk.slow_worker,
    )
    page.standings_wanted.connect(partial(_lead, desk, PlaceName.ASSIGNMENTS))
    page.people_wanted.connect(partial(_lead, desk, PlaceName.PEOPLE))
    page.records_wanted.connect(partial(_lead, desk, PlaceName.RECORDS))
    page.reminders_wanted.connect(partial(_lead, desk, PlaceName.REMINDERS))
    page.roster_wanted.connect(partial(_lead, desk, PlaceName.ROSTER))
    page.assignments_wanted.connect(partial(_lead, desk, PlaceName.ASSIGNMENTS))
    page.integrity_wanted.connect(lambda: desk.go(Place(PlaceName.INTEGRITY)))
    if isinstance(place.memory, OverviewState):
        page.come_back(place.memory)
    return BuiltPage(page, PlaceName.OVERVIEW.value, page.focus_first, lambda: replace(place, memory=page.state()))


def people_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.domain.people_lists import PeopleFilter, PeopleSort
    from app.ui.hr.people_page import PeoplePage, PeopleState

    memory = place.memory
    if isinstance(memory, PeopleFilter):
        memory = PeopleState(memory, PeopleSort())
    page = PeoplePage(
        desk.look,
        desk.workspace.people,
        desk.workspace.roster_exports,
        actor,
        desk.workspace.catalogue.course().policy,
        desk.parts.today(),
        desk.worker,
        desk.parts.choose_file,
        slow_worker=desk.slow_worker,
        state=memory if isinstance(memory, PeopleState) else None,
    )
    page.person_wanted.connect(desk.go_to_person)
    page.roster_wanted.connect(lambda: desk.go(Place(PlaceName.ROSTER)))
    return BuiltPage(page, PlaceName.PEOPLE.value, page.search.setFocus, lambda: replace(place, memory=page.state()))


def roster_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.roster_page import RosterPage, RosterState

    page = RosterPage(
        desk.look,
        desk.workspace.rosters,
        actor,
        desk.parts.today(),
        desk.slow_worker,
        state=place.memory if isinstance(place.memory, RosterState) else None,
    )
    page.people_wanted.connect(lambda: desk.go(Place(PlaceName.PEOPLE)))
    page.applied.connect(lambda: desk.people_changed(actor))
    return BuiltPage(page, PlaceName.PEOPLE.value, page.focus_step, lambda: replace(place, memory=page.state()))


def person_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.person_page import PersonPage, PersonState

    policy, today = desk.workspace.catalogue.course().policy, desk.parts.today()
    persons, correcting = desk.workspace.persons, desk.workspace.correcting
    page = PersonPage(desk.look, persons, correcting, actor, policy, place.person, desk.worker, today)
    page.records_wanted.connect(lambda wanted: desk.go(Place(PlaceName.RECORDS, memory=wanted)))
    page.evidence_wanted.connect(lambda number: desk.go(Place(PlaceName.EVIDENCE, person=number)))
    if isinstance(place.memory, PersonState):
        page.come_back(place.memory)
    return BuiltPage(page, PlaceName.RECORDS.value, page.focus_control, lambda: replace(place, memory=page.state()))


def assignments_page(desk: HrDesk, place: Place, actor: Actor) -> BuiltPage:
    from app.ui.hr.assignments_page import AssignmentsPage
    from app.ui.hr.assignments_state import AssignmentServices, AssignmentsState, standings_state
    from app.ui.hr.standing_actions import ActionServices

    workspace = desk.workspace
    course = workspace.catalogue.course()
    actions = ActionServices(
        workspace.assignment_changing, workspace.exempting, workspace.allowing, workspace.assigning
    )
    memory = place.memory
    if isinstance(memory, StandingFilter):
        memory = standings_state(memory)
    page = AssignmentsPage(
        desk.look,
        AssignmentServices(workspace.standings, workspace.assignment_rules, actions),
        actor,
        course.policy,
        tuple(current.module for current in course.modules),
        desk.parts.today(),
        desk.worker,
        desk.slow_worker,
        memory if isinstance(memory, AssignmentsState) else None,
    )
    page.person_wanted.connect(desk.go_to_person)
    return BuiltPage(page, PlaceName.ASSIGNMENTS.value, page.focus_control, lambda: replace(place, memory=page.state()))


def _lead(desk: HrDesk, name: PlaceName, memory: object = None) -> None:
    """Go to another page, with the filter that it is to show."""
    desk.go(Place(name, memory=memory))
