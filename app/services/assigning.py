"""HR assigns modules: to single people, to a department, or to everybody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.domain.assignments import Assignment, is_fulfilled, next_occurrence
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock, new_ids
from app.domain.people import Actor, Role, clean_line, clean_number
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.storage import assignments
from app.storage.assignments import Candidate
from app.storage.database import Database

_NAMED_AT_MOST = 5
"""How many unknown numbers a refusal names."""


@dataclass(frozen=True, slots=True)
class Assigned:
    """What assigning a module did: how many people got it, and who was left as they are.

    `proved` of those who got it need not do anything, for they have passed it before; `open` have it still to do,
    `fulfilled` are done with it and were not asked again.
    """

    module: str
    due: date | None
    added: int
    proved: int
    open: int
    fulfilled: int


class Assigning:
    """Makes assignments and moves their due dates; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def assign_to_people(
        self, actor: Actor, module_id: str, numbers: Sequence[str], due: date | None = None, *, again: bool = False
    ) -> Assigned:
        """Assign a module to the people with these employee numbers; nobody gets it if one of them is unknown.

        `due` is a day on their own calendars, `again` asks for a new pass from those who are done. Who has left gets
        nothing. Refuses an unknown module and a day that is over.
        """
        actor.require(Role.HR)
        self._check(module_id, due)
        wanted = tuple(dict.fromkeys(clean_number(number) for number in numbers))
        with self._database.transaction() as session:
            found = assignments.list_people_by_number(session, wanted)
            unknown = [number for number in wanted if number not in found]
            if unknown:
                more = "" if len(unknown) <= _NAMED_AT_MOST else f" (+{len(unknown) - _NAMED_AT_MOST})"
                raise Refusal(Sentence.PEOPLE_UNKNOWN, numbers=", ".join(unknown[:_NAMED_AT_MOST]) + more)
            candidates = assignments.list_candidates(session, module_id, sorted(found.values()), self._today())
            made, done = self._decide(module_id, candidates, due, again)
            assignments.add_assignments(session, made)
            return done

    def assign_to_department(
        self, actor: Actor, module_id: str, department: str, due: date | None = None, *, again: bool = False
    ) -> Assigned:
        """Assign a module to everybody of a department; otherwise as `assign_to_people`.

        Refuses a department that has nobody.
        """
        actor.require(Role.HR)
        self._check(module_id, due)
        name = clean_line(department)
        with self._database.transaction() as session:
            candidates = assignments.list_candidates_of_department(session, module_id, name, self._today())
            if not candidates:
                raise Refusal(Sentence.DEPARTMENT_UNKNOWN, department=name)
            made, done = self._decide(module_id, candidates, due, again)
            assignments.add_assignments(session, made)
            return done

    def assign_to_everyone(
        self, actor: Actor, module_id: str, due: date | None = None, *, again: bool = False
    ) -> Assigned:
        """Assign a module to everybody in the workspace; otherwise as `assign_to_people`.

        Takes a few seconds for a hundred thousand people: call it off the window's thread.
        """
        actor.require(Role.HR)
        self._check(module_id, due)
        with self._database.transaction() as session:
            candidates = assignments.list_all_candidates(session, module_id, self._today())
            made, done = self._decide(module_id, candidates, due, again)
            assignments.add_assignments(session, made)
            return done

    def change_due(self, actor: Actor, assignment_id: UUID, due: date | None) -> Assignment:
        """Move the due date of an assignment, or take it away; refuse a day that is over, and a fulfilled one."""
        actor.require(Role.HR)
        self._check_day(due)
        with self._database.transaction() as session:
            found = assignments.load_assignment(session, assignment_id)
            if found is None:
                raise Refusal(Sentence.ASSIGNMENT_UNKNOWN)
            if found.withdrawn is not None:
                raise Refusal(HrSentence.ASSIGNMENT_WITHDRAWN)
            last_pass = assignments.load_last_pass(session, found.person_id, found.module)
            if is_fulfilled(found.occurrence, found.assigned, last_pass):
                raise Refusal(Sentence.ASSIGNMENT_FULFILLED)
            assignments.save_due(session, assignment_id, due, self._today())
            return replace(found, due=due)

    def _check(self, module_id: str, due: date | None) -> None:
        self._catalogue.course().module(module_id)
        self._check_day(due)

    def _check_day(self, due: date | None) -> None:
        if due is not None and due < self._today():
            raise Refusal(Sentence.DUE_DAY_OVER, day=due.isoformat())

    def _today(self) -> date:
        return self._clock().date()

    def _decide(
        self, module_id: str, candidates: list[Candidate], due: date | None, again: bool
    ) -> tuple[list[Assignment], Assigned]:
        """Return the assignments to make for these people, and the account of it."""
        now = self._clock()
        wanted: list[tuple[int, int]] = []
        proved = waiting = fulfilled = 0
        for one in candidates:
            occurrence = next_occurrence(one.last, one.last_pass, again=again, withdrawn=one.withdrawn)
            if occurrence is not None:
                wanted.append((one.person_id, occurrence))
                proved += occurrence == 1 and one.last_pass is not None
            elif one.last is not None and is_fulfilled(*one.last, one.last_pass):
                fulfilled += 1
            else:
                waiting += 1
        made = [
            Assignment(own, person_id, module_id, occurrence, now, due)
            for own, (person_id, occurrence) in zip(new_ids(now, len(wanted)), wanted, strict=True)
        ]
        return made, Assigned(module_id, due, len(made), proved, waiting, fulfilled)
