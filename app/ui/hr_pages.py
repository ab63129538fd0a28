"""Builds the pages behind the sign-in, HR's and the trainer's, and does what has to be done once on entering them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.people import READERS, Actor, Role
from app.domain.refusals import Refusal
from app.ui import hr_guarding_pages, hr_office_pages, hr_people_pages, hr_record_pages, trainer_pages
from app.ui.hr_desk import HrDesk
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.settling import Settled
    from app.services.workspace import Workspace

_BUILDERS: dict[PlaceName, Callable[[HrDesk, Place, Actor], BuiltPage]] = {
    PlaceName.OVERVIEW: hr_people_pages.overview_page,
    PlaceName.PEOPLE: hr_people_pages.people_page,
    PlaceName.ROSTER: hr_people_pages.roster_page,
    PlaceName.PERSON: hr_people_pages.person_page,
    PlaceName.ASSIGNMENTS: hr_people_pages.assignments_page,
    PlaceName.RECORDS: hr_record_pages.records_page,
    PlaceName.EXPORTS: hr_record_pages.exports_page,
    PlaceName.EVIDENCE: hr_record_pages.evidence_page,
    PlaceName.REMINDERS: hr_office_pages.reminders_page,
    PlaceName.INBOX: hr_office_pages.inbox_page,
    PlaceName.RETENTION: hr_office_pages.retention_page,
    PlaceName.INTEGRITY: hr_guarding_pages.integrity_page,
    PlaceName.RECORD_FILES: hr_guarding_pages.record_files_page,
    PlaceName.SIGN_INS: hr_guarding_pages.sign_ins_page,
    **trainer_pages.BUILDERS,
}

_NOT_FOR_AUDITORS = (PlaceName.ROSTER, PlaceName.EVIDENCE)


def _is_for(role: Role, name: PlaceName) -> bool:
    """Whether whoever has this role has something to see at a place."""
    if role is Role.TRAINER:
        return name is PlaceName.INBOX or name in trainer_pages.BUILDERS
    of_trainers = name in trainer_pages.BUILDERS and name is not PlaceName.STATISTICS
    return role is Role.HR or not (of_trainers or name in _NOT_FOR_AUDITORS)


_FIRST = {Role.HR: PlaceName.OVERVIEW, Role.TRAINER: PlaceName.ITEMS, Role.AUDITOR: PlaceName.RECORDS}


def _beyond(role: Role, place: Place) -> Place:
    """Return where somebody comes to who signed in on the way to `place`: there, if it is for them."""
    door = place.name is PlaceName.DOOR
    return place if not door and _is_for(role, place.name) else Place(_FIRST[role])


class HrPages(QObject):
    """Builds pages for HR in one look.

    `signed_in` carries the actor and the place that the sign-in stood before, `wanted` where a page leads to, `counted`
    how much waits at an entry of the navigation. `people_gone` tells that people may have been erased.
    """

    signed_in = Signal(Actor, Place)
    signed_out = Signal()
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
        self._desk = HrDesk(
            look,
            workspace,
            parts,
            worker,
            slow_worker,
            go=self.wanted.emit,
            count=self.counted.emit,
            people_gone=self.people_gone.emit,
            sign_out=self.signed_out.emit,
            people_changed=self._enter,
        )
        self._entered: Actor | None = None
        self._page: QWidget | None = None

    @staticmethod
    def has(name: PlaceName) -> bool:
        """Whether a page of this name is built here."""
        return name in _BUILDERS or name is PlaceName.DOOR

    @staticmethod
    def leads_on(place: Place, actor: Actor | None) -> Place | None:
        """Return where the door leads whoever is signed in already, None for everywhere else."""
        return _beyond(actor.role, place) if actor is not None and place.name is PlaceName.DOOR else None

    def build(self, place: Place, actor: Actor | None, away: Actor | None = None) -> BuiltPage:
        """Build the page of a place, or the sign-in before it as long as nobody is signed in.

        `away` is who was signed out for being away.
        """
        if actor is None:
            return self._sign_in(place, away)
        if self._entered != actor:
            self._entered = actor
            self._enter(actor)
        if not _is_for(actor.role, place.name):
            return self._for_hr(place, actor)
        built = _BUILDERS[place.name](self._desk, place, actor)
        self._page = built.page
        return built

    def _sign_in(self, place: Place, away: Actor | None) -> BuiltPage:
        from app.ui.shared.sign_in_page import SignInPage

        page = SignInPage(self._desk.look, self._desk.workspace.sign_ins, self._desk.worker)
        if away is not None:
            page.ask_again(away.name)
        page.signed_in.connect(lambda actor: self.signed_in.emit(actor, _beyond(actor.role, place)))
        return BuiltPage(page, place.name.value, lambda: None)

    def _for_hr(self, place: Place, actor: Actor) -> BuiltPage:
        """Say that a page is for HR, and lead to what is for whoever signed in."""
        from app.ui.shared.message_page import MessagePage

        if actor.role is Role.TRAINER:
            sentence = self.tr(
                "You are signed in as a trainer: your items, modules and the inbox are yours to work on."
            )
            action = self.tr("Open the items")
        elif place.name in trainer_pages.BUILDERS:
            sentence = self.tr("Trainers and HR write there. An auditor looks at records, and changes nothing.")
            action = self.tr("Open the records")
        else:
            sentence = self.tr("It changes records or lets them out. An auditor looks at them and changes nothing.")
            action = self.tr("Open the records")
        page = MessagePage(
            self._desk.look, self.tr("This page is for HR"), sentence, action, icon=("lock", "textMuted")
        )
        page.pressed.connect(lambda: self.wanted.emit(Place(_FIRST[actor.role])))
        return BuiltPage(page, place.name.value, page.button.setFocus)

    def _enter(self, actor: Actor) -> None:
        """Give what rules give by today, then count for the navigation who is late; both in the background.

        An auditor changes nothing, also not what rules would give; a trainer has nothing to do with either.
        """
        workspace, run = self._desk.workspace, self._desk.slow_worker.run
        if actor.role not in READERS:
            return
        if actor.role is Role.HR:
            run(self, lambda _report: workspace.settling.settle(actor), self._refresh_settled, self._not_settled)
        tell = partial(self.counted.emit, PlaceName.REMINDERS.value)
        run(self, lambda _report: workspace.chasing.count(actor), tell, _raise)

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


def _raise(error: Exception) -> None:
    raise error
