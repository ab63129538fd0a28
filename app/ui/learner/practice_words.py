"""Says on which day something comes back; Home needs this at the start, so it loads nothing else of practice."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date


def say_next(look: Look, day: date, today: date) -> str:
    """Return when something is due next, for instance "Next: tomorrow"."""
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("Practice", "Next: tomorrow")
    return QCoreApplication.translate("Practice", "Next: {date}").format(date=say_date(look, day))
