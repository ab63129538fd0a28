"""Granting a person more time or more attempts: HR's decision, kept with its reason."""

from app.domain.allowances import Allowance, AllowanceKind, check_amount, clean_reason
from app.domain.moments import Clock, new_id
from app.domain.people import Actor, Person, Role, clean_number
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.storage import allowances, people
from app.storage.database import Database


class Allowing:
    """Grants allowances; one holds for attempts that begin after it."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def grant(
        self, actor: Actor, number: str, module_id: str | None, kind: AllowanceKind, amount: int, reason: str
    ) -> Person:
        """Grant something to the person with an employee number, for a module or (None) for all; return the person.

        Refuses an unknown person or module, an amount out of range, and a grant without a reason.
        """
        actor.require(Role.HR)
        number, reason, amount = clean_number(number), clean_reason(reason), check_amount(kind, amount)
        module = self._catalogue.course().module(module_id).module.id if module_id is not None else ""
        now = self._clock()
        with self._database.transaction() as session:
            person = people.load_person_by_number(session, number)
            if person is None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
            allowances.add_allowance(session, new_id(now), person.id, Allowance(module, kind, amount, reason, now))
            return person
