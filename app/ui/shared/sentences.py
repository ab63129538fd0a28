"""Says refusals, dates and numbers in the language of the window."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QTime

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
