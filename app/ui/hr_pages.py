"""Builds the pages of HR's side, behind its sign-in."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.people import Actor
from app.ui.places import BuiltPage, Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.workspace import Workspace


class HrPages(QObject):
    """Builds pages for HR in one look.

    `signed_in` carries the actor and the place that the sign-in stood before, `wanted` where a page leads to.
    """

    signed_in = Signal(Actor, Place)
    signed_out = Signal()
    wanted = Signal(Place)

    def __init__(
        self,
        look: Look,
        workspace: "Workspace",
        parts: WindowParts,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._workspace, self._parts = look, workspace, parts
        self._worker, self._slow_worker = worker, slow_worker
        self._builders: dict[PlaceName, Callable[[Place, Actor], BuiltPage]] = {
            PlaceName.RECORDS: self._records,
            PlaceName.INBOX: self._inbox,
            PlaceName.RECORD_FILES: self._record_files,
            PlaceName.SIGN_INS: self._sign_ins,
        }

    def has(self, name: PlaceName) -> bool:
        """Whether a page of this name is built here."""
        return name in self._builders

    def build(self, place: Place, actor: Actor | None) -> BuiltPage:
        """Build the page of a place, or the sign-in before it as long as nobody is signed in."""
        if actor is None:
            return self._sign_in(place)
        return self._builders[place.name](place, actor)

    def _sign_in(self, place: Place) -> BuiltPage:
        from app.ui.shared.sign_in_page import SignInPage

        page = SignInPage(self._look, self._workspace.sign_ins, self._worker)
        page.signed_in.connect(lambda actor: self.signed_in.emit(actor, place))
        return BuiltPage(page, place.name.value, lambda: None)

    def _records(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.records_page import RecordsPage, RecordsState

        page = RecordsPage(
            self._look,
            self._workspace.records,
            self._workspace.exports,
            actor,
            self._workspace.catalogue.course().policy,
            self._worker,
            self._parts.choose_file,
            slow_worker=self._slow_worker,
        )
        if isinstance(place.memory, RecordsState):
            page.come_back(place.memory)
        return BuiltPage(
            page, PlaceName.RECORDS.value, page.search.setFocus, lambda: replace(place, memory=page.state())
        )

    def _inbox(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.inbox_page import HrInboxPage

        page = HrInboxPage(self._look, self._workspace.inquiries, actor, self._worker)
        return BuiltPage(page, PlaceName.INBOX.value, page.focus_control)

    def _sign_ins(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.sign_ins_page import SignInsPage

        page = SignInsPage(self._look, self._workspace.sign_ins, actor, self._worker)
        page.signed_out.connect(self.signed_out)
        return BuiltPage(page, place.name.value, page.focus_control)

    def _record_files(self, place: Place, actor: Actor) -> BuiltPage:
        from app.ui.hr.open_dialog import open_files
        from app.ui.hr.record_files_page import RecordFilesPage

        page = RecordFilesPage(self._look, self._workspace.taking, actor, self._slow_worker, open_files)
        return BuiltPage(page, PlaceName.RECORDS.value, page.focus_control)
