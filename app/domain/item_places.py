"""Where the texts of an item stand: each has a place, by which the editor, the lacks and the differences speak of it.

The places are those of `item_readiness.Lack`, for instance ("options", "c", "feedback") or
("scenes", "s2", "b", "text").
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from app.domain.items import Group, Item, Option, Pair, Scene, SceneChoice, Statement, Typed
from app.domain.studio import EMPTY
from app.domain.texts import Language, Text

Place = tuple[str, ...]
Change = Callable[[Text | None], Text]
Part = TypeVar("Part", Option, Pair, Group, Scene, SceneChoice)
Whole = TypeVar("Whole", Item, Statement, Typed, Option, Pair, Group, Scene, SceneChoice)
BLANK_TYPED = Typed((), (), None, 0.0, None, EMPTY, EMPTY)
BLANK_STATEMENT = Statement(is_true=True, feedback_if_true=EMPTY, feedback_if_false=EMPTY)
"""A statement without feedback; nobody has said yet whether it is true."""

_FIELDS = {
    "statement": {"true": "feedback_if_true", "false": "feedback_if_false"},
    "typed": {"right": "feedback_if_right", "wrong": "feedback_if_wrong", "unit": "unit"},
}


def texts_with_places(item: Item) -> Iterator[tuple[Place, Text]]:
    """Yield every text of an item with its place, in the order of the editor."""
    yield ("stem",), item.stem
    if item.question is not None:
        yield ("question",), item.question
    for option in item.options:
        yield ("options", option.id, "text"), option.text
        yield ("options", option.id, "feedback"), option.feedback
    if item.statement is not None:
        yield ("statement", "true"), item.statement.feedback_if_true
        yield ("statement", "false"), item.statement.feedback_if_false
    for pair in item.pairs:
        for name in ("left", "right", "feedback"):
            yield ("pairs", pair.id, name), getattr(pair, name)
    for group in item.groups:
        yield ("groups", group.id, "title"), group.title
    yield from _typed(item.typed)
    for scene in item.scenes:
        yield ("scenes", scene.id, "text"), scene.text
        for choice in scene.choices:
            yield ("scenes", scene.id, choice.id, "text"), choice.text
            yield ("scenes", scene.id, choice.id, "feedback"), choice.feedback
    yield ("explanation",), item.explanation


def has_words(item: Item) -> bool:
    """Whether anything was written in an item."""
    return any(text.en or text.ja for _, text in texts_with_places(item))


def is_feedback(place: Place) -> bool:
    """Whether what stands at a place tells why an answer is right or wrong, and so may be left out."""
    told = place[:1] == ("statement",) or place in (("typed", "right"), ("typed", "wrong"))
    return told or place[-1] == "feedback"


def text_at(item: Item, place: Place) -> Text:
    """Return the text at a place; an empty one where the item has nothing there."""
    return dict(texts_with_places(item)).get(place, EMPTY)


def with_words(item: Item, place: Place, language: Language, words: str) -> Item:
    """Return an item with other words at a place in one language; KeyError for a place that items do not have.

    A question or a unit without words in either language is none at all.
    """

    def change(text: Text | None) -> Text:
        old = text or EMPTY
        return replace(old, ja=words) if language == "ja" else replace(old, en=words)

    return _with_text(item, place, change)


def _typed(typed: Typed | None) -> Iterator[tuple[Place, Text]]:
    if typed is None:
        return
    if typed.unit is not None:
        yield ("typed", "unit"), typed.unit
    for number, near in enumerate(typed.near):
        yield ("typed", "near", str(number), "feedback"), near.feedback
    yield ("typed", "right"), typed.feedback_if_right
    yield ("typed", "wrong"), typed.feedback_if_wrong


def _with_text(item: Item, place: Place, change: Change) -> Item:
    first, *rest = place
    if not rest:
        return _changed(item, first, _or_none(first, change(getattr(item, first))))
    if first == "statement":
        name, statement = _FIELDS[first][rest[0]], item.statement or BLANK_STATEMENT
        return replace(item, statement=_changed(statement, name, change(getattr(statement, name))))
    if first == "typed":
        return replace(item, typed=_with_typed(item.typed or BLANK_TYPED, rest, change))
    if first == "scenes" and len(rest) == 3:
        scenes = (_with_choice(scene, rest, change) if scene.id == rest[0] else scene for scene in item.scenes)
        return replace(item, scenes=tuple(scenes))
    parts = (_with_part(part, rest[0], rest[1], change) for part in getattr(item, first))
    return _changed(item, first, tuple(parts))


def _with_typed(typed: Typed, rest: list[str], change: Change) -> Typed:
    if rest[0] == "near":
        near, number = list(typed.near), int(rest[1])
        near[number] = replace(near[number], feedback=change(near[number].feedback))
        return replace(typed, near=tuple(near))
    name = _FIELDS["typed"][rest[0]]
    return _changed(typed, name, _or_none(name, change(getattr(typed, name))))


def _with_choice(scene: Scene, rest: list[str], change: Change) -> Scene:
    return replace(scene, choices=tuple(_with_part(one, rest[1], rest[2], change) for one in scene.choices))


def _with_part(part: Part, part_id: str, name: str, change: Change) -> Part:
    return _changed(part, name, change(getattr(part, name))) if part.id == part_id else part


def _changed(whole: Whole, name: str, value: object) -> Whole:
    """Return one of the frozen parts of an item with a field of another value."""
    changes: dict[str, Any] = {name: value}
    return replace(whole, **changes)


def _or_none(name: str, text: Text) -> Text | None:
    return None if name in ("question", "unit") and text == EMPTY else text
