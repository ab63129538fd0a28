"""The zip of an evidence pack: the same bytes for the same content, and a SHA-256 of every file in it."""

import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

SUMS, MANIFEST = "SHA256SUMS", "manifest.json"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the least that the format can hold. When the pack was made is in its manifest."""


class PackWriter:
    """Writes files into a pack one after another; nothing but their names and sums stays in memory."""

    def __init__(self, path: Path) -> None:
        """Begin a pack at `path`, over what is there."""
        self._archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._files: dict[str, tuple[int, str]] = {}

    def add(self, name: str, content: str | bytes) -> None:
        """Add a file; ValueError for a name that is there already or that a file system could read as something else.

        Names are the program's own: letters, digits, hyphen, underscore and dot of ASCII, with slashes between.
        """
        if not _SAFE.fullmatch(name) or name.casefold() in self._files:
            raise ValueError(f"{name!r} cannot be a name in a pack")
        data = content.encode() if isinstance(content, str) else content
        place = zipfile.ZipInfo(name, _FIXED_TIME)
        place.compress_type = zipfile.ZIP_DEFLATED
        place.external_attr = 0o600 << 16
        place.create_system = 3  # the bits above are those of Unix, on whatever system the pack is written
        self._archive.writestr(place, data)
        self._files[name.casefold()] = len(data), f"{hashlib.sha256(data).hexdigest()}  {name}"

    def finish(self, facts: dict[str, Any]) -> int:
        """Add the manifest, which begins with `facts`, and the sums; return the number of files."""
        files = [
            {"name": name, "bytes": size, "sha256": digest}
            for size, (digest, name) in sorted(
                ((size, tuple(line.split("  ", 1))) for size, line in self._files.values()), key=lambda one: one[1][1]
            )
        ]
        self.add(MANIFEST, json.dumps({**facts, "files": files}, ensure_ascii=False, indent=1) + "\n")
        lines = sorted((line for _, line in self._files.values()), key=lambda line: line.split("  ", 1)[1])
        self.add(SUMS, "".join(f"{line}\n" for line in lines))
        self.close()
        return len(self._files)

    def close(self) -> None:
        """Close the file; a pack that is not finished is none."""
        self._archive.close()


def safe_part(text: str) -> str:
    """Return the letters and digits of ASCII in a text, as part of a name in a pack; "x" where there is none."""
    return re.sub(r"[^A-Za-z0-9]+", "-", text).strip("-")[:40] or "x"
