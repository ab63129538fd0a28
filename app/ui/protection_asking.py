"""Finds out behind the work whether anybody has to choose how the workspace is protected, and asks beside the work."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.protection import Pending, Protection, ProtectionState
from app.domain.refusals import Refusal
from app.ui.places import Place, PlaceName
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.sentences import say

if TYPE_CHECKING:
    from app.services.protecting import Protecting
    from app.ui.protection_card import ProtectionCard

_ASKED = (Pending.ASK_WITHOUT_KEYCHAIN, Pending.ASK_WITH_KEYCHAIN)


class Asks(Protocol):
    """A page that has a place for a question that can wait."""

    def show_question(self, question: QWidget) -> None:
        """Show it beside what the page is for."""


class ProtectionAsking(QObject):
    """`wanted` carries the look, the protection that was chosen, and the place where that was.

    Where everything is settled no keychain is looked for, which takes a quarter of a second.
    """

    wanted = Signal(Look, Protection, Place)

    def __init__(
        self, build: "Callable[[], Protecting]", worker: BackgroundWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._build, self._worker = build, worker
        self._state: ProtectionState | None = None
        self._page: tuple[Look, Asks, PlaceName] | None = None

    def look(self) -> None:
        """Find out about the workspace, which is open now."""
        protecting = self._build()
        self._state = None
        self._worker.run(
            self,
            lambda _report: None if protecting.is_settled() else protecting.look(),
            self._found,
            self._leave,
        )

    def ask_on(self, look: Look, page: Asks, name: PlaceName) -> None:
        """Ask on this page of this name, as soon as it is known that somebody has to be asked."""
        self._page = look, page, name
        self._show()

    def _found(self, state: ProtectionState | None) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        if self._state is None or self._state.pending not in _ASKED or self._page is None:
            return
        look, page, name = self._page
        if not isValid(page):
            return
        from app.ui.protection_card import ProtectionCard

        card = ProtectionCard(look, has_keychain=self._state.pending is Pending.ASK_WITH_KEYCHAIN)
        card.wanted.connect(lambda protection: self.wanted.emit(look, protection, Place(name)))
        card.kept.connect(partial(self._keep, card))
        page.show_question(card)

    def _keep(self, card: "ProtectionCard") -> None:
        protecting = self._build()
        self._worker.run(
            self, lambda _report: protecting.keep_plain(), partial(self._kept, card), partial(self._not_kept, card)
        )

    def _kept(self, card: "ProtectionCard", _none: None) -> None:
        self._state = None
        if isValid(card):
            card.say_kept()

    def _not_kept(self, card: "ProtectionCard", error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if isValid(card):
            card.refuse(say(error))

    def _leave(self, error: Exception) -> None:
        """Ask nothing of a workspace that cannot be read just now; other parts tell that."""
        if not isinstance(error, Refusal):
            raise error
