"""Finds out how a text file is encoded: by its mark, by strict decoding, and by what is plausible as text.

Windows-1252 and CP932 (Microsoft's Shift_JIS) cannot always be told apart by their bytes: in one a byte above 127 is a
letter of its own, mostly between plain letters, in the other most come in pairs and stand beside each other.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from pathlib import Path

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHUNK = 1 << 18
_JAPANESE = "\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f々〆"
_TOGETHER = re.compile(f"[{_JAPANESE}]{{2,}}")
_BETWEEN_LETTERS = re.compile(f"(?<=[A-Za-z])[{_JAPANESE}]|[{_JAPANESE}](?=[A-Za-z])")


_Chunks = Callable[[], Iterator[bytes]]
"""What gives a content from its start, as often as it is asked."""


def find_encoding(path: Path) -> str | None:
    """Return the name of the encoding of a file, None where it is no text that is known here; OSError as in `open`."""

    def chunks() -> Iterator[bytes]:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk

    return _find(chunks)


def decode(content: bytes) -> str | None:
    """Return a content as text without its mark, None where it is no text that is known here."""
    encoding = _find(lambda: iter((content,)))
    return content.decode(encoding) if encoding else None


def _find(chunks: _Chunks) -> str | None:
    start = next(chunks(), b"")
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return None
    for mark, encoding in _MARKS:
        if start.startswith(mark):
            return encoding if _decodes(chunks, encoding) else None
    if _decodes(chunks, "utf-8"):
        return "utf-8"
    japanese, western = _decodes(chunks, "cp932"), _decodes(chunks, "cp1252")
    if japanese and western:
        return "cp932" if _looks_japanese(chunks) else "cp1252"
    return "cp932" if japanese else "cp1252" if western else None


def _texts(chunks: _Chunks, encoding: str) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    for chunk in chunks():
        yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)


def _decodes(chunks: _Chunks, encoding: str) -> bool:
    """Whether a whole content is strictly in an encoding, without the zero bytes that no text has."""
    try:
        return not any("\0" in text for text in _texts(chunks, encoding))
    except UnicodeError:
        return False


def _looks_japanese(chunks: _Chunks) -> bool:
    together = between = 0
    for text in _texts(chunks, "cp932"):
        together += sum(len(run) for run in _TOGETHER.findall(text))
        between += len(_BETWEEN_LETTERS.findall(text))
    return together > between
