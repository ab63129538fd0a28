"""What guards the workspace beside its signatures: the last good safety copy, what is due, and the encryption."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.protection import Protection, ProtectionState
from app.domain.refusals import Refusal
from app.domain.safety_copies import SafetyCopy
from app.ui.safety_words import say_kept, say_newest
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label, line_icon
from app.ui.shared.laying_out import lay_out_now
from app.ui.shared.lines import hairline
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.protection_words import say_protection
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.backing_up import SafetyCopies
    from app.services.protecting import Protecting


@dataclass(frozen=True, slots=True)
class _Found:
    copies: tuple[SafetyCopy, ...]
    folder: Path
    is_due: bool
    protection: ProtectionState


class IntegrityGuards(QWidget):
    """Reads copies and encryption on `worker`; `settings_wanted` leads to where both can be changed."""

    settings_wanted = Signal()

    def __init__(
        self,
        look: Look,
        safety: "SafetyCopies",
        protecting: "Protecting",
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.newest = TextBlock(look, "", "body")
        self.verified, self.due = (TextBlock(look, "", "meta", "textMuted") for _ in range(2))
        self.protection = TextBlock(look, "", "body")
        self.failure = Notice(look)
        self.settings_button = Button(look, self.tr("Change it in the settings"), "link", icon="settings")
        self._lines: list[QHBoxLayout] = []
        self._lay_out()
        self.settings_button.clicked.connect(self.settings_wanted)
        worker.run(self, partial(_find, safety, protecting), self._show, self._fail)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for heading, first, rest in (
            (self.tr("Safety copies"), self.newest, (self.verified, self.due)),
            (self.tr("Encryption"), self.protection, ()),
        ):
            column.addSpacing(look.px(14))
            column.addWidget(hairline())
            column.addSpacing(look.px(4))
            column.addWidget(label(look, heading, "heading"))
            line = QHBoxLayout()
            line.setSpacing(look.px(8))
            words = QVBoxLayout()
            words.setSpacing(look.px(4))
            for block in (first, *rest):
                words.addWidget(block)
            line.addLayout(words, 1)
            column.addLayout(line)
            self._lines.append(line)
        column.addWidget(self.failure)
        column.addWidget(self.settings_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, found: _Found) -> None:
        look, newest = self._look, next(iter(found.copies), None)
        icons = (
            ("circle-check", "right") if newest is not None else ("info", "textMuted"),
            ("info", "textMuted") if found.protection.protection is Protection.NONE else ("lock", "right"),
        )
        # First: the words beside them are measured when they are set.
        for line, (icon, role) in zip(self._lines, icons, strict=True):
            line.insertWidget(0, line_icon(look, icon, role), 0, Qt.AlignmentFlag.AlignTop)
        self.newest.set_text(say_newest(look, newest))
        kept = say_kept(look, len(found.copies), found.folder)
        if newest is not None:
            verified = self.tr("It was opened, read whole and compared after it was written.")
            kept = f"{kept}. {verified}" if look.language == "en" else f"{kept}。{verified}"
        self.verified.set_text(kept)
        due = self.tr("The copy of today is made; the next one is due tomorrow.")
        if found.is_due:
            due = self.tr("The copy of today is due; it is made by itself while the program is open.")
        self.due.set_text(due)
        self.protection.set_text(say_protection(look, found.protection))
        lay_out_now()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))


def _find(safety: "SafetyCopies", protecting: "Protecting", _report: Callable[[int], None]) -> _Found:
    return _Found(safety.list(), safety.folder, safety.is_due(), protecting.look())
