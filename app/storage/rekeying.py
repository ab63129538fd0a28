"""Changes the key of a workspace: writes all of it anew beside it, compares, and swaps; whole at any moment."""

from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from app.domain.refusals import Refusal, Sentence
from app.storage import driver, durable_files, soundness, workspace_file
from app.storage.database import explaining
from app.storage.ledger_sources import Reader


def rekey(path: Path, old_key: str, new_key: str) -> None:
    """Give a workspace another key; "" means that it is not encrypted.

    Nobody may have it open. The old file is removed when the new one was found to be the same; what a crash leaves of
    either is removed by `remove_rests`. Refuses a workspace that a program has open, a full or failing disk; the
    workspace is as it was then.
    """
    part, old = _part_of(path), _old_of(path)
    try:
        remove_rests(path)
        lacking = durable_files.room_lacking(path.parent, path.stat().st_size)
        if lacking is not None:
            raise Refusal(Sentence.WORKSPACE_DISK_FULL, path=str(path))
        with explaining(path), closing(driver.connect(path, wait_seconds=1.0, key=old_key)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()  # refuses where others have it open
            reader = Reader(connection)
            before = reader.number("PRAGMA data_version")
            write_anew(connection, part, new_key)
            durable_files.sync_file(part)
            found = soundness.check_lone_file(part, new_key)
            # Held from here on: who comes in now waits, and then sees that the file was moved.
            connection.execute("BEGIN EXCLUSIVE")
            meanwhile = before != reader.number("PRAGMA data_version") or reader.row("PRAGMA journal_mode") != (
                "delete",
            )
            if meanwhile or found != (soundness.schema_of(reader), soundness.count_rows(reader)):
                raise Refusal(Sentence.WORKSPACE_LOCKED, path=str(path))
            durable_files.second_name(path, old)
            durable_files.sync_folder(path.parent)
            part.replace(path)
            durable_files.sync_folder(path.parent)
        old.unlink()
        durable_files.sync_folder(path.parent)
    except (OSError, soundness.Unsound) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(Sentence.PROTECTING_FAILED, path=str(path), reason=reason) from error
    finally:
        part.unlink(missing_ok=True)


def rekey_copy(copy: Path, old_key: str, new_key: str) -> None:
    """Give a safety copy, which nobody has open, another key under the same name; refuse where that fails."""
    part = copy.with_name(copy.name + ".part")
    try:
        with closing(driver.connect_reading(copy, alone=True, key=old_key)) as connection:
            write_anew(connection, part, new_key)
        durable_files.sync_file(part)
        if soundness.check_lone_file(part, new_key) != soundness.check_lone_file(copy, old_key):
            raise soundness.Unsound("it lacks something that the copy has")
        part.replace(copy)
        durable_files.sync_folder(copy.parent)
    except (OSError, soundness.Unsound, driver.sqlite.Error) as error:
        raise Refusal(Sentence.COPY_UNSOUND, path=str(copy), reason=str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def write_anew(connection: Any, part: Path, key: str) -> None:
    """Write the whole of an open database into a new file with another key, and compare every row.

    Raises Unsound where something differs, and the library's errors.
    """
    part.unlink(missing_ok=True)
    durable_files.private_file(part)
    connection.execute("PRAGMA foreign_keys=OFF")
    blob = f"x'{key}'" if key else ""
    connection.execute(f'ATTACH ? AS anew KEY "{blob}"', (str(part),))
    try:
        connection.execute("PRAGMA anew.synchronous=FULL")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("SELECT sqlcipher_export('anew')").fetchall()
        connection.execute(f"PRAGMA anew.application_id={workspace_file.APPLICATION_ID}")
        _compare(Reader(connection))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    finally:
        connection.execute("DETACH anew")


def is_in_use(path: Path) -> bool:
    """Whether a program has a workspace open, or ended without closing it."""
    return path.with_name(path.name + "-wal").exists()


def remove_rests(path: Path) -> None:
    """Remove what a change of the key left that was broken off; `path` is whole at any moment of it."""
    for rest in (_part_of(path), _old_of(path)):
        with suppress(OSError):
            rest.unlink(missing_ok=True)


def _compare(reader: Reader) -> None:
    """Raise Unsound unless every table has the same rows in both."""
    for table, count in soundness.count_rows(reader).items():
        differing = reader.number(
            f'SELECT count(*) FROM (SELECT * FROM main."{table}" EXCEPT SELECT * FROM anew."{table}")'  # noqa: S608
        )
        if differing or reader.number(f'SELECT count(*) FROM anew."{table}"') != count:  # noqa: S608
            raise soundness.Unsound(f"{table} was not written as it is")


def _part_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.new-key")


def _old_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.old-key")
