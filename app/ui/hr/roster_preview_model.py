"""What a roster would do, person by person and row by row, as a paged list over what was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.domain.paging import ROWS_OF_A_PAGE, Anchor, ListSort, RowCount
from app.domain.roster import RosterField
from app.domain.roster_diff import ChangeKind, PersonChange
from app.domain.roster_problems import RowProblem
from app.services.roster_importing import RosterChoices, RosterPreview
from app.ui.hr.roster_words import RosterWords, say_problem
from app.ui.shared.lists.paged_columns import PagedColumns, TableColumn
from app.ui.shared.lists.paged_model import PagedModel, PagedSource
from app.ui.shared.lists.row_cells import IconCell
from app.ui.shared.look import Look


class PreviewPart(StrEnum):
    """The parts of a preview that are looked at one at a time."""

    ADDED = "added"
    CHANGED = "changed"
    LEFT = "left"
    RETURNED = "returned"
    UNCHANGED = "unchanged"
    PROBLEMS = "problems"


class FileOrder(StrEnum):
    """The only order of a preview: that of the file."""

    ROW = "row"


@dataclass(frozen=True, slots=True)
class RowSort(ListSort[FileOrder]):
    """The order of the file."""

    key: FileOrder = FileOrder.ROW


class PreviewRow(NamedTuple):
    """A line of the preview: a person and what happens to them, or a row and what is wrong with it."""

    change: PersonChange | None
    problem: RowProblem | None


PreviewModel = PagedModel[PreviewRow, PreviewPart, RowSort, RowCount]


class PreviewLists:
    """The lines of each part; nothing is copied, a page is cut out of what the preview holds."""

    def __init__(self, preview: RosterPreview, choices: RosterChoices) -> None:
        self._people: dict[PreviewPart, Sequence[PersonChange]] = {
            PreviewPart(kind.value): preview.diff.people[kind] for kind in ChangeKind
        }
        self._leaving = preview.leaving(choices)
        self._problems = preview.diff.problems

    def count(self, part: PreviewPart) -> RowCount:
        """Return how many lines a part has."""
        if part is PreviewPart.PROBLEMS:
            return RowCount(len(self._problems))
        return RowCount(len(self._people[part]) + (len(self._leaving) if part is PreviewPart.LEFT else 0))

    def page(self, part: PreviewPart, _sort: RowSort, after: Anchor | None) -> list[PreviewRow]:
        """Return the lines that follow an anchor, which is the number of lines before."""
        first = int(after.values[0]) if after is not None else 0
        last = first + ROWS_OF_A_PAGE
        if part is PreviewPart.PROBLEMS:
            return [PreviewRow(None, problem) for problem in self._problems[first:last]]
        people = self._people[part]
        shown = list(people[first:last])
        if part is PreviewPart.LEFT and len(shown) < ROWS_OF_A_PAGE:
            begin = max(first - len(people), 0)
            shown += self._leaving[begin : begin + ROWS_OF_A_PAGE - len(shown)]
        return [PreviewRow(change, None) for change in shown]

    def anchors(self, part: PreviewPart, _sort: RowSort) -> list[Anchor]:
        """Return the place of each page but the first."""
        return [Anchor((place,)) for place in range(ROWS_OF_A_PAGE, self.count(part).rows + 1, ROWS_OF_A_PAGE)]

    def source(self) -> PagedSource[PreviewRow, PreviewPart, RowSort, RowCount]:
        """Return the lines as a source of a paged list."""
        return PagedSource(self.page, self.count, self.anchors)


class PreviewColumns(PagedColumns[PreviewRow]):
    """Row, number, name, and what happens or what is wrong."""

    def __init__(self, look: Look, words: RosterWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        what = IconCell[PreviewRow](look, _icon, self.what)
        self.set_columns(
            TableColumn("row", self.tr("Row"), 64, self.row, to_the_right=True),
            TableColumn("number", self.tr("No."), 84, _number, typed_by_people=True),
            TableColumn("name", self.tr("Name"), 180, _name, typed_by_people=True),
            TableColumn("what", self.tr("What happens"), 300, self.what, typed_by_people=True, cell=what),
            stretched="what",
            narrowest=300,
        )

    def row(self, row: PreviewRow) -> str:
        """Return the number of a row in the file, a dash for somebody whom it does not name."""
        number = row.problem.row if row.problem else row.change.row if row.change else 0
        return str(number) if number else "–"

    def what(self, row: PreviewRow) -> str:
        """Return what happens to a person, or what is wrong with a row."""
        if row.problem is not None:
            return say_problem(row.problem)
        if row.change is None or row.change.kind is ChangeKind.UNCHANGED:
            return self.tr("Nothing changes")
        if row.change.kind is ChangeKind.ADDED:
            after = row.change.after
            return self.tr(", ").join(part for part in (after.department, after.job, after.email) if part)
        changes = row.change.changes()
        return self.tr("; ").join(self._words.change(one) for one in changes if one.field is not RosterField.NUMBER)


_ICONS = {
    ChangeKind.ADDED: ("plus", "right"),
    ChangeKind.CHANGED: ("pencil", "accentText"),
    ChangeKind.LEFT: ("log-out", "textMuted"),
    ChangeKind.RETURNED: ("rotate-ccw", "due"),
    ChangeKind.UNCHANGED: ("minus", "textMuted"),
}


def _icon(row: PreviewRow) -> tuple[str, str]:
    if row.problem is not None:
        return ("triangle-alert", "due") if row.problem.is_warning else ("circle-x", "wrong")
    return _ICONS[row.change.kind if row.change else ChangeKind.UNCHANGED]


def _number(row: PreviewRow) -> str:
    return row.problem.number if row.problem else row.change.after.number if row.change else ""


def _name(row: PreviewRow) -> str:
    return row.change.after.name if row.change else ""
