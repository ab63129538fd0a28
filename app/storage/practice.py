"""What people practise: how well they remember each item, and what they answered. Nothing of HR's reads this."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from app.domain.attempts import AttemptState
from app.storage.practice_tables import PracticeCardRow, PracticeReviewRow
from app.storage.tables import AttemptItemRow, AttemptRow, CompletionRow, ResponseRow


@dataclass(frozen=True, slots=True)
class StoredCard:
    """The card of an item: its state as JSON, and when it is due (UTC)."""

    item: str
    card: str
    due: datetime


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer to an item, in a quiz or in practice: its mark (0–1) and when it was given (UTC)."""

    item: str
    mark: float
    at: datetime


def list_cards(session: Session, person_id: int) -> list[StoredCard]:
    """Return all cards of a person."""
    card = PracticeCardRow
    rows = session.execute(select(card.item, card.card, card.due).where(card.person_id == person_id))
    return [StoredCard(*row) for row in rows]


def load_card(session: Session, person_id: int, item: str) -> StoredCard | None:
    """Return a person's card of an item, None if they never met it."""
    row = session.get(PracticeCardRow, (person_id, item))
    return StoredCard(row.item, row.card, row.due) if row else None


def save_cards(session: Session, person_id: int, cards: Iterable[StoredCard]) -> None:
    """Save cards over older ones of the same items."""
    rows = [{"person_id": person_id, "item": one.item, "card": one.card, "due": one.due} for one in cards]
    if rows:
        put = insert(PracticeCardRow)
        put = put.on_conflict_do_update(set_={"card": put.excluded.card, "due": put.excluded.due})
        session.execute(put, rows)


def add_review(session: Session, person_id: int, answer: GivenAnswer) -> None:
    """Keep an answer that was given in practice."""
    session.add(PracticeReviewRow(person_id=person_id, item=answer.item, mark=answer.mark, reviewed=answer.at))


def count_reviews(session: Session, person_id: int) -> int:
    """Return how many answers a person gave in practice."""
    count = select(func.count()).select_from(PracticeReviewRow).where(PracticeReviewRow.person_id == person_id)
    return session.scalar(count) or 0


def list_reviews(session: Session, person_id: int) -> list[GivenAnswer]:
    """Return the answers that a person gave in practice, oldest first."""
    review = PracticeReviewRow
    rows = session.execute(
        select(review.item, review.mark, review.reviewed).where(review.person_id == person_id).order_by(review.id)
    )
    return [GivenAnswer(*row) for row in rows]


def delete_practice(session: Session, person_id: int) -> None:
    """Erase everything that is kept of a person's practice."""
    session.execute(delete(PracticeReviewRow).where(PracticeReviewRow.person_id == person_id))
    session.execute(delete(PracticeCardRow).where(PracticeCardRow.person_id == person_id))


def last_quiz(session: Session, person_id: int) -> int:
    """Return the number of a person's newest completion record, 0 without one."""
    return session.scalar(select(func.max(CompletionRow.sequence)).where(CompletionRow.person_id == person_id)) or 0


def list_quiz_answers(session: Session, person_id: int, after: int) -> list[GivenAnswer]:
    """Return the answers in the quizzes that ended in a completion record later than `after`, oldest first."""
    rows = session.execute(
        select(AttemptItemRow.item, ResponseRow.mark, ResponseRow.answered)
        .select_from(CompletionRow)
        .join(ResponseRow, ResponseRow.attempt_id == CompletionRow.attempt_id)
        .join(
            AttemptItemRow,
            (AttemptItemRow.attempt_id == ResponseRow.attempt_id) & (AttemptItemRow.position == ResponseRow.position),
        )
        .where(CompletionRow.person_id == person_id, CompletionRow.sequence > after)
        .order_by(ResponseRow.answered)
    )
    return [GivenAnswer(*row) for row in rows]


def list_items_under_way(session: Session, person_id: int) -> frozenset[str]:
    """Return the items of the quizzes that a person has begun and not finished."""
    rows = session.scalars(
        select(AttemptItemRow.item)
        .join(AttemptRow, AttemptRow.id == AttemptItemRow.attempt_id)
        .where(AttemptRow.person_id == person_id, AttemptRow.state == AttemptState.IN_PROGRESS.value)
    )
    return frozenset(rows)
