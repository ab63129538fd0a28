"""Points in time: UTC and the person's own clock side by side, and ids that sort by time."""

from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.domain.moments import moment, new_id, new_ids, system_clock

zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=zones)


def test_a_moment_keeps_the_local_day_that_utc_does_not_have() -> None:
    early = datetime(2026, 4, 1, 8, 30, 15, 999_999, tzinfo=timezone(timedelta(hours=9)))
    assert moment(early).utc == "2026-03-31T23:30:15Z"
    assert moment(early).local == "2026-04-01T08:30:15+09:00"


@given(times)
def test_both_forms_tell_the_same_time_and_have_fixed_places(at: datetime) -> None:
    both = moment(at)
    assert datetime.fromisoformat(both.utc) == datetime.fromisoformat(both.local) == at.replace(microsecond=0)
    assert len(both.utc) == 20
    assert both.local[10] == "T"
    assert both.local[19] in "+-"
    assert both.local[:10] == at.date().isoformat()


def test_the_clock_of_the_computer_knows_its_zone() -> None:
    assert system_clock().utcoffset() is not None


def test_ids_are_version_seven_and_sort_by_time() -> None:
    start = datetime(2026, 4, 1, tzinfo=UTC)
    ids = [new_id(start + timedelta(milliseconds=step)) for step in range(50)]
    assert ids == sorted(ids)
    assert len({new_id(start) for _ in range(200)}) == 200
    assert all(isinstance(one, UUID) and one.version == 7 and one.variant == "specified in RFC 4122" for one in ids)


def test_very_many_ids_of_one_moment_come_in_their_order() -> None:
    ids = new_ids(datetime(2026, 4, 1, tzinfo=UTC), 500)
    assert ids == sorted(set(ids))
    assert {one.version for one in ids} == {7}
