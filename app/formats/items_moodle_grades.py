"""The parts of a mark that Moodle knows, which the `fraction` of an answer must be one of.

Moodle's list (`question/engine/bank.php`, `ensure_fraction_options_initialised`) has, as it says there, all fractions
p/q for q up to 6, p/10, 1/q for q up to 10, and 1/20, each to seven decimals, and the negative ones of all:

    100 %, 90 %, 83.33333 %, 80 %, 75 %, 70 %, 66.66667 %, 60 %, 50 %, 40 %, 33.33333 %, 30 %, 25 %, 20 %, 16.66667 %,
    14.28571 %, 12.5 %, 11.11111 %, 10 %, 5 %, and none

Its reader takes a fraction for one of them if it is nearer to it than 0.00001 (`lib/questionlib.php`,
`match_grade_options`): 33.33333 % is one, 33 % is none.
"""

import math
import re
from functools import lru_cache

GRADES = (
    1.0, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667, 0.1428571,
    0.125, 0.1111111, 0.1, 0.05, 0.0,
)  # fmt: skip
_NEAR = 0.00001
_PERCENT = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{0,20})?")


@lru_cache(maxsize=64)
def grade_of(percent: str) -> float | None:
    """Return the part of the mark (-1 to 1) that a `fraction` in percent is; None if Moodle does not know it."""
    if not _PERCENT.fullmatch(percent):
        return None
    part = float(percent) / 100
    return next((math.copysign(grade, part) for grade in GRADES if abs(abs(part) - grade) < _NEAR), None)


def percent_of(grade: float) -> str:
    """Return one of the grades as Moodle writes it, in percent: 33.33333 for 0.3333333."""
    return f"{grade * 100:.5f}".rstrip("0").rstrip(".")


def even_share(count: int) -> float | None:
    """Return the grade that each of so many right answers has a part of, None if Moodle has no such grade."""
    return next((grade for grade in GRADES if grade and abs(grade - 1 / count) < _NEAR), None)
