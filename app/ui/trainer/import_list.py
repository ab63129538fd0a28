"""The questions of a file as a paged list: which are ticked, what they are, and what becomes of each."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.item_importing import Coming, ImportLine, ImportPlan
from app.domain.items import ItemKind
from app.domain.paging import ROWS_OF_A_PAGE, Anchor, ListSort, RowCount
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.paged_table import PagedTable
from app.ui.shared.lists.row_cells import IconCell
from app.ui.shared.look import Look
from app.ui.shared.tick_box import paint_tick
from app.ui.trainer.import_words import ImportWords, state_icon, title_of

KIND_ICONS = {
    ItemKind.SINGLE_CHOICE: "circle-dot",
    ItemKind.MULTIPLE_ANSWERS: "list-checks",
    ItemKind.TRUE_FALSE_REASON: "contrast",
    ItemKind.MATCHING: "shuffle",
    ItemKind.ORDERING: "arrow-down",
    ItemKind.SORTING: "layout-grid",
    ItemKind.SHORT_ANSWER: "a-large-small",
    ItemKind.NUMERICAL: "asterisk",
    ItemKind.SCENARIO: "split",
}
"""The icon of each kind of item."""


class Part(StrEnum):
    """The parts of a preview that are looked at one at a time."""

    ALL = "all"
    REMARKS = "remarks"
    OUT = "out"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Shown:
    """Which questions are listed: a part of the preview, or those at some places that one remark is about."""

    part: Part = Part.ALL
    places: tuple[int, ...] = ()


class FileOrder(StrEnum):
    """The only order of a preview: that of the file."""

    LINE = "line"


@dataclass(frozen=True, slots=True)
class FileSort(ListSort[FileOrder]):
    """The order of the file."""

    key: FileOrder = FileOrder.LINE


ImportModel = PagedModel[ImportLine, Shown, FileSort, RowCount]


def is_in(part: Part, line: ImportLine) -> bool:
    """Whether a question belongs to a part of the preview."""
    if part is Part.REMARKS:
        return line.draft is not None and bool(line.problems)
    if part is Part.OUT:
        return line.draft is None
    if part is Part.CHANGED:
        return line.coming in (Coming.UPDATED, Coming.LEFT)
    if part is Part.UNCHANGED:
        return line.coming is Coming.UNCHANGED
    return True


class ImportLists:
    """Cuts pages out of a plan; which lines a part has is found once."""

    def __init__(self, plan: ImportPlan) -> None:
        self._lines = plan.lines
        self._parts = {part: [line.place for line in plan.lines if is_in(part, line)] for part in Part}

    def count(self, shown: Shown) -> RowCount:
        """Return how many questions a part has."""
        return RowCount(len(self._places(shown)))

    def page(self, shown: Shown, _sort: FileSort, after: Anchor | None) -> list[ImportLine]:
        """Return the questions that follow an anchor, which is the number of those before."""
        first = int(after.values[0]) if after is not None else 0
        return [self._lines[place] for place in self._places(shown)[first : first + ROWS_OF_A_PAGE]]

    def anchors(self, shown: Shown, _sort: FileSort) -> list[Anchor]:
        """Return the place of each page but the first."""
        rows = len(self._places(shown))
        return [Anchor((place,)) for place in range(ROWS_OF_A_PAGE, rows + 1, ROWS_OF_A_PAGE)]

    def source(self) -> PagedSource[ImportLine, Shown, FileSort, RowCount]:
        """Return the questions as a source of a paged list."""
        return PagedSource(self.page, self.count, self.anchors)

    def _places(self, shown: Shown) -> list[int] | tuple[int, ...]:
        return shown.places or self._parts[shown.part]


class Ticks:
    """Which questions are to come in: all that can, but for those that somebody unticked."""

    def __init__(self, left_out: frozenset[int] = frozenset()) -> None:
        self.left_out = set(left_out)

    def is_on(self, line: ImportLine) -> bool:
        """Whether a question comes in."""
        return line.writes and line.place not in self.left_out

    def turn(self, line: ImportLine) -> bool:
        """Tick or untick a question; return whether it could be."""
        if not line.writes:
            return False
        self.left_out ^= {line.place}
        return True


class _TickCell:
    def __init__(self, look: Look, ticks: Ticks) -> None:
        self._look, self._ticks = look, ticks

    def width(self, _row: ImportLine) -> float:
        return self._look.number("checkbox")

    def paint(self, painter: QPainter, row: ImportLine, rect: QRectF, *, faded: bool) -> None:
        size = self._look.number("checkbox")
        if row.writes:
            box = QRectF(rect.left(), rect.top() + round((rect.height() - size) / 2), size, size)
            paint_tick(painter, self._look, box, "check", on=self._ticks.is_on(row))


class ImportColumns(PagedColumns[ImportLine]):
    """Tick, line, kind and title, and what becomes of a question."""

    def __init__(self, look: Look, words: ImportWords, ticks: Ticks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticks, self._words, self._language = ticks, words, look.language
        title = IconCell[ImportLine](look, _kind_icon, self._title)
        state = IconCell[ImportLine](look, state_icon, words.state)
        self.set_columns(
            TableColumn("tick", "", 34, self._tick, cell=_TickCell(look, ticks)),
            TableColumn("line", self.tr("Line"), 52, lambda line: str(line.line), to_the_right=True),
            TableColumn("title", self.tr("Question"), 200, self._title, typed_by_people=True, cell=title),
            TableColumn("state", self.tr("What becomes of it"), 186, words.state, cell=state),
            stretched="title",
            narrowest=130,
        )

    def _tick(self, line: ImportLine) -> str:
        return self.tr("Ticked") if self._ticks.is_on(line) else self.tr("Not ticked")

    def _title(self, line: ImportLine) -> str:
        return title_of(line, self._language) or self._words.first_problem(line)


class ImportTable(PagedTable):
    """Space, or a press on a box, ticks or unticks a question: `turned` tells it; `current` is the one in question."""

    turned = Signal()
    current = Signal(object)

    def __init__(self, look: Look, model: ImportModel, ticks: Ticks, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, model, name, parent)
        self._lines, self._ticks = model, ticks
        self.selectionModel().currentRowChanged.connect(lambda index, _old: self._tell(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._turn([row for span in self.selected_spans() for row in span] or [self.currentIndex().row()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if index.isValid() and index.column() == 0:
            self._turn([index.row()])

    def _turn(self, rows: list[int]) -> None:
        lines = [line for row in rows if row >= 0 and (line := self._lines.row(row)) is not None and line.writes]
        on = any(self._ticks.is_on(line) for line in lines)
        for line in lines:
            if self._ticks.is_on(line) is on:
                self._ticks.turn(line)
        if lines:
            self.viewport().update()
            self.turned.emit()

    def _tell(self, row: int) -> None:
        line = self._lines.row(row) if row >= 0 else None
        if line is not None:
            self.current.emit(line)


def _kind_icon(line: ImportLine) -> tuple[str, str]:
    if line.draft is None:
        return ("circle-x", "wrong")
    return (KIND_ICONS[line.draft.item.kind], "textMuted")
