"""The door to HR's side: makes its password when it is first opened, and asks for it from then on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.people import Actor
from app.domain.refusals import Refusal, Sentence
from app.services.hr_access import SHORTEST_PASSWORD, HrAccess
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock

_COLUMN = 520
_FIELD = 360


class HrSignInPage(QWidget):
    """`signed_in` tells the Actor for HR; checking the password is slow by design and so runs on `worker`."""

    signed_in = Signal(Actor)

    def __init__(
        self, look: Look, hr_access: HrAccess, worker: BackgroundWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._hr_access, self._worker = look, hr_access, worker
        self._is_set_up, self._working = False, False
        self.title = label(look, "", "pageTitle")
        self._words = TextBlock(look, "", "body", "textMuted")
        self.password = self._field()
        self.again = self._field()
        self._password_name = label(look, self.tr("Password"), "overline")
        self._again_name = label(look, self.tr("The same password again"), "overline")
        self._rule = TextBlock(look, "", "meta", "textMuted")
        self.show_button = Button(look, "", "link", compact=True)
        self.notice = Notice(look)
        self.submit_button = Button(look, "", "primary", large=True)
        self._lay_out()
        self.password.returnPressed.connect(self._enter_first)
        self.again.returnPressed.connect(self._submit)
        self.password.textEdited.connect(self._forget_fault)
        self.again.textEdited.connect(self._forget_fault)
        self.show_button.clicked.connect(self._show_or_hide)
        self.submit_button.clicked.connect(self._submit)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the password, or for a new one if HR has none yet; both fields are empty again."""
        self._is_set_up = made = self._hr_access.is_set_up()
        if made:
            self.title.setText(self.tr("HR’s side"))
            self._words.set_text(
                self.tr("The password protects everybody’s completion records: what HR sees and exports.")
            )
            self.submit_button.setText(self.tr("Sign in"))
        else:
            self.title.setText(self.tr("Make HR’s password"))
            self._words.set_text(
                self.tr(
                    "It protects everybody’s completion records: whoever has it sees and exports them. "
                    "Keep it in a safe place, for nobody can read it back from this file."
                )
            )
            self.submit_button.setText(self.tr("Make the password"))
        rule = self.tr("At least {count} characters. A few words in a row are easy to keep in mind.")
        self._rule.set_text(rule.format(count=SHORTEST_PASSWORD))
        for part in (self.again, self._again_name, self._rule):
            part.setVisible(not made)
        self._hide_passwords(True)
        self._clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _field(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setFixedWidth(self._look.px(_FIELD))
        return field

    def _lay_out(self) -> None:
        look = self._look
        self.password.setAccessibleName(self._password_name.text())
        self.again.setAccessibleName(self._again_name.text())
        self._password_name.setBuddy(self.password)
        self._again_name.setBuddy(self.again)
        body = PageBody()
        around = QHBoxLayout(body)
        around.setContentsMargins(
            look.number("pagePadX"), look.number("pagePadTop"), look.number("pagePadX"), look.px(28)
        )
        column = QVBoxLayout()
        column.setSpacing(look.px(6))
        for part in (self._words, self._rule):
            part.limit_width(look.px(_COLUMN))
        self.title.setWordWrap(True)
        column.addWidget(self.title)
        column.addWidget(self._words)
        column.addSpacing(look.px(18))
        column.addWidget(self._password_name)
        column.addWidget(self.password)
        column.addWidget(self._rule)
        column.addSpacing(look.px(8))
        column.addWidget(self._again_name)
        column.addWidget(self.again)
        column.addWidget(self.show_button)
        column.addWidget(self.notice)
        column.addSpacing(look.px(12))
        column.addWidget(self.submit_button)
        column.addStretch(1)
        around.addLayout(column, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def _enter_first(self) -> None:
        if not self._is_set_up and not self.again.text():
            self.again.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._submit()

    def _submit(self) -> None:
        if self._working:
            return
        password, again, access = self.password.text(), self.again.text(), self._hr_access

        def make(_report: Callable[[int], None]) -> Actor:
            return access.set_up(password, again)

        def check(_report: Callable[[int], None]) -> Actor:
            return access.sign_in(password)

        self._set_working(True)
        self._worker.run(self, check if self._is_set_up else make, self._let_in, self._refuse)

    def _let_in(self, actor: Actor) -> None:
        self._set_working(False)
        self._clear()
        self.signed_in.emit(actor)

    def _refuse(self, error: Exception) -> None:
        self._set_working(False)
        if not isinstance(error, Refusal):
            raise error
        if error.sentence in (Sentence.HR_SET_UP_ALREADY, Sentence.HR_NOT_SET_UP):
            self.refresh()
        self.notice.say(say(error))
        field = self.again if error.sentence is Sentence.PASSWORDS_DIFFER else self.password
        self._mark(field, True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _set_working(self, working: bool) -> None:
        self._working = working
        self.submit_button.setEnabled(not working)

    def _show_or_hide(self) -> None:
        self._hide_passwords(self.password.echoMode() == QLineEdit.EchoMode.Normal)

    def _hide_passwords(self, hide: bool) -> None:
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password if hide else QLineEdit.EchoMode.Normal)
        self.show_button.setText(self.tr("Show the password") if hide else self.tr("Hide the password"))

    def _clear(self) -> None:
        self.password.clear()
        self.again.clear()
        self._forget_fault()

    def _forget_fault(self) -> None:
        self.notice.clear()
        self._mark(self.password, False)
        self._mark(self.again, False)

    def _mark(self, field: QLineEdit, fault: bool) -> None:
        field.setProperty("fault", "true" if fault else "false")
        field.style().unpolish(field)
        field.style().polish(field)
