"""Completion records as CSV (RFC 4180), in one profile for people and one for machines.

For people: UTF-8 with a byte order mark, headings in words, guarded cells, so that a spreadsheet opens it right and runs nothing.
For machines: UTF-8 without the mark, field names as headings, every text byte for byte.
"""

import csv
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from app.domain.records import Column, ColumnKind, Record
from app.domain.texts import Language
from app.formats.safe_cells import guarded

_REMEMBERED = 50_000


class _Converted(dict[Any, Any]):
    """Remembers what a cell becomes; cells repeat, and a look-up costs a tenth of a conversion."""

    def __init__(self, convert: Callable[[Any], Any]) -> None:
        super().__init__()
        self._convert = convert

    def __missing__(self, cell: Any) -> Any:
        if len(self) > _REMEMBERED:
            self.clear()
        self[cell] = result = self._convert(cell)
        return result


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
    converters = [_for_people(column, words) for column in columns]
    return _write(path, "utf-8-sig", headings, columns, converters, blocks, progress)


def write_csv_for_machines(
    path: Path, columns: tuple[Column, ...], blocks: Iterable[list[Record]], progress: Callable[[int], None]
) -> int:
    """Write records to `path` and return their number; `progress` as above."""
    headings = [column.field for column in columns]
    words = {1: "true", 0: "false"}
    converters = [_CONVERTERS.get(column.kind, lambda: None)() or _booleans(column, words) for column in columns]
    return _write(path, "utf-8", headings, columns, converters, blocks, progress)


def _number(value: float) -> str:
    return f"{value:.10g}"


_CONVERTERS = {
    ColumnKind.SHARE: lambda: _Converted(_number),
    ColumnKind.NUMBER: lambda: _Converted(_number),
}


def _booleans(column: Column, words: dict[int, str]) -> dict[Any, Any] | None:
    return words if column.kind is ColumnKind.BOOLEAN else None


def _for_people(column: Column, words: dict[int, str]) -> dict[Any, Any] | None:
    if column.typed_by_people:
        return _Converted(guarded)
    return _CONVERTERS.get(column.kind, lambda: None)() or _booleans(column, words)


def _write(
    path: Path,
    encoding: str,
    headings: list[str],
    columns: tuple[Column, ...],
    converters: list[dict[Any, Any] | None],
    blocks: Iterable[list[Record]],
    progress: Callable[[int], None],
) -> int:
    places = [Record._fields.index(column.field) for column in columns]
    written = 0
    with path.open("w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(headings)
        for block in blocks:
            turned = list(zip(*block, strict=True))
            cells = [
                turned[place] if converter is None else map(converter.__getitem__, turned[place])
                for place, converter in zip(places, converters, strict=True)
            ]
            writer.writerows(zip(*cells, strict=True))
            written += len(block)
            progress(written)
    return written
