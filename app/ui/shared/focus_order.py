"""Puts the Tab order into the reading order, where parts of a page are built anew after others."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*parts: QWidget) -> None:
    """Let Tab go through what takes the keyboard in each part, one part after the other."""
    window = parts[0].window()
    stops = [
        stop
        for part in parts
        for stop in (part, *part.findChildren(QWidget))
        if _takes_keyboard(stop) and stop.window() is window  # the list of a combo is a window of its own
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _takes_keyboard(widget: QWidget) -> bool:
    # Also by a click alone: of a segmented control the segment that is chosen by then is where Tab stops.
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
