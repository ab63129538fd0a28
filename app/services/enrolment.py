"""An employee says who they are; nothing but number and name is asked."""

from app.domain.moments import Clock
from app.domain.people import Actor, Person, Role, clean_name, clean_number, same_name
from app.domain.refusals import Refusal, Sentence
from app.storage import facts, people
from app.storage.database import Database
from app.storage.names import CURRENT_PERSON, GLANCE_HOME


class Enrolment:
    """Who learns at this computer."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def join(self, number: str, name: str) -> Person:
        """Register a person, or recognise one by number and name, and remember them for the next start.

        Refuses an empty or unsafe number or name, and a number that somebody of another name has.
        """
        number, name = clean_number(number), clean_name(name)
        with self._database.transaction() as session:
            person = people.load_person_by_number(session, number)
            if person is None:
                person = people.add_person(session, number, name, self._clock())
            elif not same_name(person.name, name):
                raise Refusal(Sentence.NUMBER_TAKEN, number=number)
            facts.save_fact(session, CURRENT_PERSON, str(person.id))
            facts.delete_glance(session, GLANCE_HOME)
            return person

    def current(self) -> Person | None:
        """Return who used the program last here."""
        with self._database.reading() as session:
            remembered = facts.load_fact(session, CURRENT_PERSON)
            return people.load_person(session, int(remembered)) if remembered else None

    def leave(self) -> None:
        """Forget who uses this computer, so that somebody else can; their records stay."""
        with self._database.transaction() as session:
            facts.save_fact(session, CURRENT_PERSON, "")
            facts.delete_glance(session, GLANCE_HOME)


def learner(person: Person) -> Actor:
    """Return the actor that a person is in the learner's part."""
    return Actor(Role.LEARNER, person.id, person.name)
