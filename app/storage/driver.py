"""One way to open the SQLite file, for the engine and for the quick glance before it."""

from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2

sqlite = sqlcipher3.dbapi2

OLDEST_SAFE_SQLITE = (3, 51, 3)
"""Versions 3.7.0 to 3.51.2 can corrupt a write-ahead log that two processes reset at once."""


def connect(path: Path, *, wait_seconds: float = 5.0) -> Any:
    """Open a connection with this program's settings; it starts no transactions by itself.

    Raises RuntimeError if the library is one of the versions with the write-ahead-log fault.
    """
    if sqlite.sqlite_version_info < OLDEST_SAFE_SQLITE:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is not safe for two windows on one workspace")
    connection = sqlite.connect(str(path), timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA trusted_schema=OFF")
    cursor.close()
    return connection
