"""A decision dialog is as high as what it asks, and never higher than the window that it belongs to."""

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.shared.decision_dialog import DecisionDialog
from app.ui.shared.look import Look
from tests.ui.conftest import Show
from tests.windows import RESOURCES, settle


def opened(show: Show, look: Look, size: tuple[int, int], fields: int) -> DecisionDialog:
    owner = QWidget()
    show(owner, *size)
    dialog = DecisionDialog(look, "What it is about", owner)
    dialog.call("A decision", "Decide")
    for number in range(fields):
        dialog.add_part(f"Field {number}", QLineEdit())
    dialog.show()
    settle()
    return dialog


def foot(dialog: DecisionDialog) -> int:
    button = dialog.action_button
    return button.mapTo(dialog, QPoint(0, button.height())).y()


def test_a_dialog_that_has_room_shows_everything(show: Show, look: Look) -> None:
    dialog = opened(show, look, (1000, 700), 2)
    last = dialog.findChildren(QLineEdit)[-1]
    assert last.mapTo(dialog, QPoint(0, last.height())).y() < dialog.action_button.mapTo(dialog, QPoint(0, 0)).y()
    assert not dialog.findChild(QWidget, "qt_scrollarea_vcontainer").isVisible()


def test_a_dialog_without_room_scrolls_above_its_buttons(show: Show) -> None:
    large = Look(RESOURCES, "light", "en", 2.0)
    dialog = opened(show, large, (880, 600), 6)
    assert dialog.size().boundedTo(QSize(880, 600)) == dialog.size()
    assert foot(dialog) <= dialog.height()
    assert dialog.findChild(QWidget, "qt_scrollarea_vcontainer").isVisible()
