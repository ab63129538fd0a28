"""Finds out how a text file is encoded: by its mark, by strict decoding, and by what is plausible as text.

Windows-1252 and CP932 (Microsoft's Shift_JIS) cannot always be told apart by their bytes: in one a byte above 127 is a
letter of its own, mostly between plain letters, in the other most come in pairs and stand beside each other.
"""

import codecs
import re
from pathlib import Path

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 18
_JAPANESE = "\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f々〆"
_TOGETHER = re.compile(f"[{_JAPANESE}]{{2,}}")
_BETWEEN_LETTERS = re.compile(f"(?<=[A-Za-z])[{_JAPANESE}]|[{_JAPANESE}](?=[A-Za-z])")


def find_encoding(path: Path) -> str | None:
    """Return the name of the encoding of a file, None where it is no text that is known here; OSError as in `open`."""
    with path.open("rb") as file:
        start = file.read(4)
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return None
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding if _decodes(path, encoding) else None
    if _decodes(path, "utf-8"):
        return "utf-8"
    japanese, western = _decodes(path, "cp932"), _decodes(path, "cp1252")
    if japanese and western:
        return "cp932" if _looks_japanese(path) else "cp1252"
    return "cp932" if japanese else "cp1252" if western else None


def _decodes(path: Path, encoding: str) -> bool:
    """Whether a whole file is strictly in an encoding, without the zero bytes that no text has."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if "\0" in decoder.decode(chunk):
                    return False
            decoder.decode(b"", final=True)
    except UnicodeError:
        return False
    return True


def _looks_japanese(path: Path) -> bool:
    together = between = 0
    with path.open(encoding="cp932", newline="") as file:
        while text := file.read(_CHUNK):
            together += sum(len(run) for run in _TOGETHER.findall(text))
            between += len(_BETWEEN_LETTERS.findall(text))
    return together > between
