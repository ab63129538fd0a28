"""Marking: whether a response is right, and what a whole attempt scores.

A response is a tuple of texts. Choices: the ids chosen, the truth value first. Matching: `left=right` for each pair,
by ids. Sorting: `card=group` for each card. Ordering: the ids of the steps in the order given. Short answer and
numerical: the one text typed. Scenario: `scene=choice` for each scene on the way, in order.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.items import FALSE, TRUE, Item, ItemKind, Near, Scene
from app.domain.refusals import Refusal, Sentence

LONGEST_ANSWER = 200
_CHOICES = (ItemKind.SINGLE_CHOICE, ItemKind.MULTIPLE_ANSWERS, ItemKind.TRUE_FALSE_REASON)
_TYPED = (ItemKind.SHORT_ANSWER, ItemKind.NUMERICAL)


def check_answerable(item: Item, chosen: tuple[str, ...]) -> None:
    """Refuse a choice that is no complete answer to the item, or that names a part it does not have."""
    if item.kind in _CHOICES:
        _check_choice(item, chosen)
    elif item.kind in _TYPED:
        if len(chosen) != 1 or not chosen[0].strip():
            raise Refusal(Sentence.ANSWER_NEEDS_TEXT)
        if len(chosen[0]) > LONGEST_ANSWER:
            raise Refusal(Sentence.ANSWER_TOO_LONG)
        if item.kind is ItemKind.NUMERICAL and number_of(chosen[0]) is None:
            raise Refusal(Sentence.ANSWER_NEEDS_NUMBER)
    elif item.kind is ItemKind.ORDERING:
        if sorted(chosen) != sorted(item.parts()):
            raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
    elif item.kind is ItemKind.SCENARIO:
        if last_scene(item, chosen).choices:
            raise Refusal(Sentence.ANSWER_UNFINISHED)
    else:
        _check_placed(item, chosen)


def mark(item: Item, chosen: tuple[str, ...]) -> float:
    """Return the mark of a response, 0.0 to 1.0.

    Choices, short answers and numbers are right as a whole or not at all: two right recipients and one wrong one are
    still a disclosure. Matching, ordering and sorting give the share of parts in their right place; a scenario gives
    the mark of the end that it reached. Refuses what `check_answerable` refuses.
    """
    check_answerable(item, chosen)
    if item.kind is ItemKind.SHORT_ANSWER:
        return 1.0 if item.typed is not None and same_answer(chosen[0], item.typed.accepted) else 0.0
    if item.kind is ItemKind.NUMERICAL:
        return _mark_number(item, chosen[0])
    if item.kind is ItemKind.SCENARIO:
        return last_scene(item, chosen).mark or 0.0
    if item.kind is ItemKind.ORDERING:
        places = [given == right for given, right in zip(chosen, item.parts(), strict=True)]
        return sum(places) / len(places)
    if item.kind in (ItemKind.MATCHING, ItemKind.SORTING):
        return len(item.key() & frozenset(chosen)) / len(item.key())
    return 1.0 if frozenset(chosen) == item.key() else 0.0


def last_scene(item: Item, chosen: tuple[str, ...]) -> Scene:
    """Return the scene that the choices lead to; refuse choices that the scenario does not have on that way."""
    scene = item.scenes[0]
    for step in chosen:
        way = {f"{scene.id}={choice.id}": choice.to for choice in scene.choices}
        if step not in way:
            raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
        scene = item.scene(way[step])
    return scene


def same_answer(given: str, accepted: Iterable[str]) -> bool:
    """Whether a typed answer is one of the accepted ones to a person: width, case, spaces and end marks aside."""
    return _folded(given) in {_folded(one) for one in accepted}


def nearly(item: Item, given: str) -> Near | None:
    """Return the nearly right answer that was given, None if there is none."""
    if item.typed is None:
        return None
    return next((near for near in item.typed.near if same_answer(given, near.accepted)), None)


def number_of(text: str) -> float | None:
    """Read a number as people type it: full width, thousands separated, a comma or a point for decimals; or None."""
    plain = unicodedata.normalize("NFKC", text).replace(" ", "").replace("\u2212", "-")
    whole, comma, rest = plain.rpartition(",")
    if comma and "." not in plain and not (len(rest) == 3 and rest.isdigit()):
        plain = f"{whole.replace(',', '')}.{rest}"
    plain = plain.replace(",", "")
    if not plain or any(char not in "+-.0123456789" for char in plain):
        return None
    try:
        return float(plain)
    except ValueError:
        return None


def best_response(item: Item) -> tuple[str, ...]:
    """Return a response that gets the full mark, in the form of this module."""
    if item.kind is ItemKind.ORDERING:
        return item.parts()
    if item.kind is ItemKind.SHORT_ANSWER and item.typed is not None:
        return item.typed.accepted[:1]
    if item.kind is ItemKind.NUMERICAL and item.typed is not None and item.typed.value is not None:
        return (f"{item.typed.value:g}",)
    if item.kind is ItemKind.SCENARIO:
        return _best_way(item, item.scenes[0])[1]
    return tuple(sorted(item.key(), key=lambda part: part not in (TRUE, FALSE)))


def _best_way(item: Item, scene: Scene) -> tuple[float, tuple[str, ...]]:
    """The best mark that can be had from a scene, and the way to it; scenarios have no circles."""
    ways: list[tuple[float, tuple[str, ...]]] = [] if scene.choices else [(scene.mark or 0.0, ())]
    for choice in scene.choices:
        mark_, way = _best_way(item, item.scene(choice.to))
        ways.append((mark_, (f"{scene.id}={choice.id}", *way)))
    return max(ways, key=lambda way: way[0])


def _mark_number(item: Item, text: str) -> float:
    value, typed = number_of(text), item.typed
    if value is None or typed is None or typed.value is None:
        return 0.0
    return 1.0 if abs(value - typed.value) <= typed.tolerance + 1e-9 else 0.0


def _folded(text: str) -> str:
    kept = unicodedata.normalize("NFKC", text).casefold()
    return "".join(kept.split()).strip("。．.、,!?「」\"'“”")


def _check_choice(item: Item, chosen: tuple[str, ...]) -> None:
    reasons = {option.id for option in item.options}
    truth = [choice for choice in chosen if item.statement is not None and choice in (TRUE, FALSE)]
    options = [choice for choice in chosen if choice in reasons]
    if len(truth) + len(options) != len(chosen) or len(set(chosen)) != len(chosen):
        raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
    if item.kind is ItemKind.TRUE_FALSE_REASON and (len(truth) != 1 or len(options) != min(1, len(reasons))):
        raise Refusal(Sentence.ANSWER_NEEDS_TRUTH_AND_REASON if reasons else Sentence.ANSWER_NEEDS_ONE)
    if item.kind is ItemKind.SINGLE_CHOICE and len(options) != 1:
        raise Refusal(Sentence.ANSWER_NEEDS_ONE)
    if not chosen:
        raise Refusal(Sentence.ANSWER_NEEDS_ONE)


def _check_placed(item: Item, chosen: tuple[str, ...]) -> None:
    """Refuse unless each left-hand text or card has exactly one place that exists."""
    if item.kind is ItemKind.MATCHING:
        things, places = [pair.id for pair in item.pairs], set(item.parts())
    else:
        things, places = [option.id for option in item.options], {group.id for group in item.groups}
    placed = [step.partition("=") for step in chosen]
    if any(thing not in things or place not in places for thing, _, place in placed):
        raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
    if sorted(thing for thing, _, _ in placed) != sorted(things):
        raise Refusal(Sentence.ANSWER_UNFINISHED)


@dataclass(frozen=True, slots=True)
class Score:
    """Raw points, the points that could be had, and the pass mark as a share of them (0–1)."""

    points: float
    max_points: float
    pass_mark: float

    @property
    def scaled(self) -> float:
        """The score as a share of the points, 0–1; 0 for a quiz without points."""
        return self.points / self.max_points if self.max_points else 0.0

    @property
    def reached(self) -> bool:
        """Whether the scaled score reaches the pass mark; a rounding error does not fail anybody."""
        return self.scaled >= self.pass_mark - 1e-9


def score(marks: Iterable[float], items: int, pass_mark: float) -> Score:
    """Score an attempt of `items` items; an item without a mark counts 0."""
    return Score(sum(marks), float(items), pass_mark)
