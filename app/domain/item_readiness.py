"""What an item still lacks before it can be published: each lack names the place where the editor shows it."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.item_key_faults import key_faults
from app.domain.items import Item, ItemKind
from app.domain.safe_texts import is_safe
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


def lacks(item: Item, known: frozenset[str]) -> tuple[Lack, ...]:
    """Return what an item lacks, in the order of the editor; `known` are the commitments of the policy.

    What a course file would be refused for is a lack here, so that whatever can be published can be written as files.
    """
    return tuple(_lacks(item, known))


def _lacks(item: Item, known: frozenset[str]) -> Iterator[Lack]:
    if not item.commitments:
        yield Lack(LackId.COMMITMENTS, ("commitments",))
    for one in item.commitments:
        if one not in known:
            yield Lack(LackId.COMMITMENT_UNKNOWN, ("commitments", one))
    yield from _text(item.stem, ("stem",))
    if item.question is not None:
        yield from _text(item.question, ("question",))
    yield from _text(item.explanation, ("explanation",))
    yield from _parts(item)
    yield from (Lack(LackId(fault.id), fault.place) for fault in key_faults(item))


def _parts(item: Item) -> Iterator[Lack]:
    yield from _size(item)
    for option in item.options:
        yield from _text(option.text, ("options", option.id, "text"))
        yield from _text(option.feedback, ("options", option.id, "feedback"), LackId.FEEDBACK)
    if item.kind is ItemKind.TRUE_FALSE_REASON and item.statement is not None:
        yield from _text(item.statement.feedback_if_true, ("statement", "true"), LackId.FEEDBACK)
        yield from _text(item.statement.feedback_if_false, ("statement", "false"), LackId.FEEDBACK)
    for pair in item.pairs:
        yield from _text(pair.left, ("pairs", pair.id, "left"))
        yield from _text(pair.right, ("pairs", pair.id, "right"))
        yield from _text(pair.feedback, ("pairs", pair.id, "feedback"), LackId.FEEDBACK)
    for group in item.groups:
        yield from _text(group.title, ("groups", group.id, "title"))
    if item.typed is not None:
        if item.typed.unit is not None:
            yield from _text(item.typed.unit, ("typed", "unit"))
        for place, near in enumerate(item.typed.near):
            yield from _text(near.feedback, ("typed", "near", str(place), "feedback"), LackId.FEEDBACK)
        yield from _text(item.typed.feedback_if_right, ("typed", "right"), LackId.FEEDBACK)
        yield from _text(item.typed.feedback_if_wrong, ("typed", "wrong"), LackId.FEEDBACK)
    for scene in item.scenes:
        yield from _text(scene.text, ("scenes", scene.id, "text"))
        for choice in scene.choices:
            yield from _text(choice.text, ("scenes", scene.id, choice.id, "text"))
            yield from _text(choice.feedback, ("scenes", scene.id, choice.id, "feedback"), LackId.FEEDBACK)


def _size(item: Item) -> Iterator[Lack]:
    field = {ItemKind.MATCHING: "pairs", ItemKind.SCENARIO: "scenes"}.get(item.kind, "options")
    count = len(getattr(item, field))
    if (item.kind is ItemKind.TRUE_FALSE_REASON and count == 1) or count < FEWEST.get(item.kind, 0):
        yield Lack(LackId.TOO_FEW, (field,))
    if count > MOST.get(item.kind, count):
        yield Lack(LackId.TOO_MANY, (field,))
    if item.kind is ItemKind.SORTING and not 2 <= len(item.groups) <= 4:
        yield Lack(LackId.GROUPS, ("groups",))


def _text(text: Text, place: tuple[str, ...], missing: LackId = LackId.TEXT) -> Iterator[Lack]:
    for language in LANGUAGES:
        words = text.in_language(language)
        if not words.strip():
            yield Lack(missing, place, language)
        elif not is_safe(words):
            yield Lack(LackId.UNSAFE, place, language)
        elif len(words) > LONGEST_TEXT:
            yield Lack(LackId.TOO_LONG, place, language)


def complete_languages(item: Item) -> tuple[Language, ...]:
    """Return the languages in which no text of an item is missing."""
    missing = {lack.language for lack in _lacks(item, frozenset(item.commitments)) if lack.language is not None}
    return tuple(language for language in LANGUAGES if language not in missing)
