"""Lays out at once what changed, so that no frame is drawn with new words in the old heights."""

from PySide6.QtCore import QCoreApplication, QEvent

_ROUNDS = 10
"""A layout that changes asks the one around it, and each is asked in a round of its own; no page is nested deeper."""


def lay_out_now() -> None:
    """Carry out what layouts have put off until the next turn of the event loop; no other event is handled."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
