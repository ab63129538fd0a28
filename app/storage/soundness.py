"""Looks whether a workspace file is whole: its pages, its references, the signature of its ledger."""

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from app.domain.refusals import Refusal
from app.storage import driver, ledger_checkpoints
from app.storage.ledger_sources import Reader
from app.storage.migrating import KNOWN

THOROUGH_UP_TO = 64_000_000
"""Bytes up to which every index is compared with its table, too; it takes a second for each 100 MB."""

SMALL_CACHE = "PRAGMA cache_size=-256"
"""Each page is read once; the library would keep eight megabytes of them."""

_LEDGER_SINCE = "0003"


class Unsound(Exception):
    """Raised where a file is not whole; says what is wrong with it."""


def can_be_read(path: Path, key: str = "", wait_seconds: float = 5.0) -> bool:
    """Whether a workspace, which others may have open, can be opened at all; writes nothing, not even its log.

    Raises the library's error where it cannot be told: the file is locked, or cannot be reached.
    """
    alone = not path.with_name(path.name + "-wal").exists()
    try:
        with closing(driver.connect_reading(path, alone=alone, wait_seconds=wait_seconds, key=key)) as connection:
            schema_of(Reader(connection))
            return True
    except driver.sqlite.DatabaseError as error:
        if any(words in str(error) for words in _DAMAGED):
            return False
        raise


_DAMAGED = ("malformed", "not a database")


def count_rows(reader: Reader) -> dict[str, int]:
    """Return how many rows each table has."""
    tables = [row[0] for row in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {table: reader.number(f'SELECT count(*) FROM "{table}"') for table in tables}  # noqa: S608


def schema_of(reader: Reader) -> str:
    """Return the migration that a workspace is at, "" for one that has nothing in it yet."""
    if not reader.number("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"):
        return ""
    row = reader.row("SELECT version_num FROM alembic_version")
    return str(row[0]) if row else ""


def check_pages(reader: Reader, *, thorough: bool) -> None:
    """Raise Unsound where the file is torn; reads all of it."""
    next(reader.rows(SMALL_CACHE), None)
    check = "integrity_check" if thorough else "quick_check"
    _raise_for(row[0] for row in reader.rows(f"PRAGMA {check}(1)") if row[0] != "ok")


def check_lone_file(path: Path, key: str = "") -> tuple[str, dict[str, int]]:
    """Return schema and row counts of a file that nobody has open; raise Unsound where it is not a whole workspace.

    Pages, references, and, where there is a ledger, that what it has recorded is what was signed last.
    """
    try:
        with closing(driver.connect_reading(path, alone=True, key=key)) as connection:
            reader = Reader(connection)
            schema = schema_of(reader)
            if not schema:
                raise Unsound("there is nothing in it")
            check_pages(reader, thorough=path.stat().st_size <= THOROUGH_UP_TO)
            _raise_for(f"a reference from {row[0]} leads nowhere" for row in reader.rows("PRAGMA foreign_key_check"))
            if schema in KNOWN and schema >= _LEDGER_SINCE:
                ledger_checkpoints.load_checked(reader)
            return schema, count_rows(reader)
    except driver.sqlite.Error as error:
        raise Unsound(str(error)) from error
    except Refusal as refusal:
        raise Unsound("its ledger does not fit its signature") from refusal


def _raise_for(faults: Iterable[str]) -> None:
    fault = next(iter(faults), None)
    if fault is not None:
        raise Unsound(fault.splitlines()[-1])
