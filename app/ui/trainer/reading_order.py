"""The order of Tab in parts that come, go and move: that in which the page shows them.

Qt goes by the order in which widgets were made, and `shared.focus_order` by that in which they were put in.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_GONE, _LAST = "gone", "comes last"


def drop(widget: QWidget) -> None:
    """Take a widget away for good; it lives on for a moment, for it may be telling that it was pressed."""
    widget.setProperty(_GONE, True)
    widget.hide()
    widget.deleteLater()


def is_gone(widget: QWidget, owner: QWidget) -> bool:
    """Whether a widget, or what it stands in inside its owner, was dropped."""
    one: QWidget | None = widget
    while one is not None and one is not owner:
        if one.property(_GONE):
            return True
        one = one.parentWidget()
    return False


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab stops at in a widget: as its layouts have it, then what stands in no layout."""
    if widget.property(_GONE):
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    placed: list[QWidget] = list(_placed(widget.layout()))
    for one in placed:
        yield from stops_in(one)
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow() and child not in placed and not placed_alone(child):
            yield from stops_in(child)


def placed_alone(widget: QWidget) -> bool:
    """Whether a widget is a part of another one that takes the keyboard for it, as the area of a text field."""
    parent = widget.parentWidget()
    return parent is not None and parent.layout() is None and bool(parent.focusPolicy() & Qt.FocusPolicy.TabFocus)


def let_come_last(widget: QWidget) -> None:
    """Let Tab come to a widget after all others: it comes and goes while somebody writes."""
    widget.setProperty(_LAST, True)


def chain(stops: list[QWidget]) -> None:
    """Let Tab go from each stop to the next."""
    for before, after in pairwise(sorted(stops, key=lambda stop: bool(stop.property(_LAST)))):
        QWidget.setTabOrder(before, after)


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    for place in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(place) if layout is not None else None
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed(inner)
