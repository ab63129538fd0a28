"""Knows who sits here: asks who they are, or for the PIN of whoever was here last, and forgets whoever leaves."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.home import Home
from app.domain.people import Actor, Person, Role
from app.domain.refusals import Refusal, Sentence
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.sentences import say
from app.ui.workspace_opening import WorkspaceOpening

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from app.ui.learner.welcome_page import WelcomePage


class PersonHere(QObject):
    """`person` is who sits here, None before anybody said who they are, or gave the PIN that is asked for.

    `joined` tells that somebody said who they are, `unlocked` that the PIN was right, `left` that whoever sat here went
    away, and `erased` that HR erased them, with what HR's page said of it. `wanted` carries where a page that asks
    leads to instead, `language_chosen` the language that it is to speak.
    """

    joined = Signal()
    unlocked = Signal()
    left = Signal()
    erased = Signal(str)
    wanted = Signal(Place)
    language_chosen = Signal(str)

    def __init__(
        self,
        person: Person | None,
        opening: WorkspaceOpening,
        worker: BackgroundWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.person = person
        self._opening, self._worker = opening, worker
        self._waiting: Person | None = None  # who has to give a PIN first
        self._welcome: WelcomePage | None = None

    def take_last(self) -> bool:
        """Let in who used the workspace last; return False where they have to give a PIN first."""
        return self._take(self._opening.last_person)

    def actor(self) -> Actor:
        """Return the learner that sits here; refuse nobody."""
        if self.person is None:
            raise Refusal(Sentence.ROLE_NEEDED, role="learners")
        return Actor(Role.LEARNER, self.person.id, self.person.name)

    def home(self) -> Home | None:
        """Return Home of whoever sits here as it is now, None without anybody or before the workspace is open."""
        if self._opening.workspace is None or self.person is None:
            return None
        return self._opening.workspace.home.load(self.actor())

    def ask(self, look: Look, signed_in: Actor | None) -> BuiltPage:
        """Build the page that asks who sits here, or for the PIN of whoever waits.

        Who is `signed_in` to HR's side keeps the navigation meanwhile, and so sees that they still are.
        """
        if self._waiting is not None and self._opening.workspace is not None:
            return self._ask_pin(look, self._waiting, self._opening.workspace)
        from app.ui.learner.welcome_page import WelcomePage

        page = self._welcome = WelcomePage(look, signed_in=None if signed_in is None else signed_in.name)
        page.submitted.connect(self._join)
        page.language_chosen.connect(self.language_chosen)
        page.studio_wanted.connect(partial(self.wanted.emit, Place(PlaceName.STUDIO_MODULES)))
        page.trainer_wanted.connect(partial(self.wanted.emit, Place(PlaceName.ITEMS)))
        page.hr_wanted.connect(partial(self.wanted.emit, Place(PlaceName.DOOR)))
        return BuiltPage(page, "" if signed_in is None else PlaceName.HOME.value, page.number.setFocus)

    def lock(self) -> None:
        """Let whoever sits here wait for their PIN, as the next start does."""
        self._waiting, self.person = self.person or self._waiting, None

    def leave(self) -> None:
        """Forget who sits here, in the workspace too."""
        if self._opening.workspace is not None:
            self._opening.workspace.enrolment.leave()
            self.person = self._waiting = None
            self.left.emit()

    def forget_erased(self, sentence: str) -> None:
        """Forget who sits here if HR erased them among others; `sentence` is what HR's page said of it."""
        workspace, somebody = self._opening.workspace, self.person is not None or self._waiting is not None
        if workspace is not None and somebody and workspace.enrolment.current() is None:
            self.person = self._waiting = None
            self.erased.emit(sentence)

    def _ask_pin(self, look: Look, person: Person, workspace: "Workspace") -> BuiltPage:
        from app.ui.learner.pin_page import PinPage

        page = PinPage(look, workspace.pins, person, self._worker)
        page.opened.connect(self._unlock)
        page.leave_wanted.connect(self.leave)
        page.door_wanted.connect(partial(self.wanted.emit, Place(PlaceName.DOOR)))
        return BuiltPage(page, "", lambda: None)

    def _join(self, number: str, name: str) -> None:
        workspace = self._opening.workspace
        if workspace is None:
            self._opening.want(partial(self._join, number, name))
            return
        try:
            person = workspace.enrolment.join(number, name)
        except Refusal as refusal:
            if self._welcome is not None and isValid(self._welcome):
                about_name = refusal.sentence in (Sentence.NAME_MISSING, Sentence.NAME_TOO_LONG)
                self._welcome.say(say(refusal), about_number=not about_name)
            return
        self._take(person)
        self.joined.emit()

    def _take(self, person: Person | None) -> bool:
        workspace = self._opening.workspace
        if person is not None and workspace is not None and workspace.pins.is_required():
            self._waiting = person
            return False
        self.person = person
        return True

    def _unlock(self) -> None:
        self.person, self._waiting = self._waiting, None
        self.unlocked.emit()
