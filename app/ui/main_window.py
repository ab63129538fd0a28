"""The window: shows one page at a time and takes people from one to the next."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.home import Home
from app.domain.people import Actor, Person
from app.domain.refusals import Refusal, Sentence
from app.domain.texts import Language
from app.ui import window_pages
from app.ui.asking_to_leave import asking_to_leave
from app.ui.carrying_over import bring_back, unfinished
from app.ui.guards import Guards
from app.ui.hr_lock import HrLock, show_dialogs
from app.ui.learner.home_page import HomePage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.page_building import PageBuilding, learner_actor
from app.ui.page_frame import PageFrame
from app.ui.place_memory import KeptPlace
from app.ui.place_trail import PlaceTrail
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.look import Look
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

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
        self._workspace: Workspace | None = None
        self._person: Person | None = parts.kept_home.person if parts.kept_home else None
        self._waiting: Person | None = None  # who has to give a PIN first
        self._wanted: Callable[[], None] | None = None
        self._place = Place(PlaceName.HOME)
        self._here: Callable[[], Place] | None = None
        self._built: BuiltPage | None = None
        self._trail = PlaceTrail()
        self._counts: dict[str, int] = {}
        self.setWindowTitle("Clausewise")
        self.setMinimumSize(880, 600)
        self.resize(1200, 800)
        self._ring: FocusRing | None = None
        self.guards = Guards(look, parts, self._release, self)
        self._building = PageBuilding(parts, worker, self.guards, self)
        self._building.wanted.connect(self.go)
        self._building.counted.connect(self._count)
        self._building.signed_in.connect(self.hr_signed_in)
        self._building.people_gone.connect(self._forget_erased)
        self._building.signed_out.connect(self.hr_signed_out)
        self._lock = HrLock(self)
        self._lock.left_alone.connect(self._close_hr)
        self.guards.page_ready.connect(self._show_alone)
        self.guards.done.connect(self.open_workspace)
        self.guards.place_wanted.connect(self.go)
        self.guards.close_wanted.connect(self.close)
        self._frame()
        # Until the workspace is open nobody knows whether somebody uses it; the frame alone is shown meanwhile, and
        # before a page that needs the workspace.
        if self._person is not None and parts.first_place is None:
            self._show_home()

    def workspace(self) -> "Workspace | None":
        """Return the workspace once it is open."""
        return self._workspace

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._inside.page

    def look(self) -> Look:
        """Return the look of the window."""
        return self._look

    def place(self) -> Place:
        """Return where the person is, exactly enough to come back to it."""
        return self._here() if self._here is not None else self._place

    def person(self) -> Person | None:
        """Return who sits here, None before anybody said who they are."""
        return self._person

    def home(self) -> Home | None:
        """Return Home of whoever sits here as it is now, None without anybody or before the workspace is open."""
        if self._workspace is None or self._person is None:
            return None
        return self._workspace.home.load(learner_actor(self._person))

    def open_workspace(self) -> None:
        """Open the workspace in the background, behind what is shown already."""
        self._worker.run(self, self._open, self._opened, self._not_opened)

    def dress(self, look: Look, preferences: Preferences) -> None:
        """Build the window anew in another look, on the same place; what was begun there goes on."""
        before, place = unfinished(self.page), self.place()
        self._look, self._preferences = look, preferences
        self._frame()
        self.go(place)
        bring_back(self.page, before)
        self.guards.show_again(self._look)

    def renew(self) -> None:
        """Build the page anew, for instance on another day."""
        before = unfinished(self.page)
        self.go(self.place())
        bring_back(self.page, before)

    def go_back(self) -> None:
        """Go to where the person was before, if they were anywhere."""
        place = self._trail.back()
        if place is not None:
            self._here = None
            self.go(place)

    def go(self, place: Place) -> None:
        """Show a page; one that needs the workspace waits until that is open."""
        here = self._built = None
        if self._here is not None:
            self._trail.leave(self._here())
        if place.name is PlaceName.HOME:
            self._show_home()
        elif place.name is PlaceName.SETTINGS:
            here = self._show_settings(place)
        elif self._workspace is None:
            self._wanted = partial(self.go, place)
            return
        elif self._person is None and not self._building.is_for_hr(place.name):
            self.go(Place(PlaceName.HOME))  # which asks who sits here
            return
        elif place.name is PlaceName.MODULE:
            pages = self._building.learner_pages(self._look, self._workspace, self._person)
            self.go(pages.place_of_module(place.module))
            return
        else:
            hr, away = self._lock.actor, self._lock.whose()
            built = self._building.build(place, self._look, self._workspace, self._person, hr, away)
            self._show_built(built)
            here = built.here
        self._place, self._here = place.again(), here
        self._trail.visit(self._place)
        self.arrived.emit(self._place)

    def hr_signed_in(self, actor: Actor, place: Place) -> None:
        """Go on where they were, if they were signed out for being away, or else to where they want to go."""
        aside = self._lock.sign_in(actor)
        self._inside.show_signed_in(actor)
        if aside is None:
            self.go(place)
            return
        self._show_built(aside.built)
        self._place, self._here = aside.place.again(), aside.built.here
        show_dialogs(aside)

    def hr_signed_out(self) -> None:
        """Close HR's side: whoever wants to see it signs in again."""
        self._lock.sign_out()
        self._show_nobody_of_hr()
        self.go(Place(PlaceName.HOME))

    def _close_hr(self) -> None:
        """Sign HR out after nobody was there for a while; a page of HR's side waits for the same person."""
        place, built = self.place(), self._built
        waits = built is not None and self._building.is_for_hr(self._place.name)
        if waits:
            self._inside.set_aside()
        self._lock.go_away(built if waits else None, place, self)
        self._show_nobody_of_hr()
        if waits:
            self._here = None
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
        self._here = None
        self._inside.show_page(page)

    def _release(self) -> None:
        """Close the workspace, and forget everything that works with it."""
        for busy in (self.guards, self._worker, self._building):
            busy.wait()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace, self._counts = None, {}
            self._lock.sign_out()
            self._trail.clear()
            self._building.forget()
            self._place, self._here = Place(PlaceName.HOME), None

    def _frame(self) -> None:
        """Make the inside anew for the look, without a page yet."""
        self._inside = PageFrame(self._look, self._parts.folds)
        if self._person is not None:
            self._inside.show_person(self._person)
        self._inside.show_signed_in(self._lock.actor)
        self._inside.chosen.connect(self._go_to_entry)
        self._inside.sign_out_pressed.connect(self.hr_signed_out)
        for name, count in self._counts.items():
            self._inside.set_count(name, count)
        self.setCentralWidget(self._inside)
        self._building.forget()
        if self._ring is None:
            self._ring = FocusRing(self._look, self)
        self._ring.set_look(self._look)

    def _show_home(self) -> None:
        """Show Home, or the welcome if nobody has said who they are."""
        if self._person is None and self._waiting is not None and self._workspace is not None:
            self._ask_pin(self._waiting, self._workspace)
            return
        if self._person is None:
            signed_in = self._lock.actor
            page = window_pages.welcome_page(self._look, self._join, self.go, self._speak, signed_in)
            # Whoever is signed in keeps the navigation, and so sees that they still are.
            self._inside.show_page(page, "" if signed_in is None else PlaceName.HOME.value)
            page.number.setFocus()
            return
        home = window_pages.home_page(self._look, self._parts, self.go, self.guards)
        self._inside.show_page(home, PlaceName.HOME.value)
        if self._workspace is not None:
            self._fill_home(home, self._workspace)
        elif self._parts.kept_home is not None:
            home.show_home(self._parts.kept_home)

    def _speak(self, language: str) -> None:
        chosen: Language = "ja" if language == "ja" else "en"
        self.preferences_changed.emit(replace(self._preferences, language=chosen))

    def _show_settings(self, place: Place) -> Callable[[], Place]:
        """Show the settings; return what says which of them has the keyboard."""
        page = window_pages.settings_page(self._look, self._preferences, self._person, self._parts)
        page.changed.connect(self.preferences_changed)
        page.person_change_wanted.connect(self._leave_person)
        page.add_guards(*self.guards.sections())
        self._inside.show_page(page, PlaceName.SETTINGS.value)
        page.focus_control(place.control)
        return lambda: Place(PlaceName.SETTINGS, control=page.control())

    def _go_to_entry(self, entry: str) -> None:
        self.go(Place(PlaceName(entry)))

    def _open(self, _report: Callable[[int], None]) -> "tuple[Workspace, Person | None]":
        workspace = self._parts.open_workspace()
        workspace.catalogue.course()
        return workspace, workspace.enrolment.current()

    def _opened(self, opened: "tuple[Workspace, Person | None]") -> None:
        self._workspace, person = opened
        self.guards.look_after()
        if person is not None and self._workspace.pins.is_required():
            self._waiting = person
            self._show_home()
        else:
            self._person = person
            self._let_in(self._workspace)
        self.ready.emit()

    def _let_in(self, workspace: "Workspace") -> None:
        """Show to whoever sits here what they want to see."""
        if self._person is not None:
            self._inside.show_person(self._person)
        if isinstance(self.page, HomePage) and self._person is not None:
            self._fill_home(self.page, workspace)
        elif self._parts.first_place is None or self._wanted is not None or not self._go_on(self._parts.first_place):
            self.go(self._place)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def ask_for_pin(self) -> None:
        """Ask whoever sits here for their PIN, as the next start does."""
        self._waiting, self._person = self._person or self._waiting, None
        self._trail.clear()
        self._frame()
        self.go(Place(PlaceName.HOME))

    def _ask_pin(self, person: Person, workspace: "Workspace") -> None:
        page = window_pages.pin_page(self._look, workspace, person, self._worker, self.go)
        page.opened.connect(self._unlock)
        page.leave_wanted.connect(self._leave_person)
        self._inside.show_page(page)

    def _unlock(self) -> None:
        self._person, self._waiting = self._waiting, None
        self._building.forget()
        if self._workspace is not None:
            self._let_in(self._workspace)

    def _go_on(self, kept: KeptPlace) -> bool:
        """Go to where this person was when the window was closed; return whether that can still be shown."""
        if self._place.name is not PlaceName.HOME or self._person is None or self._person.id != kept.person:
            return False
        try:
            self.go(kept.place)
        except Refusal:
            return False
        return True

    def _fill_home(self, page: HomePage, workspace: "Workspace") -> None:
        actor = learner_actor(self._person)
        home = workspace.home.load(actor)
        page.show_home(home)
        self._count(PlaceName.PRACTICE.value, home.practice.items if home.practice else 0)
        self._count(PlaceName.MY_DATA.value, workspace.inquiries.count_new_answers(actor))
        problems = workspace.catalogue.course().problems
        if problems:
            more = self.tr("A course file has a fault, so its module is not shown: {problem}")
            page.say(more.format(problem=problems[0]))
        workspace.home.keep_for_next_start(actor, home)

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if not self.guards.take_up(error):
            page = MessagePage(self._look, self.tr("The workspace cannot be opened"), say(error), self.tr("Try again"))
            page.pressed.connect(self.open_workspace)
            page.pressed.connect(partial(page.button.setEnabled, False))
            self._inside.show_page(page)
            page.button.setFocus()
        self.failed.emit(error)

    def _join(self, number: str, name: str) -> None:
        if self._workspace is None:
            self._wanted = partial(self._join, number, name)
            return
        try:
            person = self._workspace.enrolment.join(number, name)
        except Refusal as refusal:
            if isinstance(self.page, WelcomePage):
                about_name = refusal.sentence in (Sentence.NAME_MISSING, Sentence.NAME_TOO_LONG)
                self.page.say(say(refusal), about_number=not about_name)
            return
        if self._workspace.pins.is_required():
            self._waiting = person
        else:
            self._person = person
            self._inside.show_person(person)
        self._building.forget()
        self._show_home()

    def _forget_erased(self, sentence: str) -> None:
        """Name nobody any more where HR erased who uses this computer; HR's page stays, with what it said."""
        if self._workspace is None or self._workspace.enrolment.current() is not None:
            return
        if self._person is None and self._waiting is None:
            return
        self._name_nobody(Place(PlaceName.RETENTION, memory=sentence))

    def _name_nobody(self, place: Place) -> None:
        """Forget who sat here, also in the navigation, and go to a place."""
        self._person = self._waiting = None
        self._counts.clear()
        self._trail.clear()
        self._frame()
        self.go(place)

    def _leave_person(self) -> None:
        if self._workspace is not None:
            self._workspace.enrolment.leave()
            self._lock.sign_out()
            self._name_nobody(Place(PlaceName.HOME))

    def _count(self, entry: str, count: int) -> None:
        """Show how much waits at an entry of the navigation, in this look and the next."""
        self._counts[entry] = count
        self._inside.set_count(entry, count)
