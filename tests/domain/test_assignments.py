"""What counts for an assignment, and how near its due date is on the person's own calendar."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.assignments import (
    DueTime,
    due_time,
    is_due_soon,
    is_far_off,
    is_fulfilled,
    is_overdue,
    next_occurrence,
    parse_moment,
)
from app.domain.moments import moment

APRIL = datetime(2026, 4, 1, 9, 0, tzinfo=UTC)
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))
TIMES = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


def test_any_pass_fulfils_the_first_occurrence() -> None:
    assert is_fulfilled(1, APRIL, APRIL - timedelta(days=900))
    assert is_fulfilled(1, APRIL, APRIL + timedelta(days=1))
    assert not is_fulfilled(1, APRIL, None)


def test_only_a_later_pass_fulfils_a_renewal() -> None:
    assert not is_fulfilled(2, APRIL, APRIL - timedelta(seconds=1))
    assert not is_fulfilled(2, APRIL, APRIL)
    assert is_fulfilled(2, APRIL, APRIL + timedelta(seconds=1))
    assert not is_fulfilled(2, APRIL, None)


def test_a_pass_of_the_same_second_as_a_renewal_was_not_for_it() -> None:
    assert not is_fulfilled(2, APRIL.replace(microsecond=700_000), APRIL)


@pytest.mark.parametrize(
    ("last", "last_pass", "again", "occurrence"),
    [
        (None, None, False, 1),
        (None, None, True, 1),
        (None, APRIL, False, 1),
        (None, APRIL, True, 2),
        ((1, APRIL), None, False, None),
        ((1, APRIL), None, True, None),
        ((1, APRIL), APRIL, False, None),
        ((1, APRIL), APRIL, True, 2),
        ((2, APRIL), APRIL, True, None),
        ((2, APRIL), APRIL + timedelta(days=1), False, None),
        ((2, APRIL), APRIL + timedelta(days=1), True, 3),
    ],
)
def test_who_is_done_gets_a_module_again_only_when_asked(
    last: tuple[int, datetime] | None, last_pass: datetime | None, again: bool, occurrence: int | None
) -> None:
    assert next_occurrence(last, last_pass, again=again) == occurrence


@given(st.none() | st.tuples(st.integers(1, 9), TIMES), st.none() | TIMES, st.booleans())
def test_an_open_assignment_is_never_doubled_and_occurrences_only_grow(
    last: tuple[int, datetime] | None, last_pass: datetime | None, again: bool
) -> None:
    occurrence = next_occurrence(last, last_pass, again=again)
    if last is not None and not is_fulfilled(*last, last_pass):
        assert occurrence is None
    elif occurrence is not None:
        assert occurrence > (last[0] if last else 0)


@given(TIMES, TIMES)
def test_asking_again_always_leaves_something_to_do(assigned: datetime, last_pass: datetime) -> None:
    now = max(assigned, last_pass) + timedelta(seconds=1)
    for last in (None, (1, assigned)):
        occurrence = next_occurrence(last, last_pass, again=True)
        assert occurrence is not None
        assert not is_fulfilled(occurrence, now, last_pass)


@pytest.mark.parametrize(
    ("days", "time"),
    [
        (-1, DueTime.OVERDUE),
        (0, DueTime.TODAY),
        (1, DueTime.TOMORROW),
        (2, DueTime.THIS_WEEK),
        (6, DueTime.THIS_WEEK),
        (7, DueTime.LATER),
    ],
)
def test_a_due_date_is_near_by_days(days: int, time: DueTime) -> None:
    today = date(2026, 3, 12)
    assert due_time(today + timedelta(days=days), today) is time


@given(DAYS, DAYS)
def test_a_due_date_only_comes_nearer(due: date, today: date) -> None:
    order = list(DueTime)
    assert order.index(due_time(due, today + timedelta(days=1))) <= order.index(due_time(due, today))
    assert is_overdue(due, today) == (due_time(due, today) is DueTime.OVERDUE) == (due < today)
    if is_overdue(due, today):
        assert is_due_soon(due, today)


@given(DAYS, DAYS)
def test_the_name_of_a_weekday_never_means_today_or_two_days(due: date, today: date) -> None:
    if due_time(due, today) is DueTime.THIS_WEEK:
        assert due.weekday() != today.weekday()
        assert [day for day in range(7) if (today + timedelta(days=day)).weekday() == due.weekday()] == [
            (due - today).days
        ]


@given(DAYS, st.integers(-12 * 4, 14 * 4))
def test_what_is_due_today_is_not_overdue_until_the_persons_own_midnight(due: date, quarters: int) -> None:
    zone = timezone(timedelta(minutes=15 * quarters))
    last_moment = datetime(due.year, due.month, due.day, 23, 59, 59, tzinfo=zone)
    assert not is_overdue(due, last_moment.date())
    assert is_overdue(due, (last_moment + timedelta(seconds=1)).date())


def test_in_tokyo_a_day_is_over_while_it_lasts_in_utc() -> None:
    tokyo = timezone(timedelta(hours=9))
    now = datetime(2026, 4, 1, 0, 30, tzinfo=tokyo)
    assert is_overdue(date(2026, 3, 31), now.date())
    assert not is_overdue(date(2026, 3, 31), now.astimezone(UTC).date())


def test_more_than_a_month_ahead_is_far_off() -> None:
    today = date(2026, 3, 12)
    assert is_far_off(date(2026, 4, 12), today)
    assert not is_far_off(date(2026, 4, 11), today)
    assert not is_far_off(None, today)


@given(TIMES)
def test_a_moment_of_a_record_is_read_back(at: datetime) -> None:
    assert parse_moment(moment(at).utc) == at.replace(microsecond=0)
