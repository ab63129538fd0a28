"""The safety copies among the settings: the last good one, making one now, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.safekeeping import Safekeeping
from app.ui.safety_words import say_kept, say_newest
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import icon_label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.text_flow import TextBlock

_STACKED_FROM = 1.6
"""Text scale from which the buttons stand under each other."""


class SafetySection(QWidget):
    """`restore_wanted` says that somebody wants to go back to a copy."""

    restore_wanted = Signal()

    def __init__(self, look: Look, keeping: Safekeeping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._keeping = look, keeping
        self._good = icon_label(look, "circle-check", "right", 18)
        self._none = icon_label(look, "info", "textMuted", 18)
        self.newest = TextBlock(look, "", "body")
        self.rest = TextBlock(look, "", "meta", "textMuted")
        self.notice = Notice(look)
        self.make_button = Button(look, self.tr("Make one now"), "secondary", icon="copy")
        self.restore_button = Button(look, self.tr("Restore…"), "secondary", icon="rotate-ccw")
        self._lay_out()
        self.make_button.clicked.connect(keeping.make)
        self.restore_button.clicked.connect(self.restore_wanted)
        keeping.changed.connect(self._show_state)
        self._show_state()

    def _show_state(self) -> None:
        state = self._keeping.state()
        newest = next(iter(state.copies), None)
        self._good.setVisible(newest is not None)
        self._none.setVisible(newest is None)
        self.newest.set_text(say_newest(self._look, newest))
        self.rest.set_text(say_kept(self._look, len(state.copies), state.folder))
        self.make_button.setEnabled(not state.making)
        self.make_button.setText(self.tr("Making a copy…") if state.making else self.tr("Make one now"))
        self.restore_button.setEnabled(not state.making)
        self.notice.clear()
        if state.failure:
            self.notice.say(state.failure)
            announce(self.notice, state.failure)
        self.setAccessibleName(self.newest.text())

    def _lay_out(self) -> None:
        look = self._look
        line = QHBoxLayout()
        line.setSpacing(look.px(8))
        for icon in (self._good, self._none):
            line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.newest, 1)
        stacked = look.scale >= _STACKED_FROM
        buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(look.px(10))
        for button in (self.make_button, self.restore_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(line)
        column.addWidget(self.rest)
        column.addWidget(self.notice)
        column.addSpacing(look.px(4))
        column.addLayout(buttons)
