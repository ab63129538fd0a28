"""Builds the pages of HR's side, behind its sign-in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.chasing import ChaseFilter
from app.domain.people import Actor
from app.domain.policy import compact_numbers
from app.domain.records import RecordFilter
from app.domain.refusals import Refusal
from app.domain.standings import StandingFilter
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.settling import Settled
    from app.services.workspace import Workspace


class HrPages(QObject):
    """Builds pages for HR in one look.

    `signed_in` carries the actor and the place that the sign-in stood before, `wanted` where a page leads to, `counted`
    how much waits at an entry of the navigation. `people_gone` tells that people may have been erased.
    """

    signed_in = Signal(Actor, Place)
    counted = Signal(str, int)
    wanted = Signal(Place)
    people_gone = Signal(str)

    def __init__(
        self,
        look: Look,
        workspace: "Workspace",
        parts: WindowParts,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._workspace, self._parts = look, workspace, parts
        self._worker, self._slow_worker = worker, slow_worker
        self._late_counted = False
        self._settled = False
        self._page: QWidget | None = None
        self._builders: dict[PlaceName, Callable[[Place, Actor], BuiltPage]] = {
            PlaceName.OVERVIEW: self._overview,
            PlaceName.PEOPLE: self._people,
            PlaceName.ROSTER: self._roster,
            PlaceName.ASSIGNMENTS: self._assignments,
            PlaceName.RECORDS: self._records,
            PlaceName.REMINDERS: self._reminders,
            PlaceName.EVIDENCE: self._evidence,
            PlaceName.EXPORTS: self._exports,
            PlaceName.PERSON: self._person,
            PlaceName.INBOX: self._inbox,
            PlaceName.RETENTION: self._retention,
        }

    def has(self, name: PlaceName) -> bool:
        """Whether a page of this name is built here."""
        return name in self._builders

    def build(self, place: Place, actor: Actor | None) -> BuiltPage:
        """Build the page of a place, or the sign-in before it as long as nobody is signed in."""
        if actor is None:
            return self._sign_in(place)
        self._count_late(actor)
        if not self._settled:
            self._settled = True
            self._begin_to_settle(actor)
        built = self._builders[place.name](place, actor)
        self._page = built.page
        return built

    def _count_late(self, actor: Actor) -> None:
        """Count once for the navigation who is late; the page of reminders counts anew whenever it is opened."""
        if not self._late_counted:
            self._late_counted = True
            tell = partial(self.counted.emit, PlaceName.REMINDERS.value)
            self._slow_worker.run(self, lambda _report: self._workspace.chasing.count(actor), tell, _raise)

    def _sign_in(self, place: Place) -> BuiltPage:
        from app.ui.hr.hr_sign_in_page import HrSignInPage

        page = HrSignInPage(self._look, self._workspace.hr_access, self._worker)
        page.signed_in.connect(lambda actor: self.signed_in.emit(actor, place))
        return BuiltPage(page, place.name.value, lambda: None)

    def _people(self, place: Place, actor: Actor) -> BuiltPage:
        from app.domain.people_lists import PeopleFilter, PeopleSort
        from app.ui.hr.people_page import PeoplePage, PeopleState

        memory = place.memory
        if isinstance(memory, PeopleFilter):
            memory = PeopleState(memory, PeopleSort())
        page = PeoplePage(
            self._look,
            self._workspace.people,
            self._workspace.roster_exports,
            actor,
            self._workspace.catalogue.course().policy,
            self._parts.today(),
            self._worker,
            self._parts.choose_file,
            slow_worker=self._slow_worker,
            state=memory if isinstance(memory, PeopleState) else None,
        )
        page.person_wanted.connect(lambda number: self.wanted.emit(Place(PlaceName.PERSON, person=number)))
        page.roster_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.ROSTER)))
        return BuiltPage(
            page, PlaceName.PEOPLE.value, page.search.setFocus, lambda: replace(place, memory=page.state())
        )

    def _roster(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.roster_page import RosterPage, RosterState

        page = RosterPage(
            self._look,
            self._workspace.rosters,
            actor,
            self._parts.today(),
            self._slow_worker,
            state=place.memory if isinstance(place.memory, RosterState) else None,
        )
        page.people_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.PEOPLE)))
        page.applied.connect(partial(self._begin_to_settle, actor))  # who joined or moved is given what rules give
        return BuiltPage(page, PlaceName.PEOPLE.value, page.focus_first, lambda: replace(place, memory=page.state()))

    def _begin_to_settle(self, actor: Actor) -> None:
        self._slow_worker.run(self, partial(self._settle, actor), self._refresh_settled, self._not_settled)

    def _settle(self, actor: Actor, _report: object) -> "Settled":
        """Give what rules give by today, once when HR's side is entered."""
        return self._workspace.settling.settle(actor)

    def _refresh_settled(self, settled: "Settled") -> None:
        """Read the list of assignments again if it is shown and settling changed anything."""
        from app.ui.hr.assignments_page import AssignmentsPage

        page, changed = self._page, settled.given or settled.exemptions
        if changed and page is not None and isValid(page) and isinstance(page, AssignmentsPage):
            page.refresh()

    def _not_settled(self, error: Exception) -> None:
        # What could not be given now is given the next time; a page says itself what is wrong with the workspace.
        if not isinstance(error, Refusal):
            raise error

    def _assignments(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.assignments_page import AssignmentServices, AssignmentsPage, AssignmentsState, standings_state
        from app.ui.hr.standing_actions import ActionServices

        workspace = self._workspace
        course = workspace.catalogue.course()
        actions = ActionServices(
            workspace.assignment_changing, workspace.exempting, workspace.allowing, workspace.assigning
        )
        memory = place.memory
        if isinstance(memory, StandingFilter):
            memory = standings_state(memory)
        page = AssignmentsPage(
            self._look,
            AssignmentServices(workspace.standings, workspace.assignment_rules, actions),
            actor,
            course.policy,
            tuple(current.module for current in course.modules),
            self._parts.today(),
            self._worker,
            self._slow_worker,
            memory if isinstance(memory, AssignmentsState) else None,
        )
        page.person_wanted.connect(self._show_person)
        return BuiltPage(
            page, PlaceName.ASSIGNMENTS.value, page.focus_control, lambda: replace(place, memory=page.state())
        )

    def _show_person(self, number: str) -> None:
        if self.has(PlaceName.PERSON):
            self.wanted.emit(Place(PlaceName.PERSON, person=number))

    def _overview(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.overview_page import OverviewPage
        from app.ui.hr.overview_state import OverviewState

        workspace = self._workspace
        page = OverviewPage(
            self._look,
            workspace.overview,
            workspace.watching,
            actor,
            workspace.catalogue.course().policy,
            self._worker,
            slow_worker=self._slow_worker,
        )
        page.standings_wanted.connect(partial(self._lead, PlaceName.ASSIGNMENTS))
        page.people_wanted.connect(partial(self._lead, PlaceName.PEOPLE))
        page.records_wanted.connect(partial(self._lead, PlaceName.RECORDS))
        page.reminders_wanted.connect(partial(self._lead, PlaceName.REMINDERS))
        page.roster_wanted.connect(partial(self._lead, PlaceName.ROSTER))
        page.assignments_wanted.connect(partial(self._lead, PlaceName.ASSIGNMENTS))
        if isinstance(place.memory, OverviewState):
            page.come_back(place.memory)
        return BuiltPage(page, PlaceName.OVERVIEW.value, page.focus_first, lambda: replace(place, memory=page.state()))

    def _lead(self, name: PlaceName, memory: object = None) -> None:
        """Ask for another page of HR's, with the filter that it is to show."""
        if self.has(name):
            self.wanted.emit(Place(name, memory=memory))

    def _records(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.records_page import RecordsPage, RecordsState

        page = RecordsPage(
            self._look,
            self._workspace.records,
            self._workspace.exports,
            self._workspace.export_profiles,
            actor,
            self._workspace.catalogue.course().policy,
            self._worker,
            self._parts.choose_file,
            views=self._workspace.views,
            today=self._parts.today,
            slow_worker=self._slow_worker,
        )
        page.exports_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.EXPORTS, control="profiles")))
        page.person_wanted.connect(self._go_to_person)
        if isinstance(place.memory, RecordsState):
            page.come_back(place.memory)
        elif isinstance(place.memory, RecordFilter):
            page.show_filter(place.memory)
        return BuiltPage(
            page, PlaceName.RECORDS.value, page.search.setFocus, lambda: replace(place, memory=page.state())
        )

    def _exports(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.exports_page import ExportsPage, ExportsServices, ExportsState

        services = ExportsServices(self._workspace.export_log, self._workspace.export_profiles)
        policy = self._workspace.catalogue.course().policy
        page = ExportsPage(
            self._look, services, actor, policy, self._worker, self._slow_worker, self._parts.choose_file
        )
        page.records_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.RECORDS)))
        page.evidence_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.EVIDENCE)))
        if isinstance(place.memory, ExportsState):
            page.come_back(place.memory)
        elif place.control == "profiles":
            page.show_profiles()
        return BuiltPage(page, PlaceName.EXPORTS.value, page.focus_first, lambda: replace(place, memory=page.state()))

    def _reminders(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.reminders_page import RemindersPage, RemindersState

        course = self._workspace.catalogue.course()
        modules = [current.module for current in course.modules]
        page = RemindersPage(
            self._look,
            self._workspace.chasing,
            self._workspace.records.choices,
            actor,
            course.policy,
            {module.id: compact_numbers(course.policy, module.commitments) for module in modules},
            self._parts.today(),
            self._worker,
            self._slow_worker,
            self._parts.choose_file,
        )
        page.late_counted.connect(partial(self.counted.emit, PlaceName.REMINDERS.value))
        if isinstance(place.memory, RemindersState):
            page.come_back(place.memory)
        elif isinstance(place.memory, ChaseFilter):
            page.ask(place.memory)
        return BuiltPage(page, PlaceName.REMINDERS.value, page.focus_list, lambda: replace(place, memory=page.state()))

    def _evidence(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.evidence_page import EvidencePage, EvidenceState

        course = self._workspace.catalogue.course()
        page = EvidencePage(
            self._look,
            self._workspace.evidence,
            self._workspace.records.choices,
            actor,
            course.policy,
            self._parts.today(),
            self._worker,
            self._slow_worker,
            self._parts.choose_file,
        )
        if isinstance(place.memory, EvidenceState):
            page.come_back(place.memory)
        elif place.person:
            page.ask_for_person(place.person)
        return BuiltPage(page, PlaceName.EXPORTS.value, page.focus_first, lambda: replace(place, memory=page.state()))

    def _person(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.person_page import PersonPage, PersonState

        policy, today = self._workspace.catalogue.course().policy, self._parts.today()
        page = PersonPage(self._look, self._workspace.persons, actor, policy, place.person, self._worker, today)
        page.records_wanted.connect(lambda wanted: self.wanted.emit(Place(PlaceName.RECORDS, memory=wanted)))
        if isinstance(place.memory, PersonState):
            page.come_back(place.memory)
        return BuiltPage(page, PlaceName.RECORDS.value, page.focus_control, lambda: replace(place, memory=page.state()))

    def _go_to_person(self, number: str) -> None:
        self.wanted.emit(Place(PlaceName.PERSON, person=number))

    def _inbox(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.inbox_page import HrInboxPage, InboxServices

        workspace = self._workspace
        services = InboxServices(workspace.inquiries, workspace.correcting, workspace.retaining)
        page = HrInboxPage(self._look, services, actor, self._worker, self._slow_worker)
        page.retention_wanted.connect(lambda: self.wanted.emit(Place(PlaceName.RETENTION)))
        return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)

    def _retention(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.retention_page import RetentionPage, RetentionServices

        services = RetentionServices(self._workspace.retaining, self._workspace.erasing)
        page = RetentionPage(self._look, services, actor, self._slow_worker)
        page.closed.connect(lambda: self.wanted.emit(Place(PlaceName.INBOX)))
        page.people_gone.connect(self.people_gone)
        if isinstance(place.memory, str) and place.memory:
            page.say_erased(place.memory)
        return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)


def _raise(error: Exception) -> None:
    raise error
