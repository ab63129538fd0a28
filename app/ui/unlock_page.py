"""Asks at the start for the passphrase of an encrypted workspace."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.passphrase_field import PassphraseField
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.centred_page import CentredPage
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock


class UnlockPage(CentredPage):
    """`submitted` carries the passphrase, `copies_wanted` says that a safety copy is wanted instead."""

    submitted = Signal(str)
    copies_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._working = False
        self.passphrase = PassphraseField(look, self.tr("Passphrase"))
        self.notice = Notice(look)
        self.open_button = Button(look, self.tr("Open"), "primary", key="Enter")
        self.copies_button = Button(look, self.tr("Restore a safety copy instead…"), "link", icon="rotate-ccw")
        self._lay_out()
        self.passphrase.edit.returnPressed.connect(self._submit)
        self.passphrase.edit.textEdited.connect(self._forget_fault)
        self.open_button.clicked.connect(self._submit)
        self.copies_button.clicked.connect(self.copies_wanted)

    def take_focus(self) -> None:
        """Give the keyboard to the field."""
        self.passphrase.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_working(self, working: bool) -> None:
        """Show that the passphrase is being tried."""
        self._working = working
        self.open_button.setEnabled(not working)

    def refuse(self, sentence: str) -> None:
        """Say why it does not open."""
        self.set_working(False)
        self.notice.say(sentence)
        announce(self.notice, sentence)
        self.passphrase.mark(True)
        self.take_focus()
        self.passphrase.edit.selectAll()

    def _submit(self) -> None:
        if not self._working:
            self._forget_fault()
            self.submitted.emit(self.passphrase.edit.text())

    def _forget_fault(self) -> None:
        self.notice.clear()
        self.passphrase.mark(False)

    def _lay_out(self) -> None:
        look = self._look
        column = self.column
        column.addWidget(icon_label(look, "lock", "textMuted", 22))
        column.addWidget(TextBlock(look, self.tr("The workspace is encrypted"), "pageTitle"))
        words = self.tr("Give its passphrase. It is asked for at each start and kept nowhere.")
        column.addWidget(TextBlock(look, words, "reading"))
        column.addWidget(self.passphrase)
        column.addWidget(self.notice)
        column.addSpacing(look.px(4))
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.px(8))
        column.addWidget(self.copies_button, 0, Qt.AlignmentFlag.AlignLeft)
