"""Opens a workspace so that nothing in it or beside it is written: what is examined must stay as it was found."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.domain.refusals import Refusal, Sentence
from app.storage import driver, workspace_file
from app.storage.database import explaining
from app.storage.ledger_sources import Reader
from app.storage.migrating import CURRENT, KNOWN


class Disturbed(Exception):
    """Raised where another program wrote to a workspace that was read as if nobody could."""


@contextmanager
def reading_only(path: Path, key: str = "") -> Iterator[Reader]:
    """Yield a reader of one state of the workspace at `path`.

    Refuses a file that is no workspace, is of another version, or cannot be read. Raises Disturbed at the end where a
    program began to write meanwhile; then read again.
    """
    _check_header(path)
    log = path.with_name(path.name + "-wal")
    # Without a write-ahead log nobody has the file open. It is then read as one that cannot change: SQLite would make
    # its two files beside it otherwise, and could not at all in a folder that is read-only.
    alone = not log.exists()
    before = path.stat()
    with explaining(path), closing(driver.connect_reading(path, alone=alone, key=key)) as connection:
        connection.execute("BEGIN")
        reader = Reader(connection)
        _check_version(reader, path)
        yield reader
    after = path.stat()
    if alone and (log.exists() or (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, after.st_size)):
        raise Disturbed


def _check_header(path: Path) -> None:
    try:
        header = workspace_file.read_header(path)
    except FileNotFoundError as error:
        raise Refusal(Sentence.WORKSPACE_MISSING, path=str(path)) from error
    except OSError as error:
        raise Refusal(Sentence.WORKSPACE_UNREACHABLE, path=str(path), reason=error.strerror or str(error)) from error
    if not workspace_file.is_ours(header):
        raise Refusal(Sentence.WORKSPACE_FOREIGN, path=str(path))


def _check_version(reader: Reader, path: Path) -> None:
    row = reader.row("SELECT version_num FROM alembic_version")
    if row is None or row[0] != CURRENT:
        older = row is not None and row[0] in KNOWN
        raise Refusal(Sentence.WORKSPACE_OLDER if older else Sentence.WORKSPACE_NEWER, path=str(path))
