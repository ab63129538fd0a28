"""Completion records as CSV (RFC 4180), in one profile for people and one for machines.

For people: UTF-8 with a byte order mark, headings in words, guarded cells, so that a spreadsheet opens it right and
runs nothing.
For machines: UTF-8 without the mark, field names as headings, every text byte for byte.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.records import Column, ColumnKind, Record
from app.domain.texts import Language
from app.formats.safe_cells import guarded_column

_SPECIAL = ',"\r\n'
_END = "\r\n"


Convert = Callable[[Sequence[Any]], Sequence[str]]
"""Turns the cells of a column into text."""


def write_csv_for_people(
    path: Path,
    columns: tuple[Column, ...],
    blocks: Iterable[list[Record]],
    language: Language,
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled."""
    words = {1: "はい", 0: "いいえ"} if language == "ja" else {1: "yes", 0: "no"}
    headings = [column.heading.in_language(language) for column in columns]
    converters = [guarded_column if column.typed_by_people else _converter(column, words) for column in columns]
    return _write(path, "utf-8-sig", headings, columns, converters, blocks, progress)


def write_csv_for_machines(
    path: Path, columns: tuple[Column, ...], blocks: Iterable[list[Record]], progress: Callable[[int], None]
) -> int:
    """Write records to `path` and return their number; `progress` as above."""
    headings = [column.field for column in columns]
    converters = [_converter(column, {1: "true", 0: "false"}) for column in columns]
    return _write(path, "utf-8", headings, columns, converters, blocks, progress)


def _as_they_are(cells: Sequence[Any]) -> Sequence[str]:
    return cells


def _converter(column: Column, words: dict[int, str]) -> Convert:
    if column.kind is ColumnKind.BOOLEAN:
        return lambda cells: [words[cell] for cell in cells]
    if column.kind in (ColumnKind.SHARE, ColumnKind.NUMBER):
        return lambda cells: [f"{cell:.10g}" for cell in cells]
    return _as_they_are


def _write(
    path: Path,
    encoding: str,
    headings: list[str],
    columns: tuple[Column, ...],
    converters: list[Convert],
    blocks: Iterable[list[Record]],
    progress: Callable[[int], None],
) -> int:
    places = [Record._fields.index(column.field) for column in columns]
    written = 0
    with path.open("w", encoding=encoding, newline="") as file:
        file.write(",".join(_quoted(heading) for heading in headings) + _END)
        for block in blocks:
            turned = list(zip(*block, strict=True))
            cells = [_column(turned[place], converter) for place, converter in zip(places, converters, strict=True)]
            file.write(_END.join(map(",".join, zip(*cells, strict=True))) + _END)
            written += len(block)
            progress(written)
    return written


def _column(cells: tuple[Any, ...], convert: Convert) -> Iterable[str]:
    """Return a column's cells as they stand in the file.

    The csv module looks at every character of every cell in turn and takes most of the time of an export; here a whole
    column is looked at at once, and cells are quoted one by one only where one of them needs it.
    """
    texts = convert(cells)
    together = "".join(texts)
    if any(char in together for char in _SPECIAL):
        return [_quoted(text) for text in texts]
    return texts


def _quoted(text: str) -> str:
    if any(char in text for char in _SPECIAL):
        return '"' + text.replace('"', '""') + '"'
    return text
