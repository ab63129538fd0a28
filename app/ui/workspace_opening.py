"""Opens the workspace behind what is shown already, and says what helps where it cannot be opened."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.people import Person
from app.domain.refusals import Refusal
from app.ui.guards import Guards
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace


class WorkspaceOpening(QObject):
    """`workspace` is None before it is open, and while it is closed because it is replaced; `last_person` used it last.

    `opened` tells that it is open, `page_ready` carries a page that stands before it, to show alone, `failed` why it
    could not be opened. `look` says in which look the window is by then.
    """

    opened = Signal()
    page_ready = Signal(QWidget)
    failed = Signal(Refusal)

    def __init__(
        self,
        parts: WindowParts,
        worker: BackgroundWorker,
        guards: Guards,
        look: Callable[[], Look],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts, self._worker, self._guards, self._look = parts, worker, guards, look
        self.workspace: Workspace | None = None
        self.last_person: Person | None = None
        self._wanted: Callable[[], None] | None = None
        guards.done.connect(self.open)
        guards.page_ready.connect(self.page_ready)

    def open(self) -> None:
        """Open it in the background."""
        self._worker.run(self, self._open, self._opened, self._not_opened)

    def close(self) -> None:
        """Close it, if it is open."""
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None

    def want(self, act: Callable[[], None]) -> None:
        """Keep for when it is open what somebody wants to do there; the last wish holds."""
        self._wanted = act

    def is_wanted(self) -> bool:
        """Whether somebody waits for it to be open."""
        return self._wanted is not None

    def fulfil(self) -> None:
        """Do what somebody wanted, if anything."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            wanted()

    def _open(self, _report: Callable[[int], None]) -> "tuple[Workspace, Person | None]":
        workspace = self._parts.open_workspace()
        workspace.catalogue.course()
        return workspace, workspace.enrolment.current()

    def _opened(self, opened: "tuple[Workspace, Person | None]") -> None:
        self.workspace, self.last_person = opened
        self._guards.look_after()
        self.opened.emit()

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if not self._guards.take_up(error):
            from app.ui.shared.message_page import MessagePage

            heading, action = self.tr("The workspace cannot be opened"), self.tr("Try again")
            page = MessagePage(self._look(), heading, say(error), action)
            page.pressed.connect(self.open)
            page.pressed.connect(partial(page.button.setEnabled, False))
            self.page_ready.emit(page)
            page.button.setFocus()
        self.failed.emit(error)
