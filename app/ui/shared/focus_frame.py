"""The frame without navigation, for a lesson, a quiz and a result: top bar, scrolling body, action bar."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.shared.buttons import Button
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.look import Look
from app.ui.shared.motion import appear

NARROW = 1000
"""Effective width (pixels ÷ text scale) below which side columns move under the main one."""
_MOST_SPARED = 2


class FocusFrame(QWidget):
    """Puts a main and a side column into the middle of the window, and the bars above and below.

    `main` and `side` are widths in the design's pixels, `gap` the space between.
    """

    leave_pressed = Signal()

    def __init__(
        self,
        look: Look,
        *,
        leave: str,
        leave_icon: str,
        main: int,
        side: int,
        gap: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._main_width, self._side_width, self._gap_width = look, main, side, gap
        self.leave_button = Button(look, leave, "ghost", icon=leave_icon)
        self.centre = QHBoxLayout()
        self.right = QHBoxLayout()
        self.main_column = QVBoxLayout()
        self.side_column = QVBoxLayout()
        self.action_row = QHBoxLayout()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.bar = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._top_bar())
        self.scroll_area = self._body()
        outer.addWidget(self.scroll_area, 1)
        outer.addWidget(self._action_bar())
        self.leave_button.clicked.connect(self.leave_pressed)

    def show_bar(self, name: str, height: str) -> None:
        """Give the action bar another face: "actionBar", "verdictRight" or "verdictWrong"; a verdict fades in."""
        if name != "actionBar":
            appear(self._look, self.bar)
        self.bar.setObjectName(name)
        self.bar.setMinimumHeight(self._look.number(height))
        self.bar.style().unpolish(self.bar)
        self.bar.style().polish(self.bar)

    def minimumSizeHint(self) -> QSize:
        # It is arranged for the width that it gets; as it stands before, it would make the window wider.
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Another button is in the bar, another text on one; before the first picture that is told to nobody.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._fit_actions()
        return super().eventFilter(watched, event)

    def _top_bar(self) -> QWidget:
        look = self._look
        bar = QWidget()
        bar.setObjectName("topBar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setMinimumHeight(look.number("topBarHeight"))
        grid = QGridLayout(bar)
        grid.setContentsMargins(look.px(14), 0, look.px(20), 0)
        grid.addWidget(self.leave_button, 0, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.centre.setSpacing(look.px(14))
        self.right.setSpacing(look.px(8))
        self._top = grid
        grid.addLayout(self.centre, 0, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addLayout(self.right, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        return bar

    def _body(self) -> QScrollArea:
        body = PageBody()
        self._around = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        for column in (self.main_column, self.side_column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        self._main_holder, self._side_holder = QWidget(), QWidget()
        self._main_holder.setLayout(self.main_column)
        self._side_holder.setLayout(self.side_column)
        self._columns.addWidget(self._main_holder, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._side_holder, 0, Qt.AlignmentFlag.AlignTop)
        self._around.addLayout(self._columns)
        self._around.addStretch(1)
        return scrolling(body)

    def _action_bar(self) -> QWidget:
        look = self._look
        self.bar.setObjectName("actionBar")
        self.bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar.setMinimumHeight(look.number("actionBarHeight"))
        around = QHBoxLayout(self.bar)
        around.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(8))
        self._action_holder = QWidget()
        self._action_holder.installEventFilter(self)
        self._action_holder.setLayout(self.action_row)
        self.action_row.setContentsMargins(0, 0, 0, 0)
        self.action_row.setSpacing(look.px(16))
        around.addStretch(1)
        around.addWidget(self._action_holder)
        around.addStretch(1)
        return self.bar

    def _arrange(self) -> None:
        look = self._look
        narrow = self.width() / look.scale < NARROW
        room = self.width() - look.px(48)
        main = min(look.px(self._main_width), room)
        side = min(look.px(self._side_width), room)
        whole = main if narrow else look.px(self._main_width + self._gap_width + self._side_width)
        # The left edge holds still whether or not there is a scroll bar at the right.
        self._around.setContentsMargins((self.width() - min(whole, room)) // 2, 0, 0, look.px(28))
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(look.px(24) if narrow else look.px(self._gap_width))
        self._main_holder.setFixedWidth(main)
        self._side_holder.setFixedWidth(main if narrow else side)
        self._action_holder.setFixedWidth(min(whole, room))
        self._fit_actions()
        # Where the top bar has no room for three parts in a row, its middle moves to a second line.
        self._top.removeItem(self.centre)
        if narrow:
            self._top.addLayout(self.centre, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
            self._top.setContentsMargins(look.px(14), look.px(6), look.px(20), look.px(8))
        else:
            self._top.addLayout(self.centre, 0, 1, Qt.AlignmentFlag.AlignCenter)
            self._top.setContentsMargins(look.px(14), 0, look.px(20), 0)

    def _fit_actions(self) -> None:
        """Let the buttons of the bar go without what they can spare, as far as there is no room for them whole."""
        buttons = [one for one in self.bar.findChildren(Button) if one.isVisibleTo(self.bar)]
        taken = self.action_row.minimumSize().width() - sum(one.minimumSizeHint().width() for one in buttons)
        room = self._action_holder.maximumWidth() - taken
        fitting = (parts for parts in range(_MOST_SPARED) if sum(one.width_without(parts) for one in buttons) <= room)
        parts = next(fitting, _MOST_SPARED)
        for one in buttons:
            one.spare(parts)
