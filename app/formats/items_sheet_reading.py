"""Items from a spreadsheet, CSV or XLSX: one row an item, columns found by their headings.

The files are opened as rosters are: any usual encoding and delimiter, nothing calculated or followed. A problem's line
is the row as a spreadsheet numbers it, also where a text of a CSV file goes over several lines.
"""

import tempfile
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

from app.domain.filed_items import ReadItems
from app.domain.refusals import Refusal
from app.domain.roster_rows import BadCell, Cell, FileRow
from app.domain.texts import Language
from app.formats.item_intake import MOST_ITEMS, BadItem, Intake, Note, shown, unreadable
from app.formats.items_sheet_columns import SheetColumn, count_known, find_column
from app.formats.items_sheet_rows import item_of_row
from app.formats.items_sheet_words import ABOUT_SHEET
from app.formats.roster_csv import open_csv
from app.formats.roster_file import RosterTable
from app.formats.roster_xlsx import open_xlsx
from app.formats.safe_cells import unguarded

LARGEST = 20_000_000
"""Bytes of a file."""

_MOST_ELEMENTS = 2_000_000
"""Elements of a workbook; 10,000 items with both languages have a million."""

_LARGEST_UNPACKED = 50_000_000
_MOST_REFUSED = 10_000
"""Rows that are no items, after which the file is taken to be something else."""

_TEMPLATE = "begin with the template of this program"
_ONE_SHEET = "put its rows below those of the first sheet, or bring it in as a file of its own"


def read(data: bytes, language: Language = "en", known: frozenset[str] = frozenset()) -> ReadItems:
    """Return the items of a sheet; texts under headings without a language are in `language`.

    `known` are the ids of the policy's commitments. The first sheet of a workbook that is not hidden is read.
    """
    if len(data) > LARGEST:
        return unreadable(f"the file is larger than {LARGEST // 1_000_000} MB", "split it into several files")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        return unreadable("this is an Excel file of before 2007, or one with a password", "save it as .xlsx or .csv")
    with tempfile.TemporaryDirectory(prefix="clausewise-") as folder:
        path = Path(folder) / "items"
        path.write_bytes(data)
        try:
            with _open(path, data) as table:
                return _read_table(table, language, known)
        except Refusal as refusal:
            return unreadable(str(refusal).rstrip("."), "save it anew as .xlsx, or as .csv in UTF-8")


def _open(path: Path, data: bytes) -> AbstractContextManager[RosterTable]:
    if data.startswith(b"PK"):
        return open_xlsx(path, None, count_known, _MOST_ELEMENTS, _LARGEST_UNPACKED)
    return open_csv(path, count_known, counts_lines=False)


def _read_table(table: RosterTable, language: Language, known: frozenset[str]) -> ReadItems:
    intake = Intake()
    columns: list[SheetColumn | None] = []
    for heading in table.headings:
        column = find_column(heading, language)
        if column is None and heading:
            intake.tell(1, f"the column “{shown(heading)}” is not known here and was left out", _TEMPLATE)
        elif column is not None and column in columns:
            intake.tell(1, f"the column “{shown(heading)}” is there twice", "keep one; the first was read")
            column = None
        columns.append(column)
    if not any(column is not None and column.name == "stem" for column in columns):
        return unreadable("no column is headed “stem”", _TEMPLATE)
    for sheet in table.unread:
        if sheet in ABOUT_SHEET.values():
            continue
        intake.tell(1, f"the sheet “{shown(sheet)}” was not read: questions stand on one sheet", _ONE_SHEET)
    rows = _Rows(columns, table)
    refused = seen = 0
    for row in table.rows():
        seen += 1
        if refused >= _MOST_REFUSED:
            intake.tell(row.row, f"more than {_MOST_REFUSED:,} rows are no items; the rest was not read", _TEMPLATE)
            break
        if intake.is_full:
            intake.tell(row.row, f"there are more than {MOST_ITEMS:,} items", "split the file")
            break
        try:
            filed, notes = item_of_row(rows.cells(row), known)
        except BadItem as bad:
            refused += 1
            intake.refuse(row.row, bad.note.what, bad.note.mend)
        else:
            intake.take(row.row, filed, notes)
    if not seen:
        return unreadable("there is no question in this", "choose a file that holds questions")
    for place, (line, count) in rows.unheaded.items():
        what = f"the column {place + 1} has no heading, so that its {count} cells were left out"
        intake.tell(line, what, _TEMPLATE)
    return intake.result()


class _Rows:
    """Takes rows apart; `unheaded` are the columns (from 0) with cells and no heading: the first row, and how many."""

    def __init__(self, columns: list[SheetColumn | None], table: RosterTable) -> None:
        self._columns, self._headings, self._is_guarded = columns, table.headings, table.is_guarded
        self.unheaded: dict[int, tuple[int, int]] = {}

    def cells(self, row: FileRow) -> dict[SheetColumn, str]:
        """Return the cells of a row that are not empty; BadItem where the row or a cell is not as it should be."""
        if row.complaint is not None:
            what = "the row breaks off, or its quotation marks are not in pairs"
            raise BadItem(Note(what, "put each text with a comma or a line break into one pair of quotation marks"))
        found: dict[SheetColumn, str] = {}
        for place, cell in enumerate(row.cells):
            if cell is None or cell == "":
                continue
            if place >= len(self._columns):
                if _text(cell):
                    what = "the row is longer than the headings"
                    raise BadItem(Note(what, "put texts with commas into quotation marks"))
                continue
            column = self._columns[place]
            if column is not None:
                text = _text(cell)
                if text:
                    found[column] = clean_cell(unguarded(text) if self._is_guarded else text)
            elif not self._headings[place] and (not isinstance(cell, str) or cell.strip()):
                line, count = self.unheaded.get(place, (row.row, 0))
                self.unheaded[place] = line, count + 1
        return found


def clean_cell(text: str) -> str:
    """Return the text of a cell with plain line breaks and nothing around it."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, BadCell):
        raise BadItem(Note(f"the cell {cell.place} is calculated, merged or holds an error", "write its text instead"))
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        what = f"a cell holds the date {cell:%Y-%m-%d}, which Excel perhaps made of something else"
        raise BadItem(Note(what, "format the cells as text and write it again"))
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)
