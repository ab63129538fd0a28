"""What was chosen for a workspace that is not encrypted; read with the bare driver, whoever has it open."""

from contextlib import closing
from pathlib import Path

from app.domain.protection import Choice
from app.storage import driver, rekeying
from app.storage.database import explaining
from app.storage.names import PROTECTION_CHOICE


def load_choice(path: Path) -> Choice | None:
    """Return what was chosen for a plain workspace, None where nobody was asked yet; refuse a file that fails."""
    # A reader of a file that nobody has open would leave a log beside it that it may not remove.
    alone = not rekeying.is_in_use(path)
    with explaining(path), closing(driver.connect_reading(path, alone=alone)) as connection:
        row = connection.execute("SELECT value FROM workspace_fact WHERE name = ?", (PROTECTION_CHOICE,)).fetchone()
    return next((one for one in Choice if row is not None and one.value == row[0]), None)


def save_choice(path: Path, choice: Choice, key: str = "") -> None:
    """Keep what was chosen; `key` opens a workspace that is still encrypted. Refuses a file that cannot be written."""
    with explaining(path), closing(driver.connect(path, key=key)) as connection:
        connection.execute(
            "INSERT OR REPLACE INTO workspace_fact (name, value) VALUES (?, ?)",
            (PROTECTION_CHOICE, choice.value),
        )
