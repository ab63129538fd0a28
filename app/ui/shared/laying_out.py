"""Lays out at once what changed, so that no frame is drawn with new words in the old heights."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

_ROUNDS = 10
"""A layout that changes asks the one around it, and each is asked in a round of its own; no page is nested deeper."""


def lay_out_now() -> None:
    """Carry out what layouts have put off until the next turn of the event loop; no other event is handled."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Drop everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)  # type: ignore[arg-type]
