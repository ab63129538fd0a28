"""Builds the few pages that the window needs for itself: welcome, Home, PIN and settings."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.domain.people import Actor, Person
from app.domain.refusals import Refusal, Sentence
from app.ui.guards import Guards
from app.ui.learner.home_page import HomePage
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.preferences import Preferences
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace
    from app.ui.learner.pin_page import PinPage
    from app.ui.learner.welcome_page import WelcomePage
    from app.ui.settings_page import SettingsPage

Go = Callable[[Place], None]
"""Leads to a place."""


def welcome_page(
    look: Look, join: Callable[[str, str], None], go: Go, speak: Callable[[str], None], signed_in: Actor | None
) -> "WelcomePage":
    """Build the page that asks who sits here; `join` gets number and name, `speak` the language to speak."""
    from app.ui.learner.welcome_page import WelcomePage

    page = WelcomePage(look, signed_in=None if signed_in is None else signed_in.name)
    page.submitted.connect(join)
    page.language_chosen.connect(speak)
    page.studio_wanted.connect(partial(go, Place(PlaceName.STUDIO_MODULES)))
    page.hr_wanted.connect(partial(go, Place(PlaceName.OVERVIEW)))
    return page


def refuse_joining(page: QWidget, refusal: Refusal) -> None:
    """Say on the welcome page, if that is still shown, why somebody cannot join."""
    from app.ui.learner.welcome_page import WelcomePage

    if isinstance(page, WelcomePage):
        about_name = refusal.sentence in (Sentence.NAME_MISSING, Sentence.NAME_TOO_LONG)
        page.say(say(refusal), about_number=not about_name)


def home_page(look: Look, parts: WindowParts, go: Go, guards: Guards) -> HomePage:
    """Build Home, without content yet; what somebody has to choose about the protection is asked there."""
    page = HomePage(look, parts.today())
    page.module_chosen.connect(lambda module_id: go(Place(PlaceName.MODULE, module_id)))
    page.place_wanted.connect(go)
    guards.ask_on(look, page, PlaceName.HOME)
    return page


def pin_page(look: Look, workspace: "Workspace", person: Person, worker: BackgroundWorker, go: Go) -> "PinPage":
    """Build the page that asks a person for their PIN."""
    from app.ui.learner.pin_page import PinPage

    page = PinPage(look, workspace.pins, person, worker)
    page.hr_wanted.connect(partial(go, Place(PlaceName.OVERVIEW)))
    return page


def settings_page(look: Look, preferences: Preferences, person: Person | None, parts: WindowParts) -> "SettingsPage":
    """Build the settings."""
    from app.ui.settings_page import SettingsPage

    who = f"{person.number}  {person.name}" if person else ""
    return SettingsPage(look, preferences, who, str(parts.place), can_remind=parts.can_remind)
