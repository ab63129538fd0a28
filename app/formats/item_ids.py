"""Gives items that come in from files the ids that a course can use, and their options ids by position."""

import re
import unicodedata
from itertools import count

_ID = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}\Z")
_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 80


class ItemIds:
    """The ids that a file has used so far."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, given: str, title: str) -> str:
        """Return an id that none before has: the one that the file gives, else a slug of the title, else `item-<n>`."""
        wanted = given if _ID.match(given) else slug(given) or slug(title) or f"item-{len(self._used) + 1}"
        if wanted in self._used:
            stem = wanted[: _LONGEST - 7].rstrip(".-")
            for number in count(self._next.get(stem, 2)):
                wanted = f"{stem}-{number}"
                if wanted not in self._used:
                    self._next[stem] = number + 1
                    break
        self._used.add(wanted)
        return wanted


def is_item_id(text: str) -> bool:
    """Whether a text can be an id as it stands."""
    return _ID.match(text) is not None


def slug(title: str) -> str:
    """Return a title in the letters of an id, empty where it has none of them (a Japanese one, for instance)."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return _OTHER.sub("-", plain).strip("-")[:_LONGEST].rstrip("-")


def letter(position: int) -> str:
    """Return the id of what stands at a position (from 0): a, b, … z, aa, ab …"""
    if position < len(_LETTERS):
        return _LETTERS[position]
    return letter(position // len(_LETTERS) - 1) + _LETTERS[position % len(_LETTERS)]
