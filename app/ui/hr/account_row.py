"""One sign-in as a line of the list: whose, for what, in which state, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look


class AccountRow(QWidget):
    """`reset_wanted` and `switch_wanted` carry the id of the account; an auditor's row has no buttons."""

    reset_wanted = Signal(int)
    switch_wanted = Signal(int)

    def __init__(
        self, look: Look, account: Account, role: str, *, may_change: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.account = account
        name = label(look, account.name, "bodyStrong")
        name.setWordWrap(True)
        self.state = label(look, self._state(role), "meta", "muted")
        self.state.setWordWrap(True)
        self.reset_button = Button(look, self.tr("New password"), "secondary", icon="key-round", compact=True)
        self.reset_button.setAccessibleName(self.tr("New password for {name}").format(name=account.name))
        switch = self.tr("Switch on") if account.disabled else self.tr("Switch off")
        self.switch_button = Button(look, switch, "secondary", compact=True)
        self.switch_button.setAccessibleName(
            self.tr("{action}: {name}", "a button of a row").format(action=switch, name=account.name)
        )
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(name)
        words.addWidget(self.state)
        stacked = look.scale > 1.4
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, look.px(10), 0, look.px(10))
        self._row.setSpacing(look.px(10))
        self._row.addLayout(words, 1)
        for button in (self.reset_button, self.switch_button):
            button.setVisible(may_change)
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.reset_button.clicked.connect(lambda: self.reset_wanted.emit(account.id))
        self.switch_button.clicked.connect(lambda: self.switch_wanted.emit(account.id))

    def _state(self, role: str) -> str:
        if self.account.disabled:
            return self.tr("{role}. Switched off: opens nothing.").format(role=role)
        if self.account.must_change:
            return self.tr("{role}. Has a password for one sign-in, not used yet.").format(role=role)
        return role
