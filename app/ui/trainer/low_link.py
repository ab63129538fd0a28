"""A link as low as a line of words, to stand in a heading or between tags."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.look import Look


class LowLink(Button):
    """A link button of the height of a tag."""

    def __init__(self, look: Look, text: str, *, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(look, text, "link", icon=icon, compact=True, parent=parent)
        self._height = look.number("tagHeight")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)
