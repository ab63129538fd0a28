"""Makes an entry out of a row of a file, cell by cell, or says what is wrong with it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from app.domain.people import clean_line, clean_number
from app.domain.refusals import AnySentence, Refusal, Sentence
from app.domain.roster import DAYS, ColumnMapping, RosterEntry, RosterField
from app.domain.roster_dates import DayAmbiguous, DayUnreadable, day_of_cell, day_of_serial, read_day
from app.domain.roster_problems import BadRow, Complaint, RowProblem


@dataclass(frozen=True, slots=True)
class RosterSource:
    """A file to read a roster from; `sheet` is the name of one of an XLSX, None for the first that is not hidden."""

    path: Path
    sheet: str | None = None


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell whose value is not to be trusted, and its place on the sheet, for instance C14."""

    complaint: Complaint
    place: str
    text: str = ""


Cell = str | int | float | bool | date | datetime | BadCell | None


class FileRow(NamedTuple):
    """A row of a file: its number there (the headings are row 1), its cells, and what is wrong with it as a whole."""

    row: int
    cells: Sequence[Cell]
    complaint: Complaint | None = None


def shown_cells(row: FileRow, wide: int) -> tuple[str, ...]:
    """Return the first cells of a row as texts to look at: days as `YYYY-MM-DD`, what is not to be trusted as "…"."""
    texts = tuple(_shown(cell) for cell in row.cells[:wide])
    return texts + ("",) * (wide - len(texts))


class NumberedEntry(NamedTuple):
    """An entry and the row that it stands in."""

    row: int
    entry: RosterEntry


_LONGEST = 200
_LONGEST_EMAIL = 254
_SPOILED = re.compile(r"\d+\.0+|\d(?:\.\d+)?[eE]\+?\d+|#+")
_EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\]+\.[^\s@,;:<>()\[\]\"\\.]+")


