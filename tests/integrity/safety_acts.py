"""What is broken off in the middle: making a copy, restoring one, migrating; and clumsy ways of it as controls."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage import backups, driver
from app.storage.database import open_database
from app.storage.file_keys import raw_key, salt_of
from app.storage.people import add_person
from app.storage.rekeying import rekey
from app.storage.restoring import restore

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
Tell = Callable[[str], None]


def copy(path: Path, tell: Tell) -> None:
    """Record somebody, make a copy, record somebody more, and make another."""
    for number in range(2):
        _record(path, tell, number)
        made = backups.make_copy(path, NOW + timedelta(days=number))
        tell(f"copied {made.path}")


def copy_clumsily(path: Path, tell: Tell) -> None:
    """Copy the file as any program for files would, under the name that counts."""
    folder = backups.folder_of(path)
    folder.mkdir(exist_ok=True)
    for number in range(2):
        _record(path, tell, number)
        content = path.read_bytes()
        with (folder / f"20260312T09000{number}000Z-0005.clausewise").open("wb") as file:
            for place in range(0, len(content), 40_000):
                file.write(content[place : place + 40_000])
                file.flush()
        tell("copied")


def go_back(path: Path, tell: Tell) -> None:
    """Restore the only copy."""
    tell("begun")
    restore(path, backups.list_copies(path)[0].path, NOW)
    tell("restored")


def go_back_clumsily(path: Path, tell: Tell) -> None:
    """Restore as one does by hand: delete, then copy."""
    tell("begun")
    path.unlink()
    with backups.list_copies(path)[0].path.open("rb") as read, path.open("wb") as written:
        shutil.copyfileobj(read, written, 20_000)
    tell("restored")


def migrate(path: Path, tell: Tell) -> None:
    """Bring an older workspace to the schema of now, with a copy before."""
    tell("begun")
    open_database(path, before_migrating=lambda: tell(str(backups.make_copy(path, NOW).path))).close()
    tell("migrated")


OLD_KEY, NEW_KEY = (raw_key(f"{number:064x}", b"ClwK" + bytes([number] * 12)) for number in (1, 2))


def change_key(path: Path, tell: Tell) -> None:
    """Encrypt, change the key, and write it plain again, with somebody recorded in each state."""
    for number, (old, new) in enumerate((("", OLD_KEY), (OLD_KEY, NEW_KEY), (NEW_KEY, ""))):
        rekey(path, old, new)
        _record(path, tell, number, new)


def change_key_clumsily(path: Path, tell: Tell) -> None:
    """Write anew what is read, in the place of what is read."""
    content = path.read_bytes()
    tell("begun")
    with path.open("wb") as file:
        for place in range(0, len(content), 40_000):
            file.write(content[place : place + 40_000])
            file.flush()


def key_of(path: Path) -> str:
    """Return the key that a workspace has by now, by the salt that it begins with."""
    salt = salt_of(path).hex()
    return next((key for key in (OLD_KEY, NEW_KEY) if salt and key.endswith(salt)), "")


def _record(path: Path, tell: Tell, number: int, key: str = "") -> None:
    database = open_database(path, key=key)
    with database.transaction() as session:
        add_person(session, f"new-{number}", "n" * 500, NOW)
    database.close()
    tell(f"new-{number}")


def people(path: Path) -> set[str]:
    """Return the numbers of the people in a workspace; it is opened as the program does."""
    key = key_of(path)
    open_database(path, key=key).close()
    connection = driver.connect(path, key=key)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {row[0] for row in connection.execute("SELECT number FROM person")}
    finally:
        connection.close()
