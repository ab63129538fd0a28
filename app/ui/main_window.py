"""The window: shows one page at a time and takes people from one to the next."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.home import Home
from app.domain.people import Actor, Person
from app.domain.refusals import Refusal, Sentence
from app.ui.carrying_over import bring_back, unfinished
from app.ui.guards import Guards
from app.ui.learner.home_page import HomePage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.page_building import PageBuilding, learner_actor
from app.ui.page_frame import PageFrame
from app.ui.place_memory import KeptPlace
from app.ui.place_trail import PlaceTrail
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.look import Look
from app.ui.shared.message_page import MessagePage
from app.ui.shared.preferences import Preferences
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace

_SMALLEST = (880, 600)


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
        self._hr: Actor | None = None
        self._wanted: Callable[[], None] | None = None
        self._place = Place(PlaceName.HOME)
        self._here: Callable[[], Place] | None = None
        self._trail = PlaceTrail()
        self._counts: dict[str, int] = {}
        self.setWindowTitle("Clausewise")
        self.setMinimumSize(*_SMALLEST)
        self.resize(1200, 800)
        self._ring: FocusRing | None = None
        self._building = PageBuilding(parts, worker, self)
        self._building.wanted.connect(self.go)
        self._building.counted.connect(self._count)
        self._building.signed_in.connect(self.hr_signed_in)
        self.guards = Guards(look, parts, self._release, self)
        self.guards.page_ready.connect(self._show_alone)
        self.guards.done.connect(self.open_workspace)
        self.guards.settings_wanted.connect(partial(self.go, Place(PlaceName.SETTINGS)))
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
        here = None
        if self._here is not None:
            self._trail.leave(self._here())
        if place.name is PlaceName.HOME:
            self._show_home()
        elif place.name is PlaceName.SETTINGS:
            here = self._show_settings(place)
        elif self._workspace is None:
            self._wanted = partial(self.go, place)
            return
        elif place.name is PlaceName.MODULE:
            pages = self._building.learner_pages(self._look, self._workspace, self._person)
            self.go(pages.place_of_module(place.module))
            return
        else:
            built = self._building.build(place, self._look, self._workspace, self._person, self._hr)
            self._inside.show_page(built.page, built.entry)
            built.take_focus()
            here = built.here
        self._place, self._here = place.again(), here
        self._trail.visit(self._place)
        self.arrived.emit(self._place)

    def hr_signed_in(self, actor: Actor, place: Place) -> None:
        """Go on as HR to where HR wanted to go."""
        self._hr = actor
        self.go(place)

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
            self._workspace, self._hr, self._counts = None, None, {}
            self._trail.clear()
            self._building.forget()
            self._place, self._here = Place(PlaceName.HOME), None

    def _frame(self) -> None:
        """Make the inside anew for the look, without a page yet."""
        self._inside = PageFrame(self._look)
        if self._person is not None:
            self._inside.show_person(self._person)
        self._inside.chosen.connect(self._go_to_entry)
        for name, count in self._counts.items():
            self._inside.set_count(name, count)
        self.setCentralWidget(self._inside)
        self._building.forget()
        if self._ring is None:
            self._ring = FocusRing(self._look, self)
        self._ring.set_look(self._look)

    def _show_home(self) -> None:
        """Show Home, or the welcome if nobody has said who they are."""
        if self._person is None:
            page = WelcomePage(self._look)
            page.submitted.connect(self._join)
            page.hr_wanted.connect(partial(self.go, Place(PlaceName.RECORDS)))
            self._inside.show_page(page)
            page.number.setFocus()
            return
        home_page = HomePage(self._look, self._parts.today())
        home_page.module_chosen.connect(lambda module_id: self.go(Place(PlaceName.MODULE, module_id)))
        home_page.place_wanted.connect(self.go)
        self._inside.show_page(home_page, PlaceName.HOME.value)
        if self._workspace is None:
            if self._parts.kept_home is not None:
                home_page.show_home(self._parts.kept_home)
            return
        self._fill_home(home_page, self._workspace)

    def _show_settings(self, place: Place) -> Callable[[], Place]:
        """Show the settings; return what says which of them has the keyboard."""
        from app.ui.settings_page import SettingsPage

        person = f"{self._person.number}  {self._person.name}" if self._person else ""
        kept = str(self._parts.place)
        page = SettingsPage(self._look, self._preferences, person, kept, can_remind=self._parts.can_remind)
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
        self._workspace, self._person = opened
        self.guards.look_after()
        if self._person is not None:
            self._inside.show_person(self._person)
        if isinstance(self.page, HomePage) and self._person is not None:
            self._fill_home(self.page, self._workspace)
        elif self._parts.first_place is None or self._wanted is not None or not self._go_on(self._parts.first_place):
            self.go(self._place)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()
        self.ready.emit()

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
            self._person = self._workspace.enrolment.join(number, name)
        except Refusal as refusal:
            if isinstance(self.page, WelcomePage):
                about_name = refusal.sentence in (Sentence.NAME_MISSING, Sentence.NAME_TOO_LONG)
                self.page.say(say(refusal), about_number=not about_name)
            return
        self._inside.show_person(self._person)
        self._building.forget()
        self._show_home()

    def _leave_person(self) -> None:
        if self._workspace is not None:
            self._workspace.enrolment.leave()
            self._person = None
            self._hr = None
            self._counts.clear()
            self._trail.clear()
            self._frame()  # the navigation names nobody any more
            self.go(Place(PlaceName.HOME))

    def _count(self, entry: str, count: int) -> None:
        """Show how much waits at an entry of the navigation, in this look and the next."""
        self._counts[entry] = count
        self._inside.set_count(entry, count)
