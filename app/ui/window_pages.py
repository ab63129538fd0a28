"""Builds the pages that are there for everybody, whoever sits here and whoever is signed in: Home and the settings."""

from PySide6.QtCore import QObject, Signal

from app.ui.guards import Guards
from app.ui.learner.home_page import HomePage
from app.ui.person_here import PersonHere
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.window_parts import WindowParts
from app.ui.workspace_opening import WorkspaceOpening


class WindowPages(QObject):
    """`wanted` carries where a page leads to, `counted` how much waits at an entry of the navigation.

    `preferences_changed` carries what was chosen in the settings.
    """

    wanted = Signal(Place)
    counted = Signal(str, int)
    preferences_changed = Signal(Preferences)

    def __init__(
        self,
        parts: WindowParts,
        guards: Guards,
        opening: WorkspaceOpening,
        seat: PersonHere,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._guards, self._opening, self._seat = parts, guards, opening, seat

    def home(self, look: Look) -> HomePage:
        """Build Home without content; what somebody has to choose about the protection is asked there."""
        page = HomePage(look, self._parts.today())
        page.module_chosen.connect(lambda module_id: self.wanted.emit(Place(PlaceName.MODULE, module_id)))
        page.place_wanted.connect(self.wanted)
        self._guards.ask_on(look, page, PlaceName.HOME)
        return page

    def fill(self, page: HomePage) -> None:
        """Show what is on Home for whoever sits here; before the workspace is open, what was there at the last start.

        Nobody is refused.
        """
        workspace = self._opening.workspace
        if workspace is None:
            if self._parts.kept_home is not None:
                page.show_home(self._parts.kept_home)
            return
        actor = self._seat.actor()
        home = workspace.home.load(actor)
        page.show_home(home)
        self.counted.emit(PlaceName.PRACTICE.value, home.practice.items if home.practice else 0)
        self.counted.emit(PlaceName.MY_DATA.value, workspace.inquiries.count_new_answers(actor))
        problems = workspace.catalogue.course().problems
        if problems:
            more = self.tr("A course file has a fault, so its module is not shown: {problem}")
            page.say(more.format(problem=problems[0]))
        workspace.home.keep_for_next_start(actor, home)

    def settings(self, look: Look, preferences: Preferences, control: str) -> BuiltPage:
        """Build the settings; `control` is the name of the one that gets the keyboard."""
        from app.ui.settings_page import SettingsPage

        person = self._seat.person
        who = f"{person.number}  {person.name}" if person else ""
        page = SettingsPage(look, preferences, who, str(self._parts.place), can_remind=self._parts.can_remind)
        page.changed.connect(self.preferences_changed)
        page.person_change_wanted.connect(self._seat.leave)
        page.add_guards(*self._guards.sections())
        return BuiltPage(
            page,
            PlaceName.SETTINGS.value,
            lambda: page.focus_control(control),
            here=lambda: Place(PlaceName.SETTINGS, control=page.control()),
        )
