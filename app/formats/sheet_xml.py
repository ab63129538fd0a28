"""Reads the cells of a sheet and the texts of a workbook from their XML (ECMA-376 part 1, 18.3 and 18.4), row by row.

openpyxl does the same five times slower, for it builds every element as an object, in Python. Here the parser (expat)
tells what it meets. A document type is refused, and with it every entity.
"""

import re
from collections.abc import Callable, Iterator
from typing import IO, NamedTuple
from xml.parsers import expat

from defusedxml.common import DTDForbidden

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main "
_ROW, _CELL, _FORMULA, _VALUE = _MAIN + "row", _MAIN + "c", _MAIN + "f", _MAIN + "v"
_TEXT, _PHONETIC, _STRING = _MAIN + "t", _MAIN + "rPh", _MAIN + "si"
_CHUNK = 1 << 16
_MOST_CELLS = 16_384
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


class RawCell(NamedTuple):
    """A cell as it stands there: its column from 1, its type, its style, its value, and whether it is calculated."""

    column: int
    kind: str
    style: int
    value: str
    is_formula: bool


class RawRow(NamedTuple):
    """A row as it stands there: its number from 1, and its cells."""

    number: int
    cells: list[RawCell]


class Allowance:
    """How many elements of a workbook may still be met, counted over all that is read of it."""

    def __init__(self, elements: int) -> None:
        self._left = elements

    def counted(self, start: Callable[[str, dict[str, str]], None]) -> Callable[[str, dict[str, str]], None]:
        """Return a handler that does as `start` and counts; ValueError once there are too many."""

        def count(name: str, attributes: dict[str, str]) -> None:
            self._left -= 1
            if self._left < 0:
                raise ValueError("a workbook with too many elements")
            start(name, attributes)

        return count


def stream_rows(source: IO[bytes], allowance: Allowance | None = None) -> Iterator[RawRow]:
    """Yield the rows of a sheet that have cells; errors as expat has them, ValueError and DTDForbidden besides."""
    reading = _RowReading()
    parser = _parser(allowance.counted(reading.start) if allowance else reading.start, reading.end, reading.text)
    while chunk := source.read(_CHUNK):
        parser.Parse(chunk, False)
        yield from reading.take()
    parser.Parse(b"", True)
    yield from reading.take()


def read_strings(source: IO[bytes], allowance: Allowance | None = None) -> list[str]:
    """Return the texts that cells refer to by number, without what says how to pronounce them; errors as above."""
    reading = _StringReading()
    parser = _parser(allowance.counted(reading.start) if allowance else reading.start, reading.end, reading.text)
    while chunk := source.read(_CHUNK):
        parser.Parse(chunk, False)
    parser.Parse(b"", True)
    return reading.strings


def unescaped(text: str) -> str:
    """Return a text whose control characters were written as _x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text) if "_x" in text else text


def column_of(reference: str) -> int:
    """Return the column of a cell such as AB12, from 1; ValueError for what is none."""
    letters = reference.rstrip("0123456789")
    found = _COLUMNS.get(letters)
    if found is None:
        if not 1 <= len(letters) <= 3 or not letters.isascii() or not letters.isalpha():
            raise ValueError(f"{reference[:20]!r} is no cell")
        found = 0
        for letter in letters.upper():
            found = found * 26 + ord(letter) - 64
        _COLUMNS[letters] = found
    return found


_COLUMNS: dict[str, int] = {}


class _RowReading:
    """Gathers rows as the parser meets them."""

    def __init__(self) -> None:
        self._rows: list[RawRow] = []
        self._number, self._column = 0, 0
        self._cells: list[RawCell] = []
        self._kind, self._style, self._is_formula = "n", 0, False
        self._parts: list[str] = []
        self._hears = self._pronounces = False

    def take(self) -> list[RawRow]:
        """Return the rows that are whole by now, once."""
        rows, self._rows = self._rows, []
        return rows

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _VALUE or (name == _TEXT and not self._pronounces):
            self._hears = True
        elif name == _CELL:
            reference = attributes.get("r")
            self._column = column_of(reference) if reference else self._column + 1
            self._kind, self._style = attributes.get("t", "n"), int(attributes.get("s", 0))
            self._is_formula, self._parts = False, []
        elif name == _ROW:
            self._number = int(attributes.get("r", self._number + 1))
            self._column, self._cells = 0, []
        elif name == _FORMULA:
            self._is_formula = True
        elif name == _PHONETIC:
            self._pronounces = True

    def end(self, name: str) -> None:
        if name in (_VALUE, _TEXT):
            self._hears = False
        elif name == _CELL:
            value = "".join(self._parts)
            if len(self._cells) >= _MOST_CELLS:
                raise ValueError("more cells in a row than a sheet has columns")
            if value or self._is_formula:
                self._cells.append(RawCell(self._column, self._kind, self._style, value, self._is_formula))
        elif name == _ROW:
            if self._cells:
                self._rows.append(RawRow(self._number, self._cells))
        elif name == _PHONETIC:
            self._pronounces = False

    def text(self, data: str) -> None:
        if self._hears:
            self._parts.append(data)


class _StringReading:
    """Gathers the shared texts as the parser meets them."""

    def __init__(self) -> None:
        self.strings: list[str] = []
        self._parts: list[str] = []
        self._hears = self._pronounces = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        if name == _TEXT:
            self._hears = not self._pronounces
        elif name == _STRING:
            self._parts = []
        elif name == _PHONETIC:
            self._pronounces = True

    def end(self, name: str) -> None:
        if name == _TEXT:
            self._hears = False
        elif name == _STRING:
            self.strings.append(unescaped("".join(self._parts)))
        elif name == _PHONETIC:
            self._pronounces = False

    def text(self, data: str) -> None:
        if self._hears:
            self._parts.append(data)


def _parser(
    start: Callable[[str, dict[str, str]], None], end: Callable[[str], None], text: Callable[[str], None]
) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = _refuse
    return parser


def _refuse(name: str, system: str | None, public: str | None, _has_inside: int) -> None:
    raise DTDForbidden(name, system, public)
