"""What an erasure comes to is said of the person, and only of what there is."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.erasing import clean_erasure_reason, preview
from app.domain.held_data import Held
from app.domain.hr_sentences import HrSentence
from app.domain.people import Person
from app.domain.redaction import Mentions
from app.domain.refusals import Refusal
from app.domain.retention import Periods

TODAY = date(2026, 4, 1)
HELD = Held(
    person=Person(1, "00123", "Aiko Tanaka", "Sales"),
    joined=datetime(2026, 1, 1, tzinfo=UTC),
    earlier_names=0,
    lessons=0,
    pages=0,
    attempts=0,
    records=2,
    answers=0,
    drafts=0,
    first_answer=None,
    overdue=0,
    agreements=1,
    wordings=("2026-01",),
    assignments=0,
    allowances=0,
    practice_items=0,
    practice_answers=0,
    inquiries=0,
    settings=2,
    corrections=0,
    left_on=None,
    periods=Periods(),
)


def test_what_goes_is_said_of_the_person_and_not_to_them() -> None:
    shown = preview(HELD, TODAY, entries=3, exports=0, mentions=0)
    assert [(part.title.en, part.contents.en) for part in shown.goes] == [
        ("Who they are", "Name, employee number 00123, department"),
        ("Results", "2 records: module, wording, score, date"),
        ("Agreements", "1 confirmation of the policy"),
        ("Settings", "2 notes"),
    ]


def test_what_stays_is_named_as_far_as_there_is_any() -> None:
    few = preview(HELD, TODAY, entries=1, exports=0, mentions=0)
    assert [one.title.en for one in few.stays] == ["The ledger", "Files outside"]
    assert few.stays[0].left.en.startswith("1 tombstone:")
    many = preview(HELD, TODAY, entries=1_204, exports=1, mentions=2)
    assert [one.left.en.split(" ")[0] for one in many.stays] == ["1,204", "1", "2", "Exported"]


@pytest.mark.parametrize(
    ("left_on", "warns"),
    [
        (None, "They still work here."),
        (date(2026, 4, 1), "They still work here."),
        (date(2026, 3, 31), "By your own period"),
        (date(2021, 4, 1), "By your own period"),
        (date(2021, 3, 31), ""),
    ],
)
def test_what_speaks_against_it_is_said_as_long_as_it_does(left_on: date | None, warns: str) -> None:
    warnings = preview(replace(HELD, left_on=left_on), TODAY, entries=0, exports=0, mentions=0).warnings
    assert [warning.en.startswith(warns) for warning in warnings] == ([True] if warns else [])


def test_a_reason_names_nobody() -> None:
    mentions = Mentions(["Aiko Tanaka"], ["00123"])
    assert clean_erasure_reason("  Asked for on 1 April ", mentions) == "Asked for on 1 April"
    with pytest.raises(Refusal) as refused:
        clean_erasure_reason("Asked for by aiko tanaka", mentions)
    assert refused.value.sentence is HrSentence.ERASURE_REASON_NAMES
