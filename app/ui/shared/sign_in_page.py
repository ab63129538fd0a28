"""The door to HR's side: makes the first sign-in, asks for name and password from then on, and helps who forgot."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import LONGEST_NAME, SHORTEST_PASSWORD
from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.signing_in import SetUp, SigningIn
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.recovery_code import RecoveryCode
from app.ui.shared.secret_form import FormField, SecretForm
from app.ui.shared.sentences import say

Result = TypeVar("Result")

_AT_THE_NAME = (Sentence.SIGN_IN_NAME_MISSING, Sentence.SIGN_IN_NAME_TOO_LONG, Sentence.TEXT_UNSAFE)


class SignInPage(QWidget):
    """`signed_in` tells who came in; checking a password is slow by design and so runs on `worker`."""

    signed_in = Signal(Actor)

    def __init__(
        self, look: Look, sign_ins: SigningIn, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._sign_ins, self._worker = look, sign_ins, worker
        self._password = ""
        body = PageBody()
        around = QHBoxLayout(body)
        side = look.number("pagePadX")
        around.setContentsMargins(side, look.number("pagePadTop"), side, look.px(28))
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(10))
        around.addLayout(self._column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))
        self.form: SecretForm
        self.refresh()

    def refresh(self) -> None:
        """Ask for name and password, or for the first ones if nobody of HR signs in yet; all fields are empty."""
        if self._sign_ins.is_set_up():
            self.ask()
        else:
            self._ask_to_make()

    def ask(self) -> None:
        """Ask for name and password; where there is one sign-in, its name stands there already."""
        forgot = Button(self._look, self.tr("Forgot the password?"), "link", compact=True)
        self._show_form(
            self.tr("HR’s and the trainers’ pages"),
            self.tr("They hold the training and everybody’s completion records, so HR, trainers and auditors sign in."),
            (self._name(), self._secret("password", self.tr("Password"))),
            self.tr("Sign in"),
            self._sign_in,
            forgot,
        )
        self.form.fields["name"].setText(self._sign_ins.only_name() or "")
        forgot.clicked.connect(self.ask_to_recover)

    def ask_again(self, name: str) -> None:
        """Ask somebody who was signed out for being away."""
        self._show_form(
            self.tr("Sign in again"),
            self.tr(
                "Nobody touched keyboard or mouse for 15 minutes, so HR’s side was closed. What was being written "
                "there is kept for {name}."
            ).format(name=name or self.tr("HR")),
            (self._name(), self._secret("password", self.tr("Password"))),
            self.tr("Sign in"),
            self._sign_in,
        )
        self.form.fields["name"].setText(name)

    def ask_to_recover(self) -> None:
        """Ask for the recovery code and a new password."""
        back = Button(self._look, self.tr("Back to signing in"), "link", compact=True)
        name = self.form.text("name")
        self._show_form(
            self.tr("Make a new password"),
            self.tr(
                "The recovery code was shown when the first sign-in was made. Who has none asks somebody else of HR "
                "for a new password."
            ),
            (self._name(), FormField("code", self.tr("Recovery code")), *self._new_password()),
            self.tr("Make the password"),
            self._recover,
            back,
        )
        self.form.fields["name"].setText(name)
        back.clicked.connect(self.ask)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.form.focus_first()

    def _ask_to_make(self) -> None:
        self._show_form(
            self.tr("Set up HR’s and the trainers’ pages"),
            self.tr(
                "Choose a name and a password. They open HR’s and the trainers’ pages, where everybody’s completion "
                "records are kept and the training is written. Accounts for trainers alone, for more people of HR and "
                "for auditors can be added later."
            ),
            (self._name(), *self._new_password()),
            self.tr("Create the account"),
            self._make,
        )

    def _ask_for_own(self, name: str) -> None:
        """Ask for a password of one's own, after one that HR gave out for one sign-in."""
        given = self._password
        self._show_form(
            self.tr("Choose your own password"),
            self.tr("The password that HR gave you holds for one sign-in. From now on nobody but you knows yours."),
            self._new_password(),
            self.tr("Make the password"),
            partial(self._choose_own, name, given),
        )

    def _name(self) -> FormField:
        return FormField("name", self.tr("Name"))

    def _secret(self, name: str, text: str, rule: str = "") -> FormField:
        return FormField(name, text, True, rule)

    def _new_password(self) -> tuple[FormField, FormField]:
        rule = self.tr("At least {count} characters. A few words in a row are easy to keep in mind.")
        return (
            self._secret("password", self.tr("New password"), rule.format(count=SHORTEST_PASSWORD)),
            self._secret("again", self.tr("The same password again")),
        )

    def _show_form(
        self,
        title: str,
        words: str,
        fields: tuple[FormField, ...],
        submit: str,
        submitted: Callable[[], None],
        link: Button | None = None,
    ) -> None:
        self.form = SecretForm(self._look, title, words, fields, submit)
        if "name" in self.form.fields:
            self.form.fields["name"].setMaxLength(LONGEST_NAME)
        self.form.submitted.connect(submitted)
        self._show(self.form, link)
        if self.isVisible():
            self.form.focus_first()

    def _show(self, *parts: QWidget | None) -> None:
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in parts:
            if part is not None:
                self._column.addWidget(part)
                part.show()
        self._column.addStretch(1)

    # ---------------------------------------------------------------- what is submitted

    def _make(self) -> None:
        form = self.form
        name, password, again = form.text("name"), form.text("password"), form.text("again")
        self._run(lambda _report: self._sign_ins.set_up(name, password, again), self._show_code)

    def _sign_in(self) -> None:
        name, self._password = self.form.text("name"), self.form.text("password")
        password = self._password
        self._run(lambda _report: self._sign_ins.sign_in(name, password), self._let_in)

    def _recover(self) -> None:
        form = self.form
        name, code = form.text("name"), form.text("code")
        password, again = form.text("password"), form.text("again")
        self._run(lambda _report: self._sign_ins.recover(name, code, password, again), self._show_code)

    def _choose_own(self, name: str, given: str) -> None:
        password, again = self.form.text("password"), self.form.text("again")
        self._run(lambda _report: self._sign_ins.change_password(name, given, password, again), self._let_in)

    def _run(self, work: Callable[[Callable[[int], None]], Result], done: Callable[[Result], None]) -> None:
        self.form.set_working(True)
        self._worker.run(self, work, done, self._refuse)

    def _show_code(self, made: SetUp) -> None:
        code = RecoveryCode(self._look, made.recovery_code)
        code.kept.connect(lambda: self.signed_in.emit(made.actor))
        self._show(code)
        code.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_in(self, actor: Actor) -> None:
        self._password = ""
        self.form.set_working(False)
        self.signed_in.emit(actor)

    def _refuse(self, error: Exception) -> None:
        form = self.form
        form.set_working(False)
        if not isinstance(error, Refusal):
            raise error
        sentence = error.sentence
        if sentence is Sentence.PASSWORD_MUST_CHANGE:
            self._ask_for_own(form.text("name"))
            return
        if sentence in (Sentence.HR_SET_UP_ALREADY, Sentence.HR_NOT_SET_UP):
            self.refresh()
        name = "again" if sentence is Sentence.PASSWORDS_DIFFER else "password"
        if sentence in _AT_THE_NAME:
            name = "name"
        elif sentence is Sentence.RECOVERY_CODE_WRONG:
            name = "code"
        self.form.refuse(say(error), name)
