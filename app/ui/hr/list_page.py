"""A page that is a list: its head with search and buttons, its filters, its rows, and the panel that exports them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.hr.file_panel import FilePanel
from app.ui.hr.list_view import ListView
from app.ui.shared.buttons import Button
from app.ui.shared.flow_layout import FlowLayout
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_table import LEAST_HEIGHT
from app.ui.shared.look import Look
from app.ui.shared.motion import appear

_TABLE_AND_PANEL = 820
"""Width of the page in pixels of the design below which the panel takes the place of the table."""
_SIDE, _PANEL_SIDE = 24, 20
"""Pixels of the design beside the list: of the page, and towards the panel."""


class ListPage(ListView):
    """Has a `panel` too, which `export_button` opens; each kind of page makes both."""

    panel: FilePanel
    export_button: Button

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)  # else a longer text would widen the window before the head is arranged
        self._exporting = False
        body = PageBody()
        self._main = scrolling(body)  # where the window is too low for the head and some rows
        self._column = QVBoxLayout(body)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._titles, self._tools = QHBoxLayout(), FlowLayout(look.px(12), centred=True)

    def open_export(self) -> None:
        """Open the panel for exporting and put the keyboard into it."""
        self._exporting = True
        self._arrange()
        appear(self._look, self.panel)
        self.panel.focus_first()

    def close_export(self) -> None:
        """Close the panel; an export that is under way goes on."""
        self._exporting = False
        self._arrange()
        self.export_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(
        self, title: str, tools: Sequence[QWidget], above: Sequence[QWidget], empty: QWidget, foot: QHBoxLayout
    ) -> None:
        """Put everything in its place: `tools` beside the title, `above` the table, `empty` in the place of it."""
        look = self._look
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._main, 1)
        self._column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, look.px(_PANEL_SIDE), look.px(10))
        top.setSpacing(look.px(12))
        self._titles.setSpacing(look.px(12))
        self._titles.addWidget(label(look, title, "title"), 0, Qt.AlignmentFlag.AlignBaseline)
        self._titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        for tool in tools:
            self._tools.addWidget(tool)
        self._head_row.setSpacing(look.px(12))
        self._head_row.addLayout(self._titles, 1)
        self._head_row.addLayout(self._tools)
        top.addLayout(self._head_row)
        for part in above:
            top.addWidget(part)
        self._column.addLayout(top)
        self.table.setMinimumHeight(look.px(LEAST_HEIGHT))
        empty.hide()
        self._column.addWidget(self.table, 1)
        self._column.addWidget(empty, 1)
        foot.setContentsMargins(0, look.px(8), look.px(_PANEL_SIDE), look.px(8))
        foot.setSpacing(look.px(16))
        self._column.addLayout(foot)
        whole.addWidget(self.panel)  # last, so that Tab comes to it last
        self.setTabOrder(self.table.header, self.table)
        self.export_button.clicked.connect(self.open_export)
        self.panel.closed.connect(self.close_export)

    def _arrange(self) -> None:
        look, open_ = self._look, self._exporting
        alone = open_ and self.width() / look.scale < _TABLE_AND_PANEL
        panel = look.number("exportPanel")
        # What goes is hidden before what comes is shown: together they would widen the window.
        self._main.setVisible(not alone)
        self.panel.setVisible(open_)
        self.panel.setMinimumWidth(panel)
        self.panel.setMaximumWidth(self.width() if alone else panel)
        self.export_button.setVisible(not open_)
        # With the panel open the table reaches up to it.
        self._column.setContentsMargins(look.px(_SIDE), look.px(18), 0 if open_ else look.px(_SIDE), 0)
        self._titles.invalidate()  # a text that was just set is not measured yet
        needed = self._titles.sizeHint().width() + self._tools.sizeHint().width()
        room = self.width() - look.px(_SIDE + _PANEL_SIDE + _SIDE) - (panel if open_ else 0)
        narrow = needed + look.px(12) > room
        self._head_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _say_count(self, words: str) -> None:
        self.count_label.setText(words)
        self._arrange()
