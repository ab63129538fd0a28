"""HR takes in record files from other machines: a new machine is compared first, and what is missing is named."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.record_taking import RecordTaking, TakenIn
from app.ui.hr.device_line import DeviceLine
from app.ui.hr.hr_only import leave_to_hr
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

ChooseFiles = Callable[[QWidget, str], Sequence[str]]
"""Takes the owner and a filter such as "Records (*.records)"; returns paths, none if nothing was chosen."""

_WIDEST = 760


class RecordFilesPage(QWidget):
    """Files are taken in one after another on `worker`; each is one transaction, so what is done stays done."""

    def __init__(
        self,
        look: Look,
        taking: RecordTaking,
        actor: Actor,
        worker: BackgroundWorker,
        choose_files: ChooseFiles,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._look, self._taking, self._actor, self._worker = look, taking, actor, worker
        self._choose_files = choose_files
        self._waiting: list[Path] = []
        self._done: list[TakenIn] = []
        self._asking: Path | None = None
        self.choose_button = Button(look, self.tr("Choose record files"), "primary", icon="file-input")
        self.success = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self.question = QFrame()
        self.question.setObjectName("card")
        self.fingerprint = label(look, "", "heading")
        self.trust_button = Button(look, self.tr("It is the same: take it in"), "primary")
        self.skip_button = Button(look, self.tr("Leave this file out"), "secondary")
        self.lines: list[DeviceLine] = []
        self._devices = QVBoxLayout()
        self._devices.setSpacing(0)
        self.empty = TextBlock(
            look,
            self.tr("No machine has sent anything yet. An employee saves a file under My data and sends it to you."),
            "body",
            "textMuted",
        )
        leave_to_hr(actor, self.choose_button)
        self._lay_out()
        self.choose_button.clicked.connect(self._choose)
        self.trust_button.clicked.connect(self._trust)
        self.skip_button.clicked.connect(self._skip)
        self.question.hide()
        self._list()

    def focus_control(self) -> None:
        """Put the keyboard on the first thing to do."""
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, paths: Sequence[Path]) -> None:
        """Take files in, one after another."""
        self.success.clear()
        self.failure.clear()
        self._done = []
        self._waiting = list(paths)
        self._next()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self.choose_button.isEnabled() and not self.choose_button.isHidden():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        around = QHBoxLayout(body)
        side = look.number("pagePadX")
        around.setContentsMargins(side, look.number("pagePadTop"), side, look.px(28))
        inside = QWidget()
        inside.setMaximumWidth(look.px(_WIDEST))
        around.addWidget(inside, 1)
        around.addStretch(0)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("Record files"), "title"))
        words = self.tr(
            "Records that were made on other machines come here as signed files. Their order does not matter, nor "
            "whether one comes twice."
        )
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addSpacing(look.px(6))
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.success)
        column.addWidget(self.failure)
        column.addWidget(self._question_card())
        column.addSpacing(look.px(14))
        column.addWidget(label(look, self.tr("Machines"), "heading"))
        column.addWidget(hairline(strong=True))
        column.addLayout(self._devices)
        column.addWidget(self.empty)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def _question_card(self) -> QFrame:
        look = self._look
        pad = look.number("cardPad")
        column = QVBoxLayout(self.question)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(8))
        self._asked = TextBlock(look, "", "body")
        self.fingerprint.setWordWrap(True)
        column.addWidget(self._asked)
        column.addWidget(self.fingerprint)
        hint = self.tr("Its owner sees the same under My data. Ask them in person or on the phone, not by this mail.")
        column.addWidget(TextBlock(look, hint, "meta", "textMuted"))
        buttons = QHBoxLayout() if look.scale <= 1.4 else QVBoxLayout()
        buttons.setSpacing(look.px(10))
        for button in (self.trust_button, self.skip_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addLayout(buttons)
        return self.question

    def _list(self) -> None:
        while item := self._devices.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.lines = [DeviceLine(self._look, device) for device in self._taking.list_devices(self._actor)]
        for line in self.lines:
            for part in (line, hairline()):
                self._devices.addWidget(part)
                part.show()
        self.empty.setVisible(not self.lines)

    def _choose(self) -> None:
        chosen = self._choose_files(self, self.tr("Record files (*.records);;All files (*)"))
        if chosen:
            self.take([Path(path) for path in chosen])

    def _next(self, trusted: str = "") -> None:
        if not self._waiting:
            self._end()
            return
        path = self._waiting[0]
        self.choose_button.setEnabled(False)
        work = partial(self._take_one, path, trusted)
        self._worker.run(self, work, self._taken, self._refuse)

    def _take_one(self, path: Path, trusted: str, report: Callable[[int], None]) -> TakenIn:
        return self._taking.take(self._actor, path, trusted, report)

    def _taken(self, taken: TakenIn) -> None:
        self._done.append(taken)
        self._waiting.pop(0)
        self._next()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        if error.sentence is Sentence.DEVICE_UNKNOWN:
            self._ask(error.values["device"])
            return
        self._waiting.pop(0)
        self.failure.say(say(error))
        self._next()

    def _ask(self, device: str) -> None:
        asked = self.tr("“{file}” comes from a machine that sent nothing before. Compare its fingerprint:")
        self._asked.set_text(asked.format(file=self._waiting[0].name))
        self.fingerprint.setText(device)
        self.question.show()
        self.skip_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _trust(self) -> None:
        self.question.hide()
        self._next(self.fingerprint.text())

    def _skip(self) -> None:
        self.question.hide()
        self._waiting.pop(0)
        self._next()

    def _end(self) -> None:
        self.choose_button.setEnabled(True)
        self.focus_control()
        self._list()
        if not self._done:
            return
        amounts = (len(self._done), sum(one.new for one in self._done), sum(one.known for one in self._done))
        files, new, known = (say_number(self._look, amount) for amount in amounts)
        sentence = self.tr("Files taken in: {files}. New records and agreements: {new}. Known before: {known}.")
        words = sentence.format(files=files, new=new, known=known)
        waiting = sum(one.waiting for one in self._done)
        if waiting:
            more = self.tr("{count} agreements wait for their record.")
            words += " " + more.format(count=say_number(self._look, waiting))
        self.success.say(words)
