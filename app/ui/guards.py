"""What guards the workspace in the window, in one place: the way back to a safety copy, and the encryption."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.refusals import Refusal, Sentence
from app.ui.guarding import Guarding
from app.ui.places import Place, PlaceName
from app.ui.protection_asking import Asks
from app.ui.shared.look import Look
from app.ui.way_back import WayBack
from app.ui.window_parts import WindowParts


class Guards(QObject):
    """`page_ready` carries a page to show alone; `release` closes the workspace before it is replaced.

    `done` says that the workspace can be opened (again), `place_wanted` where to go on when nothing was changed,
    `close_wanted` that somebody leaves a damaged workspace as it is.
    """

    page_ready = Signal(QWidget)
    done = Signal()
    place_wanted = Signal(Place)
    close_wanted = Signal()

    def __init__(
        self, look: Look, parts: WindowParts, release: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._release = look, release
        self._damage: Refusal | None = None
        self._is_locked, self._is_open = False, False
        self._way_back, self._guarding = WayBack(parts, self._close, self), Guarding(parts, self._close, self)
        self._way_back.damaged.connect(self.tell_damage)
        self._guarding.copies_wanted.connect(self._offer_copies)
        for part in (self._way_back, self._guarding):
            part.page_ready.connect(self.page_ready)
            part.done.connect(self.done)
        self._way_back.left.connect(partial(self._leave, Place(PlaceName.SETTINGS)))
        self._guarding.left.connect(self._leave)

    def tell_damage(self, damage: Refusal) -> None:
        """Close the damaged workspace, so that nothing is written to it any more, and offer the way back."""
        self._close()
        self._damage = damage
        self._way_back.offer(self._look, damage)

    def take_up(self, refusal: Refusal) -> bool:
        """Show what helps where the workspace could not be opened; return whether there is anything that does."""
        if refusal.sentence is Sentence.WORKSPACE_DAMAGED and self._way_back.is_open():
            self.tell_damage(refusal)
        elif refusal.sentence is Sentence.PASSPHRASE_NEEDED and self._guarding.is_open():
            self._is_locked = True
            self._guarding.ask(self._look)
        else:
            return False
        return True

    def show_again(self, look: Look) -> None:
        """Show in another look what stands between the person and the workspace, if anything does."""
        self._look = look
        if self._damage is not None:
            self._way_back.offer(look, self._damage)
        elif self._is_locked:
            self._guarding.ask(look)

    def look_after(self) -> None:
        """Read the workspace, which is open now, for damage, and make the copy of today, behind the work.

        Whether somebody has to choose its protection is found out there, too.
        """
        self._damage, self._is_locked, self._is_open = None, False, True
        self._way_back.look_after()
        self._guarding.look()

    def ask_on(self, look: Look, page: Asks, name: PlaceName) -> None:
        """Ask on this page, beside what is on it, what somebody has to choose about the protection, if anything."""
        self._guarding.ask_on(look, page, name)

    def sections(self) -> tuple[QWidget | None, QWidget | None]:
        """Return what shows the copies and the encryption among the settings, nothing before the workspace is open."""
        if not self._is_open:
            return None, None
        return self._way_back.section(self._look), self._guarding.section(self._look)

    def make_at_close(self) -> None:
        """Encrypt the workspace, closed by now, if it is to be, and make a copy if the newest is older than a day."""
        self._guarding.protect_at_close()
        self._way_back.make_at_close()

    def wait(self) -> None:
        """Break off a copy that is being made, and wait until nothing goes on any more."""
        self._way_back.stop()
        self._guarding.wait()

    def _close(self) -> None:
        self._release()
        self._is_open = False

    def _offer_copies(self) -> None:
        self._way_back.offer(self._look)

    def _leave(self, place: Place) -> None:
        if self._damage is not None:
            self.close_wanted.emit()
            return
        self.place_wanted.emit(place)
        if not self._is_open:  # the workspace was closed for what then could not be done
            self.done.emit()
