"""Puts a safety copy in the place of a workspace: either all of it or nothing, whenever the program or the power ends.

What is written before the one renaming lies beside the workspace under another name, and is forced to the disk first.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.domain.refusals import Refusal, Sentence
from app.storage import driver, durable_files, ledger, soundness, workspace_file
from app.storage.database import explaining, open_database
from app.storage.migrating import KNOWN

_ABANDONED_AFTER = 3600.0


def restore(path: Path, copy: Path, at: datetime, key: str = "", present_key: str = "") -> Path | None:
    """Put `copy` in the place of the workspace at `path`, and return where the file of before lies now, None without.

    `key` is that of the copy, `present_key` that of what is there now. A new epoch of the ledger begins, which names
    the checkpoint that the copy ended with. Refuses a copy that is not whole or is newer than the program, a workspace
    that a program has open, and a disk that fails or is full; the workspace is as it was then.
    """
    _check_copy(copy, key)
    part = _part_of(path)
    with _explaining(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        _remove_with_logs(part)
        lacking = durable_files.room_lacking(path.parent, copy.stat().st_size)
        if lacking is not None:
            raise Refusal(Sentence.WORKSPACE_DISK_FULL, path=str(path))
        try:
            durable_files.private_copy(copy, part)
            _begin_epoch(part, at, key)
            durable_files.sync_file(part)
            soundness.check_lone_file(part, key)
            with _held(path, present_key):
                return _swap(path, part, at)
        finally:
            _remove_with_logs(part)


def remove_rests(path: Path) -> None:
    """Remove what a restore left that was broken off an hour ago or earlier; a younger one may still go on."""
    part = _part_of(path)
    with suppress(OSError):
        if time.time() - part.stat().st_mtime > _ABANDONED_AFTER:
            _remove_with_logs(part)


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.restoring")


def _check_copy(copy: Path, key: str) -> None:
    try:
        if not workspace_file.is_ours(workspace_file.read_header(copy)):
            raise soundness.Unsound("it is not a Clausewise workspace")
        schema, _ = soundness.check_lone_file(copy, key)
    except (OSError, soundness.Unsound) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.COPY_UNSOUND, path=str(copy), reason=reason) from error
    if schema not in KNOWN:
        raise Refusal(Sentence.COPY_OF_NEWER, path=str(copy))


def _begin_epoch(part: Path, at: datetime, key: str) -> None:
    """Bring the copy to the current schema and begin a new epoch in it; afterwards it is one file without logs."""
    database = open_database(part, key=key)
    try:
        with database.transaction() as session:
            ledger.begin_restored_epoch(session, at)
    finally:
        database.close()
    if part.with_name(part.name + "-wal").exists():
        raise soundness.Unsound("its log could not be written back")


@contextmanager
def _held(path: Path, key: str) -> Iterator[None]:
    """Keep everybody from the workspace at `path`, with everything in its one file; refuse if a program has it open.

    A program that comes in meanwhile waits, and then cannot write to the file that was set aside: SQLite sees that it
    was moved. What is so damaged that it cannot be opened needs nobody to be kept from it.
    """
    with explaining(path):
        connection = _hold(path, key)
    try:
        yield
    finally:
        if connection is not None:
            connection.close()


def _hold(path: Path, key: str) -> Any:
    """Return the connection that holds a workspace, None where there is none that can be opened."""
    if not path.exists() or path.stat().st_size == 0:
        return None
    if not soundness.can_be_read(path, key):
        return None
    connection = driver.connect(path, wait_seconds=1.0, key=key)
    try:
        # Only in this mode does SQLite see, before it writes, that a file was moved.
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        connection.execute("BEGIN EXCLUSIVE")
        if connection.execute("PRAGMA journal_mode").fetchone() != ("delete",):
            raise Refusal(Sentence.WORKSPACE_LOCKED, path=str(path))
    except (driver.sqlite.Error, Refusal):
        connection.close()
        raise
    return connection


def _swap(path: Path, part: Path, at: datetime) -> Path | None:
    """Set the file of now aside, under two names for a moment, and rename the new one over it."""
    aside = None
    if os.path.lexists(path):
        aside = _free_name(path, at)
        durable_files.second_name(path, aside)
        _set_log_aside(path, aside)
    durable_files.sync_folder(path.parent)
    part.replace(path)
    durable_files.sync_folder(path.parent)
    return aside


def _set_log_aside(path: Path, aside: Path) -> None:
    """Move the log of a damaged workspace with it: beside the new file it would be taken for the new one's."""
    for suffix in ("-wal", "-journal"):
        log = path.with_name(path.name + suffix)
        if log.exists():
            log.replace(aside.with_name(aside.name + suffix))
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def _free_name(path: Path, at: datetime) -> Path:
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for number in range(1, 1000):
        name = path.with_name(f"{path.name}.set-aside-{stamp}" + (f"-{number}" if number > 1 else ""))
        if not os.path.lexists(name):
            return name
    raise FileExistsError(str(path))


def _remove_with_logs(part: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, soundness.Unsound) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.RESTORE_FAILED, path=str(path), reason=reason) from error
