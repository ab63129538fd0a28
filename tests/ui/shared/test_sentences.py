"""Refusals, dates and numbers are said in the language of the window."""

import re
import string
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.people import Role
from app.domain.refusals import Refusal, Sentence
from app.ui.application import wear
from app.ui.shared.look import Look
from app.ui.shared.sentences import say, say_date, say_long_date, say_number, say_short_date_time, say_time
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
