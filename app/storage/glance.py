"""Reads what the next start draws first, with the bare driver: the database library loads slower than the window."""

from pathlib import Path

from app.domain.refusals import Refusal
from app.storage import driver, workspace_file
from app.storage.migrating import CURRENT


def load_glance(path: Path, name: str, key: str = "") -> str | None:
    """Return a saved glance; None when there is none, or the file is anything but a workspace of this program's schema.

    It refuses nothing: opening the workspace properly, right after, says what is wrong.
    """
    try:
        if not workspace_file.check_place(path):
            return None
        alone = not path.with_name(path.name + "-wal").exists()
        connection = driver.connect_reading(path, alone=alone, wait_seconds=0.0, key=key)
    except (Refusal, driver.sqlite.Error):
        return None
    try:
        row = connection.execute(
            "SELECT body FROM glance, alembic_version WHERE name = ? AND version_num = ?", (name, CURRENT)
        ).fetchone()
        return row[0] if row else None
    except driver.sqlite.Error:
        return None
    finally:
        connection.close()
