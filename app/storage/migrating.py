"""Brings a workspace to the current schema; loads the migration library only when there is something to do."""

from collections.abc import Callable
from pathlib import Path

from app.domain.moments import system_clock
from app.domain.refusals import Refusal, Sentence
from app.storage import driver, workspace_file

CURRENT = "0009"
"""The newest migration; a test holds it against the migrations folder."""

KNOWN = frozenset({"0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", CURRENT})
"""Every migration there is; a workspace at any other was written by a newer program."""


def revision_of(path: Path, wait_seconds: float, key: str = "") -> str | None:
    """Return the migration that the workspace is at, None for an empty file."""
    connection = driver.connect(path, wait_seconds=wait_seconds, key=key)
    try:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE name = 'alembic_version'").fetchall()
        if not tables:
            return None
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode=WAL")  # a restore that was broken off leaves it without
        return row[0] if row else None
    finally:
        connection.close()


def bring_up_to_date(
    path: Path, wait_seconds: float, key: str = "", before_migrating: Callable[[], None] = lambda: None
) -> None:
    """Migrate the workspace in one transaction; refuse one that a newer program wrote.

    `before_migrating` is called before anything is changed in a workspace that has something in it.
    """
    revision = revision_of(path, wait_seconds, key)
    if revision == CURRENT:
        return
    if revision is not None and revision not in KNOWN:
        raise Refusal(Sentence.WORKSPACE_NEWER, path=str(path))
    if revision is not None:
        before_migrating()
    _migrate(path, wait_seconds, key)


def _migrate(path: Path, wait_seconds: float, key: str) -> None:
    # Alembic costs 0.4 s to import and a workspace needs it once a release.
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import NullPool, create_engine

    from app.storage import ledger, standing_upkeep
    from app.storage.ledger_sources import Reader

    connection = driver.connect(path, wait_seconds=wait_seconds, key=key)
    try:
        connection.execute(f"PRAGMA application_id={workspace_file.APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode=WAL")
    finally:
        connection.close()
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    engine = create_engine(
        "sqlite://",
        creator=lambda: driver.connect(path, wait_seconds=wait_seconds, key=key),
        module=driver.sqlite,
        poolclass=NullPool,
    )
    with engine.connect() as link:
        link.exec_driver_sql("BEGIN IMMEDIATE")
        config.attributes["connection"] = link
        if revision_of(path, wait_seconds, key) != CURRENT:  # another window may have been quicker
            command.upgrade(config, "head")
            # No migration can do this: it needs the tables as they are now, whatever migrations come later.
            ledger.begin_first_epoch(Reader(link.connection.driver_connection), system_clock())
            standing_upkeep.install(link.connection.driver_connection)
        link.exec_driver_sql("COMMIT")
    engine.dispose()
