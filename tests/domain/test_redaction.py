"""A person who was erased is named nowhere, and texts of others lose nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.redaction import REDACTED, Mentions

AIKO = Mentions(["Aiko Tanaka", "佐藤 健"], ["00123"])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("As with Aiko Tanaka, see above.", "As with […], see above."),
        ("as with AIKO  tanaka", "as with […]"),
        ("佐藤健さんと同じです", "[…]さんと同じです"),
        ("佐藤\u3000健さん", "[…]さん"),
        ("Number 00123: the same", "Number […]: the same"),
        ("Number 001234 is somebody else", "Number 001234 is somebody else"),
        ("Aiko Tanakamura is somebody else", "Aiko Tanakamura is somebody else"),
        ("Nobody", "Nobody"),
    ],
)
def test_names_and_numbers_are_taken_out(text: str, left: str) -> None:
    assert AIKO.taken_out(text) == left
    assert AIKO.are_in(text) == (text != left)


def test_a_short_name_is_not_taken_for_the_beginning_of_a_sentence() -> None:
    mentions = Mentions(["An"], [])
    assert mentions.taken_out("an answer of An") == f"an answer of {REDACTED}"


def test_a_number_that_can_be_a_year_stays_in_a_text_and_goes_from_a_field() -> None:
    mentions = Mentions([], ["2026"])
    assert mentions.taken_out("The course of 2026") == "The course of 2026"
    assert mentions.taken_out_of_json('{"person":"2026","since":"2026-01-01"}') == (
        f'{{"person":"{REDACTED}","since":"2026-01-01"}}'
    )


def test_a_filter_keeps_its_form() -> None:
    before = json.dumps({"search": "tanaka", "people": ["00123", "00124"], "passed": None})
    after = json.loads(AIKO.taken_out_of_json(before))
    assert after == {"search": "tanaka", "people": [REDACTED, "00124"], "passed": None}
    assert AIKO.taken_out_of_json("{Aiko Tanaka") == "{[…]"


def test_a_text_that_is_a_number_to_json_is_a_text() -> None:
    assert Mentions([], ["12345"]).taken_out_of_json("12345") == REDACTED


def test_where_nobody_is_named_the_text_stays_as_it_is_to_the_byte() -> None:
    odd = '{"b": 1,  "a": 2}'
    assert AIKO.taken_out_of_json(odd) == odd


@given(st.text(), st.text(min_size=1).filter(str.strip), st.text())
def test_no_name_is_left(before: str, name: str, after: str) -> None:
    mentions = Mentions([name], [])
    whole = f"{before} {name} {after}"
    assert not mentions.are_in(mentions.taken_out(whole).replace(REDACTED, " "))


def test_nobody_to_look_for_is_found_nowhere() -> None:
    assert not Mentions([], []).are_in("Aiko Tanaka 00123")
    assert Mentions([""], [""]).taken_out("Aiko") == "Aiko"
