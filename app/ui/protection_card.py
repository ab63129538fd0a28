"""Asks once, beside the work, how an unencrypted workspace is to be protected; each answer with what it costs."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.protection import Protection
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import line_icon
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_BESIDE = 620
"""Width of the card (pixels ÷ text scale) below which the two answers stand under each other."""


class ProtectionCard(QFrame):
    """`wanted` carries the protection that was chosen, `kept` says that the workspace is to stay unencrypted.

    It takes no keyboard by itself: nothing stands in the way of what somebody came for.
    """

    wanted = Signal(Protection)
    kept = Signal()

    def __init__(self, look: Look, *, has_keychain: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._look, self._has_keychain = look, has_keychain
        self.words = TextBlock(look, self._question(), "body", "textMuted")
        protect = self.tr("Protect with the keychain") if has_keychain else self.tr("Protect with a passphrase")
        self.protect_button = Button(look, protect, "secondary", icon="lock")
        self.keep_button = Button(look, self.tr("Keep it unencrypted"), "secondary")
        self._answers = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._answers)
        self._lay_out()
        protection = Protection.KEYCHAIN if has_keychain else Protection.PASSPHRASE
        self.protect_button.clicked.connect(partial(self.wanted.emit, protection))
        self.keep_button.clicked.connect(self._keep)

    def say_kept(self) -> None:
        """Say that the workspace stays unencrypted; there is nothing left to choose."""
        self._answers.hide()
        self._tell(self.tr("It stays unencrypted. The settings can change that at any time."))

    def refuse(self, sentence: str) -> None:
        """Say why the answer could not be kept; it can be given again."""
        self._answers.setEnabled(True)
        self._tell(sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self.width() / self._look.scale >= _BESIDE
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def _keep(self) -> None:
        if self.keep_button.hasFocus():  # else a button that goes would take the keyboard with it
            self.focusNextChild()
        self._answers.setEnabled(False)
        self.kept.emit()

    def _tell(self, sentence: str) -> None:
        self.words.set_text(sentence)
        announce(self, sentence)

    def _question(self) -> str:
        if self._has_keychain:
            return self.tr(
                "This workspace is not encrypted. The keychain of this computer can keep a key for it, or it stays as "
                "it is. You are asked this once; the settings can change it at any time."
            )
        return self.tr(
            "The records here are not encrypted, for this computer has no keychain that could keep a key. You are "
            "asked this once; the settings can change it at any time."
        )

    def _cost(self) -> str:
        if self._has_keychain:
            return self.tr("Nothing is asked for at a start. The file can then be read on this computer only.")
        return self.tr("It is asked for at each start. If it is forgotten, nobody can read the records any more.")

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.number("cardPad")
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(6))
        head = QHBoxLayout()
        head.setSpacing(look.px(8))
        head.addWidget(line_icon(look, "lock", "textMuted", "heading"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextBlock(look, self.tr("How should the records be protected?"), "heading"), 1)
        column.addLayout(head)
        column.addWidget(self.words)
        self._sides.setContentsMargins(0, look.px(8), 0, 0)
        self._sides.setSpacing(look.px(20))
        kept = self.tr("Nothing is asked for. Whoever gets hold of the file or the disk can read everybody’s records.")
        self._sides.addLayout(self._side(self.protect_button, self._cost()), 1)
        self._sides.addLayout(self._side(self.keep_button, kept), 1)
        column.addWidget(self._answers)

    def _side(self, button: Button, cost: str) -> QVBoxLayout:
        look, side = self._look, QVBoxLayout()
        side.setSpacing(look.px(6))
        side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(TextBlock(look, cost, "meta", "textMuted"))
        side.addStretch(1)
        button.setAccessibleDescription(cost)
        return side
