"""Looks through a zip archive before anything opens it: how many entries, how many real bytes, nothing twice.

What an archive says about its own sizes is not believed: each entry is unpacked in small pieces and counted.
"""

import itertools
import re
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import IO

MOST_ENTRIES = 200
LARGEST_IN_ALL = 100_000_000
"""Bytes when unpacked."""

_CHUNK = 1 << 16
_LARGE_CHUNK = 1 << 22
_ENTRY = b"PK\x01\x02"
"""What an entry of the directory begins with (APPNOTE 4.3.12)."""

_MOST_BY_CHANCE = 10_000
"""Such beginnings may stand in what is packed too, as in an archive within the archive."""

_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
"""Names that are no files under Windows, whatever ending they have."""


class UnsafeZip(Exception):
    """Raised where an archive is not what an honest program writes; says why in a few words."""


class ZipTooLarge(UnsafeZip):
    """Raised where an archive would unpack to more than it may."""


def is_reserved(name: str) -> bool:
    """Whether a file or folder of this name is something else on Windows: a device, or one without its last sign."""
    return _DEVICES.match(name) is not None or name.endswith((".", " "))


def check_zip(source: Path | IO[bytes], largest: int = LARGEST_IN_ALL, most: int = MOST_ENTRIES) -> list[str]:
    """Return the names in an archive; raise UnsafeZip for a bomb, and for a damaged or doctored one.

    `largest` is in bytes when unpacked, `most` in entries. Unpacks everything once, at some 200 MB a second, and keeps
    nothing of it.
    """
    try:
        _check_directory(source, most)
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
            _check_places(entries, most)
            left = largest
            for entry in entries:
                left = _count(archive, entry, left)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise UnsafeZip("it is damaged, or no zip archive") from error
    return [entry.filename for entry in entries]


def check_paths(names: list[str]) -> None:
    """Raise UnsafeZip where a name leads out of the archive: an absolute one, one with “..”, one of another system."""
    for name in names:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not name.isprintable():
            raise UnsafeZip("a name in it leads elsewhere")
        if any(is_reserved(part) for part in path.parts):
            raise UnsafeZip("a name in it leads elsewhere under Windows")


def _check_directory(source: Path | IO[bytes], most: int) -> None:
    """Raise UnsafeZip where there are far too many entries: `zipfile` would build each, and a million is 700 MB."""
    if isinstance(source, Path):
        with source.open("rb") as file:
            _check_directory(file, most)
        return
    found, rest = 0, b""
    while chunk := source.read(_LARGE_CHUNK):
        found += (rest + chunk).count(_ENTRY)
        rest = chunk[1 - len(_ENTRY) :]
        if found > most + _MOST_BY_CHANCE:
            raise UnsafeZip(f"it holds more than {most:,} parts")
    source.seek(0)


def _check_places(entries: list[zipfile.ZipInfo], most: int) -> None:
    if len(entries) > most:
        raise UnsafeZip(f"it holds {len(entries):,} parts, more than {most:,}")
    names = [entry.filename.casefold() for entry in entries]
    if len(set(names)) < len(names):
        raise UnsafeZip("it holds two parts of the same name")
    for entry in entries:
        if entry.flag_bits & 1:
            raise UnsafeZip("it is encrypted")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise UnsafeZip("it is packed in an unusual way")
    if any(entry.header_offset < 0 for entry in entries):
        raise UnsafeZip("it is damaged, or no zip archive")
    places = sorted((entry.header_offset, entry.compress_size) for entry in entries)
    for (offset, size), (following, _) in itertools.pairwise(places):
        if offset + size > following:
            raise UnsafeZip("its parts overlap")


def _count(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, left: int) -> int:
    """Return how many bytes may still come after an entry was unpacked."""
    with archive.open(entry) as part:
        while chunk := part.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise ZipTooLarge("it would unpack to too many bytes")
    return left
