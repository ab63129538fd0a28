"""Opens the workspace and runs transactions; every failure of the file becomes one sentence."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session as Session  # services name it, and know nothing else of the library
from sqlalchemy.orm import sessionmaker

from app.domain.refusals import Refusal, Sentence
from app.storage import damage, driver, migrating, workspace_file

WRITES = "writes"
"""Execution option of an engine whose transactions take the write lock when they begin."""


class Database:
    """A workspace that is open; `transaction` writes, `reading` sees one state of everything."""

    def __init__(self, path: Path, engine: Engine, key: str = "") -> None:
        self.path, self.key = path, key
        self._engine = engine
        self._writers = sessionmaker(engine.execution_options(**{WRITES: True}), expire_on_commit=False)
        self._readers = sessionmaker(engine, expire_on_commit=False)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Yield a session that holds the write lock; commit at the end, roll back on any exception.

        Refuses with a sentence when the disk is full, the file locked, read-only or damaged.
        """
        with explaining(self.path), self._writers.begin() as session:
            session.connection()  # takes the lock now, and not with the first statement
            yield session

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Yield a session for reading one consistent state; refusals as in `transaction`."""
        with explaining(self.path), self._readers() as session:
            yield session

    def empty_log(self) -> bool:
        """Move what the write-ahead log still holds into the file, so that nothing erased is left in the log.

        False where another window reads from it just then; its next checkpoint does it.
        """
        with explaining(self.path), self._engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None  # noqa: S101 - a connection that was just taken has one
            busy, _, _ = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def open_database(
    path: Path,
    *,
    wait_seconds: float = 5.0,
    key: str = "",
    before_migrating: Callable[[], None] = lambda: None,
) -> Database:
    """Open the workspace at `path`, make it if it is not there, and bring it to the current schema.

    `key` opens an encrypted one, and encrypts a new one. `before_migrating` is called before an older workspace is
    changed. Refuses a folder, a foreign, newer, read-only, damaged or locked file, and leaves such a file as it is.
    """
    path = path.absolute()
    with explaining(path):
        damage.refuse_damaged(path, key, wait_seconds)
    exists = workspace_file.check_place(path)
    if not exists:
        workspace_file.prepare_place(path)
    with explaining(path):
        migrating.bring_up_to_date(path, wait_seconds, key, before_migrating)
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver.connect(path, wait_seconds=wait_seconds, key=key),
        module=driver.sqlite,
        poolclass=QueuePool,
    )
    event.listen(engine, "begin", _begin)
    return Database(path, engine, key)


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the file into a refusal; let every other error pass."""
    try:
        yield
    except (DBAPIError, driver.sqlite.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        reason = str(cause)
        for words, sentence in _MEANINGS.items():
            if words in reason:
                raise Refusal(sentence, path=str(path), reason=reason) from error
        raise


_MEANINGS = {
    "database or disk is full": Sentence.WORKSPACE_DISK_FULL,
    "disk I/O error": Sentence.WORKSPACE_DISK_FAULT,
    "is locked": Sentence.WORKSPACE_LOCKED,
    "readonly database": Sentence.WORKSPACE_READ_ONLY,
    "unable to open": Sentence.WORKSPACE_READ_ONLY,
    "malformed": Sentence.WORKSPACE_DAMAGED,
    "not a database": Sentence.WORKSPACE_DAMAGED,
}
