"""Saves a certificate from any page that offers one: asks for the place, writes behind the window, says how it went."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker, Job
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.certifying import Certifying

_ICONS = {"textMuted": "download", "right": "check", "wrong": "circle-alert"}


def open_with_desktop(path: Path) -> None:
    """Open a file with whatever the desktop opens its kind with."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class CertificateSaving(QWidget):
    """Hidden until there is something to say; stands under the button that saves, and opens the file only on a press.

    `choose_file` gets the owner, a suggested name and the kinds of file, and returns a path or nothing.
    """

    def __init__(
        self,
        look: Look,
        certificates: "Certifying",
        actor: Actor,
        choose_file: Callable[[QWidget, str, str], str],
        worker: BackgroundWorker,
        open_file: Callable[[Path], None] = open_with_desktop,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._certificates, self._actor = look, certificates, actor
        self._choose_file, self._worker, self._open_file = choose_file, worker, open_file
        self._job: Job | None = None
        self._saved: Path | None = None
        self._icon = icon_label(look, "download", "textMuted", 16)
        self._words = TextBlock(look, "", "meta", "textMuted")
        self.open_button = Button(look, self.tr("Open"), "link")
        self.open_button.setAccessibleName(self.tr("Open the certificate"))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(8), 0, 0)
        column.setSpacing(look.px(2))
        column.addLayout(row)
        below = QHBoxLayout()
        below.addSpacing(look.px(24))
        below.addWidget(self.open_button)
        below.addStretch(1)
        column.addLayout(below)
        self.open_button.clicked.connect(self._open)
        self.hide()

    def text(self) -> str:
        """Return what is said."""
        return self._words.text()

    def save(self, completion_id: str) -> None:
        """Ask where to and save the certificate of a completion; while one is being written nothing happens."""
        if self._job is not None:
            return
        try:
            name = self._certificates.suggested_name(self._actor, completion_id)
        except Refusal as refusal:
            self._say(say(refusal), "wrong")
            return
        chosen = self._choose_file(self, name, self.tr("PDF (*.pdf)"))
        if not chosen:
            return
        target, language = Path(chosen), self._look.language
        self._saved = None
        self._say(self.tr("Writing the certificate …"), "textMuted")

        def write(_report: Callable[[int], None]) -> Path:
            self._certificates.save(self._actor, completion_id, language, target)
            return target

        self._job = self._worker.run(self, write, self._written, self._not_written)

    def _written(self, target: Path) -> None:
        self._job, self._saved = None, target
        self._say(self.tr("Saved to {path}").format(path=target), "right")

    def _not_written(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, Refusal):
            self.hide()
            raise error
        self._say(say(error), "wrong")

    def _say(self, sentence: str, role: str) -> None:
        self._icon.setPixmap(self._look.pixmap(_ICONS[role], role, 16))
        self._words.set_text(sentence, role)
        self.open_button.setVisible(self._saved is not None)
        self.show()
        announce(self, sentence)

    def _open(self) -> None:
        if self._saved is not None:
            self._open_file(self._saved)
