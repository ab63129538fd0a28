"""Completion records as an Excel workbook: typed cells, no formula, no link.

Numbers of employees stay text, dates and times are Excel's own (days since 1899-12-30, ECMA-376 part 1, 18.17.4).
"""

import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from app.domain.records import Column, ColumnKind, Record
from app.domain.texts import Language
from app.formats.safe_cells import without_controls

ROWS_OF_A_SHEET = 1_048_576
"""Rows that Excel can hold on one sheet, the heading among them; more records go on to further sheets."""

_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_EPOCH = date(1899, 12, 30).toordinal()
_WIDTHS = {"number": 16, "name": 24, "department": 18, "module_title": 34, "commitments": 34, "id": 38}


def write_xlsx(
    path: Path,
    columns: tuple[Column, ...],
    blocks: Iterable[list[Record]],
    language: Language,
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled.

    Raises OSError where the file cannot be written.
    """
    # The library leaves the rows of an unfinished workbook lying in the temporary folder; this one goes in any case.
    with tempfile.TemporaryDirectory(prefix="clausewise-") as folder:
        book = xlsxwriter.Workbook(str(path), {**_PLAIN, "constant_memory": True, "tmpdir": folder})
        written = 0
        try:
            writer = _SheetWriter(book, columns, language)
            for block in blocks:
                for record in block:
                    writer.write(record)
                written += len(block)
                progress(written)
            book.close()
        except FileCreateError as error:
            raise (error.args[0] if isinstance(error.args[0], OSError) else OSError(str(error))) from error
        finally:
            for sheet in book.worksheets():
                sheet._opt_close()
    return written


class _SheetWriter:
    """Writes records under each other and begins a new sheet when one is full."""

    def __init__(self, book: Any, columns: tuple[Column, ...], language: Language) -> None:
        self._book = book
        self._columns = columns
        self._language = language
        self._places = [Record._fields.index(column.field) for column in columns]
        self._head = book.add_format({"bold": True, "bottom": 1})
        self._formats = {
            ColumnKind.SHARE: book.add_format({"num_format": "0.00"}),
            ColumnKind.DATE: book.add_format({"num_format": "yyyy-mm-dd"}),
            ColumnKind.TIME: book.add_format({"num_format": "hh:mm:ss"}),
        }
        self._sheets = 0
        self._begin_sheet()

    def write(self, record: Record) -> None:
        """Write one record."""
        if self._row == ROWS_OF_A_SHEET:
            self._begin_sheet()
        for place, (column, field) in enumerate(zip(self._columns, self._places, strict=True)):
            value = record[field]
            if column.kind is ColumnKind.TEXT:
                self._sheet.write_string(self._row, place, without_controls(str(value)))
            elif column.kind is ColumnKind.BOOLEAN:
                self._sheet.write_boolean(self._row, place, bool(value))
            elif column.kind is ColumnKind.DATE:
                days = date.fromisoformat(str(value)).toordinal() - _EPOCH
                self._sheet.write_number(self._row, place, days, self._formats[column.kind])
            elif column.kind is ColumnKind.TIME:
                hours, minutes, seconds = str(value).split(":")
                day = (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) / 86_400
                self._sheet.write_number(self._row, place, day, self._formats[column.kind])
            else:
                self._sheet.write_number(self._row, place, value, self._formats.get(column.kind))
        self._row += 1

    def _begin_sheet(self) -> None:
        self._sheets += 1
        name = "記録" if self._language == "ja" else "Records"
        self._sheet = self._book.add_worksheet(name if self._sheets == 1 else f"{name} {self._sheets}")
        self._sheet.freeze_panes(1, 0)
        for place, column in enumerate(self._columns):
            self._sheet.set_column(place, place, _WIDTHS.get(column.field, 14))
            self._sheet.write_string(0, place, column.heading.in_language(self._language), self._head)
        self._row = 1
