"""Says how an item works: how hard it is, whether it tells those who know from those who do not, and who chooses what.

The definitions are Moodle's (https://docs.moodle.org/dev/Quiz_statistics_calculations): first attempts only, an item
without an answer counts 0, and the sample standard deviation divides by n−1. An item is compared with the rest of the
quiz, never with a total that it is a part of itself. (Moodle's report compares randomly drawn questions with the whole
mark; its page defines the rest, and so does ours.) Where there is no variance there is no index: None, never 0.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.answer_choices import NO_ANSWER, Choice, possible_choices
from app.domain.answer_tallies import ItemTally
from app.domain.items import Item, ItemKind

FEWEST_ANSWERS = 20
"""Fewer first attempts than these give no figures at all: they would say more about chance, and about people."""

Pair = tuple[float, float, int]
"""A mark on the item (0–1), a mark on the rest of the quiz (0–1), and how many people have both."""


@dataclass(frozen=True, slots=True)
class ChoiceFigures:
    """How often something was chosen: by how many people, of how many who could (in a scenario: who came to its scene).

    `discrimination` is the correlation × 100 of choosing it with the rest mark: above 0, stronger people choose it.
    `right` is None where that depends on the rest of the answer.
    """

    id: str
    right: bool | None
    people: int
    of: int
    discrimination: float | None

    @property
    def share(self) -> float:
        """The share of people who chose it, 0–1."""
        return self.people / self.of if self.of else 0.0


@dataclass(frozen=True, slots=True)
class LanguageFigures:
    """The facility index of those who took the quiz in a language."""

    language: str
    people: int
    facility: float


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """The statistics of an item version in a quiz.

    `facility` is 0–1, `deviation` the sample standard deviation of the mark, `discrimination` and `efficiency` are
    −100 to 100 or None where they are not defined, `seconds` is the median time, None where no time is known.
    `languages` is empty unless every language has answers enough. `language_gap` is the facility in Japanese minus
    that in English among people with the same rest mark, None where few can be compared or chance explains it.
    """

    people: int
    facility: float
    deviation: float
    discrimination: float | None
    efficiency: float | None
    choices: tuple[ChoiceFigures, ...]
    seconds: float | None
    languages: tuple[LanguageFigures, ...]
    language_gap: float | None


def item_figures(item: Item, tally: ItemTally) -> ItemFigures | None:
    """Return the statistics of an item version, None where too few people answered."""
    people = tally.people
    if people < FEWEST_ANSWERS:
        return None
    pairs = [(mark, rest, count) for (_, mark, rest), count in tally.marks.items()]
    return ItemFigures(
        people=people,
        facility=facility(pairs),
        deviation=math.sqrt(_squares([(mark, count) for mark, _, count in pairs]) / (people - 1)),
        discrimination=discrimination(pairs),
        efficiency=efficiency(pairs),
        choices=_choices(item, tally, pairs),
        seconds=median(tally.seconds),
        languages=_languages(tally),
        language_gap=language_gap(tally),
    )


def facility(pairs: Iterable[Pair]) -> float:
    """Return the facility index, 0–1: mean mark ÷ greatest mark, which is 1. ZeroDivisionError without people."""
    return _mean([(mark, count) for mark, _, count in pairs])


def discrimination(pairs: Iterable[Pair]) -> float | None:
    """Return the discrimination index: the Pearson correlation of mark and rest mark × 100; None without variance.

    100 × C(x, y) ÷ √(V(x) · V(y)), after "Discrimination index" of Moodle's page.
    """
    pairs = list(pairs)
    marks, rests = [(mark, count) for mark, _, count in pairs], [(rest, count) for _, rest, count in pairs]
    if not (_varies(marks) and _varies(rests)):
        return None
    return 100 * _covariance(pairs) / math.sqrt(_squares(marks) * _squares(rests))


def efficiency(pairs: Iterable[Pair]) -> float | None:
    """Return the discriminative efficiency: covariance ÷ greatest possible covariance × 100; None without variance.

    The greatest one there can be with these marks is that of both lists of marks sorted (C_max of Moodle's page).
    """
    pairs = list(pairs)
    marks, rests = [(mark, count) for mark, _, count in pairs], [(rest, count) for _, rest, count in pairs]
    if not (_varies(marks) and _varies(rests)):
        return None
    return 100 * _covariance(pairs) / _covariance(_sorted_pairs(marks, rests))


def median(counts: Mapping[int, int]) -> float | None:
    """Return the median of values that are counted, None of none."""
    people = sum(counts.values())
    if not people:
        return None
    middle = ((people - 1) // 2, people // 2)
    found, seen = [], 0
    for value in sorted(counts):
        found += [value for place in middle if seen <= place < seen + counts[value]]
        seen += counts[value]
    return sum(found) / 2


def language_gap(tally: ItemTally) -> float | None:
    """Return how much easier the item is in Japanese than in English for people who are equally strong, −1 to 1.

    The standardised difference of Dorans and Kulick (1986): at each rest mark the difference of the mean marks,
    weighted by the people there who took it in Japanese. None where fewer than FEWEST_ANSWERS in either language have
    somebody of the same rest mark in the other, or where it is within 2.58 standard errors (p > 0.01): chance.
    """
    by_rest: dict[float, dict[str, list[tuple[float, int]]]] = {}
    for (language, mark, rest), count in tally.marks.items():
        by_rest.setdefault(rest, {}).setdefault(language, []).append((mark, count))
    strata = [(one["en"], one["ja"]) for one in by_rest.values() if "en" in one and "ja" in one]
    people = [sum(count for stratum in strata for _, count in stratum[side]) for side in (0, 1)]
    if min(people) < FEWEST_ANSWERS:
        return None
    gap = math.fsum(_count(ja) * (_mean(ja) - _mean(en)) for en, ja in strata) / people[1]
    pooled = math.fsum(_squares(part) for stratum in strata for part in stratum)
    free = sum(people) - 2 * len(strata)
    if free <= 0:
        return None
    spread = math.fsum(_count(ja) ** 2 * (1 / _count(ja) + 1 / _count(en)) for en, ja in strata)
    error = math.sqrt(pooled / free * spread) / people[1]
    return gap if abs(gap) > 2.58 * error else None


def _choices(item: Item, tally: ItemTally, pairs: list[Pair]) -> tuple[ChoiceFigures, ...]:
    people = sum(count for _, _, count in pairs)
    rests = [(rest, count) for _, rest, count in pairs]
    mean, squares = _mean(rests), _squares(rests) if _varies(rests) else 0.0
    known = list(possible_choices(item))
    if NO_ANSWER in tally.chosen:
        known.append(Choice(NO_ANSWER, False))
    base = _came_by(item, tally) if item.kind is ItemKind.SCENARIO else {}
    found = []
    for choice in known:
        count = tally.chosen.get(choice.id, 0)
        variance = count * (people - count) / people
        together = tally.chosen_rest.get(choice.id, 0.0) - count * mean
        index = 100 * together / math.sqrt(variance * squares) if variance and squares else None
        found.append(ChoiceFigures(choice.id, choice.right, count, base.get(choice.id, people), index))
    return tuple(found)


def _came_by(item: Item, tally: ItemTally) -> dict[str, int]:
    """Return how many people came to the scene of each choice of a scenario."""
    return {
        f"{scene.id}={choice.id}": sum(tally.chosen.get(f"{scene.id}={one.id}", 0) for one in scene.choices)
        for scene in item.scenes
        for choice in scene.choices
    }


def _languages(tally: ItemTally) -> tuple[LanguageFigures, ...]:
    by_language: dict[str, list[tuple[float, int]]] = {}
    for (language, mark, _), count in tally.marks.items():
        by_language.setdefault(language, []).append((mark, count))
    if any(_count(marks) < FEWEST_ANSWERS for marks in by_language.values()):
        return ()  # the few of a language could be worked out from all and the others
    return tuple(LanguageFigures(name, _count(marks), _mean(marks)) for name, marks in sorted(by_language.items()))


def _count(values: Iterable[tuple[float, int]]) -> int:
    return sum(count for _, count in values)


def _mean(values: list[tuple[float, int]]) -> float:
    return math.fsum(value * count for value, count in values) / _count(values)


def _varies(values: Iterable[tuple[float, int]]) -> bool:
    return len({value for value, _ in values}) > 1


def _squares(values: list[tuple[float, int]]) -> float:
    """Return the sum of squared differences from the mean."""
    mean = _mean(values)
    return math.fsum(count * (value - mean) ** 2 for value, count in values)


def _covariance(pairs: list[Pair]) -> float:
    """Return the sum of products of differences from the means; what it would be divided by drops out of a ratio."""
    mean = _mean([(mark, count) for mark, _, count in pairs])
    rest_mean = _mean([(rest, count) for _, rest, count in pairs])
    return math.fsum(count * (mark - mean) * (rest - rest_mean) for mark, rest, count in pairs)


def _sorted_pairs(marks: list[tuple[float, int]], rests: list[tuple[float, int]]) -> list[Pair]:
    """Return the pairs of the smallest mark with the smallest rest, and so on up."""
    marks, rests = sorted(marks), sorted(rests)
    pairs: list[Pair] = []
    place, left = 0, rests[0][1]
    for mark, count in marks:
        while count:
            taken = min(count, left)
            pairs.append((mark, rests[place][0], taken))
            count, left = count - taken, left - taken
            if not left and place + 1 < len(rests):
                place += 1
                left = rests[place][1]
    return pairs
