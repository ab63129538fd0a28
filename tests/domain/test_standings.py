"""Where people are with what they have to learn, on any day."""

from datetime import date, timedelta

import pytest

from app.domain.assignments import late_from
from app.domain.standings import Standing, StandingFilter, standing_on

DAY = date(2026, 3, 31)
BEFORE, AFTER = DAY - timedelta(days=1), DAY + timedelta(days=1)


@pytest.mark.parametrize(
    ("fulfilled", "exempted", "late", "standing"),
    [
        (None, None, None, Standing.OPEN),
        (None, None, AFTER, Standing.OPEN),
        (None, None, DAY, Standing.OVERDUE),
        (AFTER, None, DAY, Standing.OVERDUE),
        (DAY, None, BEFORE, Standing.DONE),
        (None, DAY, BEFORE, Standing.EXEMPT),
        (None, AFTER, DAY, Standing.OVERDUE),
        (DAY, BEFORE, BEFORE, Standing.DONE),
    ],
)
def test_a_standing_is_what_was_known_at_the_end_of_the_day(
    fulfilled: date | None, exempted: date | None, late: date | None, standing: Standing
) -> None:
    assert standing_on(DAY, fulfilled=fulfilled, exempted=exempted, late_from=late) is standing


def test_what_is_due_on_a_day_is_late_from_the_next_one_on_and_grace_moves_that() -> None:
    assert late_from(DAY) == AFTER
    assert late_from(DAY, grace=7) == AFTER + timedelta(days=7)
    assert late_from(None, grace=7) is None


def test_a_filter_that_asks_for_nothing_is_open() -> None:
    assert StandingFilter().is_open()
    assert not StandingFilter(module="tidy-desk").is_open()
