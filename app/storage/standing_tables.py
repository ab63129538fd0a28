"""The tables that keep how each person stands now, so that an overview of everybody need not read every assignment."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class StandingProfileRow(Row):
    """A way to stand: the modules that somebody is assigned, each with its mark, as `domain.overview.read_profile`."""

    __tablename__ = "standing_profile"
    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[str] = mapped_column(unique=True)


class PersonStandingRow(Row):
    """How a person stands now; kept up by the triggers of `storage.standing_upkeep` and by nothing else.

    `late_from` is the first day on which something that is left to do is overdue; department and last day are those of
    the person.
    """

    __tablename__ = "person_standing"
    person_id: Mapped[int] = mapped_column(primary_key=True)
    department: Mapped[str]
    profile_id: Mapped[int]
    late_from: Mapped[str | None]
    left_on: Mapped[str | None]
    __table_args__ = (Index("ix_person_standing_alike", "department", "profile_id", "late_from", "left_on"),)
