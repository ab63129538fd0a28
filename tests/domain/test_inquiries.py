"""What is asked and answered is kept as people mean it, and nothing in it can falsify how it reads."""

import unicodedata
from datetime import date, datetime

import pytest

from app.domain.inquiries import LONGEST_TEXT, clean_answer, clean_inquiry, clean_text, days_waited, is_due
from app.domain.moments import moment
from app.domain.refusals import Refusal, Sentence
from tests.builders import TOKYO


def test_lines_stay_and_space_around_them_goes() -> None:
    assert clean_text("  \n\nMy name is wrong.  \r\nIt is Aiko.\n\n\n\nThank you\t!\n ") == (
        "My name is wrong.\nIt is Aiko.\n\nThank you !"
    )


def test_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "ガイドライン")
    assert clean_text(decomposed) == "ガイドライン" != decomposed


@pytest.mark.parametrize("char", ["\0", "\x07", "\x1b", "\u202e", "\u2066", "\ud800"])
def test_what_cannot_be_seen_is_refused(char: str) -> None:
    with pytest.raises(Refusal) as refused:
        clean_text(f"one{char}two")
    assert refused.value.sentence is Sentence.TEXT_UNSAFE


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b"])
def test_every_way_to_break_a_line_is_one(line_break: str) -> None:
    assert clean_text(f"one{line_break}two") == "one\ntwo"


@pytest.mark.parametrize(
    ("clean", "sentence"),
    [(clean_inquiry, Sentence.INQUIRY_EMPTY), (clean_answer, Sentence.INQUIRY_ANSWER_EMPTY)],
)
def test_nothing_is_refused(clean: object, sentence: Sentence) -> None:
    with pytest.raises(Refusal) as refused:
        clean(" \n\t\n\u3000")  # type: ignore[operator]
    assert refused.value.sentence is sentence


def test_a_text_has_a_greatest_length() -> None:
    assert len(clean_inquiry("あ" * LONGEST_TEXT + "  \n")) == LONGEST_TEXT
    with pytest.raises(Refusal) as refused:
        clean_inquiry("あ" * (LONGEST_TEXT + 1))
    assert refused.value.sentence is Sentence.INQUIRY_TOO_LONG


def test_the_age_of_a_question_is_counted_on_the_calendar_of_who_asked() -> None:
    late = moment(datetime(2026, 3, 2, 23, 59, tzinfo=TOKYO))
    assert [days_waited(late, date(2026, 3, day)) for day in (2, 3, 8)] == [0, 1, 6]
    assert days_waited(late, date(2026, 3, 1)) == 0


def test_after_thirty_days_it_is_due() -> None:
    assert [is_due(days) for days in (0, 30, 31)] == [False, False, True]
