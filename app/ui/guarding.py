"""Asks for the passphrase of an encrypted workspace, and changes how a workspace is protected."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.protection import Protection, ProtectionState
from app.domain.refusals import Refusal
from app.ui.places import Place, PlaceName
from app.ui.protection_asking import Asks, ProtectionAsking
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.look import Look
from app.ui.shared.message_page import MessagePage
from app.ui.shared.sentences import say, say_number
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.services.protecting import Protected
    from app.ui.protect_page import ProtectPage
    from app.ui.unlock_page import UnlockPage


class Guarding(QObject):
    """`page_ready` carries a page to show alone; `release` closes the workspace before it is written anew.

    `known` carries the state of now. `left` says that nothing is to be changed, with the place where that was thought
    of; `copies_wanted` that somebody wants a safety copy instead, `done` that the workspace can be opened.
    """

    page_ready = Signal(QWidget)
    known = Signal(ProtectionState)
    left = Signal(Place)
    copies_wanted = Signal()
    done = Signal()

    def __init__(self, parts: WindowParts, release: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._build, self._release = parts.build_protecting, release
        self._worker = BackgroundWorker(self)
        self._page: UnlockPage | ProtectPage | None = None
        self._asking: ProtectionAsking | None = None
        if parts.build_protecting is not None:
            self._asking = ProtectionAsking(parts.build_protecting, self._worker, self)
            self._asking.wanted.connect(self.offer)

    def is_open(self) -> bool:
        """Whether protection can be changed here at all."""
        return self._build is not None

    def ask(self, look: Look) -> None:
        """Show the page that asks for the passphrase."""
        from app.ui.unlock_page import UnlockPage

        page = UnlockPage(look)
        page.submitted.connect(self._unlock)
        page.copies_wanted.connect(self.copies_wanted)
        self._show(page)

    def look(self) -> None:
        """Find out behind the work whether somebody has to choose how the workspace, open now, is protected."""
        if self._asking is not None:
            self._asking.look()

    def ask_on(self, look: Look, page: Asks, name: PlaceName) -> None:
        """Ask on this page how the workspace is to be protected, where nobody has chosen that."""
        if self._asking is not None:
            self._asking.ask_on(look, page, name)

    def protect_at_close(self) -> None:
        """Encrypt the workspace, closed by now, where that needs no question."""
        if self._build is not None:
            self._build().protect_at_close()

    def section(self, look: Look) -> QWidget | None:
        """Return what shows the protection among the settings, None where it cannot be changed."""
        from app.ui.protection_section import ProtectionSection

        if self._build is None:
            return None
        section = ProtectionSection(look)
        section.wanted.connect(lambda wanted: self.offer(look, wanted, Place(PlaceName.SETTINGS)))
        self.known.connect(section.show_protection)
        protecting = self._build()
        # Whether there is a keychain takes a quarter of a second to find out, once.
        self._worker.run(
            section,
            lambda _report: protecting.look(),
            self.known.emit,
            self._fail,
        )
        return section

    def offer(self, look: Look, wanted: Protection, came_from: Place) -> None:
        """Show what another protection means, and ask for what it needs; who leaves it goes back to `came_from`."""
        from app.ui.protect_page import ProtectPage

        page = ProtectPage(look, wanted)
        page.submitted.connect(partial(self._change, look, wanted))
        page.left.connect(partial(self.left.emit, came_from))
        self._show(page)

    def wait(self) -> None:
        """Wait until what goes on has ended."""
        self._worker.wait()

    def _show(self, page: "UnlockPage | ProtectPage") -> None:
        self._page = page
        self.page_ready.emit(page)
        page.take_focus()

    def _unlock(self, passphrase: str) -> None:
        if self._build is None or self._page is None:
            return
        protecting = self._build()
        self._page.set_working(True)
        self._worker.run(
            self, lambda _report: protecting.unlock(passphrase), lambda _none: self.done.emit(), self._fail
        )

    def _change(self, look: Look, wanted: Protection, passphrase: str, again: str) -> None:
        if self._build is None or self._page is None:
            return
        protecting = self._build()
        self._page.set_working(True)
        self._release()
        self._worker.run(
            self, lambda _report: protecting.change(wanted, passphrase, again), partial(self._changed, look), self._fail
        )

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if self._page is not None and isValid(self._page):
            self._page.refuse(say(error))

    def _changed(self, look: Look, done: "Protected") -> None:
        encrypted = done.protection is not Protection.NONE
        heading = self.tr("The workspace is encrypted now") if encrypted else self.tr("The workspace is not encrypted")
        words = [self.tr("All that is recorded was written anew and compared. Nothing changed in it.")]
        if done.copies:
            words.append(
                self.tr("The safety copies were written anew, too ({count}).").format(
                    count=say_number(look, done.copies)
                )
            )
        if done.copies_left:
            words.append(
                self.tr("Safety copies that could not be written anew are as they were: {count}.").format(
                    count=say_number(look, done.copies_left)
                )
            )
        if encrypted:
            words.append(self.tr("What lay on the disk before may be found there by experts until it is written over."))
        page = MessagePage(look, heading, " ".join(words), self.tr("Go on"), icon=("circle-check", "right"))
        page.pressed.connect(partial(page.button.setEnabled, False))
        page.pressed.connect(self.done)
        self.page_ready.emit(page)
        page.button.setFocus()
