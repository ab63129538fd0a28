"""What a sign-in may be, and how long a wrong password has to wait."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts import (
    LONGEST_WAIT,
    check_new_password,
    clean_sign_in_name,
    name_key,
    new_first_password,
    new_recovery_code,
    read_recovery_code,
    seconds_to_wait,
    wait_after,
)
from app.domain.refusals import Refusal, Sentence
from tests.builders import StandingClock

NOW = StandingClock().now


def test_five_wrong_passwords_cost_nothing_and_then_the_wait_doubles_up_to_a_minute() -> None:
    waits = [wait_after(failures).total_seconds() for failures in (0, 4, 5, 6, 7, 10, 11, 12, 10_000)]
    assert waits == [0, 0, 1, 2, 4, 32, 60, 60, 60]


@given(failures=st.integers(0, 10**9), since=st.integers(-(10**6), 10**6))
def test_nobody_waits_longer_than_a_minute_whatever_the_clock_says(failures: int, since: int) -> None:
    left = seconds_to_wait(failures, NOW - timedelta(seconds=since), NOW)
    assert 0 <= left <= LONGEST_WAIT.total_seconds()
    assert left == 0 or since < LONGEST_WAIT.total_seconds()


def test_the_wait_runs_down_in_whole_seconds() -> None:
    last = NOW - timedelta(seconds=10.4)
    assert seconds_to_wait(11, last, NOW) == 50
    assert seconds_to_wait(11, NOW - timedelta(seconds=60), NOW) == 0
    assert seconds_to_wait(11, None, NOW) == 0


def test_a_recovery_code_is_read_however_it_was_typed() -> None:
    code = new_recovery_code()
    assert read_recovery_code(code) == code
    assert read_recovery_code(f"  {code.lower().replace('-', ' ')} ") == code
    assert read_recovery_code(code.replace("0", "o").replace("1", "l")) == code


def test_codes_and_first_passwords_are_not_made_twice() -> None:
    assert len({new_recovery_code() for _ in range(50)}) == 50
    assert len({new_first_password() for _ in range(50)}) == 50


def test_a_name_is_the_same_in_any_spelling() -> None:
    assert name_key("Ines") == name_key("INES") == name_key("Ｉｎｅｓ")
    assert name_key("Ines") != name_key("Inés")


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (" ", Sentence.SIGN_IN_NAME_MISSING),
        ("n" * 61, Sentence.SIGN_IN_NAME_TOO_LONG),
        ("a\u202eb", Sentence.TEXT_UNSAFE),
    ],
)
def test_a_name_that_cannot_be_is_refused(name: str, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        clean_sign_in_name(name)
    assert refused.value.sentence is sentence


@pytest.mark.parametrize(
    ("password", "again", "sentence"),
    [
        ("123456789", "123456789", Sentence.PASSWORD_SHORT),
        ("", "", Sentence.PASSWORD_SHORT),
        ("x" * 201, "x" * 201, Sentence.PASSWORD_LONG),
        ("1234567890", "1234567891", Sentence.PASSWORDS_DIFFER),
    ],
)
def test_a_short_long_or_mistyped_password_is_refused(password: str, again: str, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        check_new_password(password, again)
    assert refused.value.sentence is sentence
