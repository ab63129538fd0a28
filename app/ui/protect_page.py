"""Says what another protection of the workspace means, and asks for what it needs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.protection import SHORTEST_PASSPHRASE, Protection
from app.ui.passphrase_field import PassphraseField
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_STACKED_FROM = 1.4
"""Text scale from which the buttons stand under each other."""


class ProtectPage(CentredPage):
    """`submitted` carries the passphrase, typed twice (both empty where none is needed); `left` wants no change."""

    submitted = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, wanted: Protection, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._wanted, self._working = wanted, False
        self.passphrase = PassphraseField(look, self.tr("New passphrase"))
        self.again = PassphraseField(look, self.tr("The same passphrase again"))
        self.show_button = Button(look, self.tr("Show the passphrase"), "link", compact=True)
        self.notice = Notice(look)
        self.go_button = Button(look, self._action(), "primary")
        self.cancel_button = Button(look, self.tr("Cancel"), "secondary")
        self._lay_out()
        for field in (self.passphrase, self.again):
            field.edit.textEdited.connect(self._forget_fault)
            field.setVisible(wanted is Protection.PASSPHRASE)
        self.show_button.setVisible(wanted is Protection.PASSPHRASE)
        self.passphrase.edit.returnPressed.connect(self.again.edit.setFocus)
        self.again.edit.returnPressed.connect(self._submit)
        self.show_button.clicked.connect(self._show_or_hide)
        self.go_button.clicked.connect(self._submit)
        self.cancel_button.clicked.connect(self.left)

    def take_focus(self) -> None:
        """Give the keyboard to what is needed first."""
        asks = self._wanted is Protection.PASSPHRASE
        (self.passphrase.edit if asks else self.cancel_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_working(self, working: bool) -> None:
        """Show that the workspace is being written anew; nothing can be pressed meanwhile."""
        self._working = working
        for button in (self.go_button, self.cancel_button, self.show_button):
            button.setEnabled(not working)
        self.go_button.setText(self.tr("Writing it anew…") if working else self._action())

    def refuse(self, sentence: str) -> None:
        """Say why nothing was changed."""
        self.set_working(False)
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.passphrase.mark(True)
        self.take_focus()

    def _submit(self) -> None:
        if not self._working:
            self._forget_fault()
            self.submitted.emit(self.passphrase.edit.text(), self.again.edit.text())

    def _show_or_hide(self) -> None:
        shown = self.passphrase.edit.echoMode() is not self.passphrase.edit.EchoMode.Normal
        for field in (self.passphrase, self.again):
            field.show_words(shown)
        self.show_button.setText(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def _forget_fault(self) -> None:
        self.notice.clear()
        self.passphrase.mark(False)

    def _heading(self) -> str:
        if self._wanted is Protection.NONE:
            return self.tr("Remove the encryption")
        return self.tr("Encrypt the workspace")

    def _action(self) -> str:
        return self.tr("Write it unencrypted") if self._wanted is Protection.NONE else self.tr("Encrypt it")

    def _words(self) -> str:
        if self._wanted is Protection.NONE:
            return self.tr(
                "Whoever gets hold of the file, or of a safety copy, can then read everybody’s records in it."
            )
        if self._wanted is Protection.KEYCHAIN:
            return self.tr(
                "The key is kept in the keychain of this computer: nothing is asked for at a start, and the file can "
                "be read nowhere else. If this computer is lost, so is the key. Keep an unencrypted copy or one with a "
                "passphrase in a safe place."
            )
        return self.tr(
            "The passphrase is asked for at each start. It is kept nowhere: if it is forgotten, nobody can read the "
            "records any more, here or in the safety copies."
        )

    def _lay_out(self) -> None:
        look = self._look
        column = self.column
        icon = "triangle-alert" if self._wanted is Protection.NONE else "lock"
        column.addWidget(icon_label(look, icon, "due" if self._wanted is Protection.NONE else "textMuted", 22))
        column.addWidget(TextBlock(look, self._heading(), "pageTitle"))
        column.addWidget(TextBlock(look, self._words(), "reading"))
        if self._wanted is Protection.PASSPHRASE:
            rule = self.tr("At least {count} characters. A few words in a row are easy to keep in mind.")
            rule = rule.format(count=SHORTEST_PASSPHRASE)
            column.addWidget(TextBlock(look, rule, "meta", "textMuted"))
        column.addWidget(self.passphrase)
        column.addWidget(self.again)
        column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.notice)
        column.addSpacing(look.px(4))
        stacked = look.scale >= _STACKED_FROM
        buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(10))
        for button in (self.go_button, self.cancel_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column.addLayout(buttons)
