"""Erases one person: what goes and what stays is shown before anything happens, and the number is typed once more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.allowances import LONGEST_REASON
from app.domain.erasing import ErasurePreview
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.erasing import Erased, Erasing
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.dialog_size import fitting_size
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.labels import label, line_icon
from app.ui.shared.lines import PageBody, hairline, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_WIDTH, _HEIGHT = 600, 720


class EraseDialog(QDialog):
    """`erased` carries a sentence on what was done; the dialog closes with it."""

    erased = Signal(str)

    def __init__(
        self, look: Look, erasing: Erasing, actor: Actor, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._erasing, self._actor, self._worker = look, erasing, actor, worker
        self._shown: ErasurePreview | None = None
        self.setWindowTitle(self.tr("Erase a person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.number = self._field(self.tr("Employee number"), 40)
        self.look_button = Button(look, self.tr("Look up"), "secondary", icon="search")
        self.reason = self._field(self.tr("Reason, without name and number"), LONGEST_REASON)
        self.again = self._field(self.tr("The employee number once more"), 40)
        self.failure = Notice(look)
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self.erase_button = Button(look, self.tr("Erase for good"), "primary")
        self._preview = QWidget()
        self._confirmation = QWidget()
        self._lay_out()
        self._ring = FocusRing(look, self)
        self.look_button.clicked.connect(self._look_up)
        self.number.returnPressed.connect(self._look_up)
        self.number.textEdited.connect(self._forget)
        self.again.textEdited.connect(self.failure.clear)
        self.reason.textEdited.connect(self.failure.clear)
        self.cancel_button.clicked.connect(self.reject)
        self.erase_button.clicked.connect(self._erase)
        self._forget()
        self.resize(fitting_size(look, _WIDTH, _HEIGHT, self))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_up(self, number: str) -> None:
        """Show what an erasure of the person with a number comes to."""
        self.number.setText(number)
        self._look_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        else:
            event.ignore()  # Enter in a field shall not erase by accident

    # ---------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        look = self._look
        body = PageBody()
        self._column = column = QVBoxLayout(body)
        pad = look.px(24)
        column.setContentsMargins(pad, pad, pad, look.px(12))
        column.setSpacing(look.px(8))
        column.addWidget(TextBlock(look, self.tr("Erase a person"), "title"))
        column.addWidget(label(look, self.number.accessibleName(), "overline", "muted"))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.number, 1)
        row.addWidget(self.look_button)
        row.addStretch(0)
        column.addLayout(row)
        column.addWidget(self._preview)
        column.addWidget(self._confirm_part())
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(pad, look.px(8), pad, look.px(18))
        foot.setSpacing(look.px(8))
        foot.addWidget(self.failure)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(10))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.erase_button)
        foot.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolling(body), 1)
        outer.addWidget(hairline())
        outer.addLayout(foot)

    def _confirm_part(self) -> QWidget:
        look = self._look
        column = QVBoxLayout(self._confirmation)
        column.setContentsMargins(0, look.px(4), 0, 0)
        column.setSpacing(look.px(6))
        for field in (self.reason, self.again):
            column.addWidget(label(look, field.accessibleName(), "overline", "muted"))
            column.addWidget(field)
        self.reason.setMaximumWidth(16_777_215)
        return self._confirmation

    def _field(self, name: str, longest: int) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(longest)
        field.setMinimumWidth(self._look.px(90))
        field.setMaximumWidth(self._look.px(220))
        field.setAccessibleName(name)
        field.setProperty("ringRadius", self._look.radius("control") + 2)
        return field

    def _told(self, shown: ErasurePreview) -> QWidget:
        look, language = self._look, self._look.language
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, look.px(4), 0, 0)
        column.setSpacing(look.px(4))
        person = shown.person
        who = "  ·  ".join(part for part in (person.name, person.number, person.department) if part)
        column.addWidget(TextBlock(look, who, "question"))
        for warning in shown.warnings:
            row = QHBoxLayout()
            row.setSpacing(look.px(8))
            row.addWidget(line_icon(look, "triangle-alert", "due"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(TextBlock(look, warning.in_language(language), "body", "due"), 1)
            column.addLayout(row)
        column.addSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Goes"), "bodyStrong"))
        for part in shown.goes:
            self._line(column, part.title.in_language(language), part.contents.in_language(language))
        column.addSpacing(look.px(6))
        column.addWidget(label(look, self.tr("Stays, and why"), "bodyStrong"))
        for one in shown.stays:
            left, why = one.left.in_language(language), one.why.in_language(language)
            stop = "。" if language == "ja" else ". "
            self._line(column, one.title.in_language(language), f"{left}{stop}{why}{stop.strip()}")
        column.addSpacing(look.px(4))
        column.addWidget(hairline())
        return told

    def _line(self, column: QVBoxLayout, title: str, words: str) -> None:
        look = self._look
        column.addWidget(hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, look.px(4), 0, look.px(4))
        row.setSpacing(look.px(12))
        name = TextBlock(look, title, "body")
        name.setFixedWidth(look.px(132))
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(TextBlock(look, words, "body", "textMuted"), 1)
        column.addLayout(row)

    # ---------------------------------------------------------------- acting

    def _forget(self) -> None:
        """Show nobody until the number is looked up."""
        self._shown = None
        self.failure.clear()
        self._preview.hide()
        self._confirmation.hide()
        self.erase_button.setEnabled(False)

    def _look_up(self) -> None:
        number = self.number.text()
        self._forget()
        self._worker.run(self, partial(self._load, number), self._show, self._refuse)

    def _load(self, number: str, _report: Callable[[int], None]) -> ErasurePreview:
        return self._erasing.preview(self._actor, number)

    def _show(self, shown: ErasurePreview) -> None:
        self._shown = shown
        self._preview = swap(self._column, self._preview, self._told(shown))
        self.reason.clear()
        self.again.clear()
        self._confirmation.show()
        self.erase_button.setEnabled(True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        if self._shown is None:
            return
        number = self._shown.person.number
        if self.again.text().strip() != number:
            self._refuse(Refusal(HrSentence.ERASURE_NUMBER_DIFFERS, number=number))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.erase_button.setEnabled(False)
        self._worker.run(self, partial(self._do, number, self.reason.text()), self._done, self._refuse)

    def _do(self, number: str, reason: str, _report: Callable[[int], None]) -> Erased:
        return self._erasing.erase(self._actor, number, reason)

    def _done(self, done: Erased) -> None:
        words = (
            self.tr("Erased. 1 tombstone stays in the ledger, with your reason.")
            if done.tombstones == 1
            else self.tr("Erased. {count} tombstones stay in the ledger, with your reason.")
        )
        sentence = words.format(count=say_number(self._look, done.tombstones))
        if not done.log_emptied:
            sentence += " " + self.tr("Another window is open: what was erased leaves its log when that closes.")
        self.accept()
        self.erased.emit(sentence)  # afterwards: what is done with it may want the keyboard

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, Refusal):
            raise error
        self.erase_button.setEnabled(self._shown is not None)
        sentence = say(error)
        self.failure.say(sentence)
        announce(self.failure, sentence)
