"""Says refusals, dates and numbers in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from app.domain.assignments import SOON_DAYS, DueTime, due_time
from app.domain.refusals import Refusal
from app.ui.shared.look import Look


def say(refusal: Refusal) -> str:
    """Return a refusal's sentence in the window's language."""
    values = {
        name: QCoreApplication.translate("Roles", value) if name == "role" else value
        for name, value in refusal.values.items()
    }
    return QCoreApplication.translate("Refusals", refusal.sentence.value).format(**values)


def say_date(look: Look, day: date) -> str:
    """Return a date in words, for instance "12 March 2026" or 2026年3月12日."""
    form = "yyyy年M月d日" if look.language == "ja" else "d MMMM yyyy"
    return look.locale().toString(QDate(day.year, day.month, day.day), form)


def say_long_date(look: Look, day: date) -> str:
    """Return a date with its weekday, for instance "Thursday 12 March 2026" or 2026年3月12日（木）."""
    form = "yyyy年M月d日（ddd）" if look.language == "ja" else "dddd d MMMM yyyy"
    return look.locale().toString(QDate(day.year, day.month, day.day), form)


def say_day(look: Look, day: date, today: date) -> str:
    """Return a day as short as it is clear, for instance "31 March" or 3月31日; with its year if that is another."""
    if day.year != today.year:
        return say_date(look, day)
    form = "M月d日" if look.language == "ja" else "d MMMM"
    return look.locale().toString(QDate(day.year, day.month, day.day), form)


def say_due(look: Look, due: date, today: date) -> str:
    """Return when something is due, to stand inside a sentence: "due Friday", "due 31 March", "overdue since …"."""
    time = due_time(due, today)
    if time is DueTime.TODAY:
        return QCoreApplication.translate("Due", "due today")
    if time is DueTime.TOMORROW:
        return QCoreApplication.translate("Due", "due tomorrow")
    if time is DueTime.THIS_WEEK:
        weekday = look.locale().dayName(due.isoweekday(), QLocale.FormatType.LongFormat)
        return QCoreApplication.translate("Due", "due {weekday}").format(weekday=weekday)
    day = say_day(look, due, today)
    if time is DueTime.OVERDUE:
        return QCoreApplication.translate("Due", "overdue since {day}").format(day=day)
    return QCoreApplication.translate("Due", "due {day}").format(day=day)


def say_due_at_length(look: Look, due: date, today: date) -> str:
    """Return when something is due and how long that is: "due 31 March, in 19 days"; what is near needs no count."""
    words = say_due(look, due, today)
    days = (due - today).days
    if 0 <= days < SOON_DAYS:
        return words
    if days < 0:
        count = QCoreApplication.translate("Due", "1 day late")
        if days < -1:
            count = QCoreApplication.translate("Due", "{days} days late").format(days=-days)
    else:
        count = QCoreApplication.translate("Due", "in {days} days").format(days=days)
    return QCoreApplication.translate("Due", "{when}, {count}").format(when=words, count=count)


def begin(words: str) -> str:
    """Return words as they begin a line: with a capital letter where the language has any."""
    return words[:1].upper() + words[1:]


def say_time(at: datetime) -> str:
    """Return the time of day to the second, in the zone that `at` carries."""
    return QTime(at.hour, at.minute, at.second).toString("HH:mm:ss")


def say_short_date_time(look: Look, local: str) -> str:
    """Return a local ISO 8601 time for tables, for instance "12 Mar 2026 10:58" or "2026/03/12 10:58"."""
    # Qt's own parser takes half a millisecond, and a table draws dozens of these at each step of scrolling.
    day = QDate(int(local[:4]), int(local[5:7]), int(local[8:10]))
    at = QDateTime(day, QTime(int(local[11:13]), int(local[14:16]), int(local[17:19])))
    form = "yyyy/MM/dd HH:mm" if look.language == "ja" else "d MMM yyyy HH:mm"
    return look.locale().toString(at, form)


def say_number(look: Look, number: int) -> str:
    """Return a whole number with its thousands grouped."""
    return look.locale().toString(number)


def say_moment(look: Look, local: str) -> str:
    """Return a local ISO 8601 time whole, for instance "4 March 2026, 16:20:11 +09:00"."""
    comma = " " if look.language == "ja" else ", "
    return f"{say_date(look, date.fromisoformat(local[:10]))}{comma}{local[11:19]} {local[19:]}".strip()
