"""Asks what is to happen to people whom a roster does not name: nothing, or they have left on a day."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.roster_diff import RosterDiff
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import day_field, day_in, to_qt
from app.ui.shared.sentences import say_number
from app.ui.shared.text_flow import TextBlock
from app.ui.shared.tick_box import TickBox


class AbsentChoice(QWidget):
    """Leaves everybody as they are until told otherwise; `changed` tells another choice. Hidden if nobody is meant."""

    changed = Signal()

    def __init__(self, look: Look, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.sentence = TextBlock(look, "", "bodyStrong")
        self.stay = TickBox(look, self.tr("Leave them as they are"), "radio")
        self.leave = TickBox(look, self.tr("They have left. Their last day:"), "radio")
        self.day = day_field(look, self.tr("Their last day"), self)
        self.day.setDate(to_qt(today - timedelta(days=1)))
        unsure = self.tr("Some rows do not say whose they are, so nobody can be said to be missing.")
        self.reason = TextBlock(look, unsure, "meta", "textMuted")
        group = QButtonGroup(self)
        for choice in (self.stay, self.leave):
            choice.setAccessibleDescription(self.tr("People whom the file does not name"))
            group.addButton(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.sentence)
        column.addWidget(self.stay)
        row = QHBoxLayout()
        row.setSpacing(look.px(10))
        row.addWidget(self.leave)
        row.addWidget(self.day)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.reason)
        self.stay.setChecked(True)
        group.buttonToggled.connect(self._tell)
        self.day.dateChanged.connect(self._tell)

    def show_diff(self, diff: RosterDiff) -> None:
        """Ask about the people whom a file does not name."""
        count = say_number(self._look, len(diff.absent))
        sure = diff.may_say_who_left()
        self.sentence.set_text(self.tr("In the workspace and not in the file: {count} people.").format(count=count))
        self.leave.setEnabled(sure)
        if not sure:
            self.stay.setChecked(True)
        self.day.setEnabled(self.leave.isChecked())
        self.reason.setVisible(not sure)
        self.setVisible(bool(diff.absent))

    def left_on(self) -> date | None:
        """Return the day on which they have left; None to leave them as they are."""
        return day_in(self.day) if self.leave.isChecked() and not self.isHidden() else None

    def _tell(self) -> None:
        self.day.setEnabled(self.leave.isChecked())
        self.changed.emit()
