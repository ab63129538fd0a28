"""Makes safety copies of a workspace beside it, and counts only those as copies that were opened and verified."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path

from app.domain.refusals import Refusal, Sentence
from app.domain.safety_copies import SafetyCopy, copy_name, kept, read_name
from app.storage import driver, durable_files, soundness, workspace_file
from app.storage.ledger_sources import Reader

_PAGES_AT_ONCE = 1_000
"""Pages of 4 kB between two looks at whether to go on."""

_UNFINISHED = ".part"
_ABANDONED_AFTER = 3600.0


def folder_of(path: Path) -> Path:
    """Return the folder of the copies of a workspace."""
    return path.with_name(path.name + ".backups")


def list_copies(path: Path) -> list[SafetyCopy]:
    """Return the copies of a workspace, the newest first; looks at names and first bytes only."""
    found = []
    with suppress(OSError):
        for file in folder_of(path).iterdir():
            named = read_name(file.name)
            with suppress(OSError):
                if named is not None:
                    header = workspace_file.read_header(file)
                    size = file.stat().st_size
                    found.append(SafetyCopy(file, *named, size, workspace_file.is_encrypted(header)))
    return sorted(found, key=lambda copy: copy.taken, reverse=True)


def make_copy(
    path: Path, at: datetime, key: str = "", progress: Callable[[int], None] = lambda _percent: None
) -> SafetyCopy:
    """Copy a workspace as it is now, verify the copy, and remove copies that are not kept any longer.

    Others may write meanwhile. `progress` gets percent and may raise Cancelled. Refuses where there is no room, the
    disk fails, or the copy is not whole; what was there stays then.
    """
    folder = folder_of(path)
    with _explaining(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        _remove_unfinished(folder)
        part = folder / f"{os.getpid()}-{at.timestamp():.3f}{_UNFINISHED}"
        durable_files.private_file(part)
        try:
            schema, counts = _write(path, part, folder, key, progress)
            durable_files.sync_file(part)
            found = soundness.check_lone_file(part, key)
            if found != (schema, counts):
                raise soundness.Unsound("it lacks something that the workspace has")
            target = folder / copy_name(at, schema)
            part.replace(target)
            durable_files.sync_folder(folder)
        finally:
            for rest in (part, part.with_name(part.name + "-journal")):
                rest.unlink(missing_ok=True)
        _thin(path, at)
    encrypted = workspace_file.is_encrypted(workspace_file.read_header(target))
    return SafetyCopy(target, *(read_name(target.name) or (at, schema)), target.stat().st_size, encrypted)


def _write(
    path: Path, part: Path, folder: Path, key: str, progress: Callable[[int], None]
) -> tuple[str, dict[str, int]]:
    """Write the copy; return the schema and the row counts of the state that was copied."""

    def step(_status: int, remaining: int, total: int) -> None:
        progress(100 * (total - remaining) // max(total, 1))

    with closing(driver.connect(path, key=key)) as source, closing(driver.connect(part, key=key)) as target:
        # One reading transaction around both: what is counted is what is copied, whatever others write meanwhile.
        source.execute(soundness.SMALL_CACHE)
        source.execute("BEGIN")
        reader = Reader(source)
        size = reader.number("PRAGMA page_count") * reader.number("PRAGMA page_size")
        lacking = durable_files.room_lacking(folder, size)
        if lacking is not None:
            raise Refusal(Sentence.COPY_NO_ROOM, folder=str(folder), needed=_mb(lacking[0]), free=_mb(lacking[1]))
        schema, counts = soundness.schema_of(reader), soundness.count_rows(reader)
        target.execute("PRAGMA synchronous=OFF")  # the whole file is forced to the disk at the end
        target.execute(soundness.SMALL_CACHE)
        source.backup(target, pages=_PAGES_AT_ONCE, progress=step)
        source.execute("COMMIT")
    return schema, counts


def _thin(path: Path, now: datetime) -> None:
    copies = list_copies(path)
    for copy in set(copies) - kept(copies, now):
        copy.path.unlink(missing_ok=True)


def _remove_unfinished(folder: Path) -> None:
    """Remove what a program left that ended in the middle; a copy that another one makes now is younger."""
    for rest in folder.glob(f"*{_UNFINISHED}*"):
        with suppress(OSError):
            if time.time() - rest.stat().st_mtime > _ABANDONED_AFTER:
                rest.unlink()


def _mb(size: int) -> str:
    return f"{size / 1_000_000:,.1f}"


@contextmanager
def _explaining(folder: Path) -> Iterator[None]:
    """Turn what disk and library say into a refusal."""
    try:
        yield
    except (OSError, driver.sqlite.Error, soundness.Unsound) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.COPY_NOT_MADE, folder=str(folder), reason=reason) from error
