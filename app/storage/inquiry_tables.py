"""The tables of what employees ask, and of the answers."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class InquiryRow(Row):
    """A question, a doubt or a wish for a correction.

    `desk` is who answers it, `about_kind` and `about` name its subject.
    """

    __tablename__ = "inquiry"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    desk: Mapped[str]
    about_kind: Mapped[str]
    about: Mapped[str]
    text: Mapped[str]
    asked: Mapped[datetime]
    asked_local: Mapped[str]
    __table_args__ = (Index("ix_inquiry_person", "person_id"), Index("ix_inquiry_desk", "desk", "asked"))


class InquiryAnswerRow(Row):
    """An answer to an inquiry, append-only; `role` is whose desk gave it, `account` the name of the sign-in."""

    __tablename__ = "inquiry_answer"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inquiry_id: Mapped[UUID] = mapped_column(ForeignKey("inquiry.id"))
    role: Mapped[str]
    text: Mapped[str]
    answered: Mapped[datetime]
    answered_local: Mapped[str]
    account: Mapped[str | None]
    __table_args__ = (Index("ix_inquiry_answer_inquiry", "inquiry_id"),)
