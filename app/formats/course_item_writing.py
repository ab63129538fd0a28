"""Turns an item into the plain values of a course file, which `course_items` makes the same item of."""

from typing import Any

from app.domain.items import Item, ItemKind, Near, Option, Typed
from app.domain.texts import LANGUAGES, Language, Text


def item_fields(item: Item, languages: tuple[Language, ...] = LANGUAGES) -> dict[str, Any]:
    """Return the fields of an item in the order in which authors write them; `languages` are those of its module."""
    fields: dict[str, Any] = {
        "id": item.id,
        "kind": item.kind.value,
        "commitments": list(item.commitments),
        "situation": item.situation,
        "difficulty": item.difficulty,
    }
    if item.page is not None:
        fields["page"] = item.page
    if item.topic is not None:
        fields["topic"] = item.topic
    fields["stem"] = text_fields(item.stem)
    if item.question is not None:
        fields["question"] = text_fields(item.question)
    fields["explanation"] = text_fields(item.explanation)
    return fields | _key_fields(item, languages)


def text_fields(text: Text) -> dict[str, str]:
    """Return a text in the languages that it is in."""
    return {one: text.written_in(one) for one in LANGUAGES if text.is_written_in(one)}


def _key_fields(item: Item, languages: tuple[Language, ...]) -> dict[str, Any]:
    """Return what there is to answer, by the kind of the item."""
    if item.statement is not None:
        return {
            "statement_is": item.statement.is_true,
            **_told(item.statement.feedback_if_true, "feedback_if_true"),
            **_told(item.statement.feedback_if_false, "feedback_if_false"),
            "reasons": [_option_fields(one) | _right(one) for one in item.options],
        }
    if item.typed is not None:
        return _typed_fields(item.kind, item.typed, languages)
    if item.kind is ItemKind.SCENARIO:
        return _scenario_fields(item)
    if item.kind is ItemKind.MATCHING:
        pairs = [
            {
                "id": pair.id,
                "left": text_fields(pair.left),
                "right": text_fields(pair.right),
                **_told(pair.feedback),
            }
            for pair in item.pairs
        ]
        extra = [_option_fields(one) for one in item.options]
        return {"pairs": pairs, "extra": extra} if extra else {"pairs": pairs}
    if item.kind is ItemKind.ORDERING:
        return {"steps": [_option_fields(one) for one in item.options]}
    if item.kind is ItemKind.SORTING:
        groups = [{"id": group.id, "title": text_fields(group.title)} for group in item.groups]
        cards = [_option_fields(one) | {"group": one.group} for one in item.options]
        return {"groups": groups, "cards": cards}
    return {"options": [_option_fields(one) | _right(one) for one in item.options]}


def _option_fields(option: Option) -> dict[str, Any]:
    return {"id": option.id, "text": text_fields(option.text), **_told(option.feedback)}


def _told(feedback: Text, name: str = "feedback") -> dict[str, Any]:
    """Return a feedback under its name; nothing where there is none."""
    fields = text_fields(feedback)
    return {name: fields} if fields else {}


def _right(option: Option) -> dict[str, Any]:
    return {"right": True} if option.right else {}


def _typed_fields(kind: ItemKind, typed: Typed, languages: tuple[Language, ...]) -> dict[str, Any]:
    right, wrong = typed.feedback_if_right, typed.feedback_if_wrong
    told = _told(right, "feedback_if_right") | _told(wrong, "feedback_if_wrong")
    if kind is ItemKind.NUMERICAL:
        fields: dict[str, Any] = {"value": typed.value, "tolerance": float(typed.tolerance)}
        if typed.unit is not None:
            fields["unit"] = text_fields(typed.unit)
        return fields | told
    fields = {"accepted": _answers(typed.accepted, languages)}
    if typed.near:
        fields["near"] = [_near_fields(one, languages) for one in typed.near]
    return fields | told


def _near_fields(near: Near, languages: tuple[Language, ...]) -> dict[str, Any]:
    return {"accepted": _answers(near.accepted, languages), **_told(near.feedback)}


def _answers(accepted: tuple[str, ...], languages: tuple[Language, ...]) -> dict[str, list[str]]:
    """Return answers by language: in two, up to the first that is not plain ASCII they are English.

    The domain keeps one list for both languages, English first; a file needs one answer in each at least, so that a
    single one stands in both.
    """
    if len(languages) == 1:
        return {languages[0]: list(accepted)}
    if len(accepted) < 2:
        return {"en": list(accepted), "ja": list(accepted)}
    first = next((place for place, answer in enumerate(accepted) if not answer.isascii()), len(accepted))
    cut = min(max(first, 1), len(accepted) - 1)
    return {"en": list(accepted[:cut]), "ja": list(accepted[cut:])}


def _scenario_fields(item: Item) -> dict[str, Any]:
    scenes: list[dict[str, Any]] = []
    for scene in item.scenes:
        fields: dict[str, Any] = {"id": scene.id, "text": text_fields(scene.text)}
        if scene.choices:
            fields["choices"] = [
                {
                    "id": choice.id,
                    "to": choice.to,
                    "text": text_fields(choice.text),
                    **_told(choice.feedback),
                }
                for choice in scene.choices
            ]
        if scene.mark is not None:
            fields["mark"] = float(scene.mark)
        scenes.append(fields)
    return {"start": item.scenes[0].id if item.scenes else "", "scenes": scenes}
