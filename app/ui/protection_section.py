"""The encryption among the settings: how it is, and what can be chosen instead."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.protection import Protection, ProtectionState
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.protection_words import say_protection
from app.ui.shared.text_flow import TextBlock

_STACKED_FROM = 1.25
"""Text scale from which the buttons stand under each other; three of them always do."""


class ProtectionSection(QWidget):
    """`wanted` carries the protection that was chosen."""

    wanted = Signal(Protection)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._locked = icon_label(look, "lock", "right", 18)
        self._open = icon_label(look, "info", "textMuted", 18)
        self.words = TextBlock(look, "", "body")
        self.keychain_button = Button(look, self.tr("Encrypt it"), "secondary", icon="lock")
        self.passphrase_button = Button(look, self.tr("Encrypt with a passphrase…"), "secondary", icon="key-round")
        self.off_button = Button(look, self.tr("Remove the encryption…"), "secondary")
        self._lay_out()
        for button, protection in (
            (self.keychain_button, Protection.KEYCHAIN),
            (self.passphrase_button, Protection.PASSPHRASE),
            (self.off_button, Protection.NONE),
        ):
            button.clicked.connect(partial(self.wanted.emit, protection))
            button.hide()
        self._locked.hide()
        self._open.hide()

    def show_protection(self, state: ProtectionState) -> None:
        """Show how the workspace is protected, and what else this computer offers."""
        protection, has_keychain = state.protection, state.has_keychain
        encrypted = protection is not Protection.NONE
        self._locked.setVisible(encrypted)
        self._open.setVisible(not encrypted)
        self.words.set_text(say_protection(self._look, state))
        self.keychain_button.setVisible(has_keychain and protection is not Protection.KEYCHAIN)
        self.keychain_button.setText(self.tr("Use the keychain instead…") if encrypted else self.tr("Encrypt it…"))
        words = {
            Protection.NONE: self.tr("Encrypt with a passphrase…"),
            Protection.KEYCHAIN: self.tr("Use a passphrase instead…"),
            Protection.PASSPHRASE: self.tr("Another passphrase…"),
        }
        self.passphrase_button.setText(words[protection])
        self.passphrase_button.show()
        self.off_button.setVisible(encrypted)
        all_three = encrypted and self.keychain_button.isVisibleTo(self)
        if all_three or self._look.scale >= _STACKED_FROM:
            self._buttons.setDirection(QBoxLayout.Direction.TopToBottom)

    def _lay_out(self) -> None:
        look = self._look
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        for icon in (self._locked, self._open):
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self._buttons = buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(10))
        for button in (self.keychain_button, self.passphrase_button, self.off_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(10))
        column.addLayout(line)
        column.addLayout(buttons)
