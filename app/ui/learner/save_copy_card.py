"""Where a person saves a copy of everything that is held about them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.ui.learner.copy_run import CopyRun
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

if TYPE_CHECKING:
    from app.services.own_copying import OwnCopying

_PDF, _JSON = "pdf", "json"


class SaveCopyCard(QFrame):
    """Chooses a form, asks where to, and writes in the background; `closed` tells that the card shall go."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        copies: "OwnCopying",
        actor: Actor,
        choose_file: Callable[[QWidget, str, str], str],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._copies, self._actor = look, copies, actor
        self._choose_file, self._today = choose_file, today
        self._worker = BackgroundWorker(self)
        self._run: CopyRun | None = None
        self.form = SegmentedControl(
            look, self.tr("As what?"), ((_PDF, self.tr("PDF, to read")), (_JSON, self.tr("JSON, for programs")))
        )
        self.form.choose(_PDF)
        self._hint = TextBlock(look, "", "meta", "textMuted")
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.save_button = Button(look, self.tr("Choose a place and save"), "primary", icon="download")
        self.close_button = Button(look, self.tr("Close"), "secondary")
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is written, in percent"))
        self._lay_out()
        self.form.chosen.connect(self._show_hint)
        self.save_button.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)
        self.cancel_button.clicked.connect(self._stop)
        self._show_hint()
        self._show_running(False)

    def begin(self) -> None:
        """Put the keyboard on the first thing to choose."""
        segments = self.form.segments
        next((one for one in segments if one.isChecked()), segments[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._run is None:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        column.addWidget(TextBlock(look, self.tr("Save a copy of everything that is held about you"), "heading"))
        column.addWidget(self.form, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._hint)
        alone = self.tr("The file can be read by you alone on this computer. Where you send it is up to you.")
        column.addWidget(TextBlock(look, alone, "meta", "textMuted"))
        column.addWidget(self.success)
        column.addWidget(self.failure)
        column.addWidget(self.bar)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        for button in (self.save_button, self.close_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addSpacing(look.px(2))
        column.addLayout(buttons)

    def _show_hint(self) -> None:
        self.success.clear()
        self.failure.clear()
        self._hint.set_text(
            self.tr("Pages with every list, and the JSON attached to them.")
            if self.form.value() == _PDF
            else self.tr("Every field that is held, with the wording of each item that you answered.")
        )

    def _save(self) -> None:
        # Loaded here: who only looks at the page needs none of it.
        from app.services.own_copying import CopyFormat, CopyOrder

        self.success.clear()
        self.failure.clear()
        form = CopyFormat(self.form.value())
        kinds = self.tr("PDF (*.pdf)") if form is CopyFormat.PDF else self.tr("JSON (*.json)")
        path = self._choose_file(self, f"my-data-{self._today().isoformat()}.{form.value}", kinds)
        if not path:
            return
        order = CopyOrder(form, Path(path), self._look.language)
        self._run = run = CopyRun(self._copies, self._actor, order)
        self.destroyed.connect(run.stop)
        self.bar.setValue(0)
        self._show_running(True)
        self.cancel_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._worker.run(self, run.work, self._done, self._failed, self.bar.setValue)

    def _stop(self) -> None:
        if self._run is not None:
            # A button that is disabled would lose the keyboard to whatever comes next.
            self._run.stop()
            self.cancel_button.setText(self.tr("Stopping…"))

    def _done(self, path: Path | None) -> None:
        if path is None:
            self._end(self.failure, self.tr("Stopped. No file was written."))
        else:
            self._end(self.success, self.tr("Saved to {path}.").format(path=path))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            self._run = None
            self._show_running(False)
            raise error
        self._end(self.failure, say(error))

    def _end(self, notice: Notice, sentence: str) -> None:
        focused = self.cancel_button.hasFocus()
        self._run = None
        self._show_running(False)
        notice.say(sentence)
        announce(notice, sentence)
        if focused:
            self.close_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_running(self, running: bool) -> None:
        # What comes is shown before what goes is hidden: else the keyboard would have nowhere to go.
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(running)
        self.cancel_button.setText(self.tr("Cancel"))
        self.form.setEnabled(not running)
        for button in (self.save_button, self.close_button):
            button.setVisible(not running)
