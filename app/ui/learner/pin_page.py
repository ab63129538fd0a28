"""The door to one's own learning on a shared computer: asks for the PIN, or lets its owner make the first one."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.people import Person
from app.domain.pins import LONGEST_PIN, PinState
from app.domain.refusals import Refusal, Sentence
from app.services.pin_keeping import PinKeeping
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import label
from app.ui.shared.logo import Logo
from app.ui.shared.look import Look
from app.ui.shared.role_words import say_by
from app.ui.shared.secret_form import FormField, SecretForm
from app.ui.shared.sentences import say, say_date


class PinPage(CentredPage):
    """`opened` tells that the right PIN was given; checking one is slow by design and so runs on `worker`.

    `leave_wanted` tells that somebody else sits here, `door_wanted` asks for the side of HR and trainers.
    """

    opened = Signal()
    leave_wanted = Signal()
    door_wanted = Signal()

    def __init__(
        self, look: Look, pins: PinKeeping, person: Person, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent, widest=520, above=56)
        self._pins, self._person, self._worker = pins, person, worker
        state = pins.state(person.id)
        self._makes = not state.made
        self.form = self._make_form(state) if self._makes else self._ask_form()
        for field in self.form.fields.values():
            field.setMaxLength(LONGEST_PIN)
            field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.leave_button = Button(look, self.tr("Somebody else uses this computer"), "link", icon="user-round")
        self.door_button = Button(look, self.tr("I write the training, or am from HR"), "link", icon="shield-check")
        column = self.column
        column.setSpacing(look.px(10))
        brand = QHBoxLayout()
        brand.setSpacing(look.px(10))
        brand.addWidget(Logo(look))
        brand.addWidget(label(look, "Clausewise", "brand"))
        brand.addStretch(1)
        column.addLayout(brand)
        column.addSpacing(look.px(30))
        column.addWidget(self.form)
        column.addSpacing(look.px(14))
        for link in (self.leave_button, self.door_button):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.submitted.connect(self._submit)
        self.leave_button.clicked.connect(self.leave_wanted)
        self.door_button.clicked.connect(self.door_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    def _ask_form(self) -> SecretForm:
        return SecretForm(
            self._look,
            self.tr("Hello, {name}").format(name=self._person.name),
            self.tr("Several people share this computer. Your PIN opens your own learning."),
            (FormField("pin", self.tr("PIN"), True),),
            self.tr("Open"),
        )

    def _make_form(self, state: PinState) -> SecretForm:
        words = self.tr(
            "Several people share this computer. Make a PIN that only you know; it opens your own learning from now on."
        )
        if state.reset is not None:
            sentence = self.tr("Your PIN was reset by {who} on {date} (“{reason}”). Make a new one.")
            words = sentence.format(
                who=say_by("hr", state.reset.account),
                date=say_date(self._look, state.reset.day),
                reason=state.reset.reason,
            )
        return SecretForm(
            self._look,
            self.tr("Make your PIN, {name}").format(name=self._person.name),
            words,
            (
                FormField("pin", self.tr("New PIN"), True, self.tr("4 to 12 digits.")),
                FormField("again", self.tr("The same PIN again"), True),
            ),
            self.tr("Make the PIN"),
        )

    def _submit(self) -> None:
        self.form.set_working(True)
        self._worker.run(self, self._work(), lambda _done: self._open(), self._refuse)

    def _work(self) -> Callable[[Callable[[int], None]], None]:
        pins, person, pin = self._pins, self._person.id, self.form.text("pin")
        if self._makes:
            again = self.form.text("again")
            return lambda _report: pins.make(person, pin, again)
        return lambda _report: pins.check(person, pin)

    def _open(self) -> None:
        self.form.set_working(False)
        self.opened.emit()

    def _refuse(self, error: Exception) -> None:
        self.form.set_working(False)
        if not isinstance(error, Refusal):
            raise error
        self.form.refuse(say(error), "again" if error.sentence is Sentence.PINS_DIFFER else "pin")
