"""How the library is laid out: its head with search and buttons, the filters, the table, and the foot."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QProgressBar, QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.ui.shared.buttons import Button
from app.ui.shared.done_line import DoneLine
from app.ui.shared.labels import label
from app.ui.shared.lines import PageBody, scrolling
from app.ui.shared.lists.paged_model import PagedModel
from app.ui.shared.lists.paged_table import LEAST_HEIGHT, PagedTable
from app.ui.shared.lists.shown_list import show_list
from app.ui.shared.look import Look
from app.ui.shared.notice import Notice
from app.ui.shared.search_field import SearchField
from app.ui.shared.sentences import say_number
from app.ui.trainer.empty_library import EmptyLibrary
from app.ui.trainer.library_filters import LibraryFilters

_LOW = 480
"""Height of the page in pixels of the design below which what is needed less waits in menus."""


class LibraryFrame(QWidget):
    """Holds the parts of the page and arranges them for the room that there is; knows no service."""

    def __init__(
        self, look: Look, model: PagedModel[Any, Any, Any, Any], policy: Policy, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._look = look
        compact = look.scale > 1.4
        self.search = SearchField(look, self.tr("Words, title or id"))
        self.new_button = Button(look, self.tr("New item"), "primary", icon="plus", compact=compact)
        self.quick_button = Button(look, self.tr("Quick entry"), icon="square-pen", compact=compact)
        self.import_button = Button(look, self.tr("Import"), icon="file-input", compact=compact)
        self.more_button = Button(look, "", icon="chevron-down", compact=compact)
        self.more_button.setAccessibleName(self.tr("More ways to add items"))
        self.more_menu = QMenu(self)
        self.more_menu.addAction(self.quick_button.text()).triggered.connect(self.quick_button.click)
        self.more_menu.addAction(self.import_button.text()).triggered.connect(self.import_button.click)
        self.filters = LibraryFilters(look, policy, today)
        self.notice, self.done = Notice(look), DoneLine(look)
        self.opening = OpeningLine(look)
        self.table = PagedTable(look, model, self.tr("Items"))
        self.empty = EmptyLibrary(look)
        self.count_label = label(look, "", "meta", "muted")
        self.count_label.setMinimumWidth(1)  # else a longer text would widen the window before the head is arranged
        self.selected_label = label(look, "", "meta", "muted")
        words = self.tr("With the selection")
        self.actions_button = Button(look, words, icon="chevron-down", icon_after=True, compact=True)
        self._lay_out()
        self.more_button.clicked.connect(self._open_more)
        self._arrange()

    def say_count(self, words: str) -> None:
        """Say in the head how many items there are."""
        self.count_label.setText(words)
        self._arrange()

    def show_empty(self, empty: bool, *, filtered: bool) -> None:
        """Show the table, or why there is nothing in it."""
        self.empty.explain(filtered=filtered)
        show_list(self.table, self.empty, is_empty=empty)
        for part in (self.selected_label, self._hint):  # room that a low window needs
            part.setVisible(not empty)

    def show_selected(self, rows: int) -> None:
        """Say how many items are selected, with what can be done with them."""
        self.selected_label.setText(self.tr("{count} selected").format(count=say_number(self._look, rows)))
        self.actions_button.setVisible(rows > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        look = self._look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        body = PageBody()
        outer.addWidget(scrolling(body))  # where the window is too low for the head and some rows
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(24), look.px(18), look.px(24), 0)
        column.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, 0, look.px(10))
        above.setSpacing(look.px(10))
        above.addLayout(self._head())
        above.addWidget(self.filters)
        for line in (self.opening, self.notice, self.done):
            above.addWidget(line)
        column.addLayout(above)
        self.table.setMinimumHeight(look.px(LEAST_HEIGHT))
        self.empty.hide()
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, look.px(6), 0, look.px(6))
        foot.setSpacing(look.px(12))
        self.selected_label.setMinimumHeight(look.number("controlHeightCompact"))
        foot.addWidget(self.selected_label)
        foot.addWidget(self.actions_button)
        self._hint = label(look, self.tr("Enter opens an item"), "meta", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self._hint, 1)
        column.addLayout(foot)
        self.setTabOrder(self.table.header, self.table)
        self.setTabOrder(self.table, self.actions_button)

    def _head(self) -> QBoxLayout:
        look = self._look
        titles = QHBoxLayout()
        titles.setSpacing(look.px(12))
        self._title = label(look, self.tr("Items"), "title")
        titles.addWidget(self._title, 0, Qt.AlignmentFlag.AlignBaseline)
        titles.addWidget(self.count_label, 1, Qt.AlignmentFlag.AlignBaseline)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(8))
        for button in (self.new_button, self.quick_button, self.import_button, self.more_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._buttons = buttons
        self._tools_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools_row.setSpacing(look.px(12))
        self._tools_row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        self._tools_row.addLayout(buttons)
        self._head_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head_row.setSpacing(look.px(12))
        self._head_row.addLayout(titles, 1)
        self._head_row.addLayout(self._tools_row)
        return self._head_row

    def _open_more(self) -> None:
        self.more_menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    def _arrange(self) -> None:
        look = self._look
        low = self.height() / look.scale < _LOW
        self.filters.fold(low)
        self.quick_button.setVisible(not low)
        self.import_button.setVisible(not low)
        self.more_button.setVisible(low)
        self._buttons.invalidate()
        room = self.width() - look.px(2 * 24)
        buttons = self._buttons.sizeHint().width() + look.px(12)
        tools = self.search.sizeHint().width() + buttons
        words = self._title.sizeHint().width() + look.px(12) + self.count_label.sizeHint().width()
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._tools_row.setDirection(down if self.search.minimumSizeHint().width() + buttons > room else right)
        self._head_row.setDirection(down if words + tools + look.px(12) > room else right)


class OpeningLine(QWidget):
    """Says that the studio is being opened, which takes a moment the first time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        words = self.tr("The items of the course are being brought in. The first time this takes a few seconds.")
        said = label(look, words, "meta", "muted")
        said.setWordWrap(True)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setMaximumWidth(look.px(420))
        bar.setAccessibleName(words)
        column.addWidget(said)
        column.addWidget(bar)
        self.hide()
