"""Statistics agree with worked examples, with their definitions, and with how the items were built."""

import math
import random
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.answer_choices import NO_ANSWER
from app.domain.answer_counting import Counting
from app.domain.answer_tallies import Answer, FirstAttempt, ItemTally, Quiz, QuizTally, Tallies, Version
from app.domain.item_statistics import (
    FEWEST_ANSWERS,
    Pair,
    discrimination,
    efficiency,
    facility,
    item_figures,
    language_gap,
    median,
)
from app.domain.quiz_statistics import cronbach_alpha, quiz_figures, standard_error, variance
from tests.builders import item

CLOSE = 1e-9
ITEM = item(options="abc", key="a")


def pairs_of(marks: Sequence[float], rests: Sequence[float]) -> list[Pair]:
    return [(mark, rest, 1) for mark, rest in zip(marks, rests, strict=True)]


def attempt(number: int, marks: Sequence[float], language: str = "en") -> FirstAttempt:
    """Return an attempt at the items 1, 2 …, answered with `a` where right and `b` where not, in 10 seconds each."""
    answers = tuple(
        Answer(place, f"item-{place}", mark, "a" if mark else "b", 10, False)
        for place, mark in enumerate(marks, start=1)
    )
    return FirstAttempt(f"{number:04d}", "module", 1, language, False, answers)


def letters(_: str, response: str | None) -> tuple[str, ...]:
    return (NO_ANSWER,) if response is None else (response,)


def tallied(attempts: Sequence[FirstAttempt]) -> Tallies:
    counting = Counting(letters)
    for one in attempts:
        counting.add(one)
    return counting.tallies()


# ---------------------------------------------------------------- worked examples

MARKS = [1, 0, 1, 1, 0]
RESTS = [3, 1, 4, 2, 2]
"""Five people: the mark on an item, and the mark on the rest of a quiz of five items, in points.

Means 3/5 and 12/5. Products of differences: 2/5·3/5 + 3/5·7/5 + 2/5·8/5 − 2/5·2/5 + 3/5·2/5 = 45/25 = 9/5.
Squares: item 2·9/25 + 3·4/25 = 30/25 = 6/5; rest 9/25 + 49/25 + 64/25 + 4/25 + 4/25 = 130/25 = 26/5.
Sorted, (0, 1) (0, 2) (1, 2) (1, 3) (1, 4): 3/5·7/5 + 3/5·2/5 − 2/5·2/5 + 2/5·3/5 + 2/5·8/5 = 45/25 = 9/5.
"""


def test_the_figures_of_a_worked_example() -> None:
    pairs = pairs_of(MARKS, RESTS)
    assert facility(pairs) == pytest.approx(3 / 5, abs=CLOSE)
    assert discrimination(pairs) == pytest.approx(100 * Fraction(9, 5) / math.sqrt(Fraction(156, 25)), abs=CLOSE)
    assert discrimination(pairs) == pytest.approx(72.057669212, abs=1e-8)
    assert efficiency(pairs) == pytest.approx(100, abs=CLOSE)


def test_efficiency_is_the_part_of_what_these_marks_could_do() -> None:
    """Marks 1 0 1 0 against 1 2 3 4: products 0.75−0.25+0.25−0.75 … = −1; sorted 0.75+0.25+0.25+0.75 = 2."""
    pairs = pairs_of([1, 0, 1, 0], [1, 2, 3, 4])
    assert efficiency(pairs) == pytest.approx(-50, abs=CLOSE)
    assert discrimination(pairs) == pytest.approx(-100 / math.sqrt(5), abs=CLOSE)


def test_parts_of_marks_count_as_they_are() -> None:
    """Thirds, worked out in fractions."""
    marks, rests = [Fraction(0), Fraction(1, 3), Fraction(2, 3), Fraction(1)], [Fraction(one) for one in (1, 0, 1, 1)]
    mean, rest_mean = sum(marks) / 4, sum(rests) / 4
    together = sum((a - mean) * (b - rest_mean) for a, b in zip(marks, rests, strict=True))
    squares = sum((a - mean) ** 2 for a in marks) * sum((b - rest_mean) ** 2 for b in rests)
    greatest = sum((a - mean) * (b - rest_mean) for a, b in zip(sorted(marks), sorted(rests), strict=True))
    pairs = pairs_of([float(one) for one in marks], [float(one) for one in rests])
    assert facility(pairs) == pytest.approx(0.5, abs=CLOSE)
    assert discrimination(pairs) == pytest.approx(100 * float(together) / math.sqrt(squares), abs=CLOSE)
    assert efficiency(pairs) == pytest.approx(float(100 * together / greatest), abs=CLOSE)


