"""Completion records as CSV (RFC 4180), in one profile for people and one for machines.

For people: UTF-8 with a byte order mark, headings in words, guarded cells, so that a spreadsheet opens it right and
runs nothing; texts of digits in quotation marks, so that a spreadsheet that is told so keeps them as text.
For machines: UTF-8 without the mark, field names as headings, every text byte for byte.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.records import Column, ColumnKind, Record
from app.domain.texts import Language
from app.formats.delimited_writing import Convert, DelimitedColumn, Dialect, write_delimited
from app.formats.safe_cells import guarded_column

_LOOK_LIKE_NUMBERS = frozenset({"number", "module_version", "policy_version", "started_offset", "completed_offset"})
"""Texts that a spreadsheet takes for numbers, dates or times: 00417, 1.0, 2026-01, +09:00."""


def write_csv_for_people(
    path: Path,
    columns: tuple[Column, ...],
    blocks: Iterable[list[Record]],
    language: Language,
    progress: Callable[[int], None],
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled."""
    words = {1: "はい", 0: "いいえ"} if language == "ja" else {1: "yes", 0: "no"}
    made = [
        DelimitedColumn(
            column.heading.in_language(language),
            column.field,
            guarded_column if column.typed_by_people else _converter(column, words),
            quoted=column.field in _LOOK_LIKE_NUMBERS,
        )
        for column in columns
    ]
    return write_delimited(path, Dialect(encoding="utf-8-sig"), made, blocks, progress)


def write_csv_for_machines(
    path: Path, columns: tuple[Column, ...], blocks: Iterable[list[Record]], progress: Callable[[int], None]
) -> int:
    """Write records to `path` and return their number; `progress` as above."""
    words = {1: "true", 0: "false"}
    made = [DelimitedColumn(column.field, column.field, _converter(column, words)) for column in columns]
    return write_delimited(path, Dialect(), made, blocks, progress)


def _as_they_are(cells: Sequence[Any]) -> Sequence[str]:
    return cells


def _converter(column: Column, words: dict[int, str]) -> Convert:
    if column.kind is ColumnKind.BOOLEAN:
        return lambda cells: [words[cell] for cell in cells]
    if column.kind in (ColumnKind.SHARE, ColumnKind.NUMBER):
        return lambda cells: [f"{cell:.10g}" for cell in cells]
    return _as_they_are
