"""Completion records as an Excel workbook, with a second sheet that says what they are and what the file is for."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path

from app.domain.records import Column, ColumnKind, Record
from app.domain.texts import Language
from app.formats.xlsx_package import Sheet, SheetColumn, XlsxPackage

ROWS_OF_A_SHEET = 1_048_576
"""Rows that Excel can hold on one sheet, the heading among them; more records go on to further sheets."""

_WIDTHS = {"number": 16, "name": 24, "department": 18, "module_title": 34, "commitments": 34, "id": 38}
_TITLES = {"en": ("Records", "About this file"), "ja": ("記録", "このファイルについて")}
_ABOUT_HEADS = {"en": ("What", "Content"), "ja": ("項目", "内容")}

About = Callable[[int], Sequence[tuple[str, str]]]
"""Gets the number of records when all are written and returns the names and contents of the second sheet."""


def write_xlsx(
    path: Path,
    columns: tuple[Column, ...],
    blocks: Iterable[list[Record]],
    language: Language,
    about: About,
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled.

    Raises OSError where the file cannot be written.
    """
    with XlsxPackage(path) as book:
        written = _Records(book, columns, language).write(blocks, progress)
        title, heads = _TITLES[language][1], _ABOUT_HEADS[language]
        shown = [SheetColumn(head, ColumnKind.TEXT, width) for head, width in zip(heads, (26, 90), strict=True)]
        with book.sheet(title, shown, tab=1, wrapped=True) as sheet:
            lines = about(written)
            if lines:
                sheet.write(tuple(zip(*lines, strict=True)))
    return written


class _Records:
    """Writes records under each other and begins a new sheet when one is full."""

    def __init__(self, book: XlsxPackage, columns: tuple[Column, ...], language: Language) -> None:
        self._book = book
        self._title = _TITLES[language][0]
        self._columns = [
            SheetColumn(column.heading.in_language(language), column.kind, _WIDTHS.get(column.field, 14))
            for column in columns
        ]
        self._places = [Record._fields.index(column.field) for column in columns]
        self._sheets = 0

    def write(self, blocks: Iterable[list[Record]], progress: Callable[[int], None]) -> int:
        """Write all blocks and return the number of records."""
        written = 0
        with ExitStack() as open_sheet:
            sheet = self._begin(open_sheet)
            for block in blocks:
                rest: Sequence[Record] = block
                while rest:
                    if sheet.rows == ROWS_OF_A_SHEET - 1:
                        open_sheet.close()
                        sheet = self._begin(open_sheet)
                    room = ROWS_OF_A_SHEET - 1 - sheet.rows
                    turned = list(zip(*rest[:room], strict=True))
                    sheet.write([turned[place] for place in self._places])
                    rest = rest[room:]
                written += len(block)
                progress(written)
        return written

    def _begin(self, open_sheet: ExitStack) -> Sheet:
        self._sheets += 1
        title = self._title if self._sheets == 1 else f"{self._title} {self._sheets}"
        return open_sheet.enter_context(self._book.sheet(title, self._columns))
