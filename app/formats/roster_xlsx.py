"""Rosters as Excel workbooks (ECMA-376), read row by row; nothing in one is calculated, followed or believed.

openpyxl says which sheets there are and which styles are dates; it reads XML with defusedxml, which refuses entities.
The archive is looked through before it is opened.
"""

import math
import re
import warnings
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypeVar

from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904, from_excel, from_ISO8601
from openpyxl.xml.constants import SHARED_STRINGS

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.roster_problems import Complaint
from app.domain.roster_rows import BadCell, Cell, FileRow
from app.formats.roster_file import MOST_ROWS, CountKnown, count_known
from app.formats.safe_cells import without_controls
from app.formats.sheet_xml import Allowance, RawCell, RawRow, read_strings, stream_rows, unescaped
from app.formats.zip_checking import LARGEST_IN_ALL, UnsafeZip, ZipTooLarge, check_zip

T = TypeVar("T")

_MOST_COLUMNS = 500
_MOST_MERGES = 1_000
_HEADINGS_WITHIN = 10
"""Rows among which the headings are looked for: a title may stand above them."""

_BLOCK = 500
_CHUNK = 1 << 18
_MERGE = re.compile(rb"<(?:\w+:)?mergeCell\s[^<>]*?ref=\"([^\"]{2,30})\"")
_VALUE = re.compile(rb"<(?:\w{1,9}:)?(?:v|t|f)[ />]")
_MOST_MARKED = 500_000
"""Cells that merged areas hide in all rows together; no area may lie over another, but in a doctored file it does."""

_MOST_SMALL = 50_000
"""Elements of a part that is read as a whole, such as the styles: each becomes an object."""

MOST_ELEMENTS = 15_000_000
"""Elements of the texts and the sheet; 200,000 people with twenty columns have fewer."""

_MAIN_PARTS = ("[content_types].xml", "xl/workbook.xml")


class _Area(NamedTuple):
    """Merged cells: columns and rows from 1, both ends inside."""

    left: int
    top: int
    right: int
    bottom: int


class _Archive(zipfile.ZipFile):
    """An archive whose parts are read as a whole only where they are small."""

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        content = super().read(name, pwd)
        if content.count(b"<") > 2 * _MOST_SMALL:
            raise ValueError("a part with too many elements")
        return content


class _Book:
    """A workbook that is open: its archive, sheets by name with whether they are hidden, texts, and what dates are."""

    def __init__(self, archive: zipfile.ZipFile, reader: ExcelReader, elements: int) -> None:
        self.archive = archive
        self.allowance = Allowance(elements)
        reader.read_manifest()
        texts = reader.package.find(SHARED_STRINGS)
        self.strings: list[str] = []
        if texts is not None:
            with archive.open(texts.PartName[1:]) as source:
                self.strings = read_strings(source, self.allowance)
        reader.read_workbook()
        apply_stylesheet(archive, reader.wb)
        self.epoch = reader.wb.epoch
        self.dates: frozenset[int] = frozenset(reader.wb._date_formats)
        names = set(archive.namelist())
        self.parts: dict[str, str] = {}
        self.visible: list[str] = []
        for sheet, part in reader.parser.find_sheets():
            if part.target in names and "chartsheet" not in part.Type:
                self.parts[sheet.name] = part.target
                if sheet.state == "visible":
                    self.visible.append(sheet.name)


