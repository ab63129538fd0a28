"""What HR says before a file with personal data leaves: what it is for, who receives it, and what allows that."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from app.domain.hr_sentences import HrSentence
from app.domain.policy import Commitment, Policy
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import EXCEPTIONS, LONGEST_RECIPIENT, Release, check_release
from app.ui.hr.exception_combo import ExceptionCombo
from app.ui.hr.purpose_field import PurposeField
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox

_ABOUT_THE_PURPOSE = (Sentence.PURPOSE_MISSING, Sentence.PURPOSE_TOO_LONG)
_ABOUT_THE_RECIPIENT = (HrSentence.RECIPIENT_MISSING, Sentence.RECIPIENT_TOO_LONG)
_ABOUT_THE_BASIS = (Sentence.BASIS_MISSING, Sentence.BASIS_UNKNOWN)


class ReleaseForm(QWidget):
    """Asks for a `Release` and shows beside the field at fault why it is refused; `changed` tells every change.

    Nothing is chosen that would let a file go outside: that takes a name, an exception, and a tick.
    """

    changed = Signal()

    def __init__(self, look: Look, policy: Policy, *, purpose: str = "", parent: QWidget | None = None) -> None:
        """Ask in the words of `policy`; `purpose` stands there from the start and can be changed."""
        super().__init__(parent)
        self._look = look
        exceptions = tuple(one for one in policy.commitments() if one.id in EXCEPTIONS)
        self._make_parts(look, exceptions)
        self._lay_out()
        self.purpose.editTextChanged.connect(self._note_change)
        self.recipient.textChanged.connect(self._note_change)
        self.exception.currentIndexChanged.connect(self._show_exception)
        for box in (self.confirmation, self.second_confirmation):
            box.toggled.connect(self._note_change)
        self._whom.buttonToggled.connect(self._show_whom)
        self.inside.setChecked(True)
        if purpose:
            self.purpose.setEditText(purpose)
        self._show_exception()
        self._show_whom()

    def release(self) -> Release:
        """Return what is said, cleaned; raises the refusal of what is missing, which `refuse` can show."""
        if self.outside.isChecked() and not self.recipient.text().strip():
            if not self.purpose.currentText().strip():
                raise Refusal(Sentence.PURPOSE_MISSING)
            raise Refusal(HrSentence.RECIPIENT_MISSING)
        return check_release(self.said())

    def said(self) -> Release:
        """Return what is said as it stands there, whole or not."""
        purpose = self.purpose.currentText()
        if not self.outside.isChecked():
            return Release(purpose)
        chosen = self.exception.chosen()
        return Release(purpose, self.recipient.text(), chosen.id if chosen else "", self._is_confirmed())

    def show_release(self, release: Release) -> None:
        """Show what was said before, for instance when the page comes back in another look."""
        self.purpose.setEditText(release.purpose)
        self.recipient.setText(release.recipient)
        self.exception.choose(release.basis)
        for box in (self.confirmation, self.second_confirmation):
            box.setChecked(release.confirmed)
        if release.is_outside:
            self.outside.setChecked(True)

    def refuse(self, refusal: Refusal) -> bool:
        """Show a refusal beside what it is about and put the keyboard there; False if it is about nothing here."""
        places: tuple[tuple[tuple[Sentence | HrSentence, ...], Notice, QWidget], ...] = (
            (_ABOUT_THE_PURPOSE, self.purpose_fault, self.purpose),
            (_ABOUT_THE_RECIPIENT, self.recipient_fault, self.recipient),
            (_ABOUT_THE_BASIS, self.basis_fault, self.exception),
            ((Sentence.BASIS_NOT_CONFIRMED,), self.confirmation_fault, self._open_confirmation()),
            ((Sentence.TEXT_UNSAFE,), self.purpose_fault, self.purpose),
        )
        for sentences, notice, field in places:
            if refusal.sentence in sentences:
                notice.say(say(refusal))
                _mark(field, fault=True)
                field.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def fault(self) -> Notice | None:
        """Return the sentence that says what is wrong, None if nothing is."""
        notices = (self.purpose_fault, self.recipient_fault, self.basis_fault, self.confirmation_fault)
        return next((notice for notice in notices if notice.text()), None)

    def focus_first(self) -> None:
        """Put the keyboard on the first field."""
        self.purpose.setFocus(Qt.FocusReason.TabFocusReason)

    # ---------------------------------------------------------------- parts

    def _make_parts(self, look: Look, exceptions: tuple[Commitment, ...]) -> None:
        self.purpose = PurposeField(look, self.tr("What is it for?"))
        self.purpose_fault = Notice(look)
        self._whom = QButtonGroup(self)
        self.inside = TickBox(look, self.tr("Someone inside the company"), "radio")
        self.outside = TickBox(look, self.tr("Someone outside"), "radio")
        for choice in (self.inside, self.outside):
            choice.setAccessibleDescription(self.tr("Who receives it?"))
            self._whom.addButton(choice)
        self.recipient = QLineEdit()
        self.recipient.setMaxLength(LONGEST_RECIPIENT)
        self.recipient.setPlaceholderText(self.tr("Name of the recipient"))
        self.recipient.setAccessibleName(self.tr("Name of the recipient"))
        self.recipient_fault = Notice(look)
        self.exception = ExceptionCombo(
            look, self.tr("Which exception allows it?"), self.tr("Choose one of the five"), exceptions
        )
        self.exception_words = TextBlock(look, "", "meta", "textMuted")
        self.basis_fault = Notice(look)
        self.confirmation = TickBox(look, "")
        self.second_confirmation = TickBox(look, "")
        self.confirmation_fault = Notice(look)

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(look, self.tr("What is it for?"), "overline"))
        column.addSpacing(look.px(6))
        column.addWidget(self.purpose)
        column.addWidget(self.purpose_fault)
        column.addSpacing(look.px(16))
        column.addWidget(label(look, self.tr("Who receives it?"), "overline"))
        column.addSpacing(look.px(4))
        column.addWidget(self.inside)
        column.addSpacing(look.px(6))
        column.addWidget(self.outside)
        self._outside_part = QWidget()
        inner = QVBoxLayout(self._outside_part)
        inner.setContentsMargins(0, look.px(6), 0, 0)
        inner.setSpacing(0)
        named = QVBoxLayout()
        named.setContentsMargins(look.number("radio") + look.px(10), 0, 0, 0)
        named.setSpacing(0)
        named.addWidget(self.recipient)
        named.addWidget(self.recipient_fault)
        inner.addLayout(named)
        inner.addSpacing(look.px(16))
        inner.addWidget(label(look, self.tr("Which exception allows it?"), "overline"))
        inner.addSpacing(look.px(6))
        inner.addWidget(self.exception)
        inner.addWidget(self.basis_fault)
        inner.addSpacing(look.px(8))
        inner.addWidget(self.exception_words)
        inner.addSpacing(look.px(6))
        inner.addWidget(self.confirmation)
        inner.addSpacing(look.px(6))
        inner.addWidget(self.second_confirmation)
        inner.addWidget(self.confirmation_fault)
        column.addWidget(self._outside_part)

    # ---------------------------------------------------------------- what is shown

    def _show_whom(self) -> None:
        self._outside_part.setVisible(self.outside.isChecked())
        self._note_change()

    def _show_exception(self) -> None:
        chosen = self.exception.chosen()
        self.exception_words.setVisible(chosen is not None)
        halves = self._conditions(chosen) if chosen is not None else ()
        for place, box in enumerate((self.confirmation, self.second_confirmation)):
            box.setChecked(False)  # what was confirmed of one exception is not confirmed of another
            box.setVisible(place < len(halves))
            box.set_words(halves[place] if place < len(halves) else "")
        if chosen is not None:
            self.exception_words.set_text(chosen.text.in_language(self._look.language))
        self._note_change()

    def _is_confirmed(self) -> bool:
        return self.confirmation.isChecked() and (
            self.second_confirmation.isChecked() or not self.second_confirmation.text()
        )

    def _open_confirmation(self) -> TickBox:
        """Return what is still to be confirmed, the first of it."""
        return self.second_confirmation if self.confirmation.isChecked() else self.confirmation

    def _conditions(self, chosen: Commitment) -> tuple[str, ...]:
        """Return what is confirmed, as it reads for the training records of employees; two halves are needed both."""
        return {
            "disclosure.partner": (self.tr("They work for us, and only within the purpose above."),),
            "disclosure.consent": (
                self.tr("Everybody in the file agreed: to this recipient, to these data, for this purpose."),
            ),
            "disclosure.breach": (
                self.tr("The terms of use or a guideline were broken."),
                self.tr("This disclosure is needed to protect rights, property or services of others or of us."),
            ),
            "disclosure.danger": (
                self.tr("Someone’s life, body or property is in imminent danger."),
                self.tr("The disclosure is needed urgently; it cannot wait."),
            ),
            "disclosure.law": (self.tr("A law that applies requires it; it is more than a request."),),
        }.get(chosen.id, (self.tr("All conditions of this exception are met."),))

    def _note_change(self) -> None:
        for notice in (self.purpose_fault, self.recipient_fault, self.basis_fault, self.confirmation_fault):
            notice.clear()
        for field in (self.purpose, self.recipient, self.exception):
            _mark(field, fault=False)
        self.changed.emit()


def _mark(field: QWidget, *, fault: bool) -> None:
    """Show by its edge that a field is at fault."""
    wanted = "true" if fault else "false"
    if field.property("fault") == wanted:
        return
    field.setProperty("fault", wanted)
    field.style().unpolish(field)
    field.style().polish(field)
    field.update()
