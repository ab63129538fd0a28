"""A profile travels as a file, and a file that is none is refused with the reason."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.export_profiles import (
    DATE_FORMATS,
    DecimalSign,
    Delimiter,
    ExportProfile,
    FileEncoding,
    LineEnd,
    ProfileColumn,
    check_profile,
    new_profile,
)
from app.domain.hr_sentences import HrSentence
from app.domain.records import EXPORT_COLUMNS
from app.domain.refusals import Refusal
from app.formats.profile_file import FORMAT, profile_text, read_profile

words = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=12)
columns = st.builds(ProfileColumn, words, st.sampled_from(["", *(one.field for one in EXPORT_COLUMNS)]), words)
profiles = st.builds(
    ExportProfile,
    words,
    st.lists(columns, min_size=1, max_size=5, unique_by=lambda one: one.heading).map(tuple),
    st.sampled_from(DATE_FORMATS),
    st.just("yes"),
    st.just("no"),
    st.sampled_from(Delimiter),
    st.sampled_from(FileEncoding),
    st.sampled_from(LineEnd),
    st.sampled_from(DecimalSign),
    st.booleans(),
    st.booleans(),
)


@given(profiles)
def test_what_was_written_is_read_back(profile: ExportProfile) -> None:
    checked = check_profile(profile)
    assert read_profile(profile_text(checked), "p.json") == checked


def test_what_is_left_out_is_as_in_a_new_profile() -> None:
    text = json.dumps({"format": FORMAT, "profile": {"name": "A", "columns": [{"heading": "No", "field": "number"}]}})
    assert read_profile(text, "p.json") == ExportProfile("A", (ProfileColumn("No", "number"),))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "line 1 is no JSON"),
        ("[]", "its format is not"),
        ('{"format": "clausewise export profile 1"}', "no profile with columns"),
        ('{"format": "x", "format": "x"}', "twice"),
        ('{"a": NaN}', "NaN is no number"),
        ("[" * 100_000, "nested too deeply"),
        ('{"format": "clausewise export profile 1", "profile": {"columns": []}}', "missing"),
        ('{"format": "clausewise export profile 1", "profile": {"name": 5, "columns": []}}', "“name” is of the wrong"),
        ('{"format": "clausewise export profile 1", "profile": {"name": "a", "columns": [5]}}', "no object"),
        ('{"format": "clausewise export profile 1", "profile": {"n": "a", "columns": []}}', "“n” is unknown"),
        (
            '{"format": "clausewise export profile 1", "profile": {"name": "a", "delimiter": "x", "columns": []}}',
            "not a valid Delimiter",
        ),
        ('{"format": "\\ud800"}', "half a character"),
    ],
)
def test_what_is_no_profile_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_profile(text, "p.json")
    assert refused.value.sentence is HrSentence.PROFILE_UNREADABLE
    assert reason in refused.value.values["reason"]
    assert refused.value.values["path"] == "p.json"


def test_a_profile_that_makes_no_sense_is_refused_as_in_the_window() -> None:
    text = profile_text(new_profile("A", "en")).replace("YYYY-MM-DD", "MM-DD")
    with pytest.raises(Refusal) as refused:
        read_profile(text, "p.json")
    assert refused.value.sentence is HrSentence.PROFILE_DATE_FORMAT
