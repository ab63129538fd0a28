"""Writes a file beside its place and moves it there whole: nobody ever meets half a file."""

import errno
import glob
import hashlib
import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType

_ABANDONED_AFTER = 3600.0
"""Seconds after which the rest of a killed export is removed by the next one to the same place."""


class PendingFile:
    """A file that is being written for `target`; leaving the context without `publish` removes it."""

    def __init__(self, target: Path) -> None:
        """Begin a file; OSError if the folder cannot be written, or `target` is a folder itself."""
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        self.target = target
        self._published = False
        for rest in target.parent.glob(f".{glob.escape(target.name)}.*.part"):
            with suppress(OSError):
                if time.time() - rest.stat().st_mtime > _ABANDONED_AFTER:
                    rest.unlink()
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        os.close(handle)  # mkstemp made it readable for this user alone (0600)
        self.path = Path(name)

    def seal(self) -> str:
        """Force the content to the disk and return its SHA-256 in hexadecimal."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
            return hashlib.file_digest(file, "sha256").hexdigest()

    def publish(self) -> None:
        """Move the file to its place, over an older one, and force that to the disk too."""
        self.path.replace(self.target)
        self._published = True
        with suppress(OSError):  # folders cannot be opened on Windows
            folder = os.open(self.target.parent, os.O_RDONLY)
            os.fsync(folder)
            os.close(folder)

    def __enter__(self) -> "PendingFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._published:
            self.path.unlink(missing_ok=True)
