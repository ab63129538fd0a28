"""What an item still lacks before it can be published: each lack names the place where the editor shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.item_key_faults import key_faults
from app.domain.item_texts import is_safe
from app.domain.items import Item, ItemKind
from app.domain.texts import LANGUAGES, Language, Text

FEWEST: dict[ItemKind, int] = {
    ItemKind.SINGLE_CHOICE: 2,
    ItemKind.MULTIPLE_ANSWERS: 2,
    ItemKind.MATCHING: 2,
    ItemKind.ORDERING: 3,
    ItemKind.SORTING: 3,
    ItemKind.SCENARIO: 2,
}
"""Options, pairs, steps, cards or scenes that an item of a kind needs."""

MOST: dict[ItemKind, int] = {
    ItemKind.SINGLE_CHOICE: 9,
    ItemKind.MULTIPLE_ANSWERS: 9,
    ItemKind.TRUE_FALSE_REASON: 7,
    ItemKind.MATCHING: 8,
    ItemKind.ORDERING: 9,
    ItemKind.SORTING: 12,
    ItemKind.SCENARIO: 30,
}
LONGEST_TEXT = 20_000


class LackId(StrEnum):
    """What can be missing."""

    COMMITMENTS = "commitments"
    COMMITMENT_UNKNOWN = "commitment-unknown"
    TEXT = "text"
    FEEDBACK = "feedback"
    UNSAFE = "unsafe"
    TOO_LONG = "too-long"
    TOO_FEW = "too-few"
    TOO_MANY = "too-many"
    NO_KEY = "no-key"
    SEVERAL_KEYS = "several-keys"
    ANSWERS = "answers"
    NUMBER = "number"
    GROUP = "group"
    GROUPS = "groups"
    SCENE_WAY = "scene-way"
    SCENE_MARK = "scene-mark"
    SCENE_CIRCLE = "scene-circle"
    NO_FULL_MARK = "no-full-mark"


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing at a `place`, for instance ("options", "c", "feedback"), in a language or in both."""

    id: LackId
    place: tuple[str, ...]
    language: Language | None = None


def lacks(item: Item, known: frozenset[str], languages: tuple[Language, ...] = LANGUAGES) -> tuple[Lack, ...]:
    """Return what an item lacks, in the order of the editor; `known` are the commitments of the policy.

    Every text needs words in the `languages` of the module, but feedback may be left out in all of them. What a course
    file would be refused for is a lack here, so that whatever can be published can be written as files.
    """
    return tuple(_lacks(item, known, languages))


def count_of(found: tuple[Lack, ...]) -> int:
    """Return how many things are missing: a text that is missing in two languages is one."""
    return len({(lack.id, lack.place) for lack in found})


def _lacks(item: Item, known: frozenset[str], languages: tuple[Language, ...]) -> Iterator[Lack]:
    if not item.commitments:
        yield Lack(LackId.COMMITMENTS, ("commitments",))
    for one in item.commitments:
        if one not in known:
            yield Lack(LackId.COMMITMENT_UNKNOWN, ("commitments", one))
    for text, place, missing in _texts(item):
        if missing is not LackId.FEEDBACK or any(text.is_written_in(language) for language in languages):
            yield from _text(text, place, missing, languages)
    yield from _size(item)
    yield from (Lack(LackId(fault.id), fault.place) for fault in key_faults(item))


def _texts(item: Item) -> Iterator[tuple[Text, tuple[str, ...], LackId]]:
    """Yield every text of an item with its place, and what it is if there are no words."""
    yield item.stem, ("stem",), LackId.TEXT
    if item.question is not None:
        yield item.question, ("question",), LackId.TEXT
    yield item.explanation, ("explanation",), LackId.TEXT
    for option in item.options:
        yield option.text, ("options", option.id, "text"), LackId.TEXT
        yield option.feedback, ("options", option.id, "feedback"), LackId.FEEDBACK
    if item.kind is ItemKind.TRUE_FALSE_REASON and item.statement is not None:
        yield item.statement.feedback_if_true, ("statement", "true"), LackId.FEEDBACK
        yield item.statement.feedback_if_false, ("statement", "false"), LackId.FEEDBACK
    for pair in item.pairs:
        yield pair.left, ("pairs", pair.id, "left"), LackId.TEXT
        yield pair.right, ("pairs", pair.id, "right"), LackId.TEXT
        yield pair.feedback, ("pairs", pair.id, "feedback"), LackId.FEEDBACK
    for group in item.groups:
        yield group.title, ("groups", group.id, "title"), LackId.TEXT
    if item.typed is not None:
        if item.typed.unit is not None:
            yield item.typed.unit, ("typed", "unit"), LackId.TEXT
        for place, near in enumerate(item.typed.near):
            yield near.feedback, ("typed", "near", str(place), "feedback"), LackId.FEEDBACK
        yield item.typed.feedback_if_right, ("typed", "right"), LackId.FEEDBACK
        yield item.typed.feedback_if_wrong, ("typed", "wrong"), LackId.FEEDBACK
    for scene in item.scenes:
        yield scene.text, ("scenes", scene.id, "text"), LackId.TEXT
        for choice in scene.choices:
            yield choice.text, ("scenes", scene.id, choice.id, "text"), LackId.TEXT
            yield choice.feedback, ("scenes", scene.id, choice.id, "feedback"), LackId.FEEDBACK


def _size(item: Item) -> Iterator[Lack]:
    field = {ItemKind.MATCHING: "pairs", ItemKind.SCENARIO: "scenes"}.get(item.kind, "options")
    count = len(getattr(item, field))
    if (item.kind is ItemKind.TRUE_FALSE_REASON and count == 1) or count < FEWEST.get(item.kind, 0):
        yield Lack(LackId.TOO_FEW, (field,))
    if count > MOST.get(item.kind, count):
        yield Lack(LackId.TOO_MANY, (field,))
    if item.kind is ItemKind.SORTING and not 2 <= len(item.groups) <= 4:
        yield Lack(LackId.GROUPS, ("groups",))


def _text(text: Text, place: tuple[str, ...], missing: LackId, languages: tuple[Language, ...]) -> Iterator[Lack]:
    for language in languages:
        words = text.written_in(language)
        if not words.strip():
            yield Lack(missing, place, language)
        elif not is_safe(words):
            yield Lack(LackId.UNSAFE, place, language)
        elif len(words) > LONGEST_TEXT:
            yield Lack(LackId.TOO_LONG, place, language)


def complete_languages(item: Item, languages: tuple[Language, ...] = LANGUAGES) -> tuple[Language, ...]:
    """Return those of a module's languages in which no text of an item is missing."""
    missing = {
        lack.language for lack in _lacks(item, frozenset(item.commitments), languages) if lack.language is not None
    }
    return tuple(language for language in languages if language not in missing)
