"""Which safety copies are kept, when one is due, and that their names tell what they are."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.safety_copies import SafetyCopy, copy_name, due_at_close, due_today, kept, read_name

TOKYO = timezone(timedelta(hours=9))
NOW = datetime(2026, 3, 12, 9, 0, tzinfo=TOKYO)


def copy_of(taken: datetime, schema: str = "0005") -> SafetyCopy:
    return SafetyCopy(Path(copy_name(taken, schema)), taken.astimezone(UTC), schema, 1, False)


def test_a_name_tells_the_time_to_the_millisecond_and_the_schema() -> None:
    taken = datetime(2026, 3, 12, 10, 42, 7, 123_000, tzinfo=TOKYO)
    assert copy_name(taken, "0005") == "20260312T014207123Z-0005.clausewise"
    assert read_name("20260312T014207123Z-0005.clausewise") == (taken, "0005")


def test_other_names_are_no_copies() -> None:
    for name in ("20260312T014207123Z-0005.clausewise.part", "x", "20261399T014207123Z-0005.clausewise", ""):
        assert read_name(name) is None


def test_two_years_of_daily_copies_leave_seven_days_five_weeks_and_twelve_months() -> None:
    copies = [copy_of(NOW - timedelta(days=days, hours=1)) for days in range(730)]
    keep = sorted((copy.taken.astimezone(TOKYO) for copy in kept(copies, NOW)), reverse=True)
    assert [(NOW - taken).days for taken in keep[:7]] == list(range(7))
    assert len({taken.isocalendar()[:2] for taken in keep}) >= 5
    assert {(taken.year, taken.month) for taken in keep} >= {(2026, 3), (2026, 2), (2026, 1), (2025, 12), (2025, 4)}
    assert min(keep) > NOW - timedelta(days=31 * 12)
    assert len(keep) <= 7 + 5 + 12


def test_of_several_copies_of_a_day_the_newest_is_kept() -> None:
    early, late = copy_of(NOW - timedelta(hours=3)), copy_of(NOW - timedelta(hours=1))
    assert kept([early, late], NOW) == {late}


def test_the_copy_from_before_an_update_outlives_the_day() -> None:
    before, after = copy_of(NOW - timedelta(hours=3), "0004"), copy_of(NOW - timedelta(hours=1), "0005")
    assert kept([before, after], NOW) == {before, after}


def test_the_last_good_copy_is_kept_however_old_it_is() -> None:
    old = copy_of(NOW - timedelta(days=3000))
    assert kept([old], NOW) == {old}


@given(st.lists(st.integers(-(10**6), 10**8), max_size=60, unique=True))
def test_thinning_never_removes_the_newest_and_is_done_after_once(seconds: list[int]) -> None:
    copies = [copy_of(NOW - timedelta(seconds=second)) for second in seconds]
    keep = kept(copies, NOW)
    if copies:
        assert max(copies, key=lambda copy: copy.taken) in keep
    assert kept(keep, NOW) == keep


def test_a_copy_is_due_once_a_day_on_the_calendar_of_the_person() -> None:
    yesterday_late, today_early = (copy_of(NOW.replace(hour=0) - timedelta(minutes=m)) for m in (1, -1))
    assert due_today(None, NOW)
    assert due_today(yesterday_late, NOW)
    assert not due_today(today_early, NOW)


def test_at_close_a_copy_is_due_when_the_newest_is_older_than_a_day_or_of_the_future() -> None:
    assert due_at_close(None, NOW)
    assert due_at_close(copy_of(NOW - timedelta(hours=25)), NOW)
    assert due_at_close(copy_of(NOW + timedelta(hours=1)), NOW)
    assert not due_at_close(copy_of(NOW - timedelta(hours=23)), NOW)
