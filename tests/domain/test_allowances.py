"""What HR grants: the newest extra time holds, attempts add up, and every grant has a reason."""

from datetime import timedelta

import pytest

from app.domain.allowances import (
    Allowance,
    AllowanceKind,
    check_amount,
    clean_reason,
    extra_attempts,
    extra_time_percent,
)
from app.domain.refusals import Refusal, Sentence
from tests.builders import StandingClock

TIME, ATTEMPTS = AllowanceKind.EXTRA_TIME, AllowanceKind.ATTEMPTS
NOW = StandingClock().now


def grant(kind: AllowanceKind, amount: int, module: str = "", days: int = 0) -> Allowance:
    return Allowance(module, kind, amount, "A reason", NOW + timedelta(days=days))


def test_nothing_granted_is_nothing_more() -> None:
    assert extra_time_percent([], "tidy-desk") == 0
    assert extra_attempts([], "tidy-desk") == 0


def test_the_newest_extra_time_holds_so_that_it_can_be_put_right() -> None:
    grants = [grant(TIME, 25), grant(TIME, 50, days=1), grant(TIME, 0, days=2)]
    assert extra_time_percent(grants[:2], "tidy-desk") == 50
    assert extra_time_percent(grants, "tidy-desk") == 0


def test_attempts_add_up() -> None:
    assert extra_attempts([grant(ATTEMPTS, 1), grant(ATTEMPTS, 2, "tidy-desk")], "tidy-desk") == 3


def test_what_is_granted_for_a_module_holds_for_no_other() -> None:
    grants = [grant(TIME, 25, "tidy-desk"), grant(ATTEMPTS, 1, "tidy-desk")]
    assert extra_time_percent(grants, "locked-drawer") == 0
    assert extra_attempts(grants, "locked-drawer") == 0


@pytest.mark.parametrize(("kind", "amount"), [(TIME, -1), (TIME, 401), (ATTEMPTS, 0), (ATTEMPTS, 101)])
def test_an_amount_out_of_range_is_refused(kind: AllowanceKind, amount: int) -> None:
    with pytest.raises(Refusal) as refused:
        check_amount(kind, amount)
    assert refused.value.sentence is Sentence.ALLOWANCE_OUT_OF_RANGE


def test_amounts_in_range_are_taken() -> None:
    assert [check_amount(TIME, 0), check_amount(TIME, 400), check_amount(ATTEMPTS, 1)] == [0, 400, 1]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("  ", Sentence.REASON_MISSING), ("x" * 501, Sentence.REASON_TOO_LONG), ("a\u202eb", Sentence.TEXT_UNSAFE)],
)
def test_a_grant_needs_a_reason_that_can_be_read(text: str, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        clean_reason(text)
    assert refused.value.sentence is sentence
    assert clean_reason(" A power  cut ") == "A power cut"
