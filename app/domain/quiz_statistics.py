"""Says how far the result of a quiz can be relied on: its internal consistency and its standard error.

A quiz draws its items, so hardly two people answer the same ones: of a table of people and items most cells are empty.
Moodle's answer (https://docs.moodle.org/dev/Quiz_statistics_calculations, "Coefficient of internal consistency") is to
count by position: everybody has exactly one mark at each of the k positions, whatever was drawn there, so no cell is
missing and nothing has to be filled in. That some people were dealt harder items than others then counts as error, as
it should: it is an error of whoever compares their results. An item without an answer counts 0, as in the score.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.answer_tallies import QuizTally
from app.domain.item_statistics import FEWEST_ANSWERS


@dataclass(frozen=True, slots=True)
class QuizFigures:
    """The statistics of a quiz; `mean`, `deviation` and `standard_error` are in points.

    `alpha` is at most 1, and below 0 where items contradict each other; None where it is not defined.
    """

    people: int
    items: int
    mean: float
    deviation: float
    alpha: float | None
    standard_error: float | None


def quiz_figures(size: int, tally: QuizTally) -> QuizFigures | None:
    """Return the statistics of a quiz of `size` items, None where too few people took it."""
    if tally.people < FEWEST_ANSWERS:
        return None
    places: dict[int, dict[float, int]] = {}
    for (position, mark), count in tally.places.items():
        marks = places.setdefault(position, {})
        marks[mark] = marks.get(mark, 0) + count
    total = variance(tally.totals)
    alpha = cronbach_alpha([variance(marks) for marks in places.values()], total)
    return QuizFigures(
        people=tally.people,
        items=size,
        mean=math.fsum(mark * count for mark, count in tally.totals.items()) / tally.people,
        deviation=math.sqrt(total),
        alpha=alpha,
        standard_error=None if alpha is None else standard_error(math.sqrt(total), alpha),
    )


def variance(counts: Mapping[float, int]) -> float:
    """Return the sample variance (n−1) of values that are counted; exactly 0 where all are equal."""
    people = sum(counts.values())
    if len(counts) < 2:
        return 0.0
    mean = math.fsum(value * count for value, count in counts.items()) / people
    return math.fsum(count * (value - mean) ** 2 for value, count in counts.items()) / (people - 1)


def cronbach_alpha(variances: list[float], total: float) -> float | None:
    """Return Cronbach's alpha: k ÷ (k−1) · (1 − Σ variances ÷ variance of the totals), k the number of variances.

    None for fewer than two, or where everybody has the same total. Moodle's CIC is 100 times this.
    """
    if len(variances) < 2 or not total:
        return None
    return len(variances) / (len(variances) - 1) * (1 - math.fsum(variances) / total)


def standard_error(deviation: float, alpha: float) -> float:
    """Return the standard error of measurement: deviation · √(1 − alpha); two thirds of results are off by less."""
    return deviation * math.sqrt(max(0.0, 1 - alpha))
