"""Forces files and folders to the disk, and says beforehand whether there is room."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

SPARE = 1_000_000
"""Bytes that must be free beyond what is written: a journal, and the folder itself."""


def sync_file(path: Path) -> None:
    """Force what is in a file to the disk; raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk; raises OSError, but where folders cannot be opened (Windows)."""
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def room_lacking(folder: Path, needed: int) -> tuple[int, int] | None:
    """Return needed and free bytes where a folder has no room for `needed` more, else None; raises OSError."""
    free = shutil.disk_usage(folder).free
    return (needed + SPARE, free) if free < needed + SPARE else None


def private_file(path: Path) -> None:
    """Make an empty file that only this user can read; raises OSError, also where there is one already."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def second_name(path: Path, name: Path) -> None:
    """Give a file a second name, or copy it where the file system knows no second names; raises OSError."""
    try:
        os.link(path, name)
    except FileExistsError:
        raise
    except OSError:
        private_copy(path, name)


def private_copy(source: Path, target: Path) -> None:
    """Copy a file into a new one that only this user can read, and force it to the disk; raises OSError."""
    handle = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with source.open("rb") as read, os.fdopen(handle, "wb") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())
