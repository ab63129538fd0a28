"""HR erases one person, on request or when nothing about them is needed any more: looked at first, then for good."""

from dataclasses import dataclass

from app.domain.erasing import ErasurePreview, clean_erasure_reason, preview
from app.domain.moments import Clock, Moment, moment
from app.domain.people import READERS, Actor, Person, Role, clean_number
from app.domain.refusals import Refusal, Sentence
from app.services.reading_noting import note_reading
from app.services.retaining import load_periods
from app.storage import free_texts, held_data, held_exports, people, person_erasing
from app.storage.database import Database, Session


@dataclass(frozen=True, slots=True)
class Erased:
    """An erasure that was made: how many tombstones the ledger has of it, and when.

    `log_emptied` is False where another window still reads what was erased.
    """

    tombstones: int
    at: Moment
    log_emptied: bool


class Erasing:
    """Shows what an erasure comes to, and makes it in one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def preview(self, actor: Actor, number: str) -> ErasurePreview:
        """Return what goes, what stays and why for the person with a number, and note that somebody looked.

        Refuses an unknown one.
        """
        actor.require(*READERS)
        now = self._clock()
        with self._database.reading() as session:
            person = _load(session, number)
            held = held_data.load_held(session, person.id, now, load_periods(session))
            if held is None:
                raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
            mentions = person_erasing.load_mentions(session, [person.id])
            shown = preview(
                held,
                now.date(),
                entries=held_data.count_entries(session, person.id),
                exports=len(held_exports.list_exports_about(session, person.id, now.tzinfo)),
                mentions=free_texts.count_mentions(session, mentions, person.id),
            )
        note_reading(self._database, person.id, actor, now.date())
        return shown

    def erase(self, actor: Actor, number: str, reason: str) -> Erased:
        """Erase a person wherever they are named; afterwards the ledger still verifies.

        Refuses an unknown person, no reason, and one that names the person: it is kept.
        """
        actor.require(Role.HR)
        now = self._clock()
        with self._database.transaction() as session:
            person = _load(session, number)
            reason = clean_erasure_reason(reason, person_erasing.load_mentions(session, [person.id]))
            tombstones = person_erasing.erase_people(session, [person.id], reason, now, actor.name)
        return Erased(tombstones, moment(now), self._database.empty_log())


def _load(session: Session, number: str) -> Person:
    number = clean_number(number)
    person = people.load_person_by_number(session, number)
    if person is None:
        raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
    return person
