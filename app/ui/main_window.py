"""The window: shows one page at a time and takes people from one to the next."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.domain.people import Actor, Person, Role
from app.domain.refusals import Refusal, Sentence
from app.ui.learner.home_page import HomePage
from app.ui.learner.welcome_page import WelcomePage
from app.ui.page_frame import PageFrame
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
    from app.ui.hr_pages import HrPages
    from app.ui.learner_pages import LearnerPages
    from app.ui.settings_page import SettingsPage

_SMALLEST = (880, 600)


class MainWindow(QMainWindow):
    """Every page is built when it is shown and dropped when it is left; `preferences_changed` rebuilds the window."""

    preferences_changed = Signal(Preferences)
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
        self._learner_pages: LearnerPages | None = None
        self._hr_pages: HrPages | None = None
        self._wanted: Callable[[], None] | None = None
        self._place = Place(PlaceName.HOME)
        self._counts: dict[str, int] = {}
        self.setWindowTitle("Clausewise")
        self.setMinimumSize(*_SMALLEST)
        self.resize(1200, 800)
        self._ring: FocusRing | None = None
        self._slow_worker = BackgroundWorker(self)
        self._frame()
        # Until the workspace is open nobody knows whether somebody uses it; the frame alone is shown meanwhile.
        if self._person is not None:
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

    def open_workspace(self) -> None:
        """Open the workspace in the background, behind what is shown already."""
        self._worker.run(self, self._open, self._opened, self._not_opened)

    def dress(self, look: Look, preferences: Preferences) -> None:
        """Build the window anew in another look, on the same place."""
        self._look, self._preferences = look, preferences
        self._frame()
        self.go(self._place)

    def go(self, place: Place) -> None:
        """Show a page; one that needs the workspace waits until that is open."""
        if place.name is PlaceName.HOME:
            self._show_home()
        elif place.name is PlaceName.SETTINGS:
            self._show_settings(place)
        elif self._workspace is None:
            self._wanted = partial(self.go, place)
            return
        elif place.name is PlaceName.MODULE:
            self.go(self._learner(self._workspace).place_of_module(place.module))
            return
        else:
            built = self._build(place, self._workspace)
            self._inside.show_page(built.page, built.entry)
            built.take_focus()
        self._place = place.again()

    def hr_signed_in(self, actor: Actor, place: Place) -> None:
        """Go on as HR to where HR wanted to go."""
        self._hr = actor
        self.go(place)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.wait()
        self._slow_worker.wait()
        super().closeEvent(event)

    def _frame(self) -> None:
        """Make the inside anew for the look, without a page yet."""
        self._inside = PageFrame(self._look)
        if self._person is not None:
            self._inside.show_person(self._person)
        self._inside.chosen.connect(self._go_to_entry)
        for name, count in self._counts.items():
            self._inside.set_count(name, count)
        self.setCentralWidget(self._inside)
        self._drop_builders()
        if self._ring is None:
            self._ring = FocusRing(self._look, self)
        self._ring.set_look(self._look)

    def _drop_builders(self) -> None:
        """Forget what builds pages: it knows the look and the person of before."""
        for builder in (self._learner_pages, self._hr_pages):
            if builder is not None:
                builder.deleteLater()
        self._learner_pages = self._hr_pages = None

    def _learner(self, workspace: "Workspace") -> "LearnerPages":
        from app.ui.learner_pages import LearnerPages

        if self._learner_pages is None:
            self._learner_pages = LearnerPages(self._look, workspace, self._actor(), self._parts, self._worker, self)
            self._learner_pages.wanted.connect(self.go)
            self._learner_pages.counted.connect(self._count)
        return self._learner_pages

    def _build(self, place: Place, workspace: "Workspace") -> BuiltPage:
        from app.ui.hr_pages import HrPages

        if self._hr_pages is None:
            self._hr_pages = HrPages(self._look, workspace, self._parts, self._worker, self._slow_worker, self)
            self._hr_pages.signed_in.connect(self.hr_signed_in)
        if self._hr_pages.has(place.name):
            return self._hr_pages.build(place, self._hr)
        return self._learner(workspace).build(place)

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
        home_page.module_chosen.connect(self._open_module)
        home_page.place_wanted.connect(self.go)
        self._inside.show_page(home_page, PlaceName.HOME.value)
        if self._workspace is None:
            if self._parts.kept_home is not None:
                home_page.show_home(self._parts.kept_home)
            return
        self._fill_home(home_page, self._workspace)

    def _show_settings(self, place: Place) -> None:
        from app.ui.settings_page import SettingsPage

        person = f"{self._person.number}  {self._person.name}" if self._person else ""
        page = SettingsPage(self._look, self._preferences, person, str(self._parts.place))
        page.changed.connect(partial(self._change_preferences, page))
        page.person_change_wanted.connect(self._leave_person)
        self._inside.show_page(page, PlaceName.SETTINGS.value)
        page.focus_control(place.control)

    def _go_to_entry(self, entry: str) -> None:
        self.go(Place(PlaceName(entry)))

    def _open(self, _report: Callable[[int], None]) -> "tuple[Workspace, Person | None]":
        workspace = self._parts.open_workspace()
        workspace.catalogue.course()
        return workspace, workspace.enrolment.current()

    def _opened(self, opened: "tuple[Workspace, Person | None]") -> None:
        self._workspace, self._person = opened
        if self._person is not None:
            self._inside.show_person(self._person)
        if isinstance(self.page, HomePage) and self._person is not None:
            self._fill_home(self.page, self._workspace)
        else:
            self.go(self._place)
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()
        self.ready.emit()

    def _fill_home(self, page: HomePage, workspace: "Workspace") -> None:
        actor = self._actor()
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
        page = MessagePage(self._look, self.tr("The workspace cannot be opened"), say(error), self.tr("Try again"))
        page.pressed.connect(self.open_workspace)
        page.pressed.connect(partial(page.button.setEnabled, False))
        self._inside.show_page(page)
        page.button.setFocus()
        self.failed.emit(error)

    def _open_module(self, module_id: str) -> None:
        self.go(Place(PlaceName.MODULE, module_id))

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
        self._drop_builders()
        self._show_home()

    def _change_preferences(self, page: "SettingsPage", preferences: Preferences) -> None:
        # The window is built anew, and the keyboard has to stay where it was.
        self._place = Place(PlaceName.SETTINGS, control=page.control())
        self.preferences_changed.emit(preferences)

    def _leave_person(self) -> None:
        if self._workspace is not None:
            self._workspace.enrolment.leave()
            self._person = None
            self._hr = None
            self._counts.clear()
            self._frame()  # the navigation names nobody any more
            self.go(Place(PlaceName.HOME))

    def _count(self, entry: str, count: int) -> None:
        """Show how much waits at an entry of the navigation, in this look and the next."""
        self._counts[entry] = count
        self._inside.set_count(entry, count)

    def _actor(self) -> Actor:
        if self._person is None:
            raise Refusal(Sentence.ROLE_NEEDED, role="learners")
        return Actor(Role.LEARNER, self._person.id, self._person.name)
