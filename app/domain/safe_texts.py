"""Tells a text that can be shown as it is from one with characters that nobody sees."""

import re

from app.domain.people import BIDI_CONTROLS

_UNSAFE = re.compile(f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff{''.join(BIDI_CONTROLS)}]")


def is_safe(text: str) -> bool:
    """Whether a text has no control characters (but line breaks and tabs), lone surrogates or direction overrides."""
    return _UNSAFE.search(text) is None
