"""The tables of what somebody has to learn by when, and of what HR grants them for it."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Computed, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row

_CURRENT = "replaced IS NULL AND withdrawn IS NULL"
_OPEN = f"{_CURRENT} AND fulfilled IS NULL AND exempted IS NULL"
"""What the list of standings of today is about; `storage.standing_paths` says which index is for what."""


class AssignmentRow(Row):
    """One occurrence of a module for a person, as it is since the day `since`; days are local and in ISO form.

    A renewal is a new row; `replaced` is the day on which it came. `late_from` is the first day that is overdue, which
    is `grace` days after the one after `due`. `fulfilled` is the day of the pass that counts for it. The two `…_order`
    say where a row stands in the order of days, also if it has none: a list needs a place for every row.
    """

    __tablename__ = "assignment"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    module: Mapped[str]
    occurrence: Mapped[int]
    assigned: Mapped[datetime]
    due: Mapped[str | None]
    rule_id: Mapped[UUID | None]
    grace: Mapped[int] = mapped_column(default=0)
    late_from: Mapped[str | None]
    since: Mapped[str]
    fulfilled: Mapped[str | None]
    withdrawn: Mapped[str | None]
    replaced: Mapped[str | None]
    exempted: Mapped[str | None]
    due_order: Mapped[str | None] = mapped_column(Computed("coalesce(due, '9999-12-31')", persisted=False))
    done_order: Mapped[str | None] = mapped_column(Computed("coalesce(fulfilled, '')", persisted=False))
    __table_args__ = (
        UniqueConstraint("person_id", "module", "occurrence"),
        Index("ix_assignment_module", "module"),
        Index("ix_assignment_current", "module", "person_id", sqlite_where=text(_CURRENT)),
        Index("ix_assignment_open", "late_from", "module", "person_id", sqlite_where=text(_OPEN)),
        Index(
            "ix_assignment_open_due",
            *("due_order", "id", "late_from", "module", "person_id"),
            sqlite_where=text(_OPEN),
        ),
        Index("ix_assignment_due", "due_order", "id", sqlite_where=text(_CURRENT)),
        Index(
            "ix_assignment_module_due",
            *("module", "due_order", "id", "late_from", "person_id"),
            sqlite_where=text(_CURRENT),
        ),
        Index("ix_assignment_done", "done_order", "id", "module", "person_id", sqlite_where=text(_CURRENT)),
        Index("ix_assignment_exempt", "exempted", sqlite_where=text(f"{_CURRENT} AND exempted IS NOT NULL")),
        # What somebody has to do still, for the list of people.
        Index(
            "ix_assignment_waiting",
            "person_id",
            "late_from",
            sqlite_where=text("fulfilled IS NULL AND exempted IS NULL AND withdrawn IS NULL AND replaced IS NULL"),
        ),
    )


class AssignmentPastRow(Row):
    """An assignment as it was before, from the day `since` to before the day `until`."""

    __tablename__ = "assignment_past"
    id: Mapped[int] = mapped_column(primary_key=True)
    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignment.id"))
    since: Mapped[str]
    until: Mapped[str]
    due: Mapped[str | None]
    grace: Mapped[int]
    late_from: Mapped[str | None]
    fulfilled: Mapped[str | None]
    withdrawn: Mapped[str | None]
    exempted: Mapped[str | None]
    __table_args__ = (
        Index("ix_assignment_past_assignment", "assignment_id"),
        Index("ix_assignment_past_until", "until"),
    )


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
