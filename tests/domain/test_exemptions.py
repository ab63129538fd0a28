"""An exemption holds from its first day to its last, or until it is lifted."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.exemptions import Exemption, check_span
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal

MARCH = date(2027, 3, 1)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


def exemption(ends: date | None = None, lifted: date | None = None, module: str = "") -> Exemption:
    return Exemption(UUID(int=1), 1, module, "Parental leave", MARCH, ends, lifted)


def test_it_holds_on_its_first_and_on_its_last_day() -> None:
    one = exemption(ends=MARCH + timedelta(days=9))
    assert [one.holds(MARCH + timedelta(days=offset)) for offset in (-1, 0, 9, 10)] == [False, True, True, False]


def test_it_does_not_hold_on_the_day_on_which_it_is_lifted() -> None:
    one = exemption(lifted=MARCH + timedelta(days=3))
    assert [one.holds(MARCH + timedelta(days=offset)) for offset in (2, 3, 4)] == [True, False, False]


def test_without_a_module_it_is_for_every_module() -> None:
    assert exemption().applies_to("cookies")
    assert exemption(module="cookies").applies_to("cookies")
    assert not exemption(module="cookies").applies_to("logs")


@given(st.none() | DAYS, st.none() | DAYS, DAYS, DAYS)
def test_the_days_on_which_it_holds_are_one_span(
    ends: date | None, lifted: date | None, one: date, other: date
) -> None:
    found = exemption(ends, lifted)
    first, last = sorted((one, other))
    if found.holds(first) and found.holds(last):
        assert found.holds(first + (last - first) // 2)


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    check_span(MARCH, None)
    check_span(MARCH, MARCH)
    with pytest.raises(Refusal) as found:
        check_span(MARCH, MARCH - timedelta(days=1))
    assert found.value.sentence is HrSentence.EXEMPTION_ENDS_BEFORE
