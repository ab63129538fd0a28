"""Until when something is kept, in words: a rule as long as somebody works here, a day as soon as they leave."""

from dataclasses import dataclass, replace
from datetime import date

import pytest

from app.domain.held_periods import (
    answers_until,
    day_in_words,
    evidence_until,
    own_until,
    practice_until,
    questions_until,
)
from app.domain.retention import Periods

USUAL = Periods()


@dataclass(frozen=True, slots=True)
class Someone:
    periods: Periods = USUAL
    left_on: date | None = None
    overdue: int = 0
    first_answer: date | None = None


HERE, LEAVES = Someone(), Someone(left_on=date(2026, 3, 31))


def test_who_works_here_reads_the_rule() -> None:
    assert evidence_until(HERE).en == "5 years after you leave"
    assert evidence_until(Someone(Periods(people=1))).en == "1 year after you leave"
    assert own_until(HERE).ja == "退職の90日後まで"
    assert practice_until(HERE).en == "Until you clear it, or 90 days after you leave"
    assert questions_until(HERE).en == "730 days after the answer"


def test_who_leaves_reads_the_day() -> None:
    assert evidence_until(LEAVES).en == "31 March 2031"
    assert own_until(LEAVES).ja == "2026年6月29日"
    assert practice_until(LEAVES).en == "Until you clear it; at the latest 29 June 2026"


@pytest.mark.parametrize(
    ("someone", "words"),
    [
        (HERE, "90 days each"),
        (replace(HERE, first_answer=date(2026, 4, 1)), "90 days each; the first until 30 June 2026"),
        (replace(HERE, overdue=1), "90 days each; 1 is past that"),
        (replace(HERE, overdue=1_204, first_answer=date(2026, 4, 1)), "90 days each; 1,204 are past that"),
    ],
)
def test_answers_say_what_is_past_their_time_or_when_the_next_ones_are(someone: Someone, words: str) -> None:
    assert answers_until(someone).en == words


def test_a_day_is_written_as_each_language_does() -> None:
    assert day_in_words(date(2026, 3, 1)).en == "1 March 2026"
    assert day_in_words(date(2026, 3, 1)).ja == "2026年3月1日"
