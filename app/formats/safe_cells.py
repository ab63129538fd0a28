"""Makes texts that people typed harmless in files that other people open in a spreadsheet.

A cell that begins with one of `= + - @` (also full width), tab, carriage return, line feed or NUL can run as a formula; OWASP's
"CSV Injection" page names them. Control characters, lone surrogates and text-direction overrides are taken out.
"""

import unicodedata

_RISKY = frozenset("=+-@＝＋－＠\t\r\n\0")
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
    """Return `text` without controls, with an apostrophe in front where a spreadsheet might see a formula."""
    risky = bool(text) and (text[0] in _RISKY or text.lstrip()[:1] in _RISKY - {""})
    clean = without_controls(text)
    return f"'{clean}" if risky else clean
