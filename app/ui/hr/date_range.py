"""Chooses from which day to which day records were completed."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDateEdit, QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.hr.filter_chip import FilterChip
from app.ui.shared.buttons import Button
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice

Days = tuple[date, date]


def last_days(today: date, count: int) -> Days:
    """Return the last `count` days, today among them."""
    return today - timedelta(days=count - 1), today


def year_of(today: date, back: int = 0) -> Days:
    """Return the calendar year that was `back` years ago, this year up to today."""
    year = today.year - back
    return date(year, 1, 1), today if not back else date(year, 12, 31)


def last_twelve_months(today: date) -> Days:
    """Return the twelve months that end today."""
    year_ago = today.replace(year=today.year - 1, day=28) if (today.month, today.day) == (2, 29) else None
    return (year_ago or today.replace(year=today.year - 1)) + timedelta(days=1), today


def say_days(look: Look, since: date, until: date) -> str:
    """Return a range of days, for instance "1 Jan – 12 Mar 2026" or "2026/01/01 – 2026/03/12"."""
    locale = look.locale()
    first, last = QDate(since.year, since.month, since.day), QDate(until.year, until.month, until.day)
    if look.language == "ja":
        return f"{locale.toString(first, 'yyyy/MM/dd')} – {locale.toString(last, 'yyyy/MM/dd')}"
    form = "d MMM" if since.year == until.year else "d MMM yyyy"
    return f"{locale.toString(first, form)} – {locale.toString(last, 'd MMM yyyy')}"


class DateRangePopup(QFrame):
    """Two dates and the ranges that are asked for most; `chosen` tells both days, inclusive."""

    chosen = Signal(date, date)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._look = look
        self.setAccessibleName(self.tr("Days of completion"))
        today = QDate.currentDate().toPython()
        assert isinstance(today, date)  # noqa: S101 - the stubs say object
        self._presets = {
            self.tr("Last 30 days"): last_days(today, 30),
            self.tr("This year"): year_of(today),
            self.tr("Last year"): year_of(today, 1),
            self.tr("Last 12 months"): last_twelve_months(today),
        }
        self.preset_buttons = [Button(look, text, compact=True) for text in self._presets]
        self.since, self.until = self._date_field(self.tr("From")), self._date_field(self.tr("To"))
        self.show_days(*year_of(today))
        self.notice = Notice(look)
        self.apply_button = Button(look, self.tr("Show these days"), "primary")
        self._lay_out()
        for button in self.preset_buttons:
            button.clicked.connect(self._take_preset)
        self.apply_button.clicked.connect(self._take_fields)

    def show_days(self, since: date, until: date) -> None:
        """Put two days into the fields."""
        self.since.setDate(QDate(since.year, since.month, since.day))
        self.until.setDate(QDate(until.year, until.month, until.day))

    def open_at(self, corner: QPoint) -> None:
        """Open below something, inside the screen, with the first preset focused."""
        self.notice.clear()
        self.adjustSize()
        screen = self.screen().availableGeometry()
        self.move(min(corner.x(), screen.right() - self.width()), min(corner.y(), screen.bottom() - self.height()))
        self.show()
        self.preset_buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (focused if isinstance(focused, Button) else self.apply_button).click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("surface"))
        painter.setPen(QPen(self._look.colour("borderStrong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _date_field(self, name: str) -> QDateEdit:
        field = QDateEdit(self)
        field.setLocale(self._look.locale())
        field.setDisplayFormat("yyyy/MM/dd" if self._look.language == "ja" else "d MMM yyyy")
        # The style sheet hides the buttons: `NoButtons` would leave the text a width of one pixel.
        field.setFixedSize(self._look.px(132), self._look.number("fieldHeight"))
        field.lineEdit().setTextMargins(self._look.number("fieldPadX") - 2, 0, 0, 0)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self)
        pad = look.px(16)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(12))
        presets = QGridLayout()
        presets.setSpacing(look.px(8))
        for place, button in enumerate(self.preset_buttons):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            presets.addWidget(button, place // 2, place % 2)
        column.addLayout(presets)
        fields = QHBoxLayout()
        fields.setSpacing(look.px(12))
        for field in (self.since, self.until):
            pair = QVBoxLayout()
            pair.setSpacing(look.px(4))
            name = label(look, field.accessibleName(), "tag")
            name.setBuddy(field)
            pair.addWidget(name)
            pair.addWidget(field)
            fields.addLayout(pair)
        fields.addStretch(1)
        column.addLayout(fields)
        column.addWidget(self.notice)
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(look.px(312))

    def _take_preset(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self._tell(*self._presets[sender.text()])

    def _take_fields(self) -> None:
        since, until = self.since.date().toPython(), self.until.date().toPython()
        if not isinstance(since, date) or not isinstance(until, date):
            return
        if since > until:
            self.notice.say(self.tr("The first day is after the last. Turn them round."))
            self.adjustSize()
            return
        self._tell(since, until)

    def _tell(self, since: date, until: date) -> None:
        self.show_days(since, until)
        self.hide()
        self.chosen.emit(since, until)


class DateRangeChip(FilterChip):
    """The filter for days of completion; `changed` tells that it was chosen or cleared."""

    changed = Signal()

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.popup = DateRangePopup(look, self)
        self._days: Days | None = None
        self.clicked.connect(self._open)
        self.cleared.connect(self._clear)
        self.popup.chosen.connect(self.choose)

    def days(self) -> Days | None:
        """Return the first and the last day, both inclusive; None for any."""
        return self._days

    def clear(self) -> None:
        """Go back to any day without telling it."""
        self._days = None
        self.show_value("")

    def _open(self) -> None:
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def choose(self, since: date, until: date) -> None:
        """Choose the first and the last day."""
        self._days = (since, until)
        self.show_value(say_days(self._look, since, until))
        self.changed.emit()

    def _clear(self) -> None:
        self.clear()
        self.changed.emit()
