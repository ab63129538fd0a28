"""Turns the values of a column into what stands in the cells of an Excel sheet (ECMA-376 part 1, 18.3.1.4).

Days are counted from 1899-12-30 and times are shares of a day (18.17.4). Whole columns are looked at at once: a look at
every cell takes most of the time of an export.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.records import ColumnKind
from app.formats.safe_cells import without_controls

LONGEST_CELL = 32_767
"""Characters that Excel can hold in a cell; what is longer is cut, which an ellipsis shows."""

_EPOCH = date(1899, 12, 30).toordinal()
_ESCAPE_LOOKALIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def cells_of(kind: ColumnKind, cells: Sequence[Any]) -> Sequence[Any]:
    """Return a column as it stands between the tags of its cells; ValueError for a date or time that is none."""
    if kind is ColumnKind.TEXT:
        return _text_cells(cells)
    if kind is ColumnKind.BOOLEAN:
        return cells
    if kind is ColumnKind.DATE:
        return [_DAYS[cell] for cell in cells]
    return [_share(cell) for cell in cells] if kind is ColumnKind.TIME else list(map(repr, cells))


def text_cell(text: str) -> str:
    """Return a text without what XML or a spreadsheet cannot hold, escaped."""
    clean = without_controls(text)
    if len(clean) > LONGEST_CELL:
        clean = clean[: LONGEST_CELL - 1] + "…"
    clean = clean.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    # "_x0041_" is how Excel writes a character by its number; a text that looks like that has to be escaped so itself.
    return _ESCAPE_LOOKALIKE.sub("_x005F_", clean)


def _text_cells(cells: Sequence[str]) -> Sequence[str]:
    together = "".join(cells)
    plain = together.isprintable() and len(together) < LONGEST_CELL
    if plain and not any(mark in together for mark in ("&", "<", ">", "_x")):
        return cells
    return [text_cell(cell) for cell in cells]


class _Days(dict[str, str]):
    """The number of each day, by its ISO 8601 date."""

    def __missing__(self, day: str) -> str:
        return self.setdefault(day, str(date.fromisoformat(day).toordinal() - _EPOCH))


_DAYS = _Days()
"""There are few days on which people learn; of times of the day there would be too many to keep."""


def _share(at: str) -> str:
    """Return the share of a day that a time (`hh:mm:ss`) is."""
    hours, minutes, seconds = at.split(":")
    return repr((int(hours) * 3600 + int(minutes) * 60 + int(seconds)) / 86_400)