def test_without_variance_nothing_is_defined() -> None:
    assert discrimination(pairs_of([1, 1, 1], [1, 2, 3])) is None
    assert efficiency(pairs_of([0, 1, 1], [2, 2, 2])) is None
    assert facility(pairs_of([1, 1, 1], [1, 2, 3])) == 1
    same = tallied([attempt(number, [2 / 3, 1 / 3, 2 / 3, 1 / 3, 0.1, 0.2, 0.7]) for number in range(30)])
    figures = item_figures(ITEM, same.items[Version("module", "item-1")])
    assert figures is not None
    assert (figures.deviation, figures.discrimination, figures.efficiency) == (0.0, None, None)
    quiz = quiz_figures(7, same.quizzes[Quiz("module", 1, 7)])
    assert quiz is not None
    assert (quiz.deviation, quiz.alpha, quiz.standard_error) == (0.0, None, None)


def test_sums_that_only_rounding_tells_apart_are_no_variance() -> None:
    """The same rest in another order: 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 to a computer."""
    orders = [[1.0, 0.1, 0.2, 0.3], [0.0, 0.3, 0.2, 0.1], [1.0, 0.2, 0.3, 0.1]] * 10
    tally = tallied([attempt(number, marks) for number, marks in enumerate(orders)]).items[Version("module", "item-1")]
    assert len({rest for _, _, rest in tally.marks}) == 1
    figures = item_figures(ITEM, tally)
    assert figures is not None and figures.discrimination is None


def test_alpha_and_standard_error_of_a_worked_example() -> None:
    """Four people, three items: totals 3 2 1 0; each item has three or two right, by hand.

    Variances (n−1): totals 5/3; items 1110 → 1/4, 1100 → 1/3, 1000 → 1/4. Alpha 3/2·(1 − (5/6)/(5/3)) = 3/4.
    Standard error √(5/3)·√(1/4) = √(5/12).
    """
    columns = [[1, 1, 1, 0], [1, 1, 0, 0], [1, 0, 0, 0]]
    variances = [variance(Counter(map(float, column))) for column in columns]
    assert variances == pytest.approx([1 / 4, 1 / 3, 1 / 4], abs=CLOSE)
    alpha = cronbach_alpha(variances, variance(Counter([3.0, 2.0, 1.0, 0.0])))
    assert alpha == pytest.approx(3 / 4, abs=CLOSE)
    assert standard_error(math.sqrt(5 / 3), 3 / 4) == pytest.approx(math.sqrt(5 / 12), abs=CLOSE)
    assert cronbach_alpha([0.2], 0.2) is None
    assert cronbach_alpha([0.0, 0.0], 0.0) is None


def test_alpha_counts_by_position_whatever_was_drawn_there() -> None:
    """Two people never get the same items; everybody has a mark at each position all the same."""
    rows = [[1, 1, 1], [1, 1, 0], [1, 0, 0], [0, 0, 0]] * 6
    drawn = [
        FirstAttempt(
            str(number), "module", 1, "en", False,
            tuple(Answer(place, f"{number}-{place}", mark, "a", 1, False) for place, mark in enumerate(row, start=1)),
        )
        for number, row in enumerate(rows)
    ]  # fmt: skip
    figures = quiz_figures(3, tallied(drawn).quizzes[Quiz("module", 1, 3)])
    assert figures is not None
    places = [variance(Counter(float(row[place]) for row in rows)) for place in range(3)]
    assert figures.alpha == cronbach_alpha(places, variance(Counter(float(sum(row)) for row in rows)))
    assert (figures.people, figures.items, figures.mean) == (24, 3, 1.5)


@pytest.mark.parametrize(
    ("counts", "expected"), [({}, None), ({7: 1}, 7), ({1: 1, 4: 1}, 2.5), ({1: 2, 9: 1}, 1), ({1: 2, 9: 2}, 5)]
)
def test_the_median_of_counted_seconds(counts: dict[int, int], expected: float | None) -> None:
    assert median(counts) == expected


# ---------------------------------------------------------------- against the definitions


def pearson(xs: Sequence[float], ys: Sequence[float]) -> float:
    """Return the correlation by the raw-score formula, another way than the program's."""
    n = len(xs)
    exact = [(Fraction(x), Fraction(y)) for x, y in zip(xs, ys, strict=True)]
    top = n * sum(x * y for x, y in exact) - sum(x for x, _ in exact) * sum(y for _, y in exact)
    bottom = [n * sum(v * v for v in column) - sum(column) ** 2 for column in zip(*exact, strict=True)]
    return float(top) / math.sqrt(bottom[0] * bottom[1])


