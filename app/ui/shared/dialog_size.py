"""Gives a dialog a size that fits the screen, and is no larger than the window that it belongs to."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.shared.look import Look


def fitting_size(look: Look, width: float, height: float, dialog: QWidget) -> QSize:
    """Return a size in pixels of the screen for one in pixels of the design."""
    room = dialog.screen().availableGeometry().size() - QSize(look.px(30), look.px(60))
    owner = dialog.parentWidget()
    if owner is not None:
        room = room.boundedTo(owner.window().size())
    return QSize(look.px(width), look.px(height)).boundedTo(room)
