"""Leads from a damaged workspace, or from the settings, to a safety copy and on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.domain.refusals import Refusal
from app.ui.safekeeping import Safekeeping
from app.ui.safety_words import short_path
from app.ui.shared.look import Look
from app.ui.shared.message_page import MessagePage
from app.ui.shared.sentences import say
from app.ui.window_parts import WindowParts

if TYPE_CHECKING:
    from app.ui.restore_page import RestorePage


class WayBack(QObject):
    """`page_ready` carries a page to show alone; `release` is called before a restore and closes the workspace.

    `left` says that no copy is wanted, `done` that the workspace can be opened again, `damaged` that the open one was
    found damaged.
    """

    page_ready = Signal(QWidget)
    left = Signal()
    done = Signal()
    damaged = Signal(Refusal)

    def __init__(self, parts: WindowParts, release: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choose_copy, self._release = parts.choose_copy, release
        self._keeping = Safekeeping(parts.build_safety, self) if parts.build_safety is not None else None
        self._look: Look | None = None
        self._page: RestorePage | None = None
        if self._keeping is not None:
            self._keeping.damaged.connect(self.damaged)
            self._keeping.restored.connect(self._restored)
            self._keeping.not_restored.connect(self._not_restored)

    def is_open(self) -> bool:
        """Whether there are safety copies to make and to go back to at all."""
        return self._keeping is not None

    def look_after(self) -> None:
        """Read the workspace for damage and make the copy of today, behind the work."""
        if self._keeping is not None:
            self._keeping.look_after()

    def stop(self) -> None:
        """Break off a copy that is being made."""
        if self._keeping is not None:
            self._keeping.stop()

    def make_at_close(self) -> None:
        """Make a copy if the newest is older than a day."""
        if self._keeping is not None:
            self._keeping.make_at_close()

    def section(self, look: Look) -> QWidget | None:
        """Return what shows the copies among the settings, None where there are none to make."""
        from app.ui.safety_section import SafetySection

        if self._keeping is None:
            return None
        section = SafetySection(look, self._keeping)
        section.restore_wanted.connect(partial(self.offer, look))
        return section

    def offer(self, look: Look, damage: Refusal | None = None) -> None:
        """Show the copies to go back to, and why if the workspace is damaged."""
        from app.ui.restore_page import RestorePage

        if self._keeping is None:
            return
        self._look = look
        page = RestorePage(look, self._keeping.state().copies, self._damage_words(damage) if damage else "")
        page.chosen.connect(self._restore)
        page.file_wanted.connect(partial(self._choose_file, page))
        page.left.connect(self.left)
        self._page = page
        self.page_ready.emit(page)
        page.take_focus()

    def _damage_words(self, damage: Refusal) -> str:
        words = self.tr("{file} cannot be used: {reason}. Nothing in it was changed, so that nothing more is lost.")
        file = short_path(Path(damage.values["path"]))
        return words.format(file=file, reason=QCoreApplication.translate("Damage", damage.values["reason"]))

    def _choose_file(self, page: "RestorePage") -> None:
        chosen = self._choose_copy(page)
        if chosen:
            self._restore(Path(chosen))

    def _restore(self, copy: Path) -> None:
        if self._page is not None:
            self._page.set_working(True)
        self._release()
        if self._keeping is not None:
            self._keeping.restore(copy)

    def _not_restored(self, refusal: Refusal) -> None:
        if self._page is not None and isValid(self._page):
            self._page.refuse(say(refusal))

    def _restored(self, aside: str) -> None:
        if self._look is None:
            return
        words = self.tr("What was recorded after it was made is not in it.")
        if aside:
            words = self.tr(
                "What was recorded after it was made is not in it. The file of before is kept as {path}; delete it "
                "when nobody needs it any more."
            ).format(path=short_path(Path(aside)))
        page = MessagePage(
            self._look,
            self.tr("The copy is the workspace now"),
            words,
            self.tr("Go on"),
            icon=("circle-check", "right"),
        )
        page.pressed.connect(partial(page.button.setEnabled, False))
        page.pressed.connect(self.done)
        self.page_ready.emit(page)
        page.button.setFocus()
