"""Rosters as Excel workbooks (ECMA-376), read row by row; nothing in one is calculated, followed or believed.

openpyxl reads its XML with defusedxml, which refuses entities. The archive is looked through before it is opened.
"""

import math
import re
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet._read_only import ReadOnlyWorksheet

from app.domain.refusals import Refusal, Sentence
from app.domain.roster import recognise
from app.domain.roster_problems import Complaint
from app.domain.roster_rows import BadCell, Cell, FileRow
from app.formats.roster_file import MOST_ROWS
from app.formats.zip_checking import UnsafeZip, check_zip

T = TypeVar("T")

_MOST_COLUMNS = 500
_LAST_ROW = 1_048_576
_MOST_MERGES = 1_000
_HEADINGS_WITHIN = 10
"""Rows among which the headings are looked for: a title may stand above them."""

_BLOCK = 500
_CHUNK = 1 << 18
_MERGE = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([^\"]{2,30})\"")
_MAIN_PARTS = ("[content_types].xml", "xl/workbook.xml")


class _Area(NamedTuple):
    """Merged cells: columns and rows from 1, both ends inside."""

    left: int
    top: int
    right: int
    bottom: int


class XlsxTable:
    """A sheet of a workbook that is open; see `RosterTable`."""

    is_guarded = False

    def __init__(self, book: Any, sheet: str | None) -> None:
        sheets = [one for one in book.worksheets if isinstance(one, ReadOnlyWorksheet)]
        visible = [one.title for one in sheets if one.sheet_state == "visible"]
        self.sheets = tuple(visible)
        wanted = sheet if sheet is not None else next(iter(visible), None)
        found = next((one for one in sheets if one.title == wanted), None)
        if found is None:
            raise Refusal(Sentence.ROSTER_SHEET_UNKNOWN, sheet=sheet or "", sheets=", ".join(visible))
        self.sheet = str(wanted)
        self.kind = "Excel"
        self.from_1904 = book.epoch == CALENDAR_MAC_1904
        self._sheet = found
        self._merged = _list_merged(found)
        self._heading_row, self.headings = self._find_headings()

    def rows(self) -> Iterator[FileRow]:
        """Yield the rows under the headings."""
        wide, count = len(self.headings), 0
        for number, cells in self._read(self._heading_row + 1, None, wide + 1):
            merged = [area for area in self._merged if area.top <= number <= area.bottom] if self._merged else []
            values = [_cell(cell, number, column, merged) for column, cell in enumerate(cells[: wide + 1], start=1)]
            if all(value in (None, "") for value in values):
                continue
            count += 1
            if count > MOST_ROWS:
                raise Refusal(Sentence.ROSTER_TOO_MANY_ROWS, most=f"{MOST_ROWS:,}")
            yield FileRow(number, values + [None] * (wide - len(values)))

    def _find_headings(self) -> tuple[int, tuple[str, ...]]:
        """Return the row that has the most headings that are known, else the first that is not empty."""
        best: tuple[int, int, tuple[str, ...]] | None = None
        for number, cells in self._read(1, _HEADINGS_WITHIN, _MOST_COLUMNS):
            texts = ["" if cell.value is None or cell.data_type == "f" else str(cell.value).strip() for cell in cells]
            while texts and not texts[-1]:
                texts.pop()
            if texts:
                known = len(recognise(texts).columns)
                if best is None or known > best[0]:
                    best = known, number, tuple(" ".join(text.split()) for text in texts)
        if best is None:
            raise Refusal(Sentence.ROSTER_NO_HEADINGS)
        return best[1:]

    def _read(self, first: int, last: int | None, wide: int) -> Iterator[tuple[int, tuple[Any, ...]]]:
        """Yield rows with their numbers; what the library cannot read refuses the file."""
        self._sheet.reset_dimensions()  # what a sheet says of its own size need not be so
        rows = enumerate(self._sheet.iter_rows(first, last or _LAST_ROW, 1, wide), start=first)
        # Thousands of empty rows may follow the last one: an end is looked for by what the sheet really holds.
        while block := _guarded(lambda: list(islice(rows, _BLOCK))):
            yield from block


@contextmanager
def open_xlsx(path: Path, sheet: str | None) -> Generator[XlsxTable, None, None]:
    """Yield the table of a sheet; refuse what is no workbook, is not safe to open, or cannot be read."""
    try:
        names = [name.casefold() for name in check_zip(path)]
    except UnsafeZip as error:
        raise Refusal(Sentence.ROSTER_UNSAFE, reason=str(error)) from error
    except OSError as error:
        raise Refusal(Sentence.ROSTER_NOT_OPENED, path=str(path), reason=error.strerror or str(error)) from error
    if any(part not in names for part in _MAIN_PARTS):
        raise Refusal(Sentence.ROSTER_KIND_UNKNOWN)
    with path.open("rb") as file:
        book = _guarded(lambda: openpyxl.load_workbook(file, read_only=True, data_only=False, keep_links=False))
        try:
            yield _guarded(lambda: XlsxTable(book, sheet))
        finally:
            book.close()


def _guarded(work: Callable[[], T]) -> T:
    """Return what reading returns; whatever a doctored file makes the library raise is a refusal."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return work()
    except Refusal:
        raise
    except Exception as error:
        raise Refusal(Sentence.ROSTER_UNSAFE, reason="a part of it cannot be read") from error


def _list_merged(sheet: ReadOnlyWorksheet) -> list[_Area]:
    """Return the merged areas, which stand behind the rows in the file and are needed before them."""
    found: list[_Area] = []
    rest = b""
    with sheet._get_source() as source:
        while chunk := source.read(_CHUNK):
            text = rest + chunk
            end = 0
            for match in _MERGE.finditer(text):
                left, top, right, bottom = range_boundaries(match[1].decode("ascii"))
                found.append(_Area(left, top, right, bottom))
                end = match.end()
            if len(found) > _MOST_MERGES:
                raise Refusal(Sentence.ROSTER_MERGED, most=f"{_MOST_MERGES:,}")
            rest = text[max(end, len(text) - 200) :]
    return found


def _cell(cell: Any, row: int, column: int, merged: list[_Area]) -> Cell:
    for area in merged:
        if area.left <= column <= area.right and (row, column) != (area.top, area.left):
            return BadCell(Complaint.CELL_MERGED, f"{get_column_letter(column)}{row}")
    value, kind = cell.value, cell.data_type
    if value is None:
        return None
    if kind == "f":
        return BadCell(Complaint.CELL_FORMULA, f"{get_column_letter(column)}{row}")
    if kind == "e":
        return BadCell(Complaint.CELL_ERROR, f"{get_column_letter(column)}{row}", str(value)[:20])
    if isinstance(value, float) and not math.isfinite(value):
        return BadCell(Complaint.CELL_ERROR, f"{get_column_letter(column)}{row}", str(value))
    return value if isinstance(value, str | int | float | bool | date) else str(value)
