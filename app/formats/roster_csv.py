"""Rosters as CSV (RFC 4180), as programs really write them: any usual encoding, delimiter and line end."""

import csv
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO

from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal
from app.domain.roster_problems import Complaint
from app.domain.roster_rows import FileRow
from app.formats.roster_file import MOST_ROWS, CountKnown, count_known
from app.formats.safe_cells import without_controls
from app.formats.text_encoding import find_encoding

_DELIMITERS = {",": "“,”", ";": "“;”", "\t": "TAB", "|": "“|”"}
"""How each is shown, in any language."""

_TRIED_ROWS = 20
_ENCODINGS = {"utf-8-sig": "UTF-8", "utf-8": "UTF-8", "utf-16": "UTF-16", "cp932": "CP932", "cp1252": "Windows-1252"}
_MOST_COLUMNS = 500


class CsvTable:
    """A CSV file that is open; see `RosterTable`."""

    sheets: tuple[str, ...] = ()
    sheet = ""
    unread: tuple[str, ...] = ()
    from_1904 = False
    is_guarded = True

    def __init__(
        self, file: IO[str], encoding: str, delimiter: str, *, ends_open: bool, counts_lines: bool = True
    ) -> None:
        self.kind = f"{_ENCODINGS[encoding]}, {_DELIMITERS[delimiter]}"
        self._reader = csv.reader(file, delimiter=delimiter, strict=True)
        self._ends_open, self._counts_lines = ends_open, counts_lines
        self._read = 0
        self.headings: tuple[str, ...] = ()
        for row in self._records():
            if row.complaint is not None:
                break
            if any(str(cell).strip() for cell in row.cells):
                self.headings = tuple(without_controls(str(cell)).strip() for cell in row.cells)
                break
        if not self.headings or len(self.headings) > _MOST_COLUMNS:
            raise Refusal(HrSentence.ROSTER_NO_HEADINGS)

    def rows(self) -> Iterator[FileRow]:
        """Yield the rows under the headings, the last of a file that was cut off with a complaint."""
        wide, count = len(self.headings), 0
        held: FileRow | None = None
        for row in self._records():
            if row.complaint is None and not any(row.cells):
                continue
            count += 1
            if count > MOST_ROWS:
                raise Refusal(HrSentence.ROSTER_TOO_MANY_ROWS, most=f"{MOST_ROWS:,}")
            if held is not None:
                yield held
            held = row
        if held is not None:
            cut = self._ends_open and held.complaint is None and len(held.cells) < wide
            yield held._replace(complaint=Complaint.ROW_CUT) if cut else held

    def _records(self) -> Iterator[FileRow]:
        """Yield records with the number of the line in which each begins, or else with their own number."""
        reader = self._reader
        while True:
            self._read += 1
            line = reader.line_num + 1 if self._counts_lines else self._read
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                # In strict mode the end inside quotes is an error; and a quote that never ends fills a field at last.
                cut = "end of data" in str(error) or "field limit" in str(error)
                yield FileRow(line, (), Complaint.ROW_CUT if cut else Complaint.ROW_BROKEN)
                continue
            yield FileRow(line, cells)


@contextmanager
def open_csv(
    path: Path, known: CountKnown = count_known, *, counts_lines: bool = True
) -> Generator[CsvTable, None, None]:
    """Yield the table of a CSV file; refuse one in an encoding that is not known here, and one without headings.

    `known` tells how many of some headings are those of the table that is looked for. Rows are known by the line that
    each begins in, or by the number that a spreadsheet shows where it does not `counts_lines`.
    """
    try:
        encoding = find_encoding(path)
        if encoding is None:
            raise Refusal(HrSentence.ROSTER_NOT_TEXT)
        delimiter = _find_delimiter(path, encoding, known)
        with path.open(encoding=encoding, newline="") as file:
            ends_open = not _ends_with_a_line_end(path)
            yield CsvTable(file, encoding, delimiter, ends_open=ends_open, counts_lines=counts_lines)
    except OSError as error:
        raise Refusal(HrSentence.ROSTER_NOT_OPENED, path=str(path), reason=error.strerror or str(error)) from error


def _ends_with_a_line_end(path: Path) -> bool:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 2))
        return file.read().rstrip(b"\0")[-1:] in (b"\r", b"\n")


def _find_delimiter(path: Path, encoding: str, known: CountKnown) -> str:
    """Return the delimiter that makes headings that are known, else columns that are even."""
    with path.open(encoding=encoding, newline="") as file:
        lines = list(islice(file, _TRIED_ROWS))

    def worth(delimiter: str) -> tuple[int, int, int]:
        rows = _split(lines, delimiter)
        if not rows:
            return 0, 0, 0
        even = sum(len(row) == len(rows[0]) for row in rows) if len(rows[0]) > 1 else 0
        return known(rows[0]), even, len(rows[0])

    return max(_DELIMITERS, key=worth)


def _split(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    rows = []
    try:
        for row in csv.reader(lines, delimiter=delimiter):
            if any(cell.strip() for cell in row):
                rows.append(row)
    except csv.Error:
        pass
    return rows
