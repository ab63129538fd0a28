"""Where the texts of an item stand: each has a place, by which the editor, the lacks and the differences speak of it.

The places are those of `item_readiness.Lack`, for instance ("options", "c", "feedback") or ("scenes", "s2", "b", "text").
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from app.domain.items import Item, Scene, Statement, Typed
from app.domain.studio import EMPTY
from app.domain.texts import Language, Text

Place = tuple[str, ...]
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


def text_at(item: Item, place: Place) -> Text:
    """Return the text at a place; an empty one where the item has nothing there."""
    return dict(texts_with_places(item)).get(place, EMPTY)


def with_words(item: Item, place: Place, language: Language, words: str) -> Item:
    """Return an item with other words at a place in one language; KeyError for a place that items do not have.

    A question or a unit without words in either language is none at all.
    """
    return _with_text(item, place, lambda text: replace(text or EMPTY, **{language: words}))


def _typed(typed: Typed | None) -> Iterator[tuple[Place, Text]]:
    if typed is None:
        return
    if typed.unit is not None:
        yield ("typed", "unit"), typed.unit
    for number, near in enumerate(typed.near):
        yield ("typed", "near", str(number), "feedback"), near.feedback
    yield ("typed", "right"), typed.feedback_if_right
    yield ("typed", "wrong"), typed.feedback_if_wrong


def _with_text(item: Item, place: Place, change: Callable[[Text | None], Text]) -> Item:
    first, *rest = place
    if not rest:
        text = change(getattr(item, first))
        return replace(item, **{first: None if first == "question" and text == EMPTY else text})
    if first == "statement":
        name = _FIELDS[first][rest[0]]
        statement = item.statement or BLANK_STATEMENT
        return replace(item, statement=replace(statement, **{name: change(getattr(statement, name))}))
    if first == "typed":
        return replace(item, typed=_with_typed(item.typed or BLANK_TYPED, rest, change))
    if first == "scenes" and len(rest) == 3:
        return replace(item, scenes=tuple(_with_choice(scene, rest, change) for scene in item.scenes))
    name, parts = rest[1], getattr(item, first)
    return replace(item, **{first: tuple(_with_part(part, rest[0], name, change) for part in parts)})


def _with_typed(typed: Typed, rest: list[str], change: Callable[[Text | None], Text]) -> Typed:
    if rest[0] == "near":
        near = list(typed.near)
        number = int(rest[1])
        near[number] = replace(near[number], feedback=change(near[number].feedback))
        return replace(typed, near=tuple(near))
    name = _FIELDS["typed"][rest[0]]
    text = change(getattr(typed, name))
    return replace(typed, **{name: None if name == "unit" and text == EMPTY else text})


def _with_choice(scene: Scene, rest: list[str], change: Callable[[Text | None], Text]) -> Scene:
    if scene.id != rest[0]:
        return scene
    return replace(scene, choices=tuple(_with_part(one, rest[1], rest[2], change) for one in scene.choices))


def _with_part(part: Any, part_id: str, name: str, change: Callable[[Text | None], Text]) -> Any:
    return replace(part, **{name: change(getattr(part, name))}) if part.id == part_id else part
