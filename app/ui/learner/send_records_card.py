"""Where a person who learns on a machine of their own saves their records for HR, and sees its fingerprint."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.record_sending import RecordSending, SentFile


class SendRecordsCard(QFrame):
    """Asks where to, and writes in the background; `closed` tells that the card shall go."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        sending: "RecordSending",
        actor: Actor,
        choose_file: Callable[[QWidget, str, str], str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._sending, self._actor = look, sending, actor
        self._choose_file, self._today = choose_file, today
        self._worker = BackgroundWorker(self)
        self.unsent = TextBlock(look, "", "body")
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.save_button = Button(look, self.tr("Choose a place and save"), "primary", icon="file-output")
        self.all_button = Button(look, self.tr("Save everything once more"), "secondary")
        self.close_button = Button(look, self.tr("Close"), "secondary")
        self._lay_out()
        self.save_button.clicked.connect(lambda: self._save(everything=False))
        self.all_button.clicked.connect(lambda: self._save(everything=True))
        self.close_button.clicked.connect(self.closed)

    def begin(self) -> None:
        """Say what HR has not seen yet, and put the keyboard on the first thing to do."""
        count = self._sending.count_unsent(self._actor)
        self.unsent.set_text(
            self.tr("Entries that were in no file yet: {count}.").format(count=say_number(self._look, count))
        )
        self.save_button.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.save_button.isEnabled():
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        column.addWidget(TextBlock(look, self.tr("Save my records for HR"), "heading"))
        words = self.tr(
            "HR works on another computer. This file carries your results and confirmations there, signed by this "
            "machine; send it by any means. Your single answers stay here."
        )
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        column.addWidget(self.unsent)
        column.addWidget(self.success)
        column.addWidget(self.failure)
        buttons = QHBoxLayout() if look.scale <= 1.4 else QVBoxLayout()
        buttons.setSpacing(look.px(10))
        for button in (self.save_button, self.all_button, self.close_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addSpacing(look.px(2))
        column.addLayout(buttons)

    def _save(self, *, everything: bool) -> None:
        self.success.clear()
        self.failure.clear()
        kinds = self.tr("Record files (*.records)")
        path = self._choose_file(self, f"my-records-{self._today().isoformat()}.records", kinds)
        if not path:
            return
        self._show_running(True)

        def work(report: Callable[[int], None]) -> "SentFile":
            return self._sending.write(self._actor, Path(path), everything=everything, progress=report)

        self._worker.run(self, work, self._done, self._failed)

    def _done(self, sent: "SentFile") -> None:
        self._show_running(False)
        sentence = self.tr(
            "Results and confirmations saved to {path}: {count}. When HR asks, this machine’s fingerprint is {device}."
        )
        words = sentence.format(path=sent.path, count=say_number(self._look, sent.carried), device=sent.device)
        self.begin()
        self.success.say(words)
        announce(self.success, words)

    def _failed(self, error: Exception) -> None:
        self._show_running(False)
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        announce(self.failure, say(error))

    def _show_running(self, running: bool) -> None:
        for button in (self.save_button, self.all_button, self.close_button):
            button.setEnabled(not running)
