"""Periods hold to the day, and one that nobody can mean is refused."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.refusals import Refusal, Sentence
from app.domain.retention import (
    RULES,
    Periods,
    RetentionKind,
    checked,
    limits,
    period_in_words,
    years_after,
    years_before,
)
from tests.builders import TOKYO


def test_what_was_answered_on_a_day_stays_for_ninety_days_after_it() -> None:
    answered = datetime(2026, 4, 1, 9, 0, tzinfo=TOKYO)
    last, first = datetime(2026, 6, 30, 23, 59, tzinfo=TOKYO), datetime(2026, 7, 1, 0, 0, tzinfo=TOKYO)
    assert answered >= limits(Periods(), last).answers
    assert answered < limits(Periods(), first).answers


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1)))
def test_within_a_day_the_limits_are_the_same(now: datetime) -> None:
    at = now.replace(tzinfo=UTC)
    assert limits(Periods(), at) == limits(Periods(), at.replace(hour=23, minute=59, second=59))


def test_years_are_those_of_the_calendar() -> None:
    assert years_before(date(2031, 4, 1), 5) == date(2026, 4, 1)
    assert years_before(date(2028, 2, 29), 5) == date(2023, 2, 28)
    assert years_after(date(2024, 2, 29), 5) == date(2029, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(1, 30))
def test_a_day_that_is_past_its_years_is_past_the_limit_of_the_day_after(day: date, years: int) -> None:
    end = years_after(day, years)
    assert day >= years_before(end, years)
    assert day < years_before(end + timedelta(days=2), years)


@pytest.mark.parametrize("kind", RetentionKind)
def test_a_period_out_of_range_is_refused(kind: RetentionKind) -> None:
    assert checked(Periods()) == Periods()
    for length in (0, 100_000):
        with pytest.raises(Refusal) as refused:
            checked(replace(Periods(), **{kind.value: length}))
        assert refused.value.sentence is Sentence.ALLOWANCE_OUT_OF_RANGE


def test_every_kind_has_its_words() -> None:
    assert set(RULES) == set(RetentionKind)
    assert period_in_words(RetentionKind.ANSWERS, Periods()).en == "90 days"
    assert period_in_words(RetentionKind.PEOPLE, Periods(people=1)).en == "1 year"
    assert period_in_words(RetentionKind.PEOPLE, Periods()).ja == "5年"
