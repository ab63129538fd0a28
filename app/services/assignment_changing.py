"""HR moves due dates of, and withdraws, what is still to be done; both can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.domain.moments import Clock
from app.domain.people import Actor, Role
from app.domain.refusals import Refusal, Sentence
from app.storage import assignment_changes
from app.storage.assignment_changes import OpenDue
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class Changed:
    """How many assignments were changed, as they were `before`; `left` were done or withdrawn and stayed."""

    before: tuple[OpenDue, ...]
    left: int


class AssignmentChanging:
    """Changes assignments by their ids; each call is one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def change_dues(self, actor: Actor, ids: Sequence[UUID], due: date | None) -> Changed:
        """Move the due dates of what is still to be done, or take them away; refuse a day that is over."""
        actor.require(Role.HR)
        today = self._clock().date()
        if due is not None and due < today:
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())
        with self._database.transaction() as session:
            found = assignment_changes.list_open(session, ids)
            assignment_changes.save_dues(session, [replace(one, due=due) for one in found], today)
            return Changed(tuple(found), len(ids) - len(found))

    def restore_dues(self, actor: Actor, before: Sequence[OpenDue]) -> int:
        """Give back the due dates that a change took away, to what is still to be done; return how many."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            open_ = {one.id for one in assignment_changes.list_open(session, [one.id for one in before])}
            kept = [one for one in before if one.id in open_]
            assignment_changes.save_dues(session, kept, self._clock().date())
            return len(kept)

    def withdraw(self, actor: Actor, ids: Sequence[UUID]) -> Changed:
        """Withdraw what is still to be done: it is asked for no more, and no rule of today gives it again."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            found = assignment_changes.list_open(session, ids)
            assignment_changes.save_withdrawn(session, [one.id for one in found], self._clock().date())
            return Changed(tuple(found), len(ids) - len(found))

    def take_back(self, actor: Actor, ids: Sequence[UUID]) -> None:
        """Undo withdrawals of today."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            assignment_changes.save_taken_back(session, ids, self._clock().date())
