"""Looks at a workspace file before any database library does, so that a wrong file is refused untouched."""

import os
import stat
from pathlib import Path

from app.domain.refusals import Refusal, Sentence

APPLICATION_ID = 0x436C7773
"""SQLite's application id of our files, "Clws" (https://www.sqlite.org/fileformat.html, offset 68)."""

ENCRYPTED_MARKS = (b"ClwK", b"ClwP")
"""What the salt of an encrypted workspace begins with, the first 16 bytes of the file: its key is in the keychain of a
computer, or made of a passphrase."""

_HEADER = 100


def check_place(path: Path) -> bool:
    """Return whether a workspace is at `path`, False if a new one can be made there; refuse any other state of it.

    Reads 100 bytes at most and changes nothing.
    """
    try:
        if path.is_dir():
            raise Refusal(Sentence.WORKSPACE_IS_FOLDER, path=str(path))
        if path.exists() and not path.is_file():
            raise Refusal(Sentence.WORKSPACE_FOREIGN, path=str(path))
        if not path.exists() or path.stat().st_size == 0:
            if path.parent.exists() and not _writable(path.parent, path):
                raise Refusal(Sentence.WORKSPACE_READ_ONLY, path=str(path))
            return False
        header = read_header(path)
    except OSError as error:
        raise Refusal(Sentence.WORKSPACE_UNREACHABLE, path=str(path), reason=error.strerror or str(error)) from error
    if not is_ours(header):
        raise Refusal(Sentence.WORKSPACE_FOREIGN, path=str(path))
    if not _writable(path.parent, path):
        raise Refusal(Sentence.WORKSPACE_READ_ONLY, path=str(path))
    return True


def is_ours(header: bytes) -> bool:
    """Whether a file that begins with `header` (100 bytes) is a workspace, plain or encrypted."""
    plain = header[:16] == b"SQLite format 3\0" and int.from_bytes(header[68:72], "big") == APPLICATION_ID
    return plain or is_encrypted(header)


def is_encrypted(header: bytes) -> bool:
    """Whether a file that begins with `header` is an encrypted workspace; its salt begins with one of our marks."""
    return len(header) == _HEADER and header[:4] in ENCRYPTED_MARKS


def read_header(path: Path) -> bytes:
    """Return the first 100 bytes of a file, fewer of a shorter one; raises OSError."""
    with path.open("rb") as file:
        return file.read(_HEADER)


def _writable(folder: Path, file: Path) -> bool:
    """Whether both may be written; a file marked read-only for everybody is respected even for root."""
    if file.exists():
        writes = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
        if not file.stat().st_mode & writes or not os.access(file, os.W_OK):
            return False
    return os.access(folder, os.W_OK)


def prepare_place(path: Path) -> None:
    """Make the folder and an empty file that only this user can read (0600)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise Refusal(Sentence.WORKSPACE_UNREACHABLE, path=str(path), reason=error.strerror or str(error)) from error
