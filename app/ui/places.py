"""Where one can be in the window: a name and what it needs, so that any page can send a person to any other."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtWidgets import QWidget


class PlaceName(StrEnum):
    """The pages of the window; those of the navigation have the names of its entries."""

    HOME = "home"
    MODULES = "modules"
    MODULE = "module"
    LESSON = "lesson"
    QUIZ = "quiz"
    RESULT = "result"
    REVIEW = "review"
    PRACTICE = "practice"
    PRACTISING = "practising"
    SHARE = "share"
    POLICY = "policy"
    MY_DATA = "my-data"
    OVERVIEW = "overview"
    PEOPLE = "people"
    PERSON = "person"
    ROSTER = "roster"
    ASSIGNMENTS = "assignments"
    RECORDS = "records"
    REMINDERS = "reminders"
    EXPORTS = "exports"
    EVIDENCE = "evidence"
    INBOX = "inbox"
    ITEMS = "items"
    ITEM = "item"
    STUDIO_MODULES = "studio-modules"
    STUDIO_MODULE = "studio-module"
    STUDIO_TRIAL = "studio-trial"
    COVERAGE = "coverage"
    STATISTICS = "statistics"
    IMPORT = "import"
    POLICY_CHANGE = "policy-change"
    RETENTION = "retention"
    INTEGRITY = "integrity"
    RECORD_FILES = "record-files"
    SIGN_INS = "sign-ins"
    SETTINGS = "settings"
    DOOR = "door"
    """The sign-in with no page behind it: whoever signed in goes on to the first page of their role."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows.

    `page` is a lesson page and `item` an item of an attempt, both from 1; `commitment` is one of the policy to look up;
    `person` is the employee number of whom HR looks at; `subject` is the id of what a trainer works on; `control` is
    what gets the keyboard; `memory` is what the page itself wants back when it is built in another look; `origin` is
    where the page's own way back leads, if not to where it always does.
    """

    name: PlaceName
    module: str = ""
    page: int | None = None
    attempt: UUID | None = None
    item: int = 1
    commitment: str = ""
    person: str = ""
    subject: str = ""
    control: str = ""
    memory: object = field(default=None, compare=False)
    origin: "Place | None" = field(default=None, compare=False)

    def again(self) -> "Place":
        """Return the place to come back to: a lesson stays on the page that was turned to last."""
        return replace(self, page=None) if self.name is PlaceName.LESSON else self


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """A page that is ready to be shown: its entry of the navigation, if it has one, and how it takes the keyboard.

    `here` says where in the page the person is by now, where that is not the place that it was built for. `room` is the
    width in the design's pixels that the page needs beside the navigation, 0 where any will do. `left` is told before
    another place is shown, and returns whether nothing is here any more that one could come back to.
    """

    page: QWidget
    entry: str
    take_focus: Callable[[], None]
    here: Callable[[], Place] | None = None
    room: int = 0
    left: Callable[[], bool] | None = None
