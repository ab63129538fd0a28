"""A page with one narrow column in its middle: what asks for one thing, or says one thing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look

_WIDEST = 568
_BESIDE = 24
"""Pixels of the design that stay free on each side where the window is narrow."""
_LARGE_FROM = 1.5


class CentredPage(QWidget):
    """`column` takes the parts, from the top; it scrolls where the window is too low."""

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, widest: int = _WIDEST, above: int | None = None
    ) -> None:
        """`widest` and `above` are in pixels of the design."""
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._widest = look, widest
        self._content = QWidget()
        self.column = QVBoxLayout(self._content)
        top = _room_above(look) if above is None else look.px(above)
        self.column.setContentsMargins(0, top, 0, look.px(28))
        self.column.setSpacing(look.px(12))
        body = PageBody()
        around = QHBoxLayout(body)
        around.addStretch(1)
        around.addWidget(self._content, 0, Qt.AlignmentFlag.AlignTop)
        around.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body))

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self._look
        self._content.setFixedWidth(min(look.px(self._widest), self.width() - look.px(2 * _BESIDE)))
        super().resizeEvent(event)


def _room_above(look: Look) -> int:
    """Return the room above the column (pixels): generous, but not where large text needs it."""
    return look.px(96) if look.scale < _LARGE_FROM else look.number("pagePadTop")
