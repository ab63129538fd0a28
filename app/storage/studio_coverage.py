"""Reads of all item drafts at once what coverage asks, and how often their live versions were answered."""

from collections import Counter

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.domain.items import ItemKind
from app.domain.studio import WorkState
from app.domain.studio_coverage import DraftSketch
from app.storage import item_tallies
from app.storage.studio_tables import StudioItemRow
from app.storage.tables import AttemptItemRow, AttemptRow, ResponseRow


def list_sketches(session: Session) -> list[DraftSketch]:
    """Return a sketch of every item draft that is not retired."""
    rows = session.execute(
        select(
            StudioItemRow.id,
            StudioItemRow.module,
            StudioItemRow.kind,
            StudioItemRow.commitments,
            StudioItemRow.situation,
            StudioItemRow.languages,
            StudioItemRow.lacks,
        ).where(StudioItemRow.state != WorkState.RETIRED.value)
    )
    return [
        DraftSketch(id_, module, ItemKind(kind), tuple(about.split()), situation, tuple(languages.split()), not lacks)  # type: ignore[arg-type]
        for id_, module, kind, about, situation, languages, lacks in rows
    ]


def count_first_attempts(session: Session) -> dict[tuple[str, ...], int]:
    """Return how many first attempts answered a live version, by the commitments of its draft.

    The tallies know of those whose single answers are gone.
    """
    answered = (
        select(AttemptItemRow.item_digest, func.count().label("people"))
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .join(
            ResponseRow,
            and_(ResponseRow.attempt_id == AttemptItemRow.attempt_id, ResponseRow.position == AttemptItemRow.position),
        )
        .where(
            AttemptRow.number == 1,
            AttemptItemRow.counted.is_(False),
            AttemptItemRow.item_digest.in_(select(StudioItemRow.live_digest)),
        )
        .group_by(AttemptItemRow.item_digest)
    )
    kept = {digest: people for digest, people in session.execute(answered)}  # noqa: C416 - a row is no pair to mypy
    tallied = item_tallies.count_answered(session)
    found: Counter[tuple[str, ...]] = Counter()
    rows = session.execute(
        select(StudioItemRow.commitments, StudioItemRow.live_digest).where(StudioItemRow.live_digest.is_not(None))
    )
    for about, digest in rows:
        people = kept.get(digest or "", 0) + tallied.get(digest or "", 0)
        if people:
            found[tuple(about.split())] += people
    return found
