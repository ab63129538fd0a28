"""HR decides whether employees open their learning with a PIN, and takes one away that was forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.people import Actor, Role
from app.domain.pins import LONGEST_REASON
from app.domain.refusals import Refusal, Sentence
from app.services.pin_keeping import PinKeeping
from app.ui.shared.announcing import announce
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.sentences import say
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox

_FIELD = 360


class PinSection(QWidget):
    """Saves at once what is ticked; an auditor reads how it is."""

    def __init__(self, look: Look, pins: PinKeeping, actor: Actor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pins, self._actor = look, pins, actor
        self.required = TickBox(look, self.tr("Ask everybody for a PIN before their learning opens"))
        self.required.setChecked(pins.is_required())
        self.number = self._field(self.tr("Employee number"), 40)
        self.reason = self._field(self.tr("Reason"), LONGEST_REASON)
        self.reset_button = Button(look, self.tr("Reset the PIN"), "secondary", icon="key-round")
        self.done = Notice(look, "right", "circle-check")
        self.failure = Notice(look)
        self._reset = QWidget()
        self._lay_out()
        self.required.toggled.connect(self._require)
        self.number.returnPressed.connect(self.reason.setFocus)
        self.reason.returnPressed.connect(self._take_away)
        self.reset_button.clicked.connect(self._take_away)

    def _field(self, name: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMaxLength(most)
        field.setMaximumWidth(self._look.px(_FIELD))
        return field

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(label(look, self.tr("A computer that several people share"), "heading"))
        if self._actor.role is not Role.HR:
            off = self.tr("Employees open their learning without a PIN.")
            on = self.tr("Employees open their learning with a PIN.")
            column.addWidget(TextBlock(look, on if self._pins.is_required() else off, "body", "textMuted"))
            return
        words = self.tr("Everybody makes a PIN of 4 to 12 digits the first time. It keeps others out of their record.")
        column.addWidget(TextBlock(look, words, "body", "textMuted"))
        column.addWidget(self.required)
        inside = QVBoxLayout(self._reset)
        inside.setContentsMargins(0, look.px(6), 0, 0)
        inside.setSpacing(look.px(8))
        inside.addWidget(label(look, self.tr("Reset a forgotten PIN"), "bodyStrong"))
        for field in (self.number, self.reason):
            inside.addWidget(label(look, field.accessibleName(), "overline"))
            inside.addWidget(field)
        hint = self.tr("The person reads the reason, and makes a new PIN the next time.")
        inside.addWidget(TextBlock(look, hint, "meta", "textMuted"))
        inside.addWidget(self.reset_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._reset)
        column.addWidget(self.done)
        column.addWidget(self.failure)
        self._reset.setVisible(self.required.isChecked())

    def _require(self, on: bool) -> None:
        try:
            self._pins.require(self._actor, on=on)
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self.failure.clear()
        self._reset.setVisible(on)
        words = (
            self.tr("A PIN is asked for from the next start on.") if on else self.tr("No PIN is asked for any more.")
        )
        self._say(words)

    def _take_away(self) -> None:
        number = self.number.text()
        try:
            self._pins.reset(self._actor, number, self.reason.text())
        except Refusal as refusal:
            self._refuse(refusal)
            at_reason = refusal.sentence in (Sentence.REASON_MISSING, Sentence.REASON_TOO_LONG)
            (self.reason if at_reason else self.number).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.failure.clear()
        for field in (self.number, self.reason):
            field.clear()
        self._say(self.tr("The PIN of number {number} is reset.").format(number=number.strip()))

    def _say(self, words: str) -> None:
        self.done.say(words)
        announce(self.done, words)

    def _refuse(self, refusal: Refusal) -> None:
        self.done.clear()
        self.failure.say(say(refusal))
        announce(self.failure, say(refusal))
