"""Refusals, dates and numbers are said in the language of the window."""

import re
import string
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from app.domain.people import Role
from app.domain.refusals import Refusal, Sentence
from app.ui.application import wear
from app.ui.shared.look import Look
from app.ui.shared.sentences import (
    begin,
    say,
    say_date,
    say_day,
    say_due,
    say_due_at_length,
    say_long_date,
    say_number,
    say_short_date_time,
    say_time,
)
from tests.windows import ENGLISH, RESOURCES, TRANSLATED

JAPANESE = Look(RESOURCES, "light", "ja")
DAY = date(2026, 3, 12)


def values_of(sentence: Sentence) -> dict[str, str]:
    """Return a value for each blank of a sentence."""
    return {name: f"«{name}»" for _, name, _, _ in string.Formatter().parse(sentence.value) if name}


@pytest.mark.parametrize("sentence", Sentence, ids=lambda sentence: sentence.name)
def test_a_refusal_is_said_with_its_blanks_filled(qapp: QApplication, sentence: Sentence) -> None:
    said = say(Refusal(sentence, **values_of(sentence)))
    assert "{" not in said
    assert all(value in said for value in values_of(sentence).values())
    assert said == str(Refusal(sentence, **values_of(sentence)))


@pytest.mark.skipif(not TRANSLATED, reason="the Japanese texts have not been built")
class TestInJapanese:
    """The same sentences with the translator in place."""

    @pytest.fixture(autouse=True)
    def japanese(self, qapp: QApplication) -> Iterator[None]:
        """Japanese for one test."""
        translators = wear(qapp, JAPANESE, [])
        yield
        wear(qapp, ENGLISH, translators)

    @pytest.mark.parametrize("sentence", Sentence, ids=lambda sentence: sentence.name)
    def test_a_refusal_is_said_in_japanese(self, sentence: Sentence) -> None:
        values = values_of(sentence)
        said = say(Refusal(sentence, **values))
        assert re.search(r"[぀-ヿ一-鿿]", said)
        assert all(value in said for value in values.values())
        assert said != str(Refusal(sentence, **values))

    def test_a_role_is_named_in_japanese(self) -> None:
        said = say(Refusal(Sentence.ROLE_NEEDED, role="learners"))
        assert "learners" not in said
        assert re.search(r"[぀-ヿ一-鿿]", said)
        assert Role.LEARNER not in said


def test_dates_are_said_as_people_write_them() -> None:
    assert say_date(ENGLISH, DAY) == "12 March 2026"
    assert say_long_date(ENGLISH, DAY) == "Thursday 12 March 2026"
    assert say_date(JAPANESE, DAY) == "2026年3月12日"
    assert say_long_date(JAPANESE, DAY) == "2026年3月12日（木）"


def test_times_are_said_to_the_second_or_for_a_table_to_the_minute() -> None:
    assert say_time(datetime(2026, 3, 12, 9, 5, 7)) == "09:05:07"
    assert say_short_date_time(ENGLISH, "2026-03-12T09:05:07+09:00") == "12 Mar 2026 09:05"
    assert say_short_date_time(JAPANESE, "2026-03-12T09:05:07+09:00") == "2026/03/12 09:05"


def test_thousands_are_grouped() -> None:
    assert say_number(ENGLISH, 1_204_000) == "1,204,000"
    assert say_number(JAPANESE, 1_204_000) == "1,204,000"
    assert say_number(ENGLISH, 7) == "7"


# ---------------------------------------------------------------- when something is due


@pytest.mark.parametrize(
    ("days", "short", "long"),
    [
        (-1, "overdue since 11 March", "overdue since 11 March, 1 day late"),
        (-9, "overdue since 3 March", "overdue since 3 March, 9 days late"),
        (-100, "overdue since 2 December 2025", "overdue since 2 December 2025, 100 days late"),
        (0, "due today", "due today"),
        (1, "due tomorrow", "due tomorrow"),
        (2, "due Saturday", "due Saturday"),
        (6, "due Wednesday", "due Wednesday"),
        (7, "due 19 March", "due 19 March, in 7 days"),
        (19, "due 31 March", "due 31 March, in 19 days"),
        (300, "due 6 January 2027", "due 6 January 2027, in 300 days"),
    ],
)
def test_a_due_date_is_said_as_people_say_it(days: int, short: str, long: str) -> None:
    due = DAY + timedelta(days=days)
    assert say_due(ENGLISH, due, DAY) == short
    assert say_due_at_length(ENGLISH, due, DAY) == long


def test_days_are_said_the_japanese_way() -> None:
    assert say_day(JAPANESE, date(2026, 3, 31), DAY) == "3月31日"
    assert say_day(JAPANESE, date(2027, 3, 31), DAY) == "2027年3月31日"
    assert "土曜日" in say_due(JAPANESE, DAY + timedelta(days=2), DAY)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(-1000, 1000))
def test_two_days_are_never_said_alike(today: date, days: int) -> None:
    others = {say_due(ENGLISH, today + timedelta(days=days + step), today) for step in range(-8, 9)}
    assert len(others) == 17


def test_words_begin_a_line_with_a_capital_letter_where_there_is_one() -> None:
    assert [begin(words) for words in ("due today", "期限は3月31日", "")] == ["Due today", "期限は3月31日", ""]