CLASS = st.lists(
    st.lists(st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 2 / 3, 1.0]), min_size=4, max_size=4), min_size=20, max_size=60
)


@given(CLASS, st.integers(0, 60))
def test_tallies_give_what_single_answers_give_and_may_be_added_up(rows: list[list[float]], cut: int) -> None:
    attempts = [attempt(number, row, "en" if number % 2 else "ja") for number, row in enumerate(rows)]
    parts = tallied(attempts[:cut])
    parts.add(tallied(attempts[cut:]))
    whole = tallied(attempts)
    tally = parts.items[Version("module", "item-1")]
    figures, at_once = item_figures(ITEM, tally), item_figures(ITEM, whole.items[Version("module", "item-1")])
    assert figures is not None and at_once is not None
    assert (figures.facility, figures.discrimination, figures.efficiency) == (
        at_once.facility, at_once.discrimination, at_once.efficiency,
    )  # fmt: skip
    assert tally.chosen == whole.items[Version("module", "item-1")].chosen
    assert parts.quizzes == whole.quizzes
    marks, rests = [row[0] for row in rows], [math.fsum(row[1:]) for row in rows]
    assert figures.facility == pytest.approx(sum(marks) / len(marks), abs=CLOSE)
    if len(set(marks)) > 1 and len({round(one, 9) for one in rests}) > 1:
        assert figures.discrimination == pytest.approx(100 * pearson(marks, rests), abs=1e-7)
    else:
        assert figures.discrimination is None
    if figures.discrimination is not None and figures.efficiency is not None:
        assert abs(figures.efficiency) >= abs(figures.discrimination) - 1e-6 or figures.discrimination < 0
        assert figures.efficiency <= 100 + 1e-6


def test_discrimination_of_a_fixed_class_agrees_with_the_raw_score_formula_to_nine_places() -> None:
    chance = random.Random(1)
    rows = [[float(chance.random() < 0.3 + 0.1 * (number % 6)) for _ in range(10)] for number in range(200)]
    whole = tallied([attempt(number, row) for number, row in enumerate(rows)])
    for place in range(10):
        figures = item_figures(ITEM, whole.items[Version("module", f"item-{place + 1}")])
        assert figures is not None
        marks, rests = [row[place] for row in rows], [sum(row) - row[place] for row in rows]
        assert figures.discrimination == pytest.approx(100 * pearson(marks, rests), abs=CLOSE)
        mean, rest_mean = sum(marks) / 200, sum(rests) / 200
        products = [(x - mean) * (y - rest_mean) for x, y in zip(marks, rests, strict=True)]
        best = [(x - mean) * (y - rest_mean) for x, y in zip(sorted(marks), sorted(rests), strict=True)]
        assert figures.efficiency == pytest.approx(100 * math.fsum(products) / math.fsum(best), abs=CLOSE)
        squares = math.fsum((x - mean) ** 2 for x in marks)
        assert figures.deviation == pytest.approx(math.sqrt(squares / 199), abs=CLOSE)


# ---------------------------------------------------------------- as the items were built


def ranks(values: Sequence[float]) -> list[int]:
    order = sorted(range(len(values)), key=values.__getitem__)
    return [order.index(place) for place in range(len(values))]


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    return pearson(ranks(one), ranks(other))


def test_a_simulated_cohort_ranks_the_items_as_they_were_built() -> None:
    """Two-parameter logistic items: P(right) = 1 ÷ (1 + e^(−a·(θ − b))), θ normal, seed fixed."""
    chance = random.Random(7)
    slopes = [0.3 + 0.12 * place for place in range(20)]
    hardness = [-1.5 + 0.15 * place for place in range(20)]
    chance.shuffle(slopes)
    rows = []
    for _ in range(4000):
        ability = chance.gauss(0, 1)
        likely = [1 / (1 + math.exp(-a * (ability - b))) for a, b in zip(slopes, hardness, strict=True)]
        rows.append([float(chance.random() < one) for one in likely])
    whole = tallied([attempt(number, row) for number, row in enumerate(rows)])
    found = [item_figures(ITEM, whole.items[Version("module", f"item-{place + 1}")]) for place in range(20)]
    assert all(one is not None for one in found)
    figures = [one for one in found if one is not None]
    easy = [one.facility for one in figures]
    sharp = [one.discrimination or 0.0 for one in figures]
    assert spearman(easy, hardness) < -0.95
    assert spearman(sharp, slopes) > 0.9
    assert spearman([one.efficiency or 0.0 for one in figures], slopes) > 0.9
    quiz = quiz_figures(20, whole.quizzes[Quiz("module", 1, 20)])
    assert quiz is not None and quiz.alpha is not None
    assert 0.75 < quiz.alpha < 0.9


