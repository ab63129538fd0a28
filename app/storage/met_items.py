"""Which items the quizzes of a person have shown them."""

from dataclasses import dataclass

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from app.domain.attempts import AttemptState
from app.storage.tables import AttemptItemRow, AttemptRow, ResponseRow


@dataclass(frozen=True, slots=True)
class MetItems:
    """Ids of items: those answered in any attempt, and all of the attempts in progress."""

    answered: frozenset[str]
    pending: frozenset[str]


def load_met_items(session: Session, person_id: int) -> MetItems:
    """Return the items that a person met."""
    rows = session.execute(
        select(AttemptItemRow.item, AttemptRow.state, ResponseRow.position)
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .outerjoin(
            ResponseRow,
            and_(ResponseRow.attempt_id == AttemptItemRow.attempt_id, ResponseRow.position == AttemptItemRow.position),
        )
        .where(AttemptRow.person_id == person_id)
    ).all()
    return MetItems(
        frozenset(item for item, _, answered in rows if answered is not None),
        frozenset(item for item, state, _ in rows if state == AttemptState.IN_PROGRESS.value),
    )
