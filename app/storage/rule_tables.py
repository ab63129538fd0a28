"""The tables of what HR decides for many at once, or for good: rules that assign modules, and exemptions."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.storage.tables import Row


class AssignmentRuleRow(Row):
    """A rule as it is since the day `since`; days are local and in ISO form.

    `audience` is the department or job of `whom`; either `due_days` or `due_on` is set, or none. `recurrence` is the
    text of `domain.recurrence`. It gives nothing from the day `ended` on.
    """

    __tablename__ = "assignment_rule"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    module: Mapped[str]
    whom: Mapped[str]
    audience: Mapped[str]
    due_days: Mapped[int | None]
    due_on: Mapped[str | None]
    recurrence: Mapped[str]
    grace: Mapped[int]
    lead: Mapped[int]
    starts: Mapped[str]
    since: Mapped[str]
    ended: Mapped[str | None]
    made: Mapped[datetime]


class AssignmentRulePersonRow(Row):
    """One of the people whom a rule names."""

    __tablename__ = "assignment_rule_person"
    rule_id: Mapped[UUID] = mapped_column(ForeignKey("assignment_rule.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    __table_args__ = (Index("ix_assignment_rule_person_person", "person_id"),)


class AssignmentRulePastRow(Row):
    """What a rule was before, from the day `since` to before the day `until`; `terms` is canonical JSON."""

    __tablename__ = "assignment_rule_past"
    id: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[UUID] = mapped_column(ForeignKey("assignment_rule.id"))
    since: Mapped[str]
    until: Mapped[str]
    terms: Mapped[str]
    __table_args__ = (Index("ix_assignment_rule_past_rule", "rule_id"),)


class ExemptionRow(Row):
    """Whom HR does not ask for a module (an empty `module` means every one), from when until when, and why.

    Both days are inclusive; it holds no longer on the day `lifted`.
    """

    __tablename__ = "exemption"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    module: Mapped[str]
    reason: Mapped[str]
    begins: Mapped[str]
    ends: Mapped[str | None]
    lifted: Mapped[str | None]
    granted: Mapped[datetime]
    __table_args__ = (Index("ix_exemption_person", "person_id"),)