# ---------------------------------------------------------------- who is counted, and what they chose


def test_nineteen_answers_are_too_few_and_twenty_are_enough() -> None:
    rows = [[1.0, 0.0, 1.0], [0.0, 1.0, 1.0]] * 10
    for size, enough in ((FEWEST_ANSWERS - 1, False), (FEWEST_ANSWERS, True)):
        whole = tallied([attempt(number, row) for number, row in enumerate(rows[:size])])
        assert (item_figures(ITEM, whole.items[Version("module", "item-1")]) is not None) is enough
        assert (quiz_figures(3, whole.quizzes[Quiz("module", 1, 3)]) is not None) is enough


def test_how_often_each_option_was_chosen_and_by_whom() -> None:
    """Of 24 people 12 choose a, 8 choose b, 4 have no answer, nobody chooses c; who chooses b is stronger."""
    rows = [([1.0, 0.0, 0.0], "a")] * 12 + [([0.0, 1.0, 1.0], "b")] * 8 + [([0.0, 0.0, 0.0], None)] * 4
    attempts = [
        FirstAttempt(
            str(number), "module", 1, "en", False,
            tuple(Answer(place, f"item-{place}", mark, response if place == 1 else "a", 5, False)
                  for place, mark in enumerate(marks, start=1)),
        )
        for number, (marks, response) in enumerate(rows)
    ]  # fmt: skip
    figures = item_figures(ITEM, tallied(attempts).items[Version("module", "item-1")])
    assert figures is not None
    found = {one.id: (one.people, one.share, one.right) for one in figures.choices}
    assert found == {
        "a": (12, 0.5, True), "b": (8, 1 / 3, False), "c": (0, 0.0, False), NO_ANSWER: (4, 1 / 6, False),
    }  # fmt: skip
    by_id = {one.id: one.discrimination for one in figures.choices}
    chose_b = [float(response == "b") for _, response in rows]
    assert by_id["b"] == pytest.approx(100 * pearson(chose_b, [sum(marks[1:]) for marks, _ in rows]), abs=CLOSE)
    assert by_id["c"] is None


def cohort(in_english: float, in_japanese: float, people: int = 300) -> ItemTally:
    """Return the tally of an item that so many of the people in each language get right, whatever their strength."""
    tally = ItemTally()
    for language, share in (("en", in_english), ("ja", in_japanese)):
        for rest in (0.25, 0.5, 0.75):
            right = round(people * share)
            tally.marks[language, 1.0, rest] = right
            tally.marks[language, 0.0, rest] = people - right
    return tally


def test_a_difference_between_languages_is_said_only_where_it_is_one() -> None:
    assert language_gap(cohort(0.8, 0.5)) == pytest.approx(-0.3, abs=CLOSE)
    assert language_gap(cohort(0.8, 0.8)) is None
    assert language_gap(cohort(0.8, 0.6, people=5)) is None, "fifteen in each language are too few"
    assert language_gap(cohort(0.8, 0.75, people=20)) is None, "that much is chance"


def test_stronger_people_in_one_language_are_no_difference_of_the_item() -> None:
    """Whoever takes it in English is stronger here; at the same strength both do alike."""
    tally = ItemTally()
    for language, people in (("en", (10, 100)), ("ja", (100, 10))):
        for rest, right, count in zip((0.2, 0.8), (0.3, 0.9), people, strict=True):
            tally.marks[language, 1.0, rest] = round(right * count)
            tally.marks[language, 0.0, rest] = count - round(right * count)
    figures = item_figures(ITEM, tally)
    assert figures is not None
    assert {one.language: round(one.facility, 3) for one in figures.languages} == {"en": 0.845, "ja": 0.355}
    assert figures.language_gap is None


def test_few_in_one_language_are_not_shown_beside_many_in_the_other() -> None:
    tally = cohort(0.8, 0.6, people=30)
    tally.marks["", 1.0, 0.5] = 3
    figures = item_figures(ITEM, tally)
    assert figures is not None
    assert figures.languages == ()


def test_a_quiz_tally_is_its_own_sum() -> None:
    tally, more = QuizTally({2.0: 3}, {(1, 1.0): 3}), QuizTally({2.0: 1, 1.0: 1}, {(1, 1.0): 1, (1, 0.0): 1})
    tally.add(more)
    assert (tally.people, tally.totals, tally.places) == (5, {2.0: 4, 1.0: 1}, {(1, 1.0): 4, (1, 0.0): 1})
