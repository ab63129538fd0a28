"""HR corrects a completion record: a new one takes the place of the wrong one, for a reason that is told."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.allowances import clean_reason
from app.domain.certificates import WholeRecord
from app.domain.corrections import (
    Change,
    Correction,
    OtherPerson,
    Reinstatement,
    Said,
    corrected,
    last_of,
)
from app.domain.hr_sentences import HrSentence
from app.domain.ledger import LeafKind
from app.domain.marking import Score
from app.domain.moments import Clock, moment, new_id
from app.domain.people import READERS, Actor, Person, Role, clean_number
from app.domain.refusals import Refusal, Sentence
from app.domain.standings import Standing
from app.services.reading_noting import note_reading
from app.storage import assignments, certificates, completions, corrections, facts, ledger, people, standings_of_person
from app.storage.completions import Completion
from app.storage.database import Database, Session
from app.storage.names import GLANCE_HOME


@dataclass(frozen=True, slots=True)
class CorrectionOrder:
    """What HR wants: which record, what it should say, and why."""

    record_id: str
    change: Change
    reason: str


@dataclass(frozen=True, slots=True)
class CorrectableRecord:
    """A record with all corrections on the way to it and from it; `last` is the one that those end with."""

    record: WholeRecord
    said: Said
    chain: tuple[Correction, ...]
    last: str


@dataclass(frozen=True, slots=True)
class Shift:
    """What a correction changes for somebody: their standing with the module of the record, None if not assigned."""

    person: Person
    before: Standing | None
    after: Standing | None


@dataclass(frozen=True, slots=True)
class CorrectionPlan:
    """What a correction comes to: the record before, what it says after (None: annulled), of whom, and what shifts.

    `attested` tells that the person has confirmed the policy with the old record; that stays with it.
    """

    record: WholeRecord
    before: Said
    after: Said | None
    person: Person
    shifts: tuple[Shift, ...]
    attested: bool


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
            record, said = _load(session, record_id)
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
                found.append(self._correct(session, order, "-", now, actor)[1])
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
            correction, plan = self._correct(session, order, reason, now, actor)
            if correction.replacement_id is not None:
                ledger.append(session, LeafKind.COMPLETION, correction.replacement_id, now)
            ledger.append(session, LeafKind.CORRECTION, correction.id, now)
            facts.delete_glance(session, GLANCE_HOME)  # it may show a pass that does not count any more
        return Corrected(correction, plan, correction.replacement_id)

    def _correct(
        self, session: Session, order: CorrectionOrder, reason: str, now: datetime, actor: Actor
    ) -> tuple[Correction, CorrectionPlan]:
        record, before = _load(session, order.record_id)
        _check_standing(session, record, order.change)
        owner = Person(record.person_id, record.number, record.name, record.department)
        person = _meant(session, order.change) or owner
        after = corrected(before, order.change, person.id, now.date())
        concerned = (owner,) if person.id == owner.id else (owner, person)
        earlier = [_standing(session, one, record.module, now.date()) for one in concerned]
        replacement = None if after is None else _add_record(session, record, after, now)
        correction = Correction(
            id=str(new_id(now)),
            completion_id=record.id,
            replacement_id=replacement,
            kind=order.change.kind,
            reason=reason,
            corrected=moment(now),
            role=actor.role,
            account=actor.name,
        )
        corrections.add_correction(session, correction)
        for one in concerned:
            assignments.count_passes_anew(session, one.id, record.module, now.date())
        later = [_standing(session, one, record.module, now.date()) for one in concerned]
        shifts = tuple(Shift(*one) for one in zip(concerned, earlier, later, strict=True))
        attested = corrections.is_attested(session, record.id)
        return correction, CorrectionPlan(record, before, after, person, shifts, attested)


def _load(session: Session, record_id: str) -> tuple[WholeRecord, Said]:
    record = certificates.load_whole_record(session, record_id)
    if record is None:
        raise Refusal(Sentence.RECORD_UNKNOWN)
    return record, corrections.list_said(session, [record_id])[record_id]


def _check_standing(session: Session, record: WholeRecord, change: Change) -> None:
    """Refuse what was corrected already, with where the newest is; what was annulled can only count again."""
    if record.superseded is None:
        if isinstance(change, Reinstatement):
            raise Refusal(HrSentence.CORRECTION_NOT_ANNULLED)
        return
    last = last_of(record.id, corrections.list_chain(session, record.id))
    if last != record.id:
        raise Refusal(HrSentence.CORRECTION_SUPERSEDED, day=record.superseded, record=last)
    if not isinstance(change, Reinstatement):
        raise Refusal(HrSentence.CORRECTION_ANNULLED, day=record.superseded)


def _meant(session: Session, change: Change) -> Person | None:
    """Return whom a record is said to be of; refuse an unknown number."""
    if not isinstance(change, OtherPerson):
        return None
    number = clean_number(change.number)
    person = people.load_person_by_number(session, number)
    if person is None:
        raise Refusal(Sentence.PERSON_UNKNOWN, number=number)
    return person


def _standing(session: Session, person: Person, module: str, today: date) -> Standing | None:
    return standings_of_person.load_standing(session, person.id, module, today)


def _add_record(session: Session, record: WholeRecord, after: Said, now: datetime) -> str:
    edition, language, app_version = corrections.load_written(session, record.id)
    replacement = Completion(
        id=new_id(now),
        attempt_id=None,
        person_id=after.person_id,
        edition_id=edition,
        score=Score(after.points, after.max_points, after.pass_mark),
        passed=after.passed,
        started=after.started,
        completed=after.completed,
        language=language,
        app_version=app_version,
        corrects=record.id,
        recorded=moment(now).local[:10],
    )
    completions.add_completions(session, [replacement])
    return str(replacement.id)
