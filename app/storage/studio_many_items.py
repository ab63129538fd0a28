"""Item drafts by the thousand: read by their ids, added in one go, and deleted again."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from app.domain.item_marks import ItemMarks
from app.domain.studio import ItemDraft, KeptItem, search_words
from app.storage.studio_items import columns_of, kept_of
from app.storage.studio_tables import StudioItemRow, StudioWordsRow
from app.storage.tables import PublishedRow

_IDS_AT_ONCE = 5_000


def load_items(session: Session, item_ids: Sequence[str]) -> dict[str, KeptItem]:
    """Return the drafts of those ids that there are, with their live versions."""
    found: dict[str, KeptItem] = {}
    for start in range(0, len(item_ids), _IDS_AT_ONCE):
        part = item_ids[start : start + _IDS_AT_ONCE]
        rows = session.execute(
            select(StudioItemRow, PublishedRow.body)
            .outerjoin(PublishedRow, PublishedRow.digest == StudioItemRow.live_digest)
            .where(StudioItemRow.id.in_(part))
        )
        found |= {row.id: kept_of(row, live) for row, live in rows}
    return found


def add_new_items(session: Session, drafts: Sequence[tuple[ItemDraft, ItemMarks, int]], now: datetime) -> None:
    """Add drafts that were never published, each with its marks at a place of its module; fast for many."""
    rows = [
        columns_of(draft, marks)
        | {"state": marks.state.value, "created": now, "changed": now, "place": place, "revision": 1}
        for draft, marks, place in drafts
    ]
    if rows:
        session.execute(insert(StudioItemRow), rows)
        words = [{"item": draft.item.id, "words": search_words(draft)} for draft, _, _ in drafts]
        session.execute(insert(StudioWordsRow), words)


def list_touched(session: Session, item_ids: Sequence[str]) -> set[str]:
    """Return which items of these ids were saved again or published since they were added, or are gone."""
    fresh: set[str] = set()
    for start in range(0, len(item_ids), _IDS_AT_ONCE):
        part = item_ids[start : start + _IDS_AT_ONCE]
        untouched = select(StudioItemRow.id).where(
            StudioItemRow.id.in_(part), StudioItemRow.revision == 1, StudioItemRow.live_digest.is_(None)
        )
        fresh |= set(session.scalars(untouched))
    return set(item_ids) - fresh


def delete_items(session: Session, item_ids: Sequence[str]) -> None:
    """Delete drafts; those that are not there are no error."""
    for start in range(0, len(item_ids), _IDS_AT_ONCE):
        part = item_ids[start : start + _IDS_AT_ONCE]
        session.execute(delete(StudioWordsRow).where(StudioWordsRow.item.in_(part)))
        session.execute(delete(StudioItemRow).where(StudioItemRow.id.in_(part)))
