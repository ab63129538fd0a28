"""Turns a checked item of a course file into the domain's item, and finds what its shape alone does not show."""

from collections.abc import Iterator
from typing import Any

from app.domain.item_key_faults import goes_in_circles
from app.domain.items import Group, Item, ItemKind, Near, Option, Pair, Scene, SceneChoice, Statement, Typed
from app.domain.studio import EMPTY
from app.domain.texts import Text
from app.formats.course_schema import AnswersFile, SaidFile, TextFile


def text_of(file: TextFile | SaidFile | None) -> Text:
    """Return a text of a course file, an empty one for what was left out."""
    return EMPTY if file is None else Text(file.en or "", file.ja or "")


def item_of(file: Any) -> Item:
    """Return the domain's item of a file that has the right shape."""
    kind = ItemKind(file.kind)
    return Item(
        id=file.id,
        kind=kind,
        commitments=tuple(file.commitments),
        situation=file.situation,
        difficulty=file.difficulty,
        page=file.page,
        stem=text_of(file.stem),
        question=text_of(file.question) if file.question else None,
        explanation=text_of(file.explanation),
        options=_options(kind, file),
        statement=Statement(file.statement_is, text_of(file.feedback_if_true), text_of(file.feedback_if_false))
        if kind is ItemKind.TRUE_FALSE_REASON
        else None,
        topic=file.topic,
        pairs=tuple(
            Pair(pair.id, text_of(pair.left), text_of(pair.right), text_of(pair.feedback))
            for pair in getattr(file, "pairs", ())
        ),
        groups=tuple(Group(group.id, text_of(group.title)) for group in getattr(file, "groups", ())),
        typed=_typed(kind, file),
        scenes=_scenes(file) if kind is ItemKind.SCENARIO else (),
    )


def key_faults(file: Any) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Yield each fault of an item's key and ids as path, what is wrong, how to mend it."""
    kind = ItemKind(file.kind)
    for field in ("options", "reasons", "pairs", "steps", "cards", "groups", "scenes"):
        ids = [part.id for part in getattr(file, field, ())]
        if len(set(ids)) < len(ids):
            yield (field,), f"two of the {field} have one id", "give each its own id"
    if kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON):
        field = "reasons" if kind is ItemKind.TRUE_FALSE_REASON else "options"
        given = getattr(file, field)
        right = sum(option.right for option in given)
        if kind is ItemKind.TRUE_FALSE_REASON and len(given) < 2:
            if given:
                yield (field,), "there is one reason only", "give two reasons at least, or none at all"
        elif right == 0:
            yield (field,), "no option is right", "mark the key with “right: true”"
        elif right > 1 and kind is not ItemKind.MULTIPLE_ANSWERS:
            yield (field,), f"{right} options are right", "mark just one"
    elif kind is ItemKind.MATCHING:
        both = {pair.id for pair in file.pairs} & {extra.id for extra in file.extra}
        if both:
            yield ("extra",), "a pair and an extra text have one id", "give each its own id"
    elif kind is ItemKind.SORTING:
        groups = {group.id for group in file.groups}
        for place, card in enumerate(file.cards):
            if card.group not in groups:
                yield ("cards", place), f"there is no group “{card.group}”", "use the id of one of the groups"
    elif kind is ItemKind.SCENARIO:
        yield from _scene_faults(file)


def _options(kind: ItemKind, file: Any) -> tuple[Option, ...]:
    if kind is ItemKind.MATCHING:
        return tuple(Option(one.id, text_of(one.text), text_of(one.feedback), False) for one in file.extra)
    if kind is ItemKind.ORDERING:
        return tuple(Option(one.id, text_of(one.text), text_of(one.feedback), True) for one in file.steps)
    if kind is ItemKind.SORTING:
        return tuple(Option(one.id, text_of(one.text), text_of(one.feedback), True, one.group) for one in file.cards)
    given = file.reasons if kind is ItemKind.TRUE_FALSE_REASON else getattr(file, "options", ())
    return tuple(Option(one.id, text_of(one.text), text_of(one.feedback), one.right) for one in given)


def _typed(kind: ItemKind, file: Any) -> Typed | None:
    right_and_wrong = (
        (text_of(file.feedback_if_right), text_of(file.feedback_if_wrong))
        if kind in (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL)
        else None
    )
    if right_and_wrong is None:
        return None
    if kind is ItemKind.NUMERICAL:
        unit = text_of(file.unit) if file.unit else None
        return Typed((), (), file.value, file.tolerance, unit, *right_and_wrong)
    near = tuple(Near(_answers(one.accepted), text_of(one.feedback)) for one in file.near)
    return Typed(_answers(file.accepted), near, None, 0.0, None, *right_and_wrong)


def _answers(file: AnswersFile) -> tuple[str, ...]:
    return (*(file.en or ()), *(file.ja or ()))


def _scenes(file: Any) -> tuple[Scene, ...]:
    """The scenes, the first one first."""
    scenes = [
        Scene(
            scene.id,
            text_of(scene.text),
            tuple(
                SceneChoice(choice.id, text_of(choice.text), text_of(choice.feedback), choice.to)
                for choice in scene.choices
            ),
            scene.mark,
        )
        for scene in file.scenes
    ]
    scenes.sort(key=lambda scene: scene.id != file.start)
    return tuple(scenes)


def _scene_faults(file: Any) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    scenes: dict[str, Any] = {scene.id: scene for scene in file.scenes}
    if file.start not in scenes:
        yield ("start",), f"there is no scene “{file.start}”", "name the first scene"
        return
    for place, scene in enumerate(file.scenes):
        if not scene.choices and scene.mark is None:
            yield ("scenes", place), f"the end “{scene.id}” has no mark", "give it “mark:” from 0 to 1"
        if scene.choices and scene.mark is not None:
            yield ("scenes", place), f"the scene “{scene.id}” has choices and a mark", "only ends have a mark"
        for choice in scene.choices:
            if choice.to not in scenes:
                yield ("scenes", place), f"there is no scene “{choice.to}”", "lead each choice to a scene"
    if not any(scene.mark == 1 for scene in file.scenes):
        yield ("scenes",), "no end gives the full mark", "give the best end “mark: 1”"
    if goes_in_circles(scenes, file.start):
        yield ("scenes",), "a way leads back to a scene it came from", "let every way end"
