"""One way to open the SQLite file, for the engine and for the quick glance before it."""

from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2

sqlite = sqlcipher3.dbapi2

OLDEST_SAFE_SQLITE = (3, 51, 3)
"""Versions 3.7.0 to 3.51.2 can corrupt a write-ahead log that two processes reset at once."""


def connect(path: Path, *, wait_seconds: float = 5.0, key: str = "") -> Any:
    """Open a connection with this program's settings; it starts no transactions by itself.

    `key` is the raw key of an encrypted file, as `storage.file_keys` makes it; without one the file is plain. Raises
    RuntimeError if the library is one of the versions with the write-ahead-log fault.
    """
    if sqlite.sqlite_version_info < OLDEST_SAFE_SQLITE:
        raise RuntimeError(f"SQLite {sqlite.sqlite_version} is not safe for two windows on one workspace")
    connection = sqlite.connect(str(path), timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    return _set(connection, key, "foreign_keys=ON", "secure_delete=ON", "synchronous=FULL", "trusted_schema=OFF")


def connect_reading(path: Path, *, alone: bool, wait_seconds: float = 5.0, key: str = "") -> Any:
    """Open a connection that can write nothing.

    With `alone` nothing beside the file is read or made either: for a file that nobody has open, which has no
    write-ahead log.
    """
    where = f"file:{quote(str(path.absolute()))}?mode=ro" + ("&immutable=1" if alone else "")
    connection = sqlite.connect(where, uri=True, timeout=wait_seconds, isolation_level=None, check_same_thread=False)
    return _set(connection, key, "trusted_schema=OFF")


def _set(connection: Any, key: str, *settings: str) -> Any:
    """Return a connection with its key and settings; close it where it does not take them."""
    if key:  # SQLCipher would write to standard error what a refusal says better
        settings = ("cipher_log_level=NONE", f"key=\"x'{key}'\"", *settings)
    try:
        for setting in settings:
            connection.execute(f"PRAGMA {setting}").close()
    except sqlite.Error:
        connection.close()
        raise
    return connection
