"""Writes an Excel workbook block by block, straight into its zip file: typed cells, no formula, no link.

The parts are those of ECMA-376 part 1 (18.2 workbook, 18.3 worksheet, 18.8 styles). A library that puts each cell
together on its own takes eight times as long, and keeps names in a temporary file until the workbook is closed.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import IO, Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from app.domain.records import ColumnKind
from app.formats.xlsx_cells import cells_of, text_cell

_LEVEL = 3
"""Of compression: a tenth larger than the usual 6, in two thirds of the time."""

_ROWS_AT_ONCE = 500
"""Rows that are text at a time; each is two thousand characters long."""

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_HEADING, _WRAPPED = 1, 6
_STYLES = {ColumnKind.TEXT: 2, ColumnKind.SHARE: 3, ColumnKind.DATE: 4, ColumnKind.TIME: 5}
"""The place of a kind's format among the `cellXfs` below; kinds without one are shown as they are."""

_STYLE_SHEET = f"""{_HEAD}<styleSheet xmlns="{_MAIN}">\
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="hh:mm:ss"/>\
</numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>\
</fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet; `width` is in characters."""

    heading: str
    kind: ColumnKind
    width: float


class Sheet:
    """A sheet that is being written, its heading already there and frozen."""

    def __init__(self, part: IO[bytes], columns: Sequence[SheetColumn], *, wrapped: bool) -> None:
        self._part, self._kinds = part, [column.kind for column in columns]
        names = [column_name(place) for place in range(len(columns))]
        self._template = _row_template(names, self._kinds, _WRAPPED if wrapped else _STYLES[ColumnKind.TEXT])
        self.rows = 0
        widths = "".join(
            f'<col min="{place}" max="{place}" width="{column.width}" customWidth="1"/>'
            for place, column in enumerate(columns, start=1)
        )
        head = "".join(
            f'<c r="{name}1" s="{_HEADING}" t="inlineStr"><is><t>{text_cell(column.heading)}</t></is></c>'
            for name, column in zip(names, columns, strict=True)
        )
        part.write(
            f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
            '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
            f'</sheetView></sheetViews><cols>{widths}</cols><sheetData><row r="1">{head}</row>'.encode()
        )

    def write(self, columns: Sequence[Sequence[Any]]) -> None:
        """Write a block of rows, given by columns of one length."""
        first, height = self.rows + 2, len(columns[0])
        numbers = range(first, first + height)
        values: list[Sequence[Any]] = [numbers]
        for kind, cells in zip(self._kinds, columns, strict=True):
            values += (numbers, cells_of(kind, cells))
        rows = zip(*values, strict=True)
        while some := "".join(map(self._template.__mod__, islice(rows, _ROWS_AT_ONCE))):
            self._part.write(some.encode())
        self.rows += height


class XlsxPackage:
    """A workbook that is being written to `path`; leaving the context completes it."""

    def __init__(self, path: Path) -> None:
        """Begin a workbook; OSError if the file cannot be written."""
        self._file = path.open("wb")
        self._zip = ZipFile(self._file, "w", ZIP_DEFLATED, compresslevel=_LEVEL)
        self._titles: list[tuple[int, str]] = []

    @contextmanager
    def sheet(
        self, title: str, columns: Sequence[SheetColumn], *, tab: int | None = None, wrapped: bool = False
    ) -> Iterator[Sheet]:
        """Write one sheet; `tab` is its place among the tabs (from 0), the last if it is None."""
        number = len(self._titles) + 1
        self._titles.insert(len(self._titles) if tab is None else tab, (number, title))
        with self._zip.open(_entry(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as part:
            yield Sheet(part, columns, wrapped=wrapped)
            part.write(
                b'</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
                b'<pageSetup paperSize="9" orientation="landscape"/></worksheet>'
            )

    def __enter__(self) -> "XlsxPackage":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._file, self._zip:
            if error is None:
                for name, content in self._parts():
                    self._zip.writestr(_entry(name), content)

    def _parts(self) -> Iterator[tuple[str, str]]:
        yield "xl/styles.xml", _STYLE_SHEET
        numbers = sorted(number for number, _ in self._titles)
        sheets = "".join(
            f'<sheet name="{escape(title, {chr(34): "&quot;"})}" sheetId="{number}" r:id="rId{number}"/>'
            for number, title in self._titles
        )
        yield (
            "xl/workbook.xml",
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
        )
        relations = "".join(
            f'<Relationship Id="rId{number}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number in numbers
        )
        styles = f'<Relationship Id="rId{len(numbers) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        yield "xl/_rels/workbook.xml.rels", _relations(relations + styles)
        workbook = f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        yield "_rels/.rels", _relations(workbook)
        overrides = "".join(_override(f"/xl/worksheets/sheet{number}.xml", "worksheet") for number in numbers)
        yield (
            "[Content_Types].xml",
            f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f"{_override('/xl/workbook.xml', 'sheet.main')}{_override('/xl/styles.xml', 'styles')}{overrides}</Types>",
        )


def column_name(place: int) -> str:
    """Return the letters of a column, counted from 0: A, B, …, Z, AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _row_template(names: Sequence[str], kinds: Sequence[ColumnKind], text_style: int) -> str:
    """Return a row for `%`: the number of the row, then for each cell that number and the value."""
    cells = []
    for name, kind in zip(names, kinds, strict=True):
        if kind is ColumnKind.TEXT:
            cells.append(f'<c r="{name}%d" s="{text_style}" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>')
        elif kind is ColumnKind.BOOLEAN:
            cells.append(f'<c r="{name}%d" t="b"><v>%d</v></c>')
        else:
            cells.append(f'<c r="{name}%d" s="{_STYLES.get(kind, 0)}"><v>%s</v></c>')
    return f'<row r="%d">{"".join(cells)}</row>'


def _entry(name: str) -> ZipInfo:
    """Return an entry without the time of writing, so that the same rows give the same file."""
    entry = ZipInfo(name)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o600 << 16
    return entry


def _relations(inner: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _override(part: str, kind: str) -> str:
    return f'<Override PartName="{part}" ContentType="{_MEDIA}.{kind}+xml"/>'
