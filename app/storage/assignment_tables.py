"""The tables of what somebody has to learn by when, and of what HR grants them for it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class AssignmentRow(Row):
    """One occurrence of a module for a person; `due` is a local date in ISO form. A renewal is a new row."""

    __tablename__ = "assignment"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    module: Mapped[str]
    occurrence: Mapped[int]
    assigned: Mapped[datetime]
    due: Mapped[str | None]
    __table_args__ = (UniqueConstraint("person_id", "module", "occurrence"), Index("ix_assignment_module", "module"))


class AllowanceRow(Row):
    """More time (`extra_time`, in percent) or more attempts (`attempts`, a count) for a person, and why.

    An empty `module` means every module.
    """

    __tablename__ = "allowance"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    module: Mapped[str]
    kind: Mapped[str]
    amount: Mapped[int]
    reason: Mapped[str]
    granted: Mapped[datetime]
    __table_args__ = (Index("ix_allowance_person", "person_id"),)
