"""Makes workspaces as older programs left them."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import NullPool, create_engine

from app.storage import driver, migrating, workspace_file


def migrate_to(path: Path, revision: str) -> None:
    """Make an empty workspace at a migration."""
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    setting_up = driver.connect(path)
    setting_up.execute(f"PRAGMA application_id={workspace_file.APPLICATION_ID}")
    setting_up.close()
    engine = create_engine("sqlite://", creator=lambda: driver.connect(path), module=driver.sqlite, poolclass=NullPool)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def copy_rows(source: Path, target: Path) -> None:
    """Copy into an older workspace what of a newer one it has tables and columns for."""
    connection = driver.connect(target)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("ATTACH ? AS newer", (str(source),))
    tables = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
    )
    for (table,) in connection.execute(tables).fetchall():
        columns = ", ".join(f'"{row[1]}"' for row in connection.execute(f"PRAGMA table_info({table})"))
        connection.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM newer.{table}")
    connection.close()
