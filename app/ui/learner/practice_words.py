"""Says how strong something is, and on which day it comes back, in the language of the window."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.practice import Standing
from app.ui.shared.look import Look
from app.ui.shared.sentences import say_date


def say_standing(standing: Standing) -> str:
    """Return how strong a commitment is, in a word or two."""
    if standing is Standing.STRONG:
        return QCoreApplication.translate("Practice", "strong")
    if standing is Standing.FADING:
        return QCoreApplication.translate("Practice", "fading")
    if standing is Standing.TO_REFRESH:
        return QCoreApplication.translate("Practice", "to refresh")
    return QCoreApplication.translate("Practice", "not met yet")


def say_next(look: Look, day: date, today: date) -> str:
    """Return when something is due next, for instance "Next: tomorrow"."""
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("Practice", "Next: tomorrow")
    return QCoreApplication.translate("Practice", "Next: {date}").format(date=say_date(look, day))
