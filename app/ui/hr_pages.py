"""Builds the pages of HR's side, behind its sign-in."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.people import Actor
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

    `signed_in` carries the actor and the place that the sign-in stood before, `wanted` where a page leads to.
    """

    signed_in = Signal(Actor, Place)
    wanted = Signal(Place)

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
        self._settled = False
        self._page: QWidget | None = None
        self._builders: dict[PlaceName, Callable[[Place, Actor], BuiltPage]] = {
            PlaceName.OVERVIEW: self._overview,
            PlaceName.ASSIGNMENTS: self._assignments,
            PlaceName.RECORDS: self._records,
            PlaceName.INBOX: self._inbox,
        }

    def has(self, name: PlaceName) -> bool:
        """Whether a page of this name is built here."""
        return name in self._builders

    def build(self, place: Place, actor: Actor | None) -> BuiltPage:
        """Build the page of a place, or the sign-in before it as long as nobody is signed in."""
        if actor is None:
            return self._sign_in(place)
        if not self._settled:
            self._settled = True
            self._slow_worker.run(self, partial(self._settle, actor), self._refresh_settled, self._not_settled)
        built = self._builders[place.name](place, actor)
        self._page = built.page
        return built

    def _sign_in(self, place: Place) -> BuiltPage:
        from app.ui.hr.hr_sign_in_page import HrSignInPage

        page = HrSignInPage(self._look, self._workspace.hr_access, self._worker)
        page.signed_in.connect(lambda actor: self.signed_in.emit(actor, place))
        return BuiltPage(page, place.name.value, lambda: None)

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

    def _settle(self, actor: Actor, _report: object) -> "Settled":
        """Give what rules give by today, once when HR's side is entered."""
        return self._workspace.settling.settle(actor)

    def _refresh_settled(self, settled: "Settled") -> None:
        """Read the page that is shown again if it counts or lists assignments and settling changed anything."""
        from app.ui.hr.assignments_page import AssignmentsPage
        from app.ui.hr.overview_page import OverviewPage

        page, changed = self._page, settled.given or settled.exemptions
        if changed and page is not None and isValid(page) and isinstance(page, AssignmentsPage | OverviewPage):
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

    def _records(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.records_page import RecordsPage, RecordsState

        page = RecordsPage(
            self._look,
            self._workspace.records,
            self._workspace.exports,
            actor,
            self._workspace.catalogue.course().policy,
            self._worker,
            self._parts.choose_file,
            today=self._parts.today,
            slow_worker=self._slow_worker,
        )
        page.person_wanted.connect(self._go_to_person)
        if isinstance(place.memory, RecordsState):
            page.come_back(place.memory)
        elif isinstance(place.memory, RecordFilter):
            page.show_filter(place.memory)
        return BuiltPage(
            page, PlaceName.RECORDS.value, page.search.setFocus, lambda: replace(place, memory=page.state())
        )

    def _go_to_person(self, number: str) -> None:
        self.wanted.emit(Place(PlaceName.PERSON, person=number))

    def _inbox(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.inbox_page import HrInboxPage

        page = HrInboxPage(self._look, self._workspace.inquiries, actor, self._worker)
        return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)
