"""Days of every year, one field for each, with a button to add one more."""

from functools import partial

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.recurrence import MOST_DAYS_A_YEAR, MonthDay
from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import day_field

_LEAP_YEAR = 2000
"""Has every day that any year has."""


class YearDaysField(QWidget):
    """`changed` tells that other days stand in it; one is always there."""

    changed = Signal()

    def __init__(self, look: Look, days: tuple[MonthDay, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.fields: list[QDateEdit] = []
        self._rows: list[QWidget] = []
        self.add_button = Button(look, self.tr("Add a day"), "link", icon="plus", compact=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(6))
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_button.clicked.connect(self._add_another)
        self.show_days(days)

    def days(self) -> tuple[MonthDay, ...]:
        """Return the days, in the order in which they stand there."""
        return tuple(MonthDay(field.date().month(), field.date().day()) for field in self.fields)

    def show_days(self, days: tuple[MonthDay, ...]) -> None:
        """Show these days."""
        for row in list(self._rows):
            self._drop(row)
        for day in days:
            self._add(day)

    def _add(self, day: MonthDay) -> None:
        look = self._look
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(8))
        field = day_field(look, self.tr("Day of every year"), row)
        field.setDisplayFormat("M月d日" if look.language == "ja" else "d MMMM")
        field.setDateRange(QDate(_LEAP_YEAR, 1, 1), QDate(_LEAP_YEAR, 12, 31))
        field.setDate(QDate(_LEAP_YEAR, day.month, day.day))
        remove = Button(look, "", "ghost", icon="x", compact=True)
        remove.setAccessibleName(self.tr("Remove this day"))
        line.addWidget(field)
        line.addWidget(remove)
        line.addStretch(1)
        self._column.insertWidget(self._column.count() - 1, row)
        self._rows.append(row)
        self.fields.append(field)
        field.dateChanged.connect(self.changed)
        remove.clicked.connect(partial(self._remove, row))
        self._show_buttons()

    def _add_another(self) -> None:
        self._add(MonthDay(9, 30) if len(self.fields) == 1 else MonthDay(12, 31))
        self.fields[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _remove(self, row: QWidget) -> None:
        self._drop(row)
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, row: QWidget) -> None:
        place = self._rows.index(row)
        del self._rows[place], self.fields[place]
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_buttons()

    def _show_buttons(self) -> None:
        for row in self._rows:
            button = row.findChild(Button)
            if button is not None:
                button.setVisible(len(self._rows) > 1)
        self.add_button.setVisible(len(self._rows) < MOST_DAYS_A_YEAR)
