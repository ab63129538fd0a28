"""HR corrects a completion record: a new one takes the place of the wrong one, for a reason that is told."""

from dataclasses import dataclass

from app.domain.allowances import clean_reason
from app.domain.certificates import WholeRecord
from app.domain.corrections import (
    Correction,
    Said,
    last_of,
)
from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role
from app.services.correction_steps import (
    CorrectionOrder,
    CorrectionPlan,
    enter_in_ledger,
    load_record,
    write_correction,
)
from app.services.reading_noting import note_reading
from app.storage import corrections, facts
from app.storage.database import Database
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class CorrectableRecord:
    """A record with all corrections on the way to it and from it; `last` is the one that those end with."""

    record: WholeRecord
    said: Said
    chain: tuple[Correction, ...]
    last: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction that was made; `record_id` is the new record, None after an annulment."""

    correction: Correction
    plan: CorrectionPlan
    record_id: str | None


class _OnlyATry(Exception):
    """Raised to take a correction back that was made to see what it comes to."""


class Correcting:
    """Corrects records; each call is one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def load(self, actor: Actor, record_id: str) -> CorrectableRecord:
        """Return a record as it can be corrected, and note that somebody looked at it; refuse an unknown one."""
        actor.require(*READERS)
        with self._database.reading() as session:
            record, said = load_record(session, record_id)
            chain = corrections.list_chain(session, record_id)
        note_reading(self._database, record.person_id, actor, self._clock().date())
        return CorrectableRecord(record, said, tuple(chain), last_of(record_id, chain))

    def plan(self, actor: Actor, order: CorrectionOrder) -> CorrectionPlan:
        """Return what a correction comes to, and keep nothing of it; refusals as in `correct`, but for the reason.

        That somebody looked is noted for each person whose standing it shows.
        """
        actor.require(Role.HR)
        now = self._clock()
        found: list[CorrectionPlan] = []
        try:
            with self._database.transaction() as session:
                found.append(write_correction(session, order, "-", now, actor)[1])
                raise _OnlyATry
        except _OnlyATry:
            for shift in found[0].shifts:
                note_reading(self._database, shift.person.id, actor, now.date())
            return found[0]

    def correct(self, actor: Actor, order: CorrectionOrder) -> Corrected:
        """Write the new record, take the old one out of count, and keep why: all of it or nothing.

        Refuses an unknown record, one that was corrected already, a change that `domain.corrections` refuses, an
        unknown person, and a correction without a reason.
        """
        actor.require(Role.HR)
        reason = clean_reason(order.reason)
        now = self._clock()
        with self._database.transaction() as session:
            correction, plan = write_correction(session, order, reason, now, actor)
            enter_in_ledger(session, correction, now)
            facts.delete_glance(session, GLANCE_HOME)  # it may show a pass that does not count any more
        return Corrected(correction, plan, correction.replacement_id)
