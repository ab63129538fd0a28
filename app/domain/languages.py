"""The languages of a module: what it says in them alone, and what stands in only one of two."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from app.domain.item_texts import texts_of
from app.domain.items import Item
from app.domain.texts import LANGUAGES, Language, Text

Said = TypeVar("Said")
_OPTIONAL = ("question", "unit")
"""Texts that are none at all where they have no words."""


def only_in(said: Said, languages: tuple[Language, ...]) -> Said:
    """Return an item, a page or a whole module with its texts in these languages alone.

    A trainer who takes a language from a module keeps the words of it in the drafts; they are not published.
    """
    return said if languages == LANGUAGES else cast(Said, _only_in(said, languages))


def spoken_in(items: Iterable[Item]) -> tuple[Language, ...]:
    """Return the languages in which any of some items says anything; both where none does."""
    texts = [text for item in items for text in texts_of(item)]
    return tuple(one for one in LANGUAGES if any(text.is_written_in(one) for text in texts)) or LANGUAGES


def _only_in(said: Any, languages: tuple[Language, ...]) -> Any:
    if isinstance(said, Text):
        return Text(*(said.written_in(one) if one in languages else "" for one in LANGUAGES))
    if isinstance(said, tuple):
        return tuple(_only_in(one, languages) for one in said)
    if not is_dataclass(said) or isinstance(said, type):
        return said
    parts = {one.name: _only_in(getattr(said, one.name), languages) for one in fields(said)}
    unsaid = {name: None for name in _OPTIONAL if name in parts and parts[name] == Text("", "")}
    return replace(said, **parts | unsaid)
