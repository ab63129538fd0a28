"""The tables of practice: what a person is about to forget. Nobody else reads them, and they count for no record."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class PracticeCardRow(Row):
    """How well a person remembers an item: the state of the `fsrs` library as JSON, and when it is due (UTC)."""

    __tablename__ = "practice_card"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    card: Mapped[str]
    due: Mapped[datetime]
    __table_args__ = (Index("ix_practice_card_due", "person_id", "due"),)


class PracticeReviewRow(Row):
    """One answer in practice: the item and whether it was right."""

    __tablename__ = "practice_review"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    item: Mapped[str]
    mark: Mapped[float]
    reviewed: Mapped[datetime]
    __table_args__ = (Index("ix_practice_review_person", "person_id", "item"),)
