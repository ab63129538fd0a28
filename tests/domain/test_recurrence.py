"""When a module is due again: leap days, month ends, early and late completions, and any time zone."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hr_sentences import HrSentence
from app.domain.recurrence import (
    NEVER,
    MonthDay,
    Recurrence,
    add_months,
    every_months,
    every_year_on,
    latest_due_again,
    next_due,
    read_recurrence,
    write_recurrence,
)
from app.domain.refusals import Refusal, Sentence

DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
MONTHS = st.integers(1, 120)
LEAP_YEAR = 2000
MONTH_DAYS = st.dates(date(LEAP_YEAR, 1, 1), date(LEAP_YEAR, 12, 31)).map(lambda day: MonthDay(day.month, day.day))
RECURRENCES = st.one_of(
    MONTHS.map(every_months),
    st.lists(MONTH_DAYS, min_size=1, max_size=12).map(lambda days: every_year_on(tuple(days))),
)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2027, 2, 28), 12, date(2028, 2, 28)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2027, 10, 31), 1, date(2027, 11, 30)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2027, 11, 15), 14, date(2029, 1, 15)),
        (date(2096, 2, 29), 48, date(2100, 2, 28)),
    ],
)
def test_months_are_added_by_the_calendar(day: date, months: int, later: date) -> None:
    assert add_months(day, months) == later


@given(DAYS, MONTHS)
def test_a_day_is_kept_unless_the_month_is_too_short(day: date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


@given(DAYS, MONTHS)
def test_years_of_months_agree_with_the_calendar(day: date, months: int) -> None:
    years = add_months(day, months * 12)
    assert (years.year - day.year, years.month) == (months, day.month)
    assert years.day == day.day or (day.month, day.day, years.day) == (2, 29, 28)


@pytest.mark.parametrize(
    ("completed", "due", "again"),
    [
        (date(2027, 3, 30), None, date(2027, 3, 31)),
        (date(2027, 3, 31), None, date(2028, 3, 31)),
        (date(2027, 3, 15), date(2027, 3, 31), date(2028, 3, 31)),
        (date(2027, 5, 2), date(2027, 3, 31), date(2028, 3, 31)),
        (date(2027, 12, 31), date(2027, 1, 1), date(2028, 3, 31)),
    ],
)
def test_a_day_of_the_year_comes_after_completion_and_after_the_day_it_was_for(
    completed: date, due: date | None, again: date
) -> None:
    assert next_due(every_year_on((MonthDay(3, 31),)), completed, due) == again


def test_several_days_of_the_year_follow_one_another() -> None:
    twice = every_year_on((MonthDay(9, 30), MonthDay(3, 31), MonthDay(3, 31)))
    assert twice.days == (MonthDay(3, 31), MonthDay(9, 30))
    assert next_due(twice, date(2027, 4, 1)) == date(2027, 9, 30)
    assert next_due(twice, date(2027, 9, 30)) == date(2028, 3, 31)


def test_the_leap_day_of_every_year_is_the_last_of_february() -> None:
    leap = every_year_on((MonthDay(2, 29),))
    assert next_due(leap, date(2027, 2, 27)) == date(2027, 2, 28)
    assert next_due(leap, date(2027, 2, 28)) == date(2028, 2, 29)
    assert next_due(leap, date(2028, 2, 28)) == date(2028, 2, 29)
    assert next_due(leap, date(2028, 2, 29)) == date(2029, 2, 28)


def test_what_comes_once_is_never_due_again() -> None:
    assert next_due(NEVER, date(2027, 2, 28), date(2027, 3, 1)) is None


@given(RECURRENCES, DAYS, st.none() | DAYS)
def test_it_is_never_due_again_before_it_was_completed(
    recurrence: Recurrence, completed: date, due: date | None
) -> None:
    again = next_due(recurrence, completed, due)
    assert again is not None
    assert again > completed


@given(RECURRENCES, DAYS, DAYS)
def test_who_completes_later_is_never_due_again_earlier(recurrence: Recurrence, one: date, other: date) -> None:
    first, last = sorted((one, other))
    earlier, later = next_due(recurrence, first), next_due(recurrence, last)
    assert earlier is not None
    assert later is not None
    assert earlier <= later


@given(RECURRENCES, DAYS)
def test_who_completes_on_the_day_each_time_stays_on_the_days(recurrence: Recurrence, completed: date) -> None:
    first = next_due(recurrence, completed)
    assert first is not None
    assert next_due(recurrence, completed) == first
    day = first
    for _ in range(2 * max(len(recurrence.days), 1)):
        following = next_due(recurrence, day, day)
        assert following is not None
        assert following > day
        if recurrence.days:
            assert following in {one.in_year(following.year) for one in recurrence.days}
        day = following
    if recurrence.days:
        assert day.year == first.year + 2


@given(RECURRENCES, DAYS, DAYS, DAYS)
def test_the_latest_completion_that_is_due_again_by_a_day_is_found(
    recurrence: Recurrence, by: date, completed: date, due: date
) -> None:
    latest = latest_due_again(recurrence, by)
    assert latest is not None
    counted = max(completed, due) if recurrence.days else completed
    again = next_due(recurrence, completed, due)
    assert again is not None
    assert (again <= by) == (counted <= latest)


def test_what_comes_once_has_no_such_completion() -> None:
    assert latest_due_again(NEVER, date(2027, 1, 1)) is None


@given(
    RECURRENCES, st.datetimes(datetime(2001, 1, 1), datetime(2099, 1, 1)), st.integers(-48, 56), st.integers(-48, 56)
)
def test_the_same_local_day_gives_the_same_answer_in_any_two_zones(
    recurrence: Recurrence, local: datetime, one: int, other: int
) -> None:
    here, there = (local.replace(tzinfo=timezone(timedelta(minutes=15 * quarters))) for quarters in (one, other))
    assert next_due(recurrence, here.date()) == next_due(recurrence, there.date())


def test_two_people_who_finish_at_once_on_either_side_of_midnight_are_each_due_by_their_own_day() -> None:
    at = datetime(2027, 2, 28, 15, 30, tzinfo=UTC)
    tokyo, london = at.astimezone(timezone(timedelta(hours=9))), at
    assert next_due(every_months(12), tokyo.date()) == date(2028, 3, 1)
    assert next_due(every_months(12), london.date()) == date(2028, 2, 28)


@given(st.just(NEVER) | RECURRENCES)
def test_what_is_written_is_read_as_the_same(recurrence: Recurrence) -> None:
    assert read_recurrence(write_recurrence(recurrence)) == recurrence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0 months", HrSentence.MONTHS_OUT_OF_RANGE),
        ("121", HrSentence.MONTHS_OUT_OF_RANGE),
        ("02-30", HrSentence.YEAR_DAY_WRONG),
        ("13-01", HrSentence.YEAR_DAY_WRONG),
        ("00-10", HrSentence.YEAR_DAY_WRONG),
        ("yearly", HrSentence.YEAR_DAY_WRONG),
        ("03-31 x", HrSentence.YEAR_DAY_WRONG),
        ("12 moons", HrSentence.YEAR_DAY_WRONG),
        ("٣-31", HrSentence.YEAR_DAY_WRONG),
    ],
)
def test_what_no_calendar_has_is_refused(text: str, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as found:
        read_recurrence(text)
    assert found.value.sentence is sentence


def test_no_day_and_too_many_days_are_refused() -> None:
    for days in ((), tuple(MonthDay(1, day) for day in range(1, 14))):
        with pytest.raises(Refusal) as found:
            every_year_on(days)
        assert found.value.sentence is HrSentence.YEAR_DAY_WRONG
