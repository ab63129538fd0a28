"""Completion records as an export profile wants them, for another program to read."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from app.domain.export_profiles import ExportProfile, ProfileColumn, kind_of, say_day
from app.domain.records import ColumnKind, Record
from app.formats.delimited_writing import Convert, DelimitedColumn, Dialect, delimited, write_delimited
from app.formats.safe_cells import guarded_column


def write_profile(
    path: Path, profile: ExportProfile, blocks: Iterable[list[Record]], progress: Callable[[int], None]
) -> int:
    """Write records to `path` and return their number; `progress` gets the number so far and may raise Cancelled.

    Refuses a character that the encoding of the profile does not have.
    """
    return write_delimited(path, _dialect(profile), _columns(profile), blocks, progress)


def sample_lines(profile: ExportProfile, records: list[Record]) -> list[str]:
    """Return the lines that a file of these records has; refusals as in `write_profile`."""
    parts = delimited(_dialect(profile), _columns(profile), [records] if records else [])
    text = b"".join(content for content, _ in parts).decode(profile.encoding.value)
    return text.split(profile.line_end.value)[:-1]


def _dialect(profile: ExportProfile) -> Dialect:
    return Dialect(profile.encoding.value, profile.delimiter.value, profile.line_end.value, profile.headings)


def _columns(profile: ExportProfile) -> list[DelimitedColumn]:
    return [
        DelimitedColumn(column.heading, column.field or "number", _guarding(profile, _converter(profile, column)))
        for column in profile.columns
    ]


def _guarding(profile: ExportProfile, convert: Convert) -> Convert:
    return (lambda cells: guarded_column(convert(cells))) if profile.guarded else convert


def _converter(profile: ExportProfile, column: ProfileColumn) -> Convert:
    if not column.field:
        return lambda cells: [column.fixed] * len(cells)
    kind = kind_of(column.field)
    if kind is ColumnKind.BOOLEAN:
        words = {1: profile.passed, 0: profile.not_passed}
        return lambda cells: [words[cell] for cell in cells]
    if kind is ColumnKind.DATE:
        days = _Days(profile.date_format)
        return lambda cells: [days[cell] for cell in cells]
    if kind in (ColumnKind.SHARE, ColumnKind.NUMBER):
        sign = profile.decimal_sign.value
        return lambda cells: [f"{cell:.10g}".replace(".", sign) for cell in cells]
    return _as_they_are


def _as_they_are(cells: Sequence[Any]) -> Sequence[str]:
    return cells


class _Days(dict[str, str]):
    """Each day in the form that is wanted, by its ISO 8601 date; there are few days on which people learn."""

    def __init__(self, form: str) -> None:
        super().__init__()
        self._form = form

    def __missing__(self, day: str) -> str:
        return self.setdefault(day, say_day(day, self._form))
