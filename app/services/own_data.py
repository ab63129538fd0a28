"""Everything that is held about the learner who acts: the list of it, who exported it, whether it was tampered with."""

from dataclasses import dataclass

from app.domain.held_data import Held, describe
from app.domain.held_exports import HeldExport
from app.domain.held_part import HeldPart
from app.domain.moments import Clock, Moment, moment
from app.domain.people import ROLE_NAMES, Actor, Role
from app.domain.policy import Policy
from app.domain.record_readings import RecordReading
from app.domain.refusals import Refusal, Sentence
from app.services.course_catalogue import CourseCatalogue
from app.services.own_corrections import OwnCorrection, list_own_corrections
from app.services.retaining import load_periods
from app.storage import held_data, held_exports, ledger, record_readings
from app.storage.database import Database


@dataclass(frozen=True, slots=True)
class OwnData:
    """What the page shows; the policy is the one that the commitments of the parts stand in."""

    held: Held
    parts: tuple[HeldPart, ...]
    exports: tuple[HeldExport, ...]
    policy: Policy
    corrections: tuple[OwnCorrection, ...]
    readings: tuple[RecordReading, ...]


@dataclass(frozen=True, slots=True)
class OwnCheck:
    """How many entries about a person are signed, how many of them are not what was signed, and when that was seen."""

    entries: int
    broken: int
    at: Moment


class OwnDataReading:
    """Reads what is held about the learner who acts, and nobody else."""

    def __init__(self, database: Database, catalogue: CourseCatalogue, clock: Clock) -> None:
        self._database = database
        self._catalogue = catalogue
        self._clock = clock

    def load(self, actor: Actor) -> OwnData:
        """Return the list of what is held, and who exported and who looked at it, newest first."""
        person_id = actor.learner()
        now = self._clock()
        with self._database.reading() as session:
            held = held_data.load_held(session, person_id, now, load_periods(session))
            exports = held_exports.list_exports_about(session, person_id, now.tzinfo)
            readings = record_readings.list_readings(session, person_id)
            corrected = list_own_corrections(session, person_id)
        if held is None:
            raise Refusal(Sentence.ROLE_NEEDED, role=ROLE_NAMES[Role.LEARNER])
        policy = self._catalogue.course().policy
        return OwnData(held, describe(held), tuple(exports), policy, corrected, tuple(readings))

    def check(self, actor: Actor) -> OwnCheck:
        """Compare every record and agreement of the person with what was signed; some milliseconds for each."""
        person_id = actor.learner()
        broken = 0
        with self._database.reading() as session:
            entries = held_data.list_signed(session, person_id)
            for kind, subject in entries:
                try:
                    broken += ledger.receipt_of(session, kind, subject) is None
                except Refusal:
                    broken += 1
        return OwnCheck(len(entries), broken, moment(self._clock()))
