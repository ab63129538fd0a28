"""Chooses from which day to which day records were completed."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import FilterChip
from app.ui.shared.labels import label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame, day_field, day_in, to_qt

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


def say_days(look: Look, since: date | None, until: date | None) -> str:
    """Return a range of days, for instance "1 Jan – 12 Mar 2026" or "2026/01/01 – 2026/03/12"; an open end is empty."""
    locale = look.locale()
    if since is None or until is None:
        ends = ["" if day is None else say_short_date(look, day) for day in (since, until)]
        return " – ".join(ends).strip() if any(ends) else ""
    first, last = to_qt(since), to_qt(until)
    if look.language == "ja":
        return f"{locale.toString(first, 'yyyy/MM/dd')} – {locale.toString(last, 'yyyy/MM/dd')}"
    form = "d MMM" if since.year == until.year else "d MMM yyyy"
    return f"{locale.toString(first, form)} – {locale.toString(last, 'd MMM yyyy')}"


def say_short_date(look: Look, day: date) -> str:
    """Return a day for a chip, for instance "12 Mar 2026" or "2026/03/12"."""
    return look.locale().toString(to_qt(day), "yyyy/MM/dd" if look.language == "ja" else "d MMM yyyy")


class DateRangePopup(PopupFrame):
    """Two dates and the ranges that are asked for most; `chosen` tells both days, inclusive."""

    chosen = Signal(date, date)

    def __init__(self, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.apply_button.setText(self.tr("Show these days"))
        self.setAccessibleName(self.tr("Days of completion"))
        self._presets = {
            self.tr("Last 30 days"): last_days(today, 30),
            self.tr("This year"): year_of(today),
            self.tr("Last year"): year_of(today, 1),
            self.tr("Last 12 months"): last_twelve_months(today),
        }
        self.preset_buttons = [Button(look, text, compact=True) for text in self._presets]
        self.since, self.until = day_field(look, self.tr("From"), self), day_field(look, self.tr("To"), self)
        self.show_days(*year_of(today))
        self._lay_out()
        for button in self.preset_buttons:
            button.clicked.connect(self._take_preset)
        self.apply_button.clicked.connect(self._take_fields)

    def show_days(self, since: date, until: date) -> None:
        """Put two days into the fields."""
        self.since.setDate(to_qt(since))
        self.until.setDate(to_qt(until))

    def first(self) -> QWidget:
        return self.preset_buttons[0]

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
        since, until = day_in(self.since), day_in(self.until)
        if since > until:
            self.refuse(self.tr("The first day is after the last. Turn them round."))
            return
        self._tell(since, until)

    def _tell(self, since: date, until: date) -> None:
        self.show_days(since, until)
        self.hide()
        self.chosen.emit(since, until)


class DateRangeChip(FilterChip):
    """The filter for days of completion; `changed` tells that it was chosen or cleared."""

    changed = Signal()

    def __init__(self, look: Look, text: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.popup = DateRangePopup(look, today, self)
        self._days: tuple[date | None, date | None] = (None, None)
        self.clicked.connect(self._open)
        self.cleared.connect(self._clear)
        self.popup.chosen.connect(self.choose)

    def days(self) -> Days | None:
        """Return the first and the last day, both inclusive; None for any, and where an end is open."""
        since, until = self._days
        return None if since is None or until is None else (since, until)

    def ends(self) -> tuple[date | None, date | None]:
        """Return the first and the last day, both inclusive; None for no end."""
        return self._days

    def choose(self, since: date, until: date) -> None:
        """Choose the first and the last day."""
        self.show_quietly(since, until)
        self.changed.emit()

    def show_quietly(self, since: date | None, until: date | None) -> None:
        """Show a range that may be open at its ends, without telling it."""
        self._days = (since, until)
        self.show_value(say_days(self._look, since, until))
        if since is not None and until is not None:
            self.popup.show_days(since, until)

    def clear(self) -> None:
        """Go back to any day without telling it."""
        self.show_quietly(None, None)

    def _open(self) -> None:
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _clear(self) -> None:
        self.clear()
        self.changed.emit()
