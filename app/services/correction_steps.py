"""What correcting a record takes, inside a transaction of whoever corrects it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.certificates import WholeRecord
from app.domain.corrections import (
    Change,
    Correction,
    OtherPerson,
    OtherResult,
    Reinstatement,
    Said,
    corrected,
    last_of,
)
from app.domain.hr_sentences import HrSentence
from app.domain.ledger import LeafKind
from app.domain.marking import Score
from app.domain.moments import Moment, moment, new_id
from app.domain.people import Actor, Person, clean_number
from app.domain.refusals import Refusal, Sentence
from app.domain.standings import Standing
from app.storage import assignments, certificates, completions, corrections, ledger, people, standings_of_person
from app.storage.completions import Completion
from app.storage.database import Session


@dataclass(frozen=True, slots=True)
class CorrectionOrder:
    """What HR wants: which record, what it should say, and why."""

    record_id: str
    change: Change
    reason: str


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


def enter_in_ledger(session: Session, correction: Correction, now: datetime) -> None:
    """Append a correction, and the record that took the place of the wrong one, to the ledger."""
    if correction.replacement_id is not None:
        ledger.append(session, LeafKind.COMPLETION, correction.replacement_id, now)
    ledger.append(session, LeafKind.CORRECTION, correction.id, now)


def write_correction(
    session: Session, order: CorrectionOrder, reason: str, now: datetime, actor: Actor
) -> tuple[Correction, CorrectionPlan]:
    """Write the new record and take the old one out of count; the ledger is for whoever asked for it.

    Refuses as `services.correcting.Correcting.correct`.
    """
    record, before = load_record(session, order.record_id)
    _check_standing(session, record, order.change)
    owner = Person(record.person_id, record.number, record.name, record.department)
    person = _meant(session, order.change) or owner
    after = corrected(before, order.change, person.id, now.date())
    concerned = (owner,) if person.id == owner.id else (owner, person)
    earlier = [_standing(session, one, record.module, now.date()) for one in concerned]
    replacement = None if after is None else _add_record(session, record, after, now)
    correction = _correction(record.id, replacement, order.change, reason, now, moment(now), actor)
    corrections.add_correction(session, correction)
    assignments.count_passes_anew(session, [(one.id, record.module) for one in concerned], now.date())
    later = [_standing(session, one, record.module, now.date()) for one in concerned]
    shifts = tuple(Shift(*one) for one in zip(concerned, earlier, later, strict=True))
    attested = corrections.is_attested(session, record.id)
    return correction, CorrectionPlan(record, before, after, person, shifts, attested)


def write_results(
    session: Session, changes: Mapping[str, OtherResult], reason: str, now: datetime, actor: Actor
) -> None:
    """Give some thousand records, which all stand, other results.

    Each is written as by `write_correction` and `enter_in_ledger`; the ledger is signed once for all of them.
    """
    before, written = corrections.list_said(session, changes), corrections.list_written(session, changes)
    replacements, made, at = [], [], moment(now)
    for record_id, change in changes.items():
        after = corrected(before[record_id], change, None, now.date())
        if after is not None:
            replacements.append(_replacement(record_id, written[record_id], after, now, at))
            made.append(_correction(record_id, str(replacements[-1].id), change, reason, now, at, actor))
    if not made:
        return
    completions.add_completions(session, replacements)
    corrections.add_corrections(session, made)
    modules = completions.list_modules(session, {one.edition_id for one in replacements})
    flipped = [one for one in replacements if one.passed != before[one.corrects or ""].passed]
    assignments.count_passes_anew(session, [(one.person_id, modules[one.edition_id]) for one in flipped], now.date())
    leaves = ((LeafKind.COMPLETION, one.replacement_id or "") for one in made)
    follow = ((LeafKind.CORRECTION, one.id) for one in made)
    ledger.append_many(session, [leaf for pair in zip(leaves, follow, strict=True) for leaf in pair], now)


def load_record(session: Session, record_id: str) -> tuple[WholeRecord, Said]:
    """Return a record and what of it a correction may change; refuse an unknown one."""
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
    replacement = _replacement(record.id, corrections.load_written(session, record.id), after, now, moment(now))
    completions.add_completions(session, [replacement])
    return str(replacement.id)


def _correction(
    record_id: str, replacement: str | None, change: Change, reason: str, now: datetime, at: Moment, actor: Actor
) -> Correction:
    return Correction(
        id=str(new_id(now)),
        completion_id=record_id,
        replacement_id=replacement,
        kind=change.kind,
        reason=reason,
        corrected=at,
        role=actor.role,
        account=actor.name,
    )


def _replacement(record_id: str, written: tuple[int, str, str], after: Said, now: datetime, at: Moment) -> Completion:
    edition, language, app_version = written
    return Completion(
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
        corrects=record_id,
        recorded=at.local[:10],
    )
