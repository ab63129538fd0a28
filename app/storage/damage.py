"""Recognises a damaged workspace before anything is written to it, so that what can be saved of it stays as it is."""

from contextlib import closing
from pathlib import Path

from app.domain.refusals import Refusal, Sentence
from app.domain.translating import QT_TRANSLATE_NOOP
from app.storage import backups, driver, soundness, workspace_file
from app.storage.ledger_sources import Reader

EMPTY = QT_TRANSLATE_NOOP("Damage", "it is empty")
FOREIGN = QT_TRANSLATE_NOOP("Damage", "it does not begin as a workspace does")
UNREADABLE = QT_TRANSLATE_NOOP("Damage", "its first pages cannot be read")

READ_AT_START = 8_000_000
"""Bytes up to which the whole file is read before it is opened; it takes five milliseconds for each million."""

READ_AFTER_A_CRASH = 64_000_000
"""The same for a workspace that was not closed: its log is still there."""

READ_BESIDE = 512_000_000
"""Bytes up to which it is read while the person works already. The daily copy reads a file of any size."""


def refuse_damaged(path: Path, key: str = "", wait_seconds: float = 5.0) -> None:
    """Refuse a workspace that is torn, cut, overwritten or empty, with what is wrong; writes nothing.

    An empty or foreign file counts as damaged only where there are safety copies: something was there. Raises the
    library's error where it cannot be told, for instance of a locked file.
    """
    try:
        if not path.is_file():
            return
        size, header = path.stat().st_size, workspace_file.read_header(path)
    except OSError:
        return  # what opens it says better what is wrong
    if not workspace_file.is_ours(header):
        if backups.list_copies(path):
            _refuse(path, EMPTY if size == 0 else FOREIGN)
        return
    crashed = path.with_name(path.name + "-wal").exists()
    if not soundness.can_be_read(path, key, wait_seconds):
        _refuse(path, UNREADABLE)
    if size <= (READ_AFTER_A_CRASH if crashed else READ_AT_START):
        _read_whole(path, key)


def refuse_damaged_beside(path: Path, key: str = "") -> None:
    """Read a workspace that is open and that `refuse_damaged` left to this; refuse as that does."""
    if READ_AT_START < path.stat().st_size <= READ_BESIDE:
        _read_whole(path, key)


def _read_whole(path: Path, key: str) -> None:
    alone = not path.with_name(path.name + "-wal").exists()
    try:
        with closing(driver.connect_reading(path, alone=alone, key=key)) as connection:
            soundness.check_pages(Reader(connection), thorough=False)
    except soundness.Unsound as unsound:
        _refuse(path, str(unsound))


def _refuse(path: Path, reason: str) -> None:
    raise Refusal(Sentence.WORKSPACE_DAMAGED, path=str(path), reason=reason)
