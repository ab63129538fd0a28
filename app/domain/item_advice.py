"""Says in plain advice what the statistics of an item mean for its author; the words are the window's."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.answer_choices import distractors
from app.domain.item_statistics import FEWEST_ANSWERS, ItemFigures
from app.domain.items import Item


class AdviceKind(StrEnum):
    """What can be said; the most pressing comes first."""

    CHECK_KEY = "check-key"
    STRONGER_CHOOSE = "stronger-choose"
    LANGUAGES_DIFFER = "languages-differ"
    NOBODY_CHOOSES = "nobody-chooses"
    HARDLY_ANYBODY_CHOOSES = "hardly-anybody-chooses"
    TOO_HARD = "too-hard"
    TOO_EASY = "too-easy"
    DISCRIMINATES_LITTLE = "discriminates-little"
    TAKES_LONG = "takes-long"


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to look at.

    `choice` is the option that it is about. `figure` is what it rests on: the discrimination index (check-key,
    stronger-choose, discriminates-little), the share of people (nobody-chooses, hardly-anybody-chooses), the facility
    index (too-hard, too-easy), the facility in Japanese minus that in English (languages-differ), the median seconds
    (takes-long), then with the usual ones of the module in `usual`.
    """

    kind: AdviceKind
    choice: str = ""
    figure: float = 0.0
    usual: float = 0.0


PRESSING = frozenset(AdviceKind) - {
    AdviceKind.HARDLY_ANYBODY_CHOOSES,
    AdviceKind.TOO_EASY,
    AdviceKind.TAKES_LONG,
}
"""What makes an item need a look. The others could be better, and may be so on purpose: what everybody must know is
easy where it was taught well.
"""

EASY, HARD = 0.95, 0.3
"""Facility from which on an item says nothing about anybody, and below which more people guess than know."""

WEAK = 20.0
"""Discrimination index below which Moodle's guide calls it "very weak"."""

RARE = 0.05
"""A distractor that fewer choose does no work (Haladyna and Downing, 1993)."""

MOSTLY_RIGHT = 0.9
"""Where so many are right, few are left for any distractor."""

SLOW, SLOW_SECONDS = 2.0, 20.0
GAP = 0.1
"""A standardised difference between languages that Dorans and Kulick (1986) call worth looking at."""

_FAIRLY_SURE, _SURE = 1.28, 1.645
"""How many standard errors (1 ÷ √n) a correlation is away from 0: one-sided 10 % and 5 %."""


def advise(item: Item, figures: ItemFigures, usual_seconds: float | None) -> tuple[Advice, ...]:
    """Return what to look at, the most pressing first; `usual_seconds` are those of the other items of the module."""
    found = [*_about_discrimination(figures), *_about_distractors(item, figures), *_about_facility(figures)]
    if figures.language_gap is not None and abs(figures.language_gap) >= GAP:
        found.append(Advice(AdviceKind.LANGUAGES_DIFFER, figure=figures.language_gap))
    if figures.seconds is not None and usual_seconds is not None and _is_slow(figures.seconds, usual_seconds):
        found.append(Advice(AdviceKind.TAKES_LONG, figure=figures.seconds, usual=usual_seconds))
    order = list(AdviceKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _about_discrimination(figures: ItemFigures) -> Iterable[Advice]:
    index = figures.discrimination
    if index is None or index >= WEAK or figures.facility >= EASY:
        return
    surely = index < 0 and _is_sure(index, figures.people, _FAIRLY_SURE)
    yield Advice(AdviceKind.CHECK_KEY if surely else AdviceKind.DISCRIMINATES_LITTLE, figure=index)


def _about_facility(figures: ItemFigures) -> Iterable[Advice]:
    if figures.facility >= EASY:
        yield Advice(AdviceKind.TOO_EASY, figure=figures.facility)
    elif figures.facility < HARD:
        yield Advice(AdviceKind.TOO_HARD, figure=figures.facility)


def _about_distractors(item: Item, figures: ItemFigures) -> Iterable[Advice]:
    by_id = {choice.id: choice for choice in figures.choices}
    for distractor in distractors(item):
        choices = [by_id[one] for one in distractor.choices]
        share = sum(one.share for one in choices)
        if min(one.of for one in choices) < FEWEST_ANSWERS:
            continue  # too few came to that scene
        if not share and figures.facility < EASY:
            yield Advice(AdviceKind.NOBODY_CHOOSES, distractor.id)
        elif 0 < share < RARE and figures.facility < MOSTLY_RIGHT:
            yield Advice(AdviceKind.HARDLY_ANYBODY_CHOOSES, distractor.id, share)
        for one in choices:
            index = one.discrimination
            if one.right is False and index is not None and index > 0 and _is_sure(index, figures.people, _SURE):
                yield Advice(AdviceKind.STRONGER_CHOOSE, one.id, index)


def _is_slow(seconds: float, usual: float) -> bool:
    return seconds > SLOW * usual and seconds >= usual + SLOW_SECONDS


def _is_sure(index: float, people: int, errors: float) -> bool:
    return abs(index) / 100 * math.sqrt(people) > errors
