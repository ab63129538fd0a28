"""Counts whom rules are for and what came of them; the number of queries does not grow with the people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from app.domain.assignment_rules import Audience
from app.storage.assignment_tables import AssignmentRow
from app.storage.presence import is_here
from app.storage.settling import meets
from app.storage.tables import PersonRow


@dataclass(frozen=True, slots=True)
class StandingsOfModule:
    """How many people have a module still to do (late and exempt ones among them), and how many are done with it."""

    open: int
    done: int


def count_people(session: Session, audiences: Sequence[Audience], today: date) -> list[int]:
    """Return how many people each audience has today, in one pass over the people."""
    if not audiences:
        return []
    columns = [func.sum(case((meets(audience), 1), else_=0)) for audience in audiences]
    row = session.execute(select(*columns).select_from(PersonRow).where(is_here(today))).one()
    return [count or 0 for count in row]


def count_open(session: Session) -> dict[UUID, int]:
    """Return how many assignments of each rule are still to be done."""
    query = (
        select(AssignmentRow.rule_id, func.count())
        .where(
            AssignmentRow.rule_id.is_not(None),
            AssignmentRow.fulfilled.is_(None),
            AssignmentRow.withdrawn.is_(None),
            AssignmentRow.replaced.is_(None),
        )
        .group_by(AssignmentRow.rule_id)
    )
    return {rule_id: count for rule_id, count in session.execute(query) if rule_id is not None}


def count_standings(session: Session, module: str, audience: Audience, today: date) -> StandingsOfModule:
    """Return how the people of an audience stand with a module."""
    done = func.sum(case((AssignmentRow.fulfilled.is_not(None), 1), else_=0))
    query = (
        select(func.count(), done)
        .select_from(AssignmentRow)
        .join(PersonRow, and_(PersonRow.id == AssignmentRow.person_id, is_here(today), meets(audience)))
        .where(AssignmentRow.module == module, AssignmentRow.replaced.is_(None), AssignmentRow.withdrawn.is_(None))
    )
    row = session.execute(query).one()
    return StandingsOfModule(row[0] - (row[1] or 0), row[1] or 0)


def list_numbers(session: Session, people: Sequence[int]) -> dict[int, str]:
    """Return the employee numbers of people by their ids, in the order of the numbers."""
    query = select(PersonRow.id, PersonRow.number).where(PersonRow.id.in_(people)).order_by(PersonRow.number)
    return {person_id: number for person_id, number in session.execute(query)}  # noqa: C416 - a row is no pair to mypy
