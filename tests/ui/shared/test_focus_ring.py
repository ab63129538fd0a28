"""The ring shows where the keyboard is; the mouse does not need it but in fields."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMainWindow, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shared.buttons import Button, Kind
from app.ui.shared.focus_ring import FocusRing
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock
from tests.ui.conftest import Show
from tests.windows import RESOURCES, click, press, shades


class _Window(QMainWindow):
    """Two buttons, a field of one line and one of several, and a button far down in a page that scrolls."""

    def __init__(self, look: Look, kind: Kind = "secondary") -> None:
        super().__init__()
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(40, 40, 40, 40)
        self.one, self.two, self.field = Button(look, "One", kind), Button(look, "Two"), QLineEdit()
        body = PageBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 20, 20, 20)
        column.addWidget(TextBlock(look, "Many words. " * 400, "reading"))
        self.below = Button(look, "Below")
        column.addWidget(self.below)
        self.area = scrolling(body)
        self.lines = QPlainTextEdit()
        for widget in (self.one, self.two, self.field, self.lines, self.area):
            row.addWidget(widget)
        self.setCentralWidget(whole)
        self.ring = FocusRing(look, self)


@pytest.fixture
def window(show: Show, look: Look) -> Iterator[_Window]:
    """The window, shown, with the keyboard on the first button."""
    window = show(_Window(look), 900, 300)
    window.one.setFocus(Qt.FocusReason.TabFocusReason)
    return window


def ring_around(window: _Window, widget: QWidget, look: Look) -> bool:
    """Whether a ring is drawn two pixels outside the edge of a widget, on all its sides."""
    image = window.ring.grab().toImage()
    place = widget.mapTo(window, widget.rect().topLeft())
    left, top, right, bottom = place.x(), place.y(), place.x() + widget.width(), place.y() + widget.height()
    middle_x, middle_y = (left + right) // 2, (top + bottom) // 2
    sides = ((left - 3, middle_y), (right + 2, middle_y), (middle_x, top - 3), (middle_x, bottom + 2))
    return all(image.pixelColor(x, y).name() == look.hex("focus") for x, y in sides)


def drawn(window: _Window, look: Look) -> int:
    """Return how many pixels of the ring there are."""
    return shades(window.ring.grab().toImage())[look.colour("focus").rgb()]


def test_the_ring_leaves_room_beside_the_words_of_a_link(show: Show, look: Look) -> None:
    window = show(_Window(look, "link"), 900, 300)
    window.one.setFocus(Qt.FocusReason.TabFocusReason)
    place, side = window.one.mapTo(window, window.one.rect().center()), window.one.width() // 2
    image = window.ring.grab().toImage()
    drawn_at = [x for x in range(place.x(), place.x() + side + 12) if image.pixelColor(x, place.y()).alpha()]
    assert drawn_at
    assert min(drawn_at) >= place.x() + side + look.px(4)


def test_the_ring_follows_the_keyboard(window: _Window, look: Look) -> None:
    assert ring_around(window, window.one, look)
    press(Qt.Key.Key_Tab)
    assert ring_around(window, window.two, look)
    assert not ring_around(window, window.one, look)
    press(Qt.Key.Key_Tab)
    assert ring_around(window, window.field, look)


def test_a_mouse_click_on_a_button_hides_it_until_a_key_is_pressed(window: _Window, look: Look) -> None:
    click(window.two)
    assert window.two.hasFocus()
    assert drawn(window, look) == 0
    press(Qt.Key.Key_Shift)
    assert ring_around(window, window.two, look)


def test_a_mouse_click_into_a_field_shows_it(window: _Window, look: Look) -> None:
    click(window.field)
    assert ring_around(window, window.field, look)
    click(window.lines.viewport())
    assert window.lines.hasFocus()
    assert ring_around(window, window.lines, look)


def test_the_ring_never_takes_a_click(window: _Window, qtbot: QtBot) -> None:
    assert window.ring.geometry() == window.rect()
    with qtbot.waitSignal(window.one.clicked):
        click(window.one)


def test_the_ring_moves_with_what_it_is_around(window: _Window, look: Look) -> None:
    window.resize(700, 360)
    assert window.ring.geometry() == window.rect()
    assert ring_around(window, window.one, look)


def test_the_ring_does_not_leave_a_page_that_scrolls(window: _Window, look: Look) -> None:
    window.below.setFocus(Qt.FocusReason.TabFocusReason)
    bar = window.area.verticalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    assert drawn(window, look) > 0
    bar.setValue(0)
    assert drawn(window, look) == 0


def test_the_ring_goes_with_what_it_is_around(window: _Window, look: Look) -> None:
    window.one.hide()
    assert not window.one.hasFocus()
    window.setFocus()
    for widget in (window.two, window.field, window.below):
        widget.setEnabled(False)
    assert drawn(window, look) == 0


def test_high_contrast_has_a_wider_ring(window: _Window, look: Look) -> None:
    thin = drawn(window, look)
    strong = Look(RESOURCES, "highContrast", "en")
    window.ring.set_look(strong)
    assert drawn(window, strong) > thin * 1.3
