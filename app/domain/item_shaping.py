"""What a trainer does to the parts of an item: add, remove and move them, say what is right, change the kind."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import count
from string import ascii_lowercase
from typing import Any

from app.domain.item_places import BLANK_STATEMENT, BLANK_TYPED, texts_with_places
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Scene, SceneChoice
from app.domain.studio import EMPTY

_WITH_OPTIONS = (
    ItemKind.SINGLE_CHOICE,
    ItemKind.MULTIPLE_ANSWERS,
    ItemKind.TRUE_FALSE_REASON,
    ItemKind.ORDERING,
    ItemKind.SORTING,
)
_TYPED = (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL)
_KEYED = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)
_FIRST_PARTS = {ItemKind.SINGLE_CHOICE: 3, ItemKind.MULTIPLE_ANSWERS: 4, ItemKind.ORDERING: 4, ItemKind.SORTING: 4}
_FEW_PAIRS, _FEW_GROUPS = 3, 2


def free_part(taken: Iterable[str]) -> str:
    """Return the first of a, b … z, p27, p28 … that is not among those `taken`."""
    used = set(taken)
    names: tuple[str, ...] = (*ascii_lowercase, *(f"p{number}" for number in range(27, 27 + len(used))))
    return next(one for one in names if one not in used)


def furnished(item: Item) -> Item:
    """Return an item with as many empty parts as its kind needs at least, where it has none at all."""
    if item.kind is ItemKind.MATCHING and not item.pairs:
        for _ in range(_FEW_PAIRS):
            item = add_pair(item)
    elif item.kind is ItemKind.SCENARIO and not item.scenes:
        item = add_choice(add_choice(add_scene(item), "s1"), "s1")
    elif item.kind in _TYPED and item.typed is None:
        item = replace(item, typed=BLANK_TYPED)
    elif item.kind in _FIRST_PARTS and not item.options:
        for _ in range(_FIRST_PARTS[item.kind]):
            item = add_option(item)
    if item.kind is ItemKind.SORTING:
        for _ in range(_FEW_GROUPS - len(item.groups)):
            item = add_group(item)
    return item


def add_option(item: Item) -> Item:
    """Return an item with one more option, reason, step, card or text that fits nothing."""
    new = Option(free_part(item.parts()), EMPTY, EMPTY, right=False)
    return replace(item, options=(*item.options, new))


def add_pair(item: Item) -> Item:
    """Return an item with one more pair."""
    new = Pair(free_part(item.parts()), EMPTY, EMPTY, EMPTY)
    return replace(item, pairs=(*item.pairs, new))


def add_group(item: Item) -> Item:
    """Return an item with one more group."""
    return replace(item, groups=(*item.groups, Group(free_part(group.id for group in item.groups), EMPTY)))


def add_near(item: Item) -> Item:
    """Return an item with one more answer that is nearly right."""
    typed = item.typed or BLANK_TYPED
    return replace(item, typed=replace(typed, near=(*typed.near, Near((), EMPTY))))


def add_scene(item: Item) -> Item:
    """Return an item with one more scene, without choices and without a mark."""
    used = {scene.id for scene in item.scenes}
    name = next(f"s{number}" for number in count(1) if f"s{number}" not in used)
    return replace(item, scenes=(*item.scenes, Scene(name, EMPTY, (), None)))


def add_choice(item: Item, scene_id: str) -> Item:
    """Return an item with one more choice in a scene, which is no end then; the choice leads nowhere yet."""

    def with_choice(scene: Scene) -> Scene:
        new = SceneChoice(free_part(choice.id for choice in scene.choices), EMPTY, EMPTY, "")
        return replace(scene, choices=(*scene.choices, new), mark=None)

    return _of_scene(item, scene_id, with_choice)


def lead_to(item: Item, scene_id: str, choice_id: str, to: str) -> Item:
    """Return an item in which a choice leads to a scene."""

    def leading(scene: Scene) -> Scene:
        choices = (replace(one, to=to) if one.id == choice_id else one for one in scene.choices)
        return replace(scene, choices=tuple(choices))

    return _of_scene(item, scene_id, leading)


def lead_to_new(item: Item, scene_id: str, choice_id: str) -> Item:
    """Return an item in which a choice leads to a scene that is new."""
    wider = add_scene(item)
    return lead_to(wider, scene_id, choice_id, wider.scenes[-1].id)


def end_scene(item: Item, scene_id: str, mark: float | None) -> Item:
    """Return an item in which a scene without choices ends with a mark (0–1); None is no end."""
    return _of_scene(item, scene_id, lambda scene: replace(scene, mark=mark))


def set_right(item: Item, option_id: str, *, right: bool) -> Item:
    """Return an item with an option right or not; where one alone can be right, the others are not any more."""
    alone = right and item.kind is not ItemKind.MULTIPLE_ANSWERS

    def marked(option: Option) -> Option:
        if option.id == option_id:
            return replace(option, right=right)
        return replace(option, right=False) if alone else option

    return replace(item, options=tuple(marked(option) for option in item.options))


def set_group(item: Item, card_id: str, group: str | None) -> Item:
    """Return an item with a card in a group, None for no group yet."""
    cards = (replace(card, group=group) if card.id == card_id else card for card in item.options)
    return replace(item, options=tuple(cards))


def set_truth(item: Item, *, is_true: bool) -> Item:
    """Return an item whose statement is true or false."""
    return replace(item, statement=replace(item.statement or BLANK_STATEMENT, is_true=is_true))


def remove(item: Item, place: Sequence[str]) -> Item:
    """Return an item without the part at a place, for instance ("options", "c") or ("scenes", "s2", "a").

    What pointed to it points nowhere: cards of a group have none, choices that led to a scene lead nowhere.
    """
    field, part_id, *inner = place
    if field == "typed":  # ("typed", "near", "1")
        typed = item.typed or BLANK_TYPED
        near = tuple(one for number, one in enumerate(typed.near) if str(number) != inner[0])
        return replace(item, typed=replace(typed, near=near))
    if inner:
        return _of_scene(
            item,
            part_id,
            lambda scene: replace(scene, choices=tuple(one for one in scene.choices if one.id != inner[0])),
        )
    kept: dict[str, Any] = {field: tuple(part for part in getattr(item, field) if part.id != part_id)}
    item = replace(item, **kept)
    if field == "groups":
        cards = (replace(card, group=None) if card.group == part_id else card for card in item.options)
        return replace(item, options=tuple(cards))
    if field == "scenes":
        return replace(item, scenes=tuple(_without_way(scene, part_id) for scene in item.scenes))
    return item


def move(item: Item, place: Sequence[str], to: int) -> Item:
    """Return an item with the part at a place as the `to`-th (from 0) among its like; out of range is the nearest."""
    field, part_id, *inner = place
    if field == "typed":
        return item
    if inner:
        return _of_scene(item, part_id, lambda scene: replace(scene, choices=_moved(scene.choices, inner[0], to)))
    changes: dict[str, Any] = {field: _moved(getattr(item, field), part_id, to)}
    return replace(item, **changes)


def place_among(item: Item, place: Sequence[str]) -> int:
    """Return at which place (from 0) a part stands among its like."""
    field, part_id, *inner = place
    if field == "typed":
        return int(inner[0])
    parts: Sequence[Any] = item.scene(part_id).choices if inner else getattr(item, field)
    return [part.id for part in parts].index(inner[0] if inner else part_id)


def shape_of(item: Item) -> tuple[object, ...]:
    """Return what says which parts an item has, in which order: two items of one shape differ in words and marks."""
    return (
        item.kind,
        item.commitments,
        item.parts(),
        tuple(group.id for group in item.groups),
        tuple(scene.id for scene in item.scenes),
        item.statement is None,
        len(item.typed.near) if item.typed is not None else 0,
    )


def kinds_from(item: Item) -> tuple[ItemKind, ...]:
    """Return the kinds that an item can become: those that keep its parts, any kind as long as nothing is in them."""
    parts = ("options", "pairs", "groups", "scenes", "statement", "typed")
    filled = any(text != EMPTY for place, text in texts_with_places(item) if place[0] in parts)
    if not filled and not (item.typed and (item.typed.accepted or item.typed.value is not None)):
        return tuple(ItemKind)
    for family in (_WITH_OPTIONS, _TYPED):
        if item.kind in family:
            return family
    return (item.kind,)


def with_kind(item: Item, kind: ItemKind) -> Item:
    """Return an item as another kind, with the parts that this kind has.

    Of several right options a kind with one key keeps the first; what has no key has none right. True or false needs
    no reasons: options without a word become none.
    """
    options = item.options if kind in _WITH_OPTIONS and item.kind in _WITH_OPTIONS else ()
    if kind is ItemKind.TRUE_FALSE_REASON and kind is not item.kind:
        options = tuple(one for one in options if any((one.text.en, one.text.ja, one.feedback.en, one.feedback.ja)))
    if kind not in _KEYED:
        options = tuple(replace(option, right=False) for option in options)
    elif kind is not ItemKind.MULTIPLE_ANSWERS:
        first = next((option.id for option in options if option.right), None)
        options = tuple(replace(option, right=option.id == first) for option in options)
    if kind is not ItemKind.SORTING:
        options = tuple(replace(option, group=None) for option in options)
    changed = replace(
        item,
        kind=kind,
        options=options,
        statement=item.statement if kind is ItemKind.TRUE_FALSE_REASON else None,
        pairs=item.pairs if kind is ItemKind.MATCHING else (),
        groups=item.groups if kind is ItemKind.SORTING else (),
        typed=item.typed if kind in _TYPED else None,
        scenes=item.scenes if kind is ItemKind.SCENARIO else (),
    )
    return furnished(changed)


def _of_scene(item: Item, scene_id: str, change: Any) -> Item:
    return replace(item, scenes=tuple(change(one) if one.id == scene_id else one for one in item.scenes))


def _without_way(scene: Scene, to: str) -> Scene:
    return replace(scene, choices=tuple(replace(one, to="") if one.to == to else one for one in scene.choices))


def _moved(parts: tuple[Any, ...], part_id: str, to: int) -> tuple[Any, ...]:
    rest = [part for part in parts if part.id != part_id]
    rest.insert(max(0, min(to, len(rest))), next(part for part in parts if part.id == part_id))
    return tuple(rest)
