"""What differs between two versions of an item, place by place, so that it can be said in words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.domain.item_places import texts_with_places
from app.domain.items import Item
from app.domain.texts import LANGUAGES, Language


class Aspect(StrEnum):
    """What of an item can differ beside its texts."""

    KIND = "kind"
    COMMITMENTS = "commitments"
    SITUATION = "situation"
    DIFFICULTY = "difficulty"
    PAGE = "page"
    TOPIC = "topic"
    KEY = "key"
    ORDER = "order"
    WAYS = "ways"


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A text that was `before` and is `after`; one of them is empty where the text is new or gone."""

    place: tuple[str, ...]
    language: Language
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Differences:
    """What differs: texts in the order of the editor, and the rest by its aspect."""

    texts: tuple[TextDifference, ...]
    aspects: tuple[Aspect, ...]

    def __bool__(self) -> bool:
        return bool(self.texts or self.aspects)


def differences(before: Item, after: Item) -> Differences:
    """Return what `after` has otherwise than `before`."""
    return Differences(tuple(_texts(before, after)), tuple(_aspects(before, after)))


def _texts(before: Item, after: Item) -> Iterator[TextDifference]:
    old, new = dict(texts_with_places(before)), dict(texts_with_places(after))
    for place in dict.fromkeys((*new, *old)):
        for language in LANGUAGES:
            was = old[place].written_in(language) if place in old else ""
            is_ = new[place].written_in(language) if place in new else ""
            if was != is_:
                yield TextDifference(place, language, was, is_)


def _aspects(before: Item, after: Item) -> Iterator[Aspect]:
    for aspect in (Aspect.KIND, Aspect.COMMITMENTS, Aspect.SITUATION, Aspect.DIFFICULTY, Aspect.PAGE, Aspect.TOPIC):
        if getattr(before, aspect.value) != getattr(after, aspect.value):
            yield aspect
    if _key(before) != _key(after):
        yield Aspect.KEY
    if _order(before) != _order(after):
        yield Aspect.ORDER
    if _ways(before) != _ways(after):
        yield Aspect.WAYS


def _key(item: Item) -> tuple[Any, ...]:
    typed = item.typed
    return (
        tuple(sorted((option.id, option.right, option.group or "") for option in item.options)),
        item.statement.is_true if item.statement is not None else None,
        (typed.accepted, tuple(near.accepted for near in typed.near), typed.value, typed.tolerance) if typed else None,
    )


def _order(item: Item) -> tuple[str, ...]:
    return tuple(part.id for parts in (item.options, item.pairs, item.groups, item.scenes) for part in parts)


def _ways(item: Item) -> tuple[Any, ...]:
    return tuple((one.id, one.mark, tuple((way.id, way.to) for way in one.choices)) for one in item.scenes)