class RowReading:
    """Reads the rows of one file with one mapping; `warnings` gathers what is doubtful about rows that are taken in."""

    def __init__(
        self, mapping: ColumnMapping, headings: Sequence[str], unguard: Callable[[str], str], *, from_1904: bool = False
    ) -> None:
        self.warnings: list[RowProblem] = []
        self._mapping, self._headings = mapping, headings
        # The number first: what is wrong with the other cells is said about somebody then.
        self._columns = sorted(mapping.columns, key=lambda one: one[1] is not RosterField.NUMBER)
        self._unguard, self._from_1904 = unguard, from_1904

    def entry(self, row: FileRow) -> RosterEntry:
        """Return the entry of a row; raise BadRow where it cannot be taken in."""
        if row.complaint is not None:
            raise BadRow(RowProblem(row.row, row.complaint))
        wide = len(self._headings)
        if any(cell not in (None, "") for cell in row.cells[wide:]):
            raise BadRow(RowProblem(row.row, Complaint.ROW_TOO_WIDE))
        if len(row.cells) < wide:
            self.warnings.append(RowProblem(row.row, Complaint.ROW_SHORT))
        values: dict[str, str | None] = {}
        number = ""
        for column, field in self._columns:
            cell = row.cells[column] if column < len(row.cells) else None
            try:
                values[field.value] = self._value(row.row, column, field, cell)
            except BadRow as bad:
                raise BadRow(RowProblem(row.row, bad.problem.complaint, bad.problem.values, number)) from bad
            if field is RosterField.NUMBER:
                number = values["number"] or ""
        return self._checked(row.row, RosterEntry(**values))  # type: ignore[arg-type]

    def _checked(self, row: int, entry: RosterEntry) -> RosterEntry:
        if entry.joined_on and entry.left_on and entry.left_on < entry.joined_on:
            values = {"joined": entry.joined_on, "left": entry.left_on}
            raise BadRow(RowProblem(row, Complaint.LEFT_BEFORE_JOINED, values, entry.number))
        if entry.manager == entry.number:
            self.warnings.append(RowProblem(row, Complaint.OWN_MANAGER, number=entry.number))
            return entry._replace(manager="")
        return entry

    def _value(self, row: int, column: int, field: RosterField, cell: Cell) -> str | None:
        if isinstance(cell, BadCell):
            raise BadRow(RowProblem(row, cell.complaint, {"cell": cell.place, "text": cell.text}))
        if field in DAYS:
            return self._day(row, column, cell)
        if field in (RosterField.NUMBER, RosterField.MANAGER):
            return self._number(row, column, field, cell)
        return self._text(row, column, field, _text_of(cell))

    def _text(self, row: int, column: int, field: RosterField, raw: str) -> str:
        try:
            text = _line(self._unguard(raw))
        except Refusal as refusal:
            raise self._bad(row, column, Complaint.TEXT_UNSAFE) from refusal
        if field is RosterField.NAME and not text:
            raise BadRow(RowProblem(row, Complaint.NAME_MISSING))
        if len(text) > (_LONGEST_EMAIL if field is RosterField.EMAIL else _LONGEST):
            raise self._bad(row, column, Complaint.TEXT_TOO_LONG)
        if field is RosterField.EMAIL and text and not _EMAIL.fullmatch(text):
            raise self._bad(row, column, Complaint.EMAIL_WRONG, text)
        return text

    def _number(self, row: int, column: int, field: RosterField, cell: Cell) -> str:
        text = _text_of(cell)
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            if cell != int(cell):
                raise self._bad(row, column, Complaint.NUMBER_SPOILED, text)
            text = str(int(cell))
            if field is RosterField.NUMBER:
                self.warnings.append(RowProblem(row, Complaint.ZEROS_PERHAPS_LOST, {"number": text}, text))
        elif _SPOILED.fullmatch(text.strip()):
            raise self._bad(row, column, Complaint.NUMBER_SPOILED, text)
        text = self._unguard(text)
        if field is RosterField.MANAGER and not text.strip():
            return ""
        try:
            return clean_number(text)
        except Refusal as refusal:
            raise self._bad(row, column, _NUMBER_COMPLAINTS[refusal.sentence]) from refusal

    def _day(self, row: int, column: int, cell: Cell) -> str | None:
        try:
            if cell is None:
                return None
            if isinstance(cell, date):
                return day_of_cell(cell)
            if isinstance(cell, int | float) and not isinstance(cell, bool):
                if 19_000_101 <= cell <= 22_001_231:  # 20260331, which no spreadsheet counts as a day
                    return read_day(_text_of(cell), None)
                return day_of_serial(cell, from_1904=self._from_1904)
            return read_day(_text_of(cell), self._mapping.day_order)
        except DayUnreadable as error:
            raise self._bad(row, column, Complaint.DAY_UNREADABLE, _text_of(cell)) from error
        except DayAmbiguous as error:
            raise self._bad(row, column, Complaint.DAY_AMBIGUOUS, _text_of(cell)) from error

    def _bad(self, row: int, column: int, complaint: Complaint, text: str = "") -> BadRow:
        return BadRow(RowProblem(row, complaint, {"column": self._headings[column], "text": _printable(text[:80])}))


_NUMBER_COMPLAINTS: dict[AnySentence, Complaint] = {
    Sentence.NUMBER_MISSING: Complaint.NUMBER_MISSING,
    Sentence.NUMBER_TOO_LONG: Complaint.NUMBER_TOO_LONG,
    Sentence.TEXT_UNSAFE: Complaint.TEXT_UNSAFE,
}


@lru_cache(maxsize=4096)
def _line(text: str) -> str:
    """The cleaned line; departments and jobs come again and again."""
    return clean_line(text)


def _shown(cell: Cell) -> str:
    if isinstance(cell, BadCell):
        return _printable(cell.text) or "…"
    if isinstance(cell, date):
        return (cell.date() if isinstance(cell, datetime) else cell).isoformat()
    return _printable(_text_of(cell))


def _printable(text: str) -> str:
    """Return a text to be shown as it is: without what could move a cursor or turn the direction of a line."""
    return "".join(char for char in text if char.isprintable())


def _text_of(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return str(cell)
