"""Erases one person: what goes and what stays is shown before anything happens, and the number is typed once more."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.allowances import LONGEST_REASON
from app.domain.erasing import ErasurePreview
from app.domain.hr_sentences import HrSentence
from app.domain.people import Actor
from app.domain.refusals import Refusal
from app.services.erasing import Erased, Erasing
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.form_dialog import FormDialog
from app.ui.shared.labels import label, line_icon
from app.ui.shared.lines import hairline, swap
from app.ui.shared.look import Look
from app.ui.shared.sentences import say, say_number
from app.ui.shared.text_flow import TextBlock

_WIDTH, _HEIGHT = 600, 720


class EraseDialog(FormDialog):
    """`erased` carries a sentence on what was done; the dialog closes with it."""

    erased = Signal(str)

    def __init__(
        self, look: Look, erasing: Erasing, actor: Actor, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, self.tr("Erase a person"), Button(look, self.tr("Erase for good"), "primary"), parent)
        self._erasing, self._actor, self._worker = erasing, actor, worker
        self._shown: ErasurePreview | None = None
        self.number = self._field(self.tr("Employee number"), 40)
        self.look_button = Button(look, self.tr("Look up"), "secondary", icon="search")
        self.reason = self._field(self.tr("Reason, without name and number"), LONGEST_REASON)
        self.again = self._field(self.tr("The employee number once more"), 40)
        self._preview = QWidget()
        self._confirmation = QWidget()
        self._lay_out_form()
        self.look_button.clicked.connect(self._look_up)
        self.number.returnPressed.connect(self._look_up)
        self.number.textEdited.connect(self._forget)
        self.again.textEdited.connect(self.notice.clear)
        self.reason.textEdited.connect(self.notice.clear)
        self.action_button.clicked.connect(self._erase)
        self._forget()
        self.open_at(_WIDTH, _HEIGHT)
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_up(self, number: str) -> None:
        """Show what an erasure of the person with a number comes to."""
        self.number.setText(number)
        self._look_up()

    # ---------------------------------------------------------------- layout

    def _lay_out_form(self) -> None:
        look = self._look
        self.column.addWidget(label(look, self.number.accessibleName(), "overline", "muted"))
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(self.number, 1)
        row.addWidget(self.look_button)
        row.addStretch(0)
        self.column.addLayout(row)
        self.column.addWidget(self._preview)
        self.column.addWidget(self._confirm_part())

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
        self.notice.clear()
        self._preview.hide()
        self._confirmation.hide()
        self.action_button.setEnabled(False)

    def _look_up(self) -> None:
        number = self.number.text()
        self._forget()
        self._worker.run(self, partial(self._load, number), self._show, self._refuse)

    def _load(self, number: str, _report: Callable[[int], None]) -> ErasurePreview:
        return self._erasing.preview(self._actor, number)

    def _show(self, shown: ErasurePreview) -> None:
        self._shown = shown
        self._preview = swap(self.column, self._preview, self._told(shown))
        self.reason.clear()
        self.again.clear()
        self._confirmation.show()
        self.action_button.setEnabled(True)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        if self._shown is None:
            return
        number = self._shown.person.number
        if self.again.text().strip() != number:
            self._refuse(Refusal(HrSentence.ERASURE_NUMBER_DIFFERS, number=number))
            self.again.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.action_button.setEnabled(False)
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
        self.action_button.setEnabled(self._shown is not None)
        self.refuse(say(error))
