"""Makes texts that people typed harmless in files that other people open in a spreadsheet.

A cell that begins with one of `= + - @` (also full width), tab, carriage return, line feed or NUL can run as a formula;
OWASP's "CSV Injection" page names them. Control characters, lone surrogates and text-direction overrides are taken out.
"""

import unicodedata
from collections.abc import Sequence

_RISKY = frozenset("=+-@＝＋－＠\t\r\n\0")
_SUSPICIOUS = _RISKY | {" ", "'"}
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def without_controls(text: str) -> str:
    """Return `text` with line breaks and tabs as spaces, lone surrogates as U+FFFD and other controls removed."""
    if text.isprintable():
        return text
    kept = []
    for char in text:
        category = unicodedata.category(char)
        if char in "\t\r\n":
            kept.append(" ")
        elif category == "Cs":
            kept.append("\ufffd")
        elif category != "Cc" and char not in _OVERRIDES:
            kept.append(char)
    return "".join(kept)


def guarded(text: str) -> str:
    """Return `text` without controls, with an apostrophe in front where a spreadsheet might see a formula.

    What has apostrophes in front of such a thing already gets one more, so that `unguarded` can take one off again.
    """
    clean = without_controls(text)
    return f"'{clean}" if text[:1] in _RISKY or clean.lstrip("'").lstrip()[:1] in _RISKY else clean


def guarded_lines(text: str) -> str:
    """Return `text` guarded as above, but with its line breaks and tabs, for cells that hold whole paragraphs."""
    clean = text
    if not text.isprintable():
        clean = "\n".join("\t".join(map(without_controls, line.split("\t"))) for line in text.split("\n"))
    return f"'{clean}" if clean.lstrip("'").lstrip()[:1] in _RISKY or text[:1] in _RISKY else clean


def unguarded(text: str) -> str:
    """Return what `guarded` made `text` of, if that had no controls."""
    return text[1:] if text.startswith("'") and text.lstrip("'").lstrip()[:1] in _RISKY else text


def guarded_column(cells: Sequence[str]) -> Sequence[str]:
    """Return all cells of a column guarded; a column of harmless ones, by far the most, costs one look at it."""
    if "".join(cells).isprintable() and _SUSPICIOUS.isdisjoint({cell[:1] for cell in cells}):
        return cells
    return [guarded(cell) for cell in cells]
