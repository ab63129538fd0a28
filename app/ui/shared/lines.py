"""Hairlines, cards and the scrolling body that every page stands in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from app.ui.shared.look import Look


def hairline(*, strong: bool = False, vertical: bool = False) -> QFrame:
    """Return a line of one device pixel."""
    line = QFrame()
    line.setObjectName("strongline" if strong else "hairline")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def card(look: Look, pad: int | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout inside it; only for what can be acted on, or a quotation."""
    frame = QFrame()
    frame.setObjectName("card")
    inside = QVBoxLayout(frame)
    room = look.number("cardPad") if pad is None else pad
    inside.setContentsMargins(room, room, room, room)
    inside.setSpacing(0)
    return frame, inside


class PageBody(QWidget):
    """What scrolls in a page; as tall as its content at the width it has."""

    def minimumSizeHint(self) -> QSize:
        # A layout guesses its smallest height from the narrowest width; wrapped text is much taller there.
        return QSize(0, 0)


def scrolling(body: PageBody) -> QScrollArea:
    """Return a scroll area for a page; nothing in it scrolls sideways."""
    area = QScrollArea()
    area.setObjectName("pageScroll")
    # A viewport that Qt made itself costs Python a look at every class of Qt when it first meets it: 20 ms.
    area.setViewport(QWidget())
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body.setObjectName("pageBody")
    area.setWidget(body)
    return area


def swap(layout: QBoxLayout, old: QWidget, new: QWidget, stretch: int = 0) -> QWidget:
    """Put `new` in the place of `old` in a layout, drop `old`, and return `new`."""
    place = layout.indexOf(old)
    layout.removeWidget(old)
    layout.insertWidget(place, new, stretch)
    new.show()  # the layout would show it a turn of the event loop later, and leave its place empty until then
    old.hide()
    old.deleteLater()
    return new
