"""The two columns of “May I share this?”: the way at the left under its title, what stands beside it at the right."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.lines import PageBody, scrolling, swap
from app.ui.shared.look import Look
from app.ui.shared.text_flow import TextBlock

_PATH, _GAP, _SIDE = 584, 32, 292
_RIGHT_PAD = 36
_NARROW = 780
"""Effective width of the content below which the right column moves under the path."""

_TOP, _HEAD, _BELOW_HEAD, _BOTTOM = 26, 30, 20, 16


class ShareColumns(QWidget):
    """Holds what the page shows; below `_NARROW` everything is one column."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.copy_button = Button(look, self.tr("Copy summary"), "ghost", icon="copy", compact=True)
        self.again_button = Button(look, self.tr("Start again"), "secondary", icon="rotate-ccw", compact=True)
        self._main, self._side = QWidget(), QWidget()
        title = TextBlock(look, self.tr("May I share this?"), "title")
        title.setMinimumHeight(look.px(_HEAD))
        for button in (self.copy_button, self.again_button):
            button.setProperty("small", True)
        actions = QHBoxLayout()
        actions.setSpacing(look.px(8))
        actions.addWidget(self.copy_button)
        actions.addWidget(self.again_button)
        actions.addStretch(0)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.px(8))
        self._head.addWidget(title, 1)
        self._head.addLayout(actions)
        self._path_holder, self._side_holder, self._content = QWidget(), QWidget(), QWidget()
        self._path_column = QVBoxLayout(self._path_holder)
        self._path_column.setContentsMargins(0, 0, 0, 0)
        self._path_column.setSpacing(0)
        self._path_column.addLayout(self._head)
        self._path_column.addSpacing(look.px(_BELOW_HEAD))
        self._path_column.addWidget(self._main)
        self._path_column.addStretch(1)
        self._side_column = QVBoxLayout(self._side_holder)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._side_column.addWidget(self._side)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self._path_holder, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side_holder, 0, Qt.AlignmentFlag.AlignTop)
        self._body = PageBody()
        # Side by side with a stretch: a column would ask for the height at its own width, not at the content's.
        self._around = QHBoxLayout(self._body)
        self._around.addWidget(self._content, 0, Qt.AlignmentFlag.AlignTop)
        self._around.addStretch(1)
        self.scroll_area = scrolling(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.scroll_area)

    def show_main(self, fresh: QWidget) -> None:
        """Show the way in the place of the one before, so that it can have the keyboard at once."""
        self._main = swap(self._path_column, self._main, fresh)
        fresh.show()

    def show_side(self, fresh: QWidget) -> None:
        """Show what stands beside the way."""
        self._side = swap(self._side_column, self._side, fresh)

    def bring(self, widget: QWidget) -> None:
        """Scroll so that a widget can be seen from its top, with what stands above it where there is room."""
        top = widget.mapTo(self._body, QPoint(0, 0)).y()
        bar, room = self.scroll_area.verticalScrollBar(), self.scroll_area.viewport().height()
        if top < bar.value() or top + widget.height() > bar.value() + room:
            bar.setValue(max(0, top - self._look.px(70)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        look = self._look
        room = self.width() - look.number("pagePadX") - look.px(_RIGHT_PAD)
        width = min(look.px(_PATH + _GAP + _SIDE), room)
        narrow = width / look.scale < _NARROW
        left = look.number("pagePadX") + (room - width) // 2
        # The left edge holds still whether or not there is a scroll bar at the right.
        self._around.setContentsMargins(left, look.px(_TOP), 0, look.px(_BOTTOM))
        self._content.setFixedWidth(width)
        across = QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else across)
        self._columns.setSpacing(look.px(24 if narrow else _GAP))
        self._side_column.setContentsMargins(0, 0 if narrow else look.px(_HEAD + _BELOW_HEAD), 0, 0)
        side = width if narrow else look.px(_SIDE)
        self._side_holder.setFixedWidth(side)
        self._path_holder.setFixedWidth(width if narrow else width - side - look.px(_GAP))
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if narrow and look.scale > 1.4 else across)
