"""Days are read as they are written, in English, in Japanese and by spreadsheets; two meanings are never guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.roster_dates import (
    DayAmbiguous,
    DayOrder,
    DayUnreadable,
    day_of_cell,
    day_of_serial,
    read_day,
)

ANY_DAY = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01",
        "2026/3/1",
        "2026.03.01",
        "20260301",
        "2026年3月1日",
        "２０２６年３月１日",
        " 2026 年 3 月 1 日 ",
        "令和8年3月1日",
        "2026-03-01 00:00:00",
        "2026-03-01T00:00",
    ],
)
def test_every_usual_form_is_the_same_day(text: str) -> None:
    assert read_day(text, None) == "2026-03-01"


def test_an_empty_cell_is_no_day() -> None:
    assert read_day("  ", None) is None


@pytest.mark.parametrize("text", ["31.3.2026", "31/3/2026", "3/31/2026", "3-31-2026"])
def test_a_day_over_twelve_tells_the_order_by_itself(text: str) -> None:
    assert read_day(text, None) == "2026-03-31"


def test_the_same_number_for_both_needs_no_order() -> None:
    assert read_day("4/4/2026", None) == "2026-04-04"


def test_two_meanings_are_asked_about_and_then_known() -> None:
    with pytest.raises(DayAmbiguous):
        read_day("1.3.2026", None)
    assert read_day("1.3.2026", DayOrder.DAY_FIRST) == "2026-03-01"
    assert read_day("1.3.2026", DayOrder.MONTH_FIRST) == "2026-01-03"


@pytest.mark.parametrize(
    "text",
    (
        "yesterday|2026-02-30|2026-13-01|31/4/2026|13/13/2026|3/1/26|2026-03|0000-01-01|9999/1/1|2026-03-01 09:30|"
        "46082|昭和64年1月32日|平成1年1月1日|=TODAY()|2026-03-0"
    ).split("|"),
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(DayUnreadable):
        read_day(text, None)


def test_an_order_does_not_make_a_day_of_what_is_none() -> None:
    with pytest.raises(DayUnreadable):
        read_day("3/31/2026", DayOrder.DAY_FIRST)


@given(ANY_DAY)
def test_what_a_spreadsheet_counts_is_the_day_that_it_shows(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    assert day_of_serial(serial) == day.isoformat()
    assert day_of_cell(day) == day.isoformat()
    later = day_of_serial(serial, from_1904=True) if day < date(2196, 12, 30) else None
    assert later in (None, (day + timedelta(days=1462)).isoformat())


@pytest.mark.parametrize("serial", [0, -1, 0.5, 46082.25, 2_000_000])
def test_a_number_that_counts_no_day_is_refused(serial: float) -> None:
    with pytest.raises(DayUnreadable):
        day_of_serial(serial)


@given(ANY_DAY, st.sampled_from(["{0:%Y-%m-%d}", "{0.year}/{0.month}/{0.day}", "{0.year}年{0.month}月{0.day}日"]))
def test_each_day_comes_back_from_each_form(day: date, form: str) -> None:
    assert read_day(form.format(day), None) == day.isoformat()
