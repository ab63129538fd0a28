"""The tables of what guards a person's record: who looked at it, and the PIN that opens it on a shared computer."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class RecordReadingRow(Row):
    """Somebody looked at a person's page on a local day, once for each day; `account` is the name of the sign-in."""

    __tablename__ = "record_reading"
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    day: Mapped[str]
    role: Mapped[str]
    account: Mapped[str]
    __table_args__ = (Index("ix_record_reading_person", "person_id", "day"),)


class PersonPinRow(Row):
    """The PIN of a person; without a hash they make one the next time.

    `failures` wrong ones came in a row, the last at `tried`. HR reset it on the day `reset_on`, by the sign-in
    `reset_by`, for a reason that the person reads.
    """

    __tablename__ = "person_pin"
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True, autoincrement=False)
    pin_hash: Mapped[str | None]
    failures: Mapped[int] = mapped_column(default=0)
    tried: Mapped[datetime | None]
    reset_on: Mapped[str | None]
    reset_by: Mapped[str | None]
    reset_reason: Mapped[str | None]
