"""Writes records as text with a delimiter between the cells (RFC 4180), whole columns at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.domain.hr_sentences import HrSentence
from app.domain.records import Record
from app.domain.refusals import Refusal

Convert = Callable[[Sequence[Any]], Sequence[str]]
"""Turns the cells of a column into text."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How rows become bytes; without `headings` the first row is a record."""

    encoding: str = "utf-8"
    delimiter: str = ","
    line_end: str = "\r\n"
    headings: bool = True


@dataclass(frozen=True, slots=True)
class DelimitedColumn:
    """A column: its heading, the field of `Record` it is made of, and how; `quoted` even where nothing needs it."""

    heading: str
    field: str
    convert: Convert
    quoted: bool = False


def write_delimited(
    path: Path,
    dialect: Dialect,
    columns: Sequence[DelimitedColumn],
    blocks: Iterable[list[Record]],
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled.

    Refuses a character that the encoding does not have, with its row (the first record is row 1) and column.
    """
    written = 0
    with path.open("wb") as file:
        for content, rows in delimited(dialect, columns, blocks):
            file.write(content)
            written += rows
            if rows:
                progress(written)
    return written


def delimited(
    dialect: Dialect, columns: Sequence[DelimitedColumn], blocks: Iterable[list[Record]]
) -> Iterator[tuple[bytes, int]]:
    """Yield the parts of a file, each with the number of records in it; refusals as above."""
    special = f'{dialect.delimiter}"\r\n'
    places = [Record._fields.index(column.field) for column in columns]
    head = [column.heading for column in columns]
    delimiter, end = dialect.delimiter, dialect.line_end
    if dialect.headings:
        line = delimiter.join(_quoted(heading, special) for heading in head) + end
        yield _encoded(line, dialect.encoding, [head], head, 0), 0
    else:
        yield "".encode(dialect.encoding), 0
    # Only the first bytes of the file carry the mark.
    encoding = "utf-8" if dialect.encoding == "utf-8-sig" else dialect.encoding
    written = 0
    for block in blocks:
        turned = list(zip(*block, strict=True))
        texts = [column.convert(turned[place]) for column, place in zip(columns, places, strict=True)]
        cells = [_column(own, special, quoted=one.quoted) for one, own in zip(columns, texts, strict=True)]
        rows = end.join(map(delimiter.join, zip(*cells, strict=True))) + end
        yield _encoded(rows, encoding, zip(*texts, strict=True), head, written + 1), len(block)
        written += len(block)


def quoted_all(cells: Sequence[str]) -> Sequence[str]:
    """Return all cells in quotation marks."""
    return ['"' + cell.replace('"', '""') + '"' for cell in cells]


def _column(cells: Sequence[str], special: str, *, quoted: bool) -> Iterable[str]:
    """Return a column's cells as they stand in the file.

    The csv module looks at every character of every cell in turn and takes most of the time of an export; here a whole
    column is looked at at once, and cells are quoted one by one only where one of them needs it.
    """
    if quoted:
        return quoted_all(cells)
    together = "".join(cells)
    if any(char in together for char in special):
        return [_quoted(cell, special) for cell in cells]
    return cells


def _quoted(text: str, special: str) -> str:
    if any(char in text for char in special):
        return '"' + text.replace('"', '""') + '"'
    return text


def _encoded(text: str, encoding: str, rows: Iterable[Sequence[str]], head: Sequence[str], first: int) -> bytes:
    """Return the bytes of a text; where it has a character that has none, say which of `rows` has it."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        character = text[error.start]
        for number, row in enumerate(rows, start=first):
            for heading, cell in zip(head, row, strict=True):
                if character in cell:
                    sentence = HrSentence.PROFILE_CHARACTER if number else HrSentence.PROFILE_HEADING_CHARACTER
                    code = f"U+{ord(character):04X}"
                    shown = character if character.isprintable() else "�"
                    where = {"row": f"{number:,}"} if number else {}
                    raise Refusal(sentence, character=shown, code=code, column=heading, **where) from error
        raise
