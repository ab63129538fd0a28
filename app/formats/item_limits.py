"""What a file of questions may hold at most, and the characters that no text of it may have."""

import re

MOST_TEXT = 20_000_000
"""Characters of a file."""

MOST_ITEMS = 50_000
LONGEST_TEXT = 20_000
"""Characters of one text of an item."""

MOST_OPTIONS = 200

UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]")
"""Control characters, overrides of the direction of reading, lone surrogates, and what no text is ever given."""


def unsafe_character(text: str) -> str | None:
    """Return the name U+XXXX of the first character that a text may not have."""
    found = UNSAFE.search(text)
    return f"U+{ord(found[0]):04X}" if found else None
