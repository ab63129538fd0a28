"""Saved views: a filter and an order of a list under a name."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.hr_sentences import HrSentence
from app.domain.people import clean_line
from app.domain.records import RecordFilter, RecordSort
from app.domain.refusals import Refusal

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class RecordView:
    """What a saved view of the records shows."""

    wanted: RecordFilter
    sort: RecordSort


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view that is kept under a name of its own."""

    id: UUID
    name: str
    view: RecordView


def clean_view_name(name: str) -> str:
    """Return the name of a view as it is kept; refuse an empty one and one that is too long."""
    cleaned = clean_line(name)
    if not cleaned:
        raise Refusal(HrSentence.VIEW_NAME_MISSING)
    if len(cleaned) > LONGEST_NAME:
        raise Refusal(HrSentence.VIEW_NAME_TOO_LONG)
    return cleaned
