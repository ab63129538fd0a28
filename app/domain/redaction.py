"""Takes a person's name and number out of texts that others wrote, which stay without them."""

import json
import re
from collections.abc import Iterable
from typing import Any

REDACTED = "[…]"
"""What stands where somebody was named who was erased."""

_PLAIN_NUMBER = 4
"""So many digits and no more are also a year or a count: such a number alone tells nobody."""


class Mentions:
    """Finds the names and employee numbers of people in texts."""

    def __init__(self, names: Iterable[str], numbers: Iterable[str]) -> None:
        """Look for these names, with or without their spaces, and these numbers where they stand alone."""
        names = set(names)
        self.numbers = frozenset(filter(None, numbers))
        loose = [_name_pattern(name) for name in sorted(names, key=len, reverse=True) if len(name.strip()) > 3]
        exact = [_name_pattern(name) for name in sorted(names, key=len, reverse=True) if 0 < len(name.strip()) < 4]
        told = [rf"(?<!\w){re.escape(number)}(?!\w)" for number in sorted(self.numbers) if tells(number)]
        self._loose = re.compile("|".join(loose), re.IGNORECASE) if loose else None
        self._exact = re.compile("|".join(exact + told)) if exact or told else None
        # Most texts name nobody, and a hundred patterns take far longer to say so than a look for one word of each.
        longest = {max(name.split(), key=len).casefold() for name in names if name.strip()}
        self._hints = tuple(longest | {number.casefold() for number in self.numbers})

    def are_in(self, text: str) -> bool:
        """Whether a text names anybody."""
        return self._may_be_in(text) and any(
            pattern.search(text) for pattern in (self._loose, self._exact) if pattern is not None
        )

    def taken_out(self, text: str) -> str:
        """Return a text in which nobody is named."""
        if not self._may_be_in(text):
            return text
        for pattern in (self._loose, self._exact):
            if pattern is not None:
                text = pattern.sub(REDACTED, text)
        return text

    def taken_out_of_json(self, text: str) -> str:
        """Return the canonical JSON `text` in which no value names anybody, nor is a number of theirs.

        What is no object and no list in JSON is treated as any text.
        """
        if not self._may_be_in(text):
            return text
        try:
            whole = json.loads(text)
        except (ValueError, RecursionError):
            whole = None
        if not isinstance(whole, dict | list):
            return self.taken_out(text)
        cleaned = self._cleaned(whole)
        if cleaned == whole:
            return text
        return json.dumps(cleaned, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def _may_be_in(self, text: str) -> bool:
        folded = text.casefold()
        return any(hint in folded for hint in self._hints)

    def _cleaned(self, value: Any) -> Any:
        if isinstance(value, str):
            return REDACTED if value.strip() in self.numbers else self.taken_out(value)
        if isinstance(value, dict):
            return {name: self._cleaned(one) for name, one in value.items()}
        return [self._cleaned(one) for one in value] if isinstance(value, list) else value


def tells(number: str) -> bool:
    """Whether a number in the middle of a text can be taken for an employee number."""
    return not number.isdecimal() or number.startswith("0") or len(number) > _PLAIN_NUMBER


def _name_pattern(name: str) -> str:
    """Return what finds a name; letters that are written with spaces between words stand alone, others need not."""
    words = r"\s*".join(re.escape(word) for word in name.split())
    return rf"(?<!\w){words}(?!\w)" if name.isascii() else words
