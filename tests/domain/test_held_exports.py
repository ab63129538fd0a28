"""Whether an old export held a person is said only as surely as it is known."""

from datetime import UTC, date, datetime

import pytest

from app.domain.held_exports import Inclusion, OwnCompletion, inclusion
from app.domain.moments import Moment
from app.domain.plain import canonical
from app.domain.records import RecordFilter

OWN = (OwnCompletion("tidy-desk", True, Moment("2026-03-31T23:55:00Z", "2026-04-01T08:55:00+09:00")),)
LATER = datetime(2026, 4, 2, tzinfo=UTC)


def judged(wanted: RecordFilter, at: datetime = LATER, own: tuple[OwnCompletion, ...] = OWN) -> Inclusion:
    return inclusion(canonical(wanted), at, own)


@pytest.mark.parametrize(
    "wanted",
    [
        RecordFilter(),
        RecordFilter(module="tidy-desk"),
        RecordFilter(passed=True),
        RecordFilter(since=date(2026, 4, 1), until=date(2026, 4, 1)),
    ],
)
def test_what_never_changes_is_certain(wanted: RecordFilter) -> None:
    assert judged(wanted) is Inclusion.YES


@pytest.mark.parametrize(
    "wanted",
    [
        RecordFilter(module="locked-drawer"),
        RecordFilter(passed=False),
        RecordFilter(since=date(2026, 4, 2)),
        RecordFilter(until=date(2026, 3, 31)),
        RecordFilter(search="anybody", passed=False),
    ],
)
def test_what_did_not_match_then_was_not_in_it(wanted: RecordFilter) -> None:
    assert judged(wanted) is Inclusion.NO


@pytest.mark.parametrize("wanted", [RecordFilter(search="Tan"), RecordFilter(department="Sales")])
def test_what_may_have_changed_since_is_said_to_be_possible(wanted: RecordFilter) -> None:
    assert judged(wanted) is Inclusion.MAYBE


def test_an_export_holds_nothing_that_came_after_it() -> None:
    before, same_second = datetime(2026, 3, 31, 23, 54, tzinfo=UTC), datetime(2026, 3, 31, 23, 55, tzinfo=UTC)
    assert judged(RecordFilter(), before) is Inclusion.NO
    assert judged(RecordFilter(), same_second) is Inclusion.YES
    assert judged(RecordFilter(), LATER, ()) is Inclusion.NO
