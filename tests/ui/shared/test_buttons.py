"""A button looks pointed at only while the mouse points at it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor

from app.ui.shared.buttons import Button
from app.ui.shared.look import Look
from tests.ui.conftest import Show
from tests.windows import settle


def test_a_button_that_was_built_under_the_mouse_is_not_pointed_at_where_it_stands_then(show: Show, look: Look) -> None:
    QCursor.setPos(QPoint(700, 500))
    button = show(Button(look, "Import"), 120, 36)
    settle()
    plain = button.grab().toImage()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)  # as Qt leaves it where no leaving is told
    assert not button.underMouse()
    assert button.grab().toImage() == plain


def test_a_button_under_the_mouse_is_pointed_at(show: Show, look: Look) -> None:
    button = show(Button(look, "Import"), 120, 36)
    settle()
    plain = button.grab().toImage()
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    assert button.underMouse()
    assert button.grab().toImage() != plain
