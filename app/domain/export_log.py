"""The log of everything that left as a file: what, why, to whom, and how to know the file again."""

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from app.domain.moments import Moment
from app.domain.paging import Anchor, ListSort


@dataclass(frozen=True, slots=True)
class LoggedExport:
    """An entry of the log. `recipient` is empty inside the company; it and `people` are None where not kept yet.

    `filter` is JSON, `columns` are names separated by spaces, `sha256` is that of the whole file in hexadecimal,
    `account` the name of the sign-in, empty where it was not kept.
    """

    id: UUID
    exported: Moment
    role: str
    subject: str
    format: str
    purpose: str
    recipient: str | None
    basis: str
    filter: str
    columns: str
    rows: int
    people: int | None
    file_name: str
    sha256: str
    account: str = ""

    def asked_for(self) -> dict[str, Any]:
        """Return the filter by names; empty where it cannot be read."""
        try:
            plain = json.loads(self.filter)
        except ValueError:
            return {}
        return plain if isinstance(plain, dict) else {}


class ExportKey(StrEnum):
    """What the log can be sorted by."""

    WHEN = "when"
    FORMAT = "format"
    PURPOSE = "purpose"
    RECIPIENT = "recipient"
    ROWS = "rows"


@dataclass(frozen=True, slots=True)
class ExportSort(ListSort[ExportKey]):
    """An order of the log; newest first unless told otherwise."""

    key: ExportKey = ExportKey.WHEN
    descending: bool = True


@dataclass(frozen=True, slots=True)
class ExportLogFilter:
    """Which entries are meant: `search` is a part of purpose, recipient or file name; `outside` None means both."""

    search: str = ""
    outside: bool | None = None

    def is_open(self) -> bool:
        """Whether every entry is meant."""
        return self == ExportLogFilter()


def export_anchor(entry: LoggedExport, sort: ExportSort) -> Anchor:
    """Return where an entry stands in an order; the storage orders by the same values."""
    fields: dict[ExportKey, tuple[str | float | int, ...]] = {
        ExportKey.WHEN: (entry.id.hex,),
        ExportKey.FORMAT: (entry.format, entry.id.hex),
        ExportKey.PURPOSE: (entry.purpose, entry.id.hex),
        ExportKey.RECIPIENT: (entry.recipient or "", entry.id.hex),
        ExportKey.ROWS: (entry.rows, entry.id.hex),
    }
    return Anchor(fields[sort.key])


@dataclass(frozen=True, slots=True)
class FileCheck:
    """Whether a file is the one of an entry; `other` is the entry that it belongs to instead, if any."""

    same: bool
    sha256: str
    other: LoggedExport | None = None
