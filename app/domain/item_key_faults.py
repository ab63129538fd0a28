"""What is wrong with the key of an item: nothing is right, too much is, or the ways of a scenario do not end."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from app.domain.items import Item, ItemKind, Scene

KeyFaultId = Literal[
    "no-key", "several-keys", "answers", "number", "group", "scene-way", "scene-mark", "scene-circle", "no-full-mark"
]


@dataclass(frozen=True, slots=True)
class KeyFault:
    """A fault at a place of the item, for instance ("scenes", "start")."""

    id: KeyFaultId
    place: tuple[str, ...]


def key_faults(item: Item) -> Iterator[KeyFault]:
    """Yield the faults of an item's key, by the rules of the course files."""
    if item.kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS):
        yield from _of_options(item)
    elif item.kind is ItemKind.TRUE_FALSE_REASON:
        if item.statement is None:
            yield KeyFault("no-key", ("statement",))
        if item.options:
            yield from _of_options(item)
    elif item.kind is ItemKind.SORTING:
        groups = {group.id for group in item.groups}
        for card in item.options:
            if card.group not in groups:
                yield KeyFault("group", ("options", card.id))
    elif item.kind is ItemKind.SHORT_ANSWER:
        if item.typed is None or not any(one.strip() for one in item.typed.accepted):
            yield KeyFault("answers", ("typed", "accepted"))
    elif item.kind is ItemKind.NUMERICAL:
        if item.typed is None or item.typed.value is None:
            yield KeyFault("number", ("typed", "value"))
    elif item.kind is ItemKind.SCENARIO:
        yield from _of_scenes(item)


def _of_options(item: Item) -> Iterator[KeyFault]:
    right = sum(option.right for option in item.options)
    if item.options and right == 0:
        yield KeyFault("no-key", ("options",))
    elif right > 1 and item.kind is not ItemKind.MULTIPLE_ANSWERS:
        yield KeyFault("several-keys", ("options",))


def _of_scenes(item: Item) -> Iterator[KeyFault]:
    scenes = {scene.id: scene for scene in item.scenes}
    for scene in item.scenes:
        if bool(scene.choices) == (scene.mark is not None):
            yield KeyFault("scene-mark", ("scenes", scene.id))
        for choice in scene.choices:
            if choice.to not in scenes:
                yield KeyFault("scene-way", ("scenes", scene.id, choice.id))
    if not item.scenes:
        return
    if not any(scene.mark == 1 for scene in item.scenes):
        yield KeyFault("no-full-mark", ("scenes",))
    if goes_in_circles(scenes, item.scenes[0].id):
        yield KeyFault("scene-circle", ("scenes",))


def goes_in_circles(scenes: dict[str, Scene], start: str) -> bool:
    """Whether some way from the first scene meets a scene twice (depth-first, each scene once)."""
    done: set[str] = set()
    on_way: list[str] = [start]
    next_choice = [0]
    while on_way:
        choices = scenes[on_way[-1]].choices if on_way[-1] in scenes else ()
        if next_choice[-1] == len(choices):
            done.add(on_way.pop())
            next_choice.pop()
            continue
        to = choices[next_choice[-1]].to
        next_choice[-1] += 1
        if to in on_way:
            return True
        if to not in done:
            on_way.append(to)
            next_choice.append(0)
    return False
