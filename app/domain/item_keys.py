"""The right answer to an item in words, for people who see it without the item's own controls."""

from app.domain.answer_words import TRUTHS
from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.marking import best_response
from app.domain.texts import LANGUAGES, Text


def key_lines(item: Item) -> tuple[Text, ...]:
    """Return the wholly right answer, one line for each of its parts."""
    if item.kind is ItemKind.MATCHING:
        return tuple(_joined(pair.left, " → ", pair.right) for pair in item.pairs)
    if item.kind is ItemKind.SORTING:
        titles = {group.id: group.title for group in item.groups}
        return tuple(_joined(card.text, " → ", titles[card.group or ""]) for card in item.options)
    if item.kind is ItemKind.ORDERING:
        return tuple(_joined(Text(f"{n}", f"{n}"), ". ", step.text) for n, step in enumerate(item.options, start=1))
    if item.kind is ItemKind.SCENARIO:
        choices = {f"{scene.id}={one.id}": one.text for scene in item.scenes for one in scene.choices}
        return tuple(choices[step] for step in best_response(item))
    if item.kind is ItemKind.SHORT_ANSWER and item.typed is not None:
        return (_in_either_language(item.typed.accepted),)
    if item.typed is not None:
        (number,) = best_response(item)
        unit = item.typed.unit
        return (Text(number, number) if unit is None else _joined(Text(number, number), " ", unit),)
    if item.statement is not None and not item.options:
        return (TRUTHS[TRUE if item.statement.is_true else FALSE],)
    return tuple(option.text for option in item.options if option.right)


def key_feedback(item: Item) -> tuple[Text, ...]:
    """Return why each line of `key_lines` is right, in the same order."""
    if item.kind is ItemKind.MATCHING:
        return tuple(pair.feedback for pair in item.pairs)
    if item.kind in (ItemKind.SORTING, ItemKind.ORDERING):
        return tuple(option.feedback for option in item.options)
    if item.kind is ItemKind.SCENARIO:
        choices = {f"{scene.id}={one.id}": one.feedback for scene in item.scenes for one in scene.choices}
        return tuple(choices[step] for step in best_response(item))
    if item.typed is not None:
        return (item.typed.feedback_if_right,)
    if item.statement is not None and not item.options:
        right = item.statement
        return (right.feedback_if_true if right.is_true else right.feedback_if_false,)
    return tuple(option.feedback for option in item.options if option.right)


def _in_either_language(accepted: tuple[str, ...]) -> Text:
    """Return the first answer that can be typed in each language; the accepted ones of both stand in one list."""
    latin = next((answer for answer in accepted if answer.isascii()), accepted[0])
    return Text(latin, next((answer for answer in accepted if not answer.isascii()), accepted[0]))


def _joined(left: Text, between: str, right: Text) -> Text:
    return Text(*(f"{left.in_language(one).strip()}{between}{right.in_language(one).strip()}" for one in LANGUAGES))
