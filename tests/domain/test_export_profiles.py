"""A profile says how HR's own system wants its file, and what makes no sense is refused."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.export_profiles import (
    DATE_FORMATS,
    MOST_COLUMNS,
    ExportProfile,
    ProfileColumn,
    check_date_format,
    check_profile,
    new_profile,
    say_day,
)
from app.domain.hr_sentences import HrSentence
from app.domain.refusals import Refusal, Sentence

PROFILE = ExportProfile("Payroll", (ProfileColumn("EmpNo", "number"), ProfileColumn("Company", fixed="ACME")))


@pytest.mark.parametrize("language", ["en", "ja"])
def test_a_new_profile_is_one_that_can_be_kept(language) -> None:
    profile = new_profile("Payroll", language)
    assert check_profile(profile) == profile
    assert profile.fields() == ("number", "name", "module", "passed", "score", "completed_date")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"name": "  "}, HrSentence.PROFILE_NAME_MISSING),
        ({"name": "n" * 81}, HrSentence.PROFILE_NAME_TOO_LONG),
        ({"columns": ()}, HrSentence.PROFILE_EMPTY),
        (
            {"columns": tuple(ProfileColumn(f"c{place}", "name") for place in range(MOST_COLUMNS + 1))},
            HrSentence.PROFILE_TOO_WIDE,
        ),
        ({"columns": (ProfileColumn(" ", "number"),)}, HrSentence.PROFILE_HEADING_MISSING),
        ({"columns": (ProfileColumn("A", "number"), ProfileColumn("A", "name"))}, HrSentence.PROFILE_HEADING_TWICE),
        ({"columns": (ProfileColumn("A", "salary"),)}, HrSentence.PROFILE_FIELD_UNKNOWN),
        ({"columns": (ProfileColumn("A", fixed="a\nb"),)}, Sentence.TEXT_UNSAFE),
        ({"columns": (ProfileColumn("A", "passed"),), "not_passed": "1"}, HrSentence.PROFILE_RESULTS_ALIKE),
        ({"date_format": "YYYY-MM"}, HrSentence.PROFILE_DATE_FORMAT),
    ],
)
def test_what_would_give_a_file_of_no_use_is_refused(changes, sentence: Sentence) -> None:
    assert check_profile(PROFILE) == PROFILE
    with pytest.raises(Refusal) as refused:
        check_profile(replace(PROFILE, **changes))
    assert refused.value.sentence is sentence


@pytest.mark.parametrize("form", [*DATE_FORMATS, "D.M.YY", "DD MM YYYY"])
def test_a_form_of_dates_with_year_month_and_day_is_fine(form: str) -> None:
    check_date_format(form)


@pytest.mark.parametrize("form", ["", "YYYY", "YYYY-MM-DD-DD", "yyyy-mm-dd", "YYYY-MM-DD HH", "%Y-%m-%d", "YYY-MM-DD"])
def test_any_other_form_of_dates_is_refused(form: str) -> None:
    with pytest.raises(Refusal):
        check_date_format(form)


def test_days_are_said_in_the_form_that_is_wanted() -> None:
    said = [say_day("2026-03-05", form) for form in (*DATE_FORMATS, "D.M.YY")]
    assert said == [
        "2026-03-05",
        "2026/03/05",
        "20260305",
        "05.03.2026",
        "05/03/2026",
        "03/05/2026",
        "2026年3月5日",
        "5.3.26",
    ]


@given(st.dates(min_value=date(1900, 1, 1)), st.sampled_from([form for form in DATE_FORMATS if "月" not in form]))
def test_a_day_can_be_read_back_from_every_padded_form(day: date, form: str) -> None:
    said = say_day(day.isoformat(), form)
    places = {token: form.index(token) for token in ("YYYY", "MM", "DD")}
    year, month, ofday = (int(said[at : at + len(token)]) for token, at in places.items())
    assert date(year, month, ofday) == day
