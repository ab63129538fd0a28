"""Shows a recovery code once: to be written down, for it is kept nowhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox

_COLUMN = 520


class RecoveryCode(QWidget):
    """`kept` tells that the person says they have it in a safe place."""

    kept = Signal()

    def __init__(self, look: Look, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = code
        self.code = label(look, code, "heading")
        self.code.setAccessibleName(self.tr("Recovery code {code}").format(code=code))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setWordWrap(True)
        self.copy_button = Button(look, self.tr("Copy the code"), "link", icon="copy", compact=True)
        self.written = TickBox(look, self.tr("I have it in a safe place"))
        self.go_button = Button(look, self.tr("Go on"), "primary", large=True)
        self.go_button.setEnabled(False)
        title = label(look, self.tr("Write down the recovery code"), "pageTitle")
        title.setWordWrap(True)
        words = TextBlock(
            look,
            self.tr(
                "If you forget the password, this code makes a new one. It is shown now and never again, and nobody "
                "can read it back from the file. Keep it on paper or in your company’s password safe."
            ),
            "body",
            "textMuted",
        )
        words.limit_width(look.px(_COLUMN))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        for part in (title, words, self.code, self.copy_button, self.written, self.go_button):
            column.addWidget(part)
        column.insertSpacing(2, look.px(10))
        column.insertSpacing(5, look.px(6))
        self.copy_button.clicked.connect(self._copy)
        self.written.toggled.connect(self.go_button.setEnabled)
        self.go_button.clicked.connect(self.kept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.set_icon("check")
        self.copy_button.setText(self.tr("Copied"))
        announce(self, self.tr("The code is in the clipboard."))
