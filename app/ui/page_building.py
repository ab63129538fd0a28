"""Finds who builds a page, the employee's side or HR's, and keeps both for as long as look and person stay."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.people import Actor, Role
from app.ui.guards import Guards
from app.ui.hr_lock import HrLock
from app.ui.person_here import PersonHere
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from app.ui.hr_pages import HrPages
    from app.ui.learner_pages import LearnerPages


class PageBuilding(QObject):
    """Builds pages of one workspace; the signals are those of `LearnerPages` and `HrPages`."""

    wanted = Signal(Place)
    counted = Signal(str, int)
    signed_in = Signal(Actor, Place)
    people_gone = Signal(str)
    signed_out = Signal()

    def __init__(
        self,
        parts: WindowParts,
        worker: BackgroundWorker,
        guards: Guards,
        seat: PersonHere,
        lock: HrLock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._worker, self._guards, self._seat, self._lock = parts, worker, guards, seat, lock
        self._slow_worker = BackgroundWorker(self)
        self._learner_pages: LearnerPages | None = None
        self._hr_pages: HrPages | None = None

    def forget(self) -> None:
        """Forget what builds pages: it knows the look and the person of before."""
        for builder in (self._learner_pages, self._hr_pages):
            if builder is not None:
                builder.deleteLater()
        self._learner_pages = self._hr_pages = None

    def build(self, place: Place, look: Look, workspace: "Workspace") -> BuiltPage:
        """Build the page of a place; refusals as the services behind it have them.

        Who was signed out for being away is asked to sign in again.
        """
        from app.ui.hr_pages import HrPages

        if self._hr_pages is None:
            self._hr_pages = HrPages(look, workspace, self._parts, self._worker, self._slow_worker, self)
            self._hr_pages.signed_in.connect(self.signed_in)
            self._hr_pages.signed_out.connect(self.signed_out)
            self._hr_pages.wanted.connect(self.wanted)
            self._hr_pages.counted.connect(self.counted)
            self._hr_pages.people_gone.connect(self.people_gone)
        if self._hr_pages.has(place.name):
            built = self._hr_pages.build(place, self._lock.actor, self._lock.whose())
            self._ask_hr(look, built)
            return built
        return self._build_learner_pages(look, workspace).build(place)

    def leads_on(self, place: Place, look: Look, workspace: "Workspace") -> Place | None:
        """Return where a place without a page of its own leads: a module, or the door behind which somebody is."""
        from app.ui.hr_pages import HrPages

        if place.name is PlaceName.MODULE:
            return self._build_learner_pages(look, workspace).place_of_module(place.module)
        return HrPages.leads_on(place, self._lock.actor)

    def _ask_hr(self, look: Look, built: BuiltPage) -> None:
        """Ask HR on the overview, too, what has to be chosen about the protection: they may never see Home."""
        from app.ui.hr.overview_page import OverviewPage

        hr = self._lock.actor
        if hr is not None and hr.role is Role.HR and isinstance(built.page, OverviewPage):
            self._guards.ask_on(look, built.page.question_place, PlaceName.OVERVIEW)

    def is_for_hr(self, name: PlaceName) -> bool:
        """Whether a page stands behind HR's sign-in."""
        from app.ui.hr_pages import HrPages

        return HrPages.has(name)

    def _build_learner_pages(self, look: Look, workspace: "Workspace") -> "LearnerPages":
        from app.ui.learner_pages import LearnerPages

        if self._learner_pages is None:
            self._learner_pages = LearnerPages(look, workspace, self._seat.actor(), self._parts, self._worker, self)
            self._learner_pages.wanted.connect(self.wanted)
            self._learner_pages.counted.connect(self.counted)
        return self._learner_pages

    def wait(self) -> None:
        """Wait until the slow work has ended."""
        self._slow_worker.wait()
