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
            intake.refuse(1, f"the column “{shown(heading)}” is not known here and was left out", _TEMPLATE)
        elif column is not None and column in columns:
            intake.refuse(1, f"the column “{shown(heading)}” is there twice", "keep one; the first was read")
            column = None
        columns.append(column)
    if not any(column is not None and column.name == "stem" for column in columns):
        return unreadable("no column is headed “stem”", _TEMPLATE)
    refused = 0
    for row in table.rows():
        if refused >= _MOST_REFUSED:
            intake.refuse(row.row, f"more than {_MOST_REFUSED:,} rows are no items; the rest was not read", _TEMPLATE)
            break
        if intake.is_full:
            intake.refuse(row.row, f"there are more than {MOST_ITEMS:,} items", "split the file")
            break
        try:
            filed, notes = item_of_row(_cells(row, columns, is_guarded=table.is_guarded), known)
        except BadItem as bad:
            refused += 1
            intake.refuse(row.row, bad.note.what, bad.note.mend)
        else:
            intake.take(row.row, filed, notes)
    return intake.result()


def _cells(row: FileRow, columns: list[SheetColumn | None], *, is_guarded: bool) -> dict[SheetColumn, str]:
    """Return the cells of a row that are not empty; BadItem where the row or a cell is not as it should be."""
    if row.complaint is not None:
        what = "the row breaks off, or its quotation marks are not in pairs"
        raise BadItem(Note(what, "put each text with a comma or a line break into one pair of quotation marks"))
    found: dict[SheetColumn, str] = {}
    for place, cell in enumerate(row.cells):
        column = columns[place] if place < len(columns) else None
        text = _text(cell) if column is not None or place >= len(columns) else ""
        if place >= len(columns) and text:
            raise BadItem(Note("the row is longer than the headings", "put texts with commas into quotation marks"))
        if column is not None and text:
            found[column] = clean_cell(unguarded(text) if is_guarded else text)
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
