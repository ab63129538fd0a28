"""Takes pictures of course files in: PNG and JPEG only, with their size checked before anybody decodes them."""

import base64
import struct
from enum import StrEnum
from pathlib import Path, PurePosixPath

from app.domain.modules import Picture

LARGEST_FILE = 2 * 1024 * 1024
LARGEST_SIDE = 4000
"""Pixels of the longer side."""

MOST_SCANS = 100
"""Of a JPEG; usual ones have up to eleven, and each makes a decoder go through the whole picture once more."""

_SCAN = b"\xff\xda"
_ALONE = frozenset({0xFF, 0x01, *range(0xD0, 0xD8)})
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class PictureFaultId(StrEnum):
    """What can be wrong with a picture."""

    PLACE = "place"
    MISSING = "missing"
    LARGE = "large"
    KIND = "kind"
    SIDE = "side"


class PictureFault(Exception):
    """Raised for a picture that cannot be used: what is wrong, how to mend it, and its `size` if that is known."""

    def __init__(self, fault: PictureFaultId, what: str, mend: str, size: tuple[int, int] = (0, 0)) -> None:
        self.id, self.what, self.mend, self.size = fault, what, mend, size
        super().__init__(f"{what}; {mend}")


def read_picture(folder: Path, name: str) -> Picture:
    """Read the picture `name` of a module folder; PictureFault if missing, elsewhere, too large or of another kind."""
    path = PurePosixPath(name)
    leads_out = path.is_absolute() or ".." in path.parts or ":" in name or "\\" in name or not name.isprintable()
    if leads_out or path.parts[:1] != ("images",):
        plain = "".join(char if char.isprintable() else "?" for char in name)
        what = f"“{plain}” is not in the module's images folder"
        raise PictureFault(PictureFaultId.PLACE, what, "put it into images/ and name it so")
    return read_picture_file(folder / path, name)


def read_picture_file(file: Path, name: str) -> Picture:
    """Read a file as the picture `name`; PictureFault if it is missing, too large, or neither PNG nor JPEG."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise PictureFault(PictureFaultId.LARGE, f"the picture “{name}” is larger than 2 MB", "save it smaller")
        content = file.read_bytes()
    except OSError as error:
        what = f"there is no picture “{name}”"
        raise PictureFault(PictureFaultId.MISSING, what, "add the file, or remove it from the text") from error
    if content[:2] == b"\xff\xd8" and content.count(_SCAN) > MOST_SCANS:
        what = f"the picture “{name}” has more than {MOST_SCANS} scans"
        raise PictureFault(PictureFaultId.KIND, what, "save it as a plain JPEG")
    size = _size(content)
    if size is None:
        raise PictureFault(PictureFaultId.KIND, f"“{name}” is neither PNG nor JPEG", "save it as PNG")
    if max(size) > LARGEST_SIDE or min(size) < 1:
        what = f"the picture “{name}” is {size[0]} × {size[1]} pixels"
        raise PictureFault(PictureFaultId.SIDE, what, "save it with at most 4000 a side", size)
    return Picture(name, base64.b64encode(content).decode())


def _size(content: bytes) -> tuple[int, int] | None:
    """Width and height from the header: PNG (W3C PNG, 11.2.2) or JPEG (ITU-T T.81, B.2.2); None for anything else."""
    if content[:8] == b"\x89PNG\r\n\x1a\n" and content[12:16] == b"IHDR" and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:2] != b"\xff\xd8":
        return None
    place = 2
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _ALONE:  # what fills up, or has no length: a decoder goes on with the next byte
            place += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    return None
