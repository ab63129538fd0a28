"""Any list becomes a table by its columns, its source and its order: it fills, sorts, opens and fades rows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.paging import ROWS_OF_A_PAGE, Anchor, ListSort, RowCount
from app.ui.shared.background import BackgroundWorker
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.look import Look

ROWS = 700


class ToolKey(StrEnum):
    """What tools can be sorted by."""

    NAME = "name"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Tool:
    """A row of the list."""

    name: str
    weight: int


TOOLS = [Tool(f"tool {number:03}", ROWS - number) for number in range(ROWS)]


class ToolColumns(PagedColumns[Tool]):
    """Two columns; tools that weigh nothing much are faded."""

    def __init__(self) -> None:
        super().__init__()
        self.set_columns(
            TableColumn("name", "Name", 100, lambda tool: tool.name, ToolKey.NAME),
            TableColumn("weight", "Weight", 80, lambda tool: str(tool.weight), ToolKey.WEIGHT, down_first=True),
            TableColumn("note", "Note", 80, lambda tool: ""),
            stretched="name",
            is_faded=lambda tool: tool.weight == ROWS,
        )


def listed(least: int, sort: ListSort[ToolKey]) -> list[Tool]:
    """List tools that weigh at least so much."""
    found = [tool for tool in TOOLS if tool.weight >= least]
    return sorted(found, key=lambda tool: getattr(tool, sort.key), reverse=sort.descending)


def page(least: int, sort: ListSort[ToolKey], after: Anchor | None) -> list[Tool]:
    """Return the page behind the anchor, whose value is a position here."""
    first = int(after.values[0]) if after else 0
    return listed(least, sort)[first : first + ROWS_OF_A_PAGE]


def anchors(least: int, sort: ListSort[ToolKey]) -> list[Anchor]:
    """Return the positions that further pages start at."""
    return [Anchor((first,)) for first in range(ROWS_OF_A_PAGE, len(listed(least, sort)) + 1, ROWS_OF_A_PAGE)]


SOURCE = PagedSource(page, lambda least: RowCount(len(listed(least, ListSort(ToolKey.NAME)))), anchors)
Show = Callable[[], PagedTable]


@pytest.fixture
def table(qtbot: QtBot, look: Look, worker: BackgroundWorker) -> Iterator[PagedTable]:
    """The list of tools by name, filled."""
    slow = BackgroundWorker()
    model = PagedModel(ToolColumns(), SOURCE, worker, slow, 0, ListSort(ToolKey.NAME))
    table = PagedTable(look, model, "Tools")
    qtbot.addWidget(table)
    table.header.sort_chosen.connect(lambda sort: model.list_anew(model.wanted, sort))
    table.resize(600, 400)
    table.show()
    model.list_anew(0, ListSort(ToolKey.NAME))
    qtbot.waitUntil(model.is_complete)
    yield table
    slow.wait()


def test_columns_source_and_order_make_a_list(table: PagedTable) -> None:
    model = table.model()
    assert model.rowCount() == ROWS
    assert model.index(0, 0).data() == "tool 000"
    assert table.accessibleName() == "Tools"
    assert table.columnWidth(0) == table.viewport().width() - table.columnWidth(1) - table.columnWidth(2)


def test_a_press_on_a_head_orders_the_list_as_its_column_says(qtbot: QtBot, table: PagedTable) -> None:
    header, model = table.header, table.model()
    for descending in (True, False):
        middle = QPoint(header.sectionViewportPosition(1) + 10, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        qtbot.waitUntil(lambda down=descending: model.sort_shown == ListSort(ToolKey.WEIGHT, down))
        assert model.index(0, 1).data() == (str(ROWS) if descending else "1")


def test_a_column_without_an_order_does_not_sort(qtbot: QtBot, table: PagedTable) -> None:
    with qtbot.assertNotEmitted(table.header.sort_chosen):
        header = table.header
        middle = QPoint(header.sectionViewportPosition(2) + 10, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def test_enter_and_a_double_click_open_a_row(qtbot: QtBot, table: PagedTable) -> None:
    table.setCurrentIndex(table.model().index(2, 0))
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [TOOLS[2]]
    place = table.visualRect(table.model().index(3, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [TOOLS[3]]


def test_selected_rows_are_given_even_where_they_were_never_shown(qtbot: QtBot, table: PagedTable) -> None:
    table.selectAll()
    got: list[Tool] = []
    table.model().collect(table.selected_spans(), got.extend)
    qtbot.waitUntil(lambda: bool(got))
    assert got == TOOLS


def test_a_faded_row_is_struck_out_in_grey(table: PagedTable, look: Look) -> None:
    def ink(row: int, role: str) -> int:
        box = table.visualRect(table.model().index(row, 0))
        image = table.viewport().grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)
        wanted = QColor(look.colour(role)).rgb()
        return max(sum(image.pixel(x, y) == wanted for x in range(image.width())) for y in range(3, image.height() - 3))

    assert ink(0, "textMuted") > 40  # a line through the whole text
    assert ink(1, "textMuted") < 10
