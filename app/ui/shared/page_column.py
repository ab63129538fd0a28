"""The column that a page's content stands in: as wide as it may be and no wider, and scrolling up and down."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look


class PageColumn(QWidget):
    """Fills `page` with itself in a scroll area; what stands in it is laid out by the page.

    `widest` is in pixels of the design. The column stands in the middle of the page, or `at_left` of it.
    """

    def __init__(self, look: Look, page: QWidget, widest: int, *, at_left: bool = False) -> None:
        super().__init__()
        self._look, self._widest, self._at_left = look, widest, at_left
        body = PageBody()
        # Side by side with a stretch: a column would ask for the height at its own width, not at the content's.
        self._around = QHBoxLayout(body)
        self._around.addWidget(self, 0, Qt.AlignmentFlag.AlignTop)
        self._around.addStretch(1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(body)
        outer.addWidget(self.area)

    def fit(self, room: int) -> int:
        """Take the width that a page of `room` pixels leaves, and return it."""
        look = self._look
        side = look.number("pagePadX")
        width = max(min(look.px(self._widest), room - 2 * side), 1)
        # The left edge holds still whether or not there is a scroll bar at the right.
        left = side if self._at_left else (room - width) // 2
        self._around.setContentsMargins(left, look.number("pagePadTop"), 0, look.px(28))
        self.setFixedWidth(width)
        return width
