"""Whether the records are what was recorded: the verdict first, what it rests on, and how far it goes."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.record_file import DeviceState
from app.domain.refusals import Refusal
from app.services.ledger_watching import LedgerCheck, LedgerWatching
from app.services.record_taking import RecordTaking
from app.ui.hr.device_line import DeviceLine
from app.ui.hr.integrity_verdict import IntegrityFindings, IntegrityVerdict
from app.ui.hr.threat_model import ThreatModel
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.open_dialog import OpenFile
from app.ui.shared.run_progress import RunProgress
from app.ui.shared.save_dialog import ChooseFile
from app.ui.shared.sentences import say
from app.ui.shared.stoppable_run import StoppableRun
from app.ui.shared.text_flow import TextBlock

_WIDEST = 760
_MACHINES_SHOWN = 5


class IntegrityPage(QWidget):
    """A check runs on `slow_worker`, which must outlive the page; the machines are read on `worker`."""

    record_files_wanted = Signal()
    sign_ins_wanted = Signal()

    def __init__(
        self,
        look: Look,
        watching: LedgerWatching,
        taking: RecordTaking,
        actor: Actor,
        worker: BackgroundWorker,
        slow_worker: BackgroundWorker,
        choose_file: ChooseFile,
        open_file: OpenFile,
        parent: QWidget | None = None,
        *,
        guards: QWidget | None = None,
    ) -> None:
        """`guards` tells of safety copies and encryption, where there are any."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._watching, self._actor, self._slow_worker = look, watching, actor, slow_worker
        self._choose_file, self._open_file, self._guards = choose_file, open_file, guards
        self._run: StoppableRun[Any] | None = None
        self._stopping = False
        self.verdict = IntegrityVerdict(look)
        self.findings = IntegrityFindings(look)
        self.check_button = Button(look, self.tr("Check now"), "primary", icon="shield-check")
        self.witness_button = Button(look, self.tr("Check against a witness file…"), "secondary", icon="file-check")
        self.save_button = Button(look, self.tr("Save a checkpoint for a witness…"), "secondary", icon="download")
        self.progress = RunProgress(look)
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.machines: list[DeviceLine] = []
        self.machine_words = TextBlock(look, "", "body", "textMuted")
        self.files_button = Button(look, self.tr("Record files"), "link", icon="file-input")
        self.fingerprint = label(look, "", "bodyStrong")
        self.fingerprint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fingerprint.setWordWrap(True)
        self.sign_ins_button = Button(look, self.tr("Who can sign in"), "link", icon="key-round")
        self.threat_model = ThreatModel(look)
        self._lay_out()
        self.check_button.clicked.connect(self.check)
        self.witness_button.clicked.connect(self._check_against)
        self.save_button.clicked.connect(self._save)
        self.progress.cancel_pressed.connect(self._stop)
        self.files_button.clicked.connect(self.record_files_wanted)
        self.sign_ins_button.clicked.connect(self.sign_ins_wanted)
        self._show_key()
        self._checked(watching.last(actor))
        worker.run(self, lambda _report: taking.list_devices(actor), self._show_machines, self._fail)

    def focus_control(self) -> None:
        """Put the keyboard on the first thing to do."""
        self.check_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self, witness: Path | None = None) -> None:
        """Check everything in the background, against the file of a witness if one is given."""
        self._begin(lambda report: self._watching.check(self._actor, report, witness=witness or None), self._checked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._look.number("pagePadX")
        self._inside.setFixedWidth(max(min(self._look.px(_WIDEST), self.width() - 2 * side), 1))

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        around = QHBoxLayout(body)  # a column would ask for the height at its own width, not at the content's
        side = look.number("pagePadX")
        around.setContentsMargins(side, look.number("pagePadTop"), side, look.px(28))
        self._inside = QWidget()
        around.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("Integrity"), "title"))
        column.addSpacing(look.px(4))
        column.addWidget(self.verdict)
        column.addSpacing(look.px(10))
        buttons = FlowLayout(look.px(10))
        for button in (self.check_button, self.witness_button, self.save_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.success)
        column.addWidget(self.failure)
        column.addWidget(self.findings)
        if self._guards is not None:
            column.addWidget(self._guards)
        self._add_section(column, self.tr("Machines that sent record files"))
        self._machine_column = QVBoxLayout()
        self._machine_column.setSpacing(0)
        column.addLayout(self._machine_column)
        column.addWidget(self.machine_words)
        column.addWidget(self.files_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_section(column, self.tr("The key of this workspace"))
        column.addWidget(self.fingerprint)
        words = self.tr("Everything here is signed with it. Compare it with what a witness or a certificate names.")
        column.addWidget(TextBlock(look, words, "meta", "textMuted"))
        column.addWidget(self.sign_ins_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(14))
        column.addWidget(hairline())
        column.addWidget(self.threat_model)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = scrolling(body)
        outer.addWidget(self.scroll_area)

    def _add_section(self, column: QVBoxLayout, heading: str) -> None:
        column.addSpacing(self._look.px(14))
        column.addWidget(hairline())
        column.addSpacing(self._look.px(4))
        column.addWidget(label(self._look, heading, "heading"))

    def _show_key(self) -> None:
        newest = self._watching.newest(self._actor)
        try:
            words = newest.fingerprint if newest is not None else self.tr("There is no signed checkpoint.")
        except ValueError:
            words = self.tr("The key cannot be read.")
        self.fingerprint.setText(words)

    def _show_machines(self, devices: list[DeviceState]) -> None:
        """Show the machines, those of which something is missing first."""
        ordered = sorted(devices, key=lambda device: not device.gaps)
        self.machines = [DeviceLine(self._look, device) for device in ordered[:_MACHINES_SHOWN]]
        for place, line in enumerate(self.machines):
            if place:
                self._machine_column.addWidget(hairline())
            self._machine_column.addWidget(line)
            line.show()
        words = "" if devices else self.tr("No machine has sent anything yet.")
        if len(devices) > _MACHINES_SHOWN:
            words = self.tr("And {count} more.").format(count=len(devices) - _MACHINES_SHOWN)
        self.machine_words.set_text(words)
        self.machine_words.setVisible(bool(words))

    def _check_against(self) -> None:
        chosen = self._open_file(self, self.tr("Witness files (*.witness);;All files (*)"))
        if chosen:
            self.check(Path(chosen))

    def _save(self) -> None:
        chosen = self._choose_file(self, "clausewise.witness", self.tr("Witness files (*.witness)"))
        if chosen:
            path = Path(chosen)
            work = partial(self._watching.save_checkpoint, self._actor, path)
            self._begin(work, partial(self._saved, path))

    def _begin(self, work: Callable[[Callable[[int], None]], Any], done: Callable[[Any], None]) -> None:
        self.success.clear()
        self.failure.clear()
        newest = self._watching.newest(self._actor)
        run: StoppableRun[Any] = StoppableRun(work)
        self._run = run
        for button in (self.check_button, self.witness_button, self.save_button):
            button.setEnabled(False)
        self.progress.begin(self.tr("Checking: {count} entries so far."), newest.size if newest is not None else 0)
        self._slow_worker.run(self, run.work, partial(self._end, done), self._fail, self.progress.show_amount)

    def _stop(self) -> None:
        self._stopping = True  # the button that was pressed is disabled now, and the keyboard has gone on from it
        if self._run is not None:
            self._run.stop()

    def _end(self, done: Callable[[Any], None], result: Any) -> None:
        """Take what a run ended with; None is one that was stopped."""
        self._let_go()
        if result is not None:
            done(result)

    def _checked(self, check: LedgerCheck | None) -> None:
        self.verdict.show_check(check)
        self.findings.show_check(check)

    def _saved(self, path: Path, saved: bool) -> None:
        self._checked(self._watching.last(self._actor))
        if saved:
            words = self.tr("The checkpoint was added to “{file}”. Keep it on another computer, or with your auditor.")
            self.success.say(words.format(file=path.name))
        else:
            self.failure.say(self.tr("No checkpoint was saved, for the records are not sound. Below it says why."))

    def _fail(self, error: Exception) -> None:
        self._let_go()
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))

    def _let_go(self) -> None:
        had_keyboard = self._stopping or self.progress.isAncestorOf(self.focusWidget() or self)
        self._run, self._stopping = None, False
        for button in (self.check_button, self.witness_button, self.save_button):
            button.setEnabled(True)
        self.progress.hide()
        if had_keyboard:
            self.focus_control()
