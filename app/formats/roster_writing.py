"""The program's own roster: as CSV for people and as an Excel workbook, both of which it reads back unchanged."""

import csv
import tempfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

import xlsxwriter

from app.domain.records import ColumnKind
from app.domain.roster import ROSTER_COLUMNS, RosterEntry
from app.domain.texts import Language
from app.formats.safe_cells import guarded, without_controls

_PLAIN = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_EPOCH = date(1899, 12, 30).toordinal()
_WIDTHS = {"number": 16, "name": 26, "department": 20, "job": 20, "manager": 18, "email": 34}

Blocks = Iterable[Sequence[RosterEntry]]
Progress = Callable[[int], None]


def write_roster_csv(path: Path, blocks: Blocks, language: Language, progress: Progress) -> int:
    """Write entries and return their number: UTF-8 with its mark, every cell quoted, what could run guarded.

    `progress` gets the number so far and may raise Cancelled.
    """
    written = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        writer.writerow(column.heading.in_language(language) for column in ROSTER_COLUMNS)
        for block in blocks:
            writer.writerows([guarded(value or "") for value in entry] for entry in block)
            written += len(block)
            progress(written)
    return written


def write_roster_xlsx(path: Path, blocks: Blocks, language: Language, progress: Progress) -> int:
    """Write entries and return their number: numbers of employees as text, days as dates; `progress` as above."""
    written = 0
    # The library leaves the rows of an unfinished workbook lying in the temporary folder; this one goes in any case.
    with tempfile.TemporaryDirectory(prefix="clausewise-") as folder:
        book = xlsxwriter.Workbook(str(path), {**_PLAIN, "constant_memory": True, "tmpdir": folder})
        try:
            sheet = book.add_worksheet("社員名簿" if language == "ja" else "Roster")
            head, day = book.add_format({"bold": True, "bottom": 1}), book.add_format({"num_format": "yyyy-mm-dd"})
            sheet.freeze_panes(1, 0)
            for place, column in enumerate(ROSTER_COLUMNS):
                sheet.set_column(place, place, _WIDTHS.get(column.field, 14))
                sheet.write_string(0, place, column.heading.in_language(language), head)
            for block in blocks:
                for row, entry in enumerate(block, start=written + 1):
                    for place, (column, value) in enumerate(zip(ROSTER_COLUMNS, entry, strict=True)):
                        if not value:
                            continue
                        if column.kind is ColumnKind.DATE:
                            sheet.write_number(row, place, date.fromisoformat(value).toordinal() - _EPOCH, day)
                        else:
                            sheet.write_string(row, place, without_controls(value))
                written += len(block)
                progress(written)
            book.close()
        finally:
            for one in book.worksheets():
                one._opt_close()
    return written
