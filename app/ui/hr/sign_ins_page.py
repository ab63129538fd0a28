"""Who can sign in: HR adds people, gives out passwords for one sign-in, and switches sign-ins off."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.accounts import LONGEST_NAME, ROLES_WITH_ACCOUNTS, Account
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal
from app.services.pin_keeping import PinKeeping
from app.services.signing_in import GivenOut, SigningIn
from app.ui.hr.account_row import AccountRow
from app.ui.hr.pin_section import PinSection
from app.ui.shared.announcing import announce
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, hairline, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.segmented import SegmentedControl
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

_WIDEST = 760
_FIELD = 360


class SignInsPage(QWidget):
    """Changes run on `worker`, for hashing is slow by design; `signed_out` tells that HR’s side is closed."""

    signed_out = Signal()

    def __init__(
        self,
        look: Look,
        sign_ins: SigningIn,
        pins: PinKeeping,
        actor: Actor,
        worker: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._sign_ins, self._actor, self._worker = look, sign_ins, actor, worker
        self._password = ""
        self._words = {
            Role.HR: self.tr("HR: sees, exports and corrects everybody’s records"),
            Role.TRAINER: self.tr("Trainer: writes modules and quizzes"),
            Role.AUDITOR: self.tr("Auditor: looks at everything, changes nothing"),
        }
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setMaximumWidth(look.px(_FIELD))
        names = {Role.HR: self.tr("HR"), Role.TRAINER: self.tr("Trainer"), Role.AUDITOR: self.tr("Auditor")}
        self.role = SegmentedControl(
            look, self.tr("Role"), tuple((role.value, names[role]) for role in ROLES_WITH_ACCOUNTS)
        )
        self.role.choose(Role.TRAINER.value)
        self.add_button = Button(look, self.tr("Add the sign-in"), "primary", icon="plus")
        self.copy_button = Button(look, "", "link", icon="copy", compact=True)
        self.out_button = Button(look, self.tr("Sign out of HR’s side"), "secondary", icon="log-out")
        self.given = TextBlock(look, "", "bodyStrong")
        self.failure = Notice(look)
        self.rows: list[AccountRow] = []
        self._list_column = QVBoxLayout()
        self._list_column.setSpacing(0)
        self.pins = PinSection(look, pins, actor)
        self._lay_out()
        self.name.returnPressed.connect(self._add)
        self.add_button.clicked.connect(self._add)
        self.copy_button.clicked.connect(self._copy)
        self.out_button.clicked.connect(self.signed_out)
        self._show_given(None)
        self._list()

    def focus_control(self) -> None:
        """Put the keyboard on the first thing to do."""
        (self.name if self._may_change else self.out_button).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _may_change(self) -> bool:
        return self._actor.role is Role.HR

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
        column.addWidget(label(look, self.tr("Who can sign in"), "title"))
        words = self.tr("Employees learn without a password. These people open everybody’s records or the course.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addSpacing(look.px(10))
        column.addWidget(hairline(strong=True))
        column.addLayout(self._list_column)
        column.addSpacing(look.px(6))
        column.addWidget(self.failure)
        column.addWidget(self.given)
        column.addWidget(self.copy_button)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, look.px(12), 0, 0)
        form.setSpacing(look.px(8))
        form.addWidget(label(look, self.tr("Add somebody"), "heading"))
        form.addWidget(label(look, self.tr("Name"), "overline"))
        form.addWidget(self.name)
        form.addWidget(label(look, self.tr("Role"), "overline"))
        form.addWidget(self.role, 0, Qt.AlignmentFlag.AlignLeft)
        form.addSpacing(look.px(4))
        form.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._form.setVisible(self._may_change)
        column.addWidget(self._form)
        column.addSpacing(look.px(16))
        column.addWidget(hairline())
        column.addWidget(self.pins)
        column.addSpacing(look.px(16))
        column.addWidget(hairline())
        column.addSpacing(look.px(8))
        column.addWidget(self.out_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def _list(self) -> None:
        while item := self._list_column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []
        for account in self._sign_ins.list_accounts(self._actor):
            row = AccountRow(self._look, account, self._words[account.role], may_change=self._may_change)
            row.reset_wanted.connect(self._reset)
            row.switch_wanted.connect(partial(self._switch, account))
            self.rows.append(row)
            for part in (row, hairline()):
                self._list_column.addWidget(part)
                part.show()

    def _add(self) -> None:
        name, role = self.name.text(), Role(self.role.value())
        self._run(lambda _report: self._sign_ins.add(self._actor, name, role), self._added)

    def _added(self, given: GivenOut) -> None:
        self.name.clear()
        self._show_given(given)
        self._list()
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _reset(self, account_id: int) -> None:
        self._run(lambda _report: self._sign_ins.reset(self._actor, account_id), self._added)

    def _switch(self, account: Account, account_id: int) -> None:
        self._show_given(None)
        try:
            self._sign_ins.switch(self._actor, account_id, on=account.disabled)
        except Refusal as refusal:
            self.failure.say(say(refusal))
            return
        self.failure.clear()
        self._list()
        again = next((row for row in self.rows if row.account.id == account_id), None)
        if again is not None:
            again.switch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _run(self, work: Callable[[Callable[[int], None]], GivenOut], done: Callable[[GivenOut], None]) -> None:
        self.failure.clear()
        self._show_given(None)
        self.add_button.setEnabled(False)
        self._worker.run(self, work, partial(self._end, done), self._fail)

    def _end(self, done: Callable[[GivenOut], None], given: GivenOut) -> None:
        self.add_button.setEnabled(True)
        done(given)

    def _fail(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        if not isinstance(error, Refusal):
            raise error
        self.failure.say(say(error))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_given(self, given: GivenOut | None) -> None:
        """Say the password that was given out, once: it is kept nowhere."""
        self._password = given.first_password if given else ""
        sentence = self.tr("Give {name} this password, which holds for one sign-in: {password}")
        words = sentence.format(name=given.account.name, password=given.first_password) if given else ""
        self.given.set_text(words)
        self.copy_button.setText(self.tr("Copy the password"))
        for part in (self.given, self.copy_button):
            part.setVisible(given is not None)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._password)
        self.copy_button.setText(self.tr("Copied"))
        announce(self, self.tr("The password is in the clipboard."))
