"""Marking: whether a response is right, and what a whole attempt scores."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.items import FALSE, TRUE, Item, ItemKind
from app.domain.refusals import Refusal, Sentence


def check_answerable(item: Item, chosen: tuple[str, ...]) -> None:
    """Refuse a choice that is no complete answer to the item, or that names an option it does not have."""
    reasons = {option.id for option in item.options}
    truth = [choice for choice in chosen if item.statement is not None and choice in (TRUE, FALSE)]
    options = [choice for choice in chosen if choice in reasons]
    if len(truth) + len(options) != len(chosen) or len(set(chosen)) != len(chosen):
        raise Refusal(Sentence.ANSWER_NOT_OF_THIS_ITEM)
    if item.kind is ItemKind.TRUE_FALSE_REASON and (len(truth) != 1 or len(options) != 1):
        raise Refusal(Sentence.ANSWER_NEEDS_TRUTH_AND_REASON)
    if item.kind is ItemKind.SINGLE_CHOICE and len(options) != 1:
        raise Refusal(Sentence.ANSWER_NEEDS_ONE)
    if not chosen:
        raise Refusal(Sentence.ANSWER_NEEDS_ONE)


def mark(item: Item, chosen: tuple[str, ...]) -> float:
    """Return the mark of a response, 1.0 or 0.0.

    A response is right as a whole or not at all: two right recipients and one wrong one are still a disclosure.
    Refuses what `check_answerable` refuses.
    """
    check_answerable(item, chosen)
    return 1.0 if frozenset(chosen) == item.key() else 0.0


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
    def passed(self) -> bool:
        """Whether the scaled score reaches the pass mark; a rounding error does not fail anybody."""
        return self.scaled >= self.pass_mark - 1e-9


def score(marks: Iterable[float], items: int, pass_mark: float) -> Score:
    """Score an attempt of `items` items; an item without a mark counts 0."""
    return Score(sum(marks), float(items), pass_mark)
