"""What of an item can be chosen, by short names: so that answers can be counted without keeping what anybody typed."""

from dataclasses import dataclass

from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.marking import nearly, number_of, same_answer

NO_ANSWER = ""
"""The item was asked and its time ran out."""

RIGHT, OTHER = "right", "other"
TOO_SMALL, TOO_LARGE = "too-small", "too-large"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen; `right` is None where that depends on the rest of the answer."""

    id: str
    right: bool | None


@dataclass(frozen=True, slots=True)
class Distractor:
    """A wrong answer that is there to be chosen, and the choices that are all it."""

    id: str
    choices: tuple[str, ...]


def choices_in(item: Item, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of what an answer, in the form of `domain.marking`, chose.

    Choices: the ids. Matching, sorting and scenario: `left=right`, `card=group`, `scene=choice`. Ordering:
    `step@place`, places from 1. Short answer: `right`, `near-1` (the first of the nearly right ones) or `other`.
    Numerical: `right`, `too-small`, `too-large`, or `other` for what is no number. What was typed is in none of them.
    """
    if item.kind is ItemKind.ORDERING:
        return tuple(f"{step}@{place}" for place, step in enumerate(chosen, start=1))
    if item.kind is ItemKind.SHORT_ANSWER:
        return (_short_answer(item, chosen[0]),)
    if item.kind is ItemKind.NUMERICAL:
        return (_number(item, chosen[0]),)
    return chosen


def possible_choices(item: Item) -> tuple[Choice, ...]:
    """Return everything that can be chosen in an item, in its order and by the names of `choices_in`."""
    options = item.options
    match item.kind:
        case ItemKind.MATCHING:
            found = [Choice(f"{pair.id}={part}", pair.id == part) for pair in item.pairs for part in item.parts()]
        case ItemKind.SORTING:
            found = [
                Choice(f"{card.id}={group.id}", card.group == group.id) for card in options for group in item.groups
            ]
        case ItemKind.ORDERING:
            places = range(1, len(options) + 1)
            found = [
                Choice(f"{step.id}@{place}", place == right)
                for right, step in enumerate(options, start=1)
                for place in places
            ]
        case ItemKind.SCENARIO:
            found = [Choice(part, None) for part in item.parts()]
        case ItemKind.SHORT_ANSWER:
            near = item.typed.near if item.typed is not None else ()
            found = [Choice(RIGHT, True)]
            found += [Choice(f"near-{number}", False) for number in range(1, len(near) + 1)]
            found += [Choice(OTHER, False)]
        case ItemKind.NUMERICAL:
            found = [Choice(RIGHT, True), Choice(TOO_SMALL, False), Choice(TOO_LARGE, False), Choice(OTHER, False)]
        case _:
            truths = (TRUE, FALSE) if item.statement is not None else ()
            key = item.key()
            found = [Choice(one, one in key) for one in (*truths, *(option.id for option in options))]
    return tuple(found)


def distractors(item: Item) -> tuple[Distractor, ...]:
    """Return the wrong answers that an author wrote to be chosen.

    Of a matching item they are the right-hand texts that fit nothing, of a scenario all choices; ordering, sorting and
    typed items have none.
    """
    if item.kind is ItemKind.MATCHING:
        return tuple(
            Distractor(extra.id, tuple(f"{pair.id}={extra.id}" for pair in item.pairs)) for extra in item.options
        )
    if item.kind in (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON, ItemKind.SCENARIO):
        return tuple(Distractor(one.id, (one.id,)) for one in possible_choices(item) if not one.right)
    return ()


def _short_answer(item: Item, given: str) -> str:
    if item.typed is None:
        return OTHER
    if same_answer(given, item.typed.accepted):
        return RIGHT
    near = nearly(item, given)
    return OTHER if near is None else f"near-{item.typed.near.index(near) + 1}"


def _number(item: Item, given: str) -> str:
    number = number_of(given)
    if number is None or item.typed is None or item.typed.value is None:
        return OTHER
    away = number - item.typed.value
    if abs(away) <= item.typed.tolerance + 1e-9:
        return RIGHT
    return TOO_SMALL if away < 0 else TOO_LARGE
