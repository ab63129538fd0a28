"""Asks any list for a past day, and says above it that it stands as of that day."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.filter_chip import FilterChip
from app.ui.shared.labels import icon_label, label
from app.ui.shared.look import Look
from app.ui.shared.popup_frame import PopupFrame, day_field, day_in, to_qt
from app.ui.shared.sentences import say_date
from app.ui.shared.text_flow import TextBlock


def end_of_month(today: date) -> date:
    """Return the last day of the month before."""
    return today.replace(day=1) - timedelta(days=1)


def end_of_quarter(today: date) -> date:
    """Return the last day of the quarter of the calendar year before."""
    return today.replace(month=(today.month - 1) // 3 * 3 + 1, day=1) - timedelta(days=1)


def end_of_year(today: date) -> date:
    """Return the last day of the year before."""
    return date(today.year - 1, 12, 31)


class AsOfPopup(PopupFrame):
    """A day and those that are asked for most; `chosen` tells the day, today at the latest."""

    chosen = Signal(date)

    def __init__(self, look: Look, today: date, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.apply_button.setText(self.tr("Show this day"))
        self.setAccessibleName(self.tr("Day of the list"))
        self._today = today
        self._presets = {
            self.tr("Yesterday"): today - timedelta(days=1),
            self.tr("End of last month"): end_of_month(today),
            self.tr("End of last quarter"): end_of_quarter(today),
            self.tr("End of last year"): end_of_year(today),
        }
        self.preset_buttons = [Button(look, text, compact=True) for text in self._presets]
        self.day = day_field(look, self.tr("Day"), self)
        self.day.setDate(to_qt(end_of_month(today)))
        self._lay_out()
        for button in self.preset_buttons:
            button.clicked.connect(self._take_preset)
        self.apply_button.clicked.connect(self._take_field)

    def first(self) -> QWidget:
        return self.day

    def _lay_out(self) -> None:
        look, pad = self._look, self._look.px(16)
        column = QVBoxLayout(self)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(look.px(12))
        sentence = self.tr(
            "The list as it was known at the end of a day. What was recorded later changes nothing in it."
        )
        column.addWidget(TextBlock(look, sentence, "meta", "textMuted"))
        pair = QVBoxLayout()
        pair.setSpacing(look.px(4))
        name = label(look, self.day.accessibleName(), "tag")
        name.setBuddy(self.day)
        pair.addWidget(name)
        pair.addWidget(self.day)
        column.addLayout(pair)
        presets = QGridLayout()
        presets.setSpacing(look.px(8))
        for place, button in enumerate(self.preset_buttons):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            presets.addWidget(button, place // 2, place % 2)
        column.addLayout(presets)
        column.addWidget(self.notice)
        column.addWidget(self.apply_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFixedWidth(look.px(328))

    def _take_preset(self) -> None:
        sender = self.sender()
        if isinstance(sender, Button):
            self._tell(self._presets[sender.text()])

    def _take_field(self) -> None:
        day = day_in(self.day)
        if day > self._today:
            self.refuse(self.tr("That day is still to come. Choose today or a day before it."))
            return
        self._tell(day)

    def _tell(self, day: date) -> None:
        self.day.setDate(to_qt(day))
        self.hide()
        self.chosen.emit(day)


class AsOfChip(FilterChip):
    """The day that a list stands as of; off, it shows what is known now. `changed` tells that it is another."""

    changed = Signal()

    def __init__(self, look: Look, text: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(look, text, parent)
        self.popup = AsOfPopup(look, today, self)
        self._day: date | None = None
        self.clicked.connect(self._open)
        self.cleared.connect(self._clear)
        self.popup.chosen.connect(self.choose)

    def day(self) -> date | None:
        """Return the day; None for now."""
        return self._day

    def choose(self, day: date) -> None:
        """Ask for a day."""
        self.show_quietly(day)
        self.changed.emit()

    def show_quietly(self, day: date | None) -> None:
        """Show a day, or now, without telling it."""
        self._day = day
        self.show_value("" if day is None else say_date(self._look, day))

    def _open(self) -> None:
        self.popup.open_at(self.mapToGlobal(self.rect().bottomLeft()))

    def _clear(self) -> None:
        self.show_quietly(None)
        self.changed.emit()


class AsOfLine(QWidget):
    """The line above a list that stands as of a past day; `back_pressed` asks for today. Hidden for now."""

    back_pressed = Signal()

    def __init__(self, look: Look, sentence: str, parent: QWidget | None = None) -> None:
        """Make the line; `sentence` says behind the day what it means for this list."""
        super().__init__(parent)
        self._look, self._sentence = look, sentence
        self.words = TextBlock(look, "", "body", emphasis=True)
        self.back_button = Button(look, self.tr("Back to today"), "link", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        mark = icon_label(look, "history", "accentText", 18)
        mark.setFixedHeight(look.line_height("body"))  # beside the first line, in its middle
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self.back_button.clicked.connect(self.back_pressed)
        self.hide()

    def show_day(self, day: date | None) -> None:
        """Say the day; None hides the line."""
        if day is not None:
            words = self.tr("**As of {day}.** {sentence}").format(
                day=say_date(self._look, day), sentence=self._sentence
            )
            self.words.set_text(words)
            self.setAccessibleName(self.words.accessibleName())
        self.setVisible(day is not None)
