"""What a correction may change, what the new record then says, and which record stands at the end of a chain."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.corrections import (
    EARLIEST,
    Annulment,
    Correction,
    CorrectionKind,
    OtherDay,
    OtherPerson,
    OtherResult,
    Reinstatement,
    Said,
    corrected,
    last_of,
)
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Moment, moment
from app.domain.people import Role
from app.domain.refusals import Refusal, Sentence
from tests.builders import TOKYO

TODAY = date(2026, 4, 1)
STARTED = datetime(2026, 3, 3, 23, 50, tzinfo=TOKYO)
SAID = Said(7, 0.5, 2.0, 4.0, 0.75, False, moment(STARTED), moment(STARTED + timedelta(minutes=20)))


def refused(change: OtherPerson | OtherResult | OtherDay, person_id: int | None = None) -> Sentence:
    with pytest.raises(Refusal) as found:
        corrected(SAID, change, person_id, TODAY)
    return found.value.sentence


def test_a_record_of_another_person_keeps_everything_else() -> None:
    assert corrected(SAID, OtherPerson("00777"), 8, TODAY) == replace(SAID, person_id=8)


def test_another_result_is_a_pass_where_the_pass_mark_is_reached() -> None:
    after = corrected(SAID, OtherResult(3, 4), None, TODAY)
    assert after == replace(SAID, score=0.75, points=3, passed=True)


def test_a_result_that_reaches_the_pass_mark_can_still_be_no_pass() -> None:
    """What has to be right can be wrong."""
    assert corrected(SAID, OtherResult(4, 4, passed=False), None, TODAY) == replace(SAID, score=1, points=4)


def test_an_exam_on_paper_has_points_of_its_own() -> None:
    after = corrected(SAID, OtherResult(36.5, 40), None, TODAY)
    assert after is not None
    assert (after.score, after.points, after.max_points, after.passed) == (0.9125, 36.5, 40, True)


def test_a_pass_below_the_pass_mark_is_refused() -> None:
    assert refused(OtherResult(2.9, 4, passed=True)) is HrSentence.CORRECTION_NOT_REACHED


@pytest.mark.parametrize(("points", "most"), [(-1, 4), (5, 4), (0, 0), (1, -4), (1, 10_001), (float("nan"), 4)])
def test_points_out_of_range_are_refused(points: float, most: float) -> None:
    assert refused(OtherResult(points, most)) is HrSentence.CORRECTION_POINTS


def test_another_day_moves_start_and_end_by_whole_days_on_the_same_clock() -> None:
    after = corrected(SAID, OtherDay(date(2026, 2, 28)), None, TODAY)
    assert after is not None
    assert after.started == Moment("2026-02-27T14:50:00Z", "2026-02-27T23:50:00+09:00")
    assert after.completed == Moment("2026-02-27T15:10:00Z", "2026-02-28T00:10:00+09:00")


@given(st.dates(EARLIEST, TODAY))
def test_the_new_record_is_of_the_day_that_was_given_and_took_as_long(day: date) -> None:
    if day == datetime.fromisoformat(SAID.completed.local).date():
        assert refused(OtherDay(day)) is HrSentence.CORRECTION_CHANGES_NOTHING
        return
    after = corrected(SAID, OtherDay(day), None, TODAY)
    assert after is not None
    assert after.completed.local[:10] == day.isoformat()
    started, completed = (datetime.fromisoformat(one.utc) for one in (after.started, after.completed))
    assert completed - started == timedelta(minutes=20)


def test_a_day_to_come_and_a_day_long_ago_are_refused() -> None:
    assert refused(OtherDay(date(2026, 4, 2))) is HrSentence.CORRECTION_DAY_AHEAD
    assert refused(OtherDay(date(1999, 12, 31))) is HrSentence.CORRECTION_DAY_EARLY


@pytest.mark.parametrize(
    ("change", "person_id"), [(OtherPerson("00123"), 7), (OtherResult(2, 4), None), (OtherDay(date(2026, 3, 4)), None)]
)
def test_what_changes_nothing_is_refused(change: OtherPerson | OtherResult | OtherDay, person_id: int | None) -> None:
    assert refused(change, person_id) is HrSentence.CORRECTION_CHANGES_NOTHING


def test_nothing_takes_the_place_of_what_is_annulled_and_it_can_count_again() -> None:
    assert corrected(SAID, Annulment(), None, TODAY) is None
    assert corrected(SAID, Reinstatement(), None, TODAY) == SAID


def correction(minute: int, old: str, new: str | None) -> Correction:
    at = moment(STARTED + timedelta(minutes=minute))
    return Correction(f"c{minute}", old, new, CorrectionKind.RESULT, "Marked wrongly", at, Role.HR)


def test_the_newest_record_is_found_along_the_chain() -> None:
    chain = [correction(2, "b", "c"), correction(1, "a", "b")]
    assert [last_of(one, chain) for one in ("a", "b", "c", "x")] == ["c", "c", "c", "x"]


def test_a_chain_ends_with_what_was_annulled_until_that_counts_again() -> None:
    chain = [correction(1, "a", "b"), correction(2, "b", None)]
    assert last_of("a", chain) == "b"
    assert last_of("a", [*chain, correction(3, "b", "c")]) == "c"


def test_a_chain_that_was_bent_into_a_ring_ends() -> None:
    assert last_of("a", [correction(1, "a", "b"), correction(2, "b", "a")]) in ("a", "b")