class XlsxTable:
    """A sheet of a workbook that is open; see `RosterTable`."""

    is_guarded = False

    def __init__(self, book: _Book, sheet: str | None, known: CountKnown) -> None:
        self.sheets = tuple(book.visible)
        wanted = sheet if sheet is not None else next(iter(self.sheets), None)
        if wanted is None or wanted not in book.parts:
            raise Refusal(HrSentence.ROSTER_SHEET_UNKNOWN, sheet=sheet or "", sheets=", ".join(self.sheets))
        self.sheet = wanted
        self.kind = "Excel"
        self.from_1904 = book.epoch == CALENDAR_MAC_1904
        self._book, self._part = book, book.parts[wanted]
        self.unread = tuple(name for name in self.sheets if name != wanted and _has_cells(book, book.parts[name]))
        self._merged = _list_merged(book, self._part)
        self._heading_row, self.headings = self._find_headings(known)

    def rows(self) -> Iterator[FileRow]:
        """Yield the rows under the headings."""
        wide, count, marked = len(self.headings), 0, 0
        for number, values in self._read(wide + 1):
            if number <= self._heading_row:
                continue
            for area in self._merged:
                if area.top <= number <= area.bottom:
                    marked += _mark_merged(values, number, area)
            if marked > _MOST_MARKED:
                raise Refusal(HrSentence.ROSTER_UNSAFE)
            if all(value in (None, "") for value in values):
                continue
            count += 1
            if count > MOST_ROWS:
                raise Refusal(HrSentence.ROSTER_TOO_MANY_ROWS, most=f"{MOST_ROWS:,}")
            yield FileRow(number, values)

    def _find_headings(self, count: CountKnown) -> tuple[int, tuple[str, ...]]:
        """Return the row that has the most headings that are known, else the first that is not empty."""
        best: tuple[int, int, tuple[str, ...]] | None = None
        for number, values in islice(self._read(_MOST_COLUMNS), _HEADINGS_WITHIN):
            if number > _HEADINGS_WITHIN and best is not None:
                break
            texts = ["" if value is None or isinstance(value, BadCell) else str(value) for value in values]
            texts = [" ".join(without_controls(text).split()) for text in texts]
            while texts and not texts[-1]:
                texts.pop()
            known = count(texts)
            if texts and (best is None or known > best[0]):
                best = known, number, tuple(texts)
        if best is None:
            raise Refusal(HrSentence.ROSTER_NO_HEADINGS)
        return best[1:]

    def _read(self, wide: int) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the numbers and the first cells of the rows; what is not as it has to be refuses the file."""
        with self._book.archive.open(self._part) as source:
            rows = stream_rows(source, self._book.allowance)
            while block := _guarded(lambda: [self._cells(row, wide) for row in islice(rows, _BLOCK)]):
                yield from block

    def _cells(self, row: RawRow, wide: int) -> tuple[int, list[Cell]]:
        values: list[Cell] = [None] * wide
        for cell in row.cells:
            # What stands further to the right than is looked at is seen in the last column.
            values[min(cell.column, wide) - 1] = self._value(cell, row.number)
        return row.number, values

    def _value(self, cell: RawCell, row: int) -> Cell:
        if cell.is_formula:
            return BadCell(Complaint.CELL_FORMULA, f"{get_column_letter(cell.column)}{row}")
        value = self._typed(cell)
        if cell.kind == "e" or (isinstance(value, float) and not math.isfinite(value)):
            return BadCell(Complaint.CELL_ERROR, f"{get_column_letter(cell.column)}{row}", cell.value[:20])
        return value

    def _typed(self, cell: RawCell) -> Cell:
        kind, text = cell.kind, cell.value
        if kind == "s":
            return self._book.strings[int(text)]
        if kind == "n":
            number = float(text) if any(char in text for char in ".eE") else int(text)
            return _dated(from_excel(number, self._book.epoch)) if cell.style in self._book.dates else number
        if kind == "b":
            return bool(int(text))
        if kind == "d":
            return _dated(from_ISO8601(text))
        return unescaped(text)


@contextmanager
def open_xlsx(
    path: Path,
    sheet: str | None,
    known: CountKnown = count_known,
    elements: int = MOST_ELEMENTS,
    largest: int = LARGEST_IN_ALL,
) -> Generator[XlsxTable, None, None]:
    """Yield the table of a sheet; refuse what is no workbook, is not safe to open, or cannot be read.

    `known` tells how many of some headings are those of the table that is looked for, `elements` how many a workbook
    may have, `largest` how many bytes when unpacked.
    """
    try:
        names = [name.casefold() for name in check_zip(path, largest)]
    except ZipTooLarge as error:
        raise Refusal(HrSentence.ROSTER_UNPACKS_TOO_LARGE, most=f"{largest // 1_000_000}") from error
    except UnsafeZip as error:
        raise Refusal(HrSentence.ROSTER_UNSAFE) from error
    except OSError as error:
        raise Refusal(HrSentence.ROSTER_NOT_OPENED, path=str(path), reason=error.strerror or str(error)) from error
    if any(part not in names for part in _MAIN_PARTS):
        raise Refusal(HrSentence.ROSTER_KIND_UNKNOWN)
    with path.open("rb") as file:
        reader = _guarded(lambda: ExcelReader(file, read_only=True, keep_links=False))
        with reader.archive, _Archive(file) as archive:
            reader.archive = archive
            yield _guarded(lambda: XlsxTable(_Book(archive, reader, elements), sheet, known))


def _guarded(work: Callable[[], T]) -> T:
    """Return what reading returns; whatever a doctored file makes it raise is a refusal."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return work()
    except Refusal:
        raise
    except Exception as error:
        raise Refusal(HrSentence.ROSTER_UNSAFE) from error


def _has_cells(book: _Book, part: str) -> bool:
    """Whether there is a value in a sheet."""
    rest = b""
    with book.archive.open(part) as source:
        while chunk := source.read(_CHUNK):
            if _VALUE.search(rest + chunk):
                return True
            rest = chunk[-20:]
    return False


def _list_merged(book: _Book, part: str) -> list[_Area]:
    """Return the merged areas, which stand behind the rows in the file and are needed before them."""
    found: list[_Area] = []
    rest = b""
    with book.archive.open(part) as source:
        while chunk := source.read(_CHUNK):
            text = rest + chunk
            end = 0
            for match in _MERGE.finditer(text):
                found.append(_Area(*range_boundaries(match[1].decode("ascii"))))
                end = match.end()
            if len(found) > _MOST_MERGES:
                raise Refusal(HrSentence.ROSTER_MERGED, most=f"{_MOST_MERGES:,}")
            rest = text[max(end, len(text) - 200) :]
    return found


def _mark_merged(values: list[Cell], row: int, area: _Area) -> int:
    """Put bad cells where a merged area hides what belongs to a row, everywhere but in its first cell; say how many."""
    for column in range(area.left, min(area.right, len(values)) + 1):
        if (row, column) != (area.top, area.left):
            values[column - 1] = BadCell(Complaint.CELL_MERGED, f"{get_column_letter(column)}{row}")
    return max(0, min(area.right, len(values)) + 1 - area.left)


def _dated(value: object) -> Cell:
    """Return a day; a time alone, or a span of time, is no day and comes as a text."""
    if value is None or isinstance(value, date):
        return value
    if isinstance(value, time | timedelta):
        return str(value)
    raise ValueError(f"{value!r} is no day")
