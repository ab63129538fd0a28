"""What the pages of HR's side are built with, and where they lead to."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.people import Actor
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace


@dataclass(frozen=True, slots=True, weakref_slot=True)
class HrDesk:
    """One look and one workspace; `go` leads to a place, `count` says how much waits at an entry of the navigation.

    `people_gone` is told with the sentence to say that people were erased, `people_changed` who brought a roster in;
    `sign_out` closes HR's side.
    """

    look: Look
    workspace: "Workspace"
    parts: WindowParts
    worker: BackgroundWorker
    slow_worker: BackgroundWorker
    go: Callable[[Place], None]
    count: Callable[[str, int], None]
    people_gone: Callable[[str], None]
    sign_out: Callable[[], None]
    people_changed: Callable[[Actor], None]

    def go_to_person(self, number: str) -> None:
        """Go to the page of the person with this employee number."""
        self.go(Place(PlaceName.PERSON, person=number))
