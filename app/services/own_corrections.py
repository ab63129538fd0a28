"""What was corrected of a person's records: both records, the reason, and when; of another person nothing is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.domain.corrections import Correction, Said
from app.domain.texts import Text
from app.storage import corrections, inquiry_subjects
from app.storage.completions import OwnRecord
from app.storage.database import Session


@dataclass(frozen=True, slots=True)
class OwnCorrection:
    """A correction as the person sees it: what the old record said and what the new one says.

    Either is None where it is another person's or where there is none.
    """

    correction: Correction
    title: Text
    before: Said | None
    after: Said | None


def list_own_corrections(session: Session, person_id: int) -> tuple[OwnCorrection, ...]:
    """Return the corrections that took a record from a person or gave them one, the newest first."""
    found = corrections.list_corrections_about(session, person_id)
    ids = {one for each in found for one in (each.completion_id, each.replacement_id) if one is not None}
    said = {one: says for one, says in corrections.list_said(session, ids).items() if says.person_id == person_id}
    titles = inquiry_subjects.list_record_titles(session, ids)
    return tuple(
        OwnCorrection(
            each,
            titles[each.completion_id][0],
            said.get(each.completion_id),
            said.get(each.replacement_id or ""),
        )
        for each in reversed(found)
    )


def attempt_behind(record: OwnRecord, records: Iterable[OwnRecord]) -> UUID | None:
    """Return the attempt that a record rests on: its own, or that of the own record whose place it took."""
    by_id = {one.id: one for one in records}
    found: OwnRecord | None = record
    for _ in range(len(by_id) + 1):
        if found is None or found.attempt_id is not None:
            break
        found = by_id.get(found.corrects or "")
    return found.attempt_id if found is not None else None
