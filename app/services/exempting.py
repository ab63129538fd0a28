"""HR exempts people from modules, with a reason that they can read, and lifts exemptions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.allowances import clean_reason
from app.domain.exemptions import Exemption, check_span
from app.domain.hr_sentences import HrSentence
from app.domain.moments import Clock, new_id
from app.domain.people import READERS, Actor, Role, clean_number
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.services.reading_noting import note_reading
from app.storage import assignments, exemptions
from app.storage.database import Database

Whose = tuple[str, str]
"""An employee number and a module; an empty module means every one."""


@dataclass(frozen=True, slots=True)
class Exempted:
    """The exemptions that were made; `left` were exempt already."""

    ids: tuple[UUID, ...]
    left: int


class Exempting:
    """Makes and lifts exemptions; each call is one transaction."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def exempt(
        self,
        actor: Actor,
        whose: Sequence[Whose],
        reason: str,
        *,
        begins: date | None = None,
        ends: date | None = None,
    ) -> Exempted:
        """Exempt people from modules, from today or the day `begins` to `ends`, both inclusive, or without an end.

        Refuses an unknown person or module, no reason, and an end before the beginning.
        """
        actor.require(Role.HR)
        reason, now = clean_reason(reason), self._clock()
        today = now.date()
        first = begins or today
        check_span(max(first, today), ends)
        wanted = tuple(dict.fromkeys((clean_number(number), module) for number, module in whose))
        for module in {module for _, module in wanted if module}:
            self._catalogue.course().module(module)
        with self._database.transaction() as session:
            people = assignments.list_people_by_number(session, [number for number, _ in wanted])
            unknown = next((number for number, _ in wanted if number not in people), None)
            if unknown is not None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=unknown)
            held = exemptions.list_holding(session, list(set(people.values())), today)
            made = [
                Exemption(new_id(now), people[number], module, reason, first, ends)
                for number, module in wanted
                if not any(one.person_id == people[number] and one.applies_to(module) for one in held)
            ]
            exemptions.add_exemptions(session, made, now)
            exemptions.apply_exemptions(session, today)
        return Exempted(tuple(one.id for one in made), len(wanted) - len(made))

    def list_of(self, actor: Actor, number: str) -> list[Exemption]:
        """Return the exemptions of the person with an employee number, oldest first, also those that are over.

        That somebody looked is noted.
        """
        actor.require(*READERS)
        with self._database.reading() as session:
            people = assignments.list_people_by_number(session, [clean_number(number)])
            if not people:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
            (person_id,) = people.values()
            found = exemptions.list_exemptions(session, person_id)
        note_reading(self._database, person_id, actor, self._clock().date())
        return found

    def lift(self, actor: Actor, ids: Sequence[UUID]) -> int:
        """Lift exemptions from today on; return how many held until now. Refuses an unknown one."""
        actor.require(Role.HR)
        today = self._clock().date()
        with self._database.transaction() as session:
            held = []
            for one in ids:
                found = exemptions.load_exemption(session, one)
                if found is None:
                    raise Refusal(HrSentence.EXEMPTION_UNKNOWN)
                held += [found.id] if found.lifted is None else []
            exemptions.save_lifted(session, held, today)
            exemptions.apply_exemptions(session, today)
            return len(held)

    def lift_for(self, actor: Actor, whose: Sequence[Whose]) -> int:
        """Lift every exemption that holds today for these people and modules; return how many."""
        actor.require(Role.HR)
        today = self._clock().date()
        with self._database.transaction() as session:
            people = assignments.list_people_by_number(session, [number for number, _ in whose])
            held = exemptions.list_holding(session, list(set(people.values())), today)
            wanted = {(people[number], module) for number, module in whose if number in people}
            meant = [one.id for one in held if any(one.person_id == of and one.applies_to(it) for of, it in wanted)]
            exemptions.save_lifted(session, meant, today)
            exemptions.apply_exemptions(session, today)
            return len(meant)
