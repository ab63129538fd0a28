"""The window: shows one page at a time and takes people from one to the next."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.home import Home
from app.domain.people import Actor, Person
from app.domain.refusals import Refusal
from app.ui.asking_to_leave import asking_to_leave
from app.ui.guards import Guards
from app.ui.hr_lock import HrLock, show_dialogs
from app.ui.learner.home_page import HomePage
from app.ui.page_building import PageBuilding
from app.ui.page_frame import PageFrame
from app.ui.person_here import PersonHere
from app.ui.place_memory import KeptPlace
from app.ui.place_trail import PlaceTrail
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.window_pages import WindowPages
from app.ui.window_parts import WindowParts
from app.ui.workspace_opening import WorkspaceOpening

if TYPE_CHECKING:
    from app.services.workspace import Workspace


@asking_to_leave
class MainWindow(QMainWindow):
    """Every page is built when it is shown and dropped when it is left; `preferences_changed` rebuilds the window.

    `arrived` carries the place that is shown now.
    """

    preferences_changed = Signal(Preferences)
    arrived = Signal(Place)
    ready = Signal()
    failed = Signal(Refusal)

    def __init__(
        self,
        look: Look,
        preferences: Preferences,
        parts: WindowParts,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._preferences, self._parts, self._worker = look, preferences, parts, worker
        self._built: BuiltPage | None = None
        self._trail = PlaceTrail()
        self._counts: dict[str, int] = {}
        self.setWindowTitle("Clausewise")
        self.setMinimumSize(880, 600)
        self.resize(1200, 800)
        self._ring: FocusRing | None = None
        self.guards = Guards(look, parts, self._release, self)
        self._opening = WorkspaceOpening(parts, worker, self.guards, self.look, self)
        self._opening.opened.connect(self._opened)
        self._opening.page_ready.connect(self._show_alone)
        self._opening.failed.connect(self.failed)
        self._seat = PersonHere(parts.kept_home.person if parts.kept_home else None, self._opening, worker, self)
        self._seat.joined.connect(self._show_joined)
        self._seat.unlocked.connect(self._show_unlocked)
        self._seat.left.connect(self._show_left)
        self._seat.erased.connect(self._show_erased)
        self._seat.language_chosen.connect(self._speak)
        self._pages = WindowPages(parts, self.guards, self._opening, self._seat, self)
        self._pages.preferences_changed.connect(self.preferences_changed)
        self._lock = HrLock(self)
        self._lock.left_alone.connect(self._close_hr)
        self._building = PageBuilding(parts, worker, self.guards, self._seat, self._lock, self)
        self._building.signed_in.connect(self.hr_signed_in)
        self._building.people_gone.connect(self._seat.forget_erased)
        self._building.signed_out.connect(self.hr_signed_out)
        for leading in (self._seat.wanted, self._pages.wanted, self._building.wanted, self.guards.place_wanted):
            leading.connect(self.go)
        for counting in (self._pages.counted, self._building.counted):
            counting.connect(self._count)
        self.guards.close_wanted.connect(self.close)
        self._frame()
        # Until the workspace is open nobody knows whether somebody uses it; the frame alone is shown meanwhile, and
        # before a page that needs the workspace.
        if self._seat.person is not None and parts.first_place is None:
            self._show_home()

    def workspace(self) -> "Workspace | None":
        """Return the workspace once it is open."""
        return self._opening.workspace

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._inside.page

    def look(self) -> Look:
        """Return the look of the window."""
        return self._look

    def place(self) -> Place:
        """Return where the person is, exactly enough to come back to it."""
        return self._trail.place()

    def person(self) -> Person | None:
        """Return who sits here, None before anybody said who they are."""
        return self._seat.person

    def home(self) -> Home | None:
        """Return Home of whoever sits here as it is now, None without anybody or before the workspace is open."""
        return self._seat.home()

    def open_workspace(self) -> None:
        """Open the workspace in the background, behind what is shown already."""
        self._opening.open()

    def dress(self, look: Look, preferences: Preferences) -> None:
        """Build the window anew in another look, on the same place; what was begun there goes on."""
        from app.ui.carrying_over import bring_back, unfinished

        before, place = unfinished(self.page), self.place()
        self._look, self._preferences = look, preferences
        self._frame()
        self.go(place)
        bring_back(self.page, before)
        self.guards.show_again(self._look)

    def renew(self) -> None:
        """Build the page anew, for instance on another day."""
        from app.ui.carrying_over import bring_back, unfinished

        before = unfinished(self.page)
        self.go(self.place())
        bring_back(self.page, before)

    def go_back(self) -> None:
        """Go to where the person was before, if they were anywhere."""
        place = self._trail.back()
        if place is not None:
            self.go(place)

    def go(self, place: Place) -> None:
        """Show a page; one that needs the workspace waits until that is open."""
        self._trail.leave(place)
        self._built = None
        if place.name is PlaceName.HOME:
            self._show_home()
        elif place.name is PlaceName.SETTINGS:
            self._show_built(self._pages.settings(self._look, self._preferences, place.control))
        elif (workspace := self._opening.workspace) is None:
            self._opening.want(partial(self.go, place))
            return
        elif self._seat.person is None and not self._building.is_for_hr(place.name):
            self.go(Place(PlaceName.HOME))  # which asks who sits here
            return
        elif (further := self._building.leads_on(place, self._look, workspace)) is not None:
            self.go(further)
            return
        else:
            self._show_built(self._building.build(place, self._look, workspace))
        here, left = (self._built.here, self._built.left) if self._built is not None else (None, None)
        self._trail.visit(place, here, left)
        self.arrived.emit(place.again())

    def hr_signed_in(self, actor: Actor, place: Place) -> None:
        """Go on where they were, if they were signed out for being away, or else to where they want to go."""
        aside = self._lock.sign_in(actor)
        self._inside.show_signed_in(actor)
        if aside is None:
            self.go(place)
            return
        self._show_built(aside.built)
        self._trail.visit(aside.place, aside.built.here, aside.built.left)
        show_dialogs(aside)

    def hr_signed_out(self) -> None:
        """Close HR's side: whoever wants to see it signs in again."""
        self._lock.sign_out()
        self._show_nobody_of_hr()
        self.go(Place(PlaceName.HOME))

    def _close_hr(self) -> None:
        """Sign HR out after nobody was there for a while; a page of HR's side waits for the same person."""
        place, built = self.place(), self._built
        waits = built is not None and self._building.is_for_hr(place.name)
        if waits:
            self._inside.set_aside()
        self._lock.go_away(built if waits else None, place, self)
        self._show_nobody_of_hr()
        if waits:
            self.go(place)

    def _show_nobody_of_hr(self) -> None:
        self._inside.show_signed_in(None)
        self._count(PlaceName.REMINDERS.value, 0)

    def _show_built(self, built: BuiltPage) -> None:
        self._built = built
        self._inside.show_page(built.page, built.entry, built.room)
        built.take_focus()

    def closeEvent(self, event: QCloseEvent) -> None:
        for busy in (self.guards, self._worker, self._building):
            busy.wait()
        super().closeEvent(event)

    def _show_alone(self, page: QWidget) -> None:
        self._trail.lose_page()
        self._inside.show_page(page)

    def _release(self) -> None:
        """Close the workspace, and forget everything that works with it."""
        for busy in (self.guards, self._worker, self._building):
            busy.wait()
        if self._opening.workspace is not None:
            self._opening.close()
            self._counts.clear()
            self._lock.sign_out()
            self._trail.clear()
            self._building.forget()

    def _frame(self) -> None:
        """Make the inside anew for the look, without a page yet."""
        self._inside = PageFrame(self._look, self._parts.folds, self._counts)
        if self._seat.person is not None:
            self._inside.show_person(self._seat.person)
        self._inside.show_signed_in(self._lock.actor)
        self._inside.chosen.connect(self._go_to_entry)
        self._inside.sign_out_pressed.connect(self.hr_signed_out)
        self.setCentralWidget(self._inside)
        self._building.forget()
        if self._ring is None:
            self._ring = FocusRing(self._look, self)
        self._ring.set_look(self._look)

    def _show_home(self) -> None:
        """Show Home, or the welcome if nobody has said who they are."""
        if self._seat.person is None:
            self._show_built(self._seat.ask(self._look, self._lock.actor))
            return
        home = self._pages.home(self._look)
        self._inside.show_page(home, PlaceName.HOME.value)
        self._pages.fill(home)

    def _speak(self, language: str) -> None:
        self.preferences_changed.emit(self._preferences.in_language(language))

    def _go_to_entry(self, entry: str) -> None:
        self.go(Place(PlaceName(entry)))

    def _opened(self) -> None:
        if self._seat.take_last():
            self._let_in()
        else:
            self._show_home()
        self.ready.emit()

    def _let_in(self) -> None:
        """Show to whoever sits here what they want to see."""
        if self._seat.person is not None:
            self._inside.show_person(self._seat.person)
        if isinstance(self.page, HomePage) and self._seat.person is not None:
            self._pages.fill(self.page)
            self._trail.visit(Place(PlaceName.HOME))
        elif self._opening.is_wanted() or not self._go_on(self._parts.first_place):
            self.go(self.place())
        self._opening.fulfil()

    def ask_for_pin(self) -> None:
        """Ask whoever sits here for their PIN, as the next start does."""
        self._seat.lock()
        self._trail.clear()
        self._frame()
        self.go(Place(PlaceName.HOME))

    def _show_unlocked(self) -> None:
        self._building.forget()
        self._let_in()

    def _go_on(self, kept: KeptPlace | None) -> bool:
        """Go to where this person was when the window was closed; return whether that can still be shown."""
        person = self._seat.person
        if kept is None or person is None or person.id != kept.person or self.place().name is not PlaceName.HOME:
            return False
        try:
            self.go(kept.place)
        except Refusal:
            return False
        return True

    def _show_joined(self) -> None:
        if self._seat.person is not None:
            self._inside.show_person(self._seat.person)
        self._building.forget()
        self._show_home()

    def _show_left(self) -> None:
        self._lock.sign_out()
        self._name_nobody(Place(PlaceName.HOME))

    def _show_erased(self, sentence: str) -> None:
        self._name_nobody(Place(PlaceName.RETENTION, memory=sentence))  # HR's page stays, with what it said

    def _name_nobody(self, place: Place) -> None:
        """Forget who sat here also in the navigation, and go to a place."""
        self._counts.clear()
        self._trail.clear()
        self._frame()
        self.go(place)

    def _count(self, entry: str, count: int) -> None:
        """Show how much waits at an entry of the navigation, in this look and the next."""
        self._counts[entry] = count
        self._inside.set_count(entry, count)
