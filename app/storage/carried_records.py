"""Adds records and agreements that came in files; those that are here already stay as they are."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.carried_records import CarriedAgreement, CarriedCompletion, CarriedPerson
from app.domain.modules import Module
from app.domain.policy import Policy
from app.storage import assignments, publications
from app.storage.carried_tables import CarriedPersonRow
from app.storage.people_states import PersonState, save_states
from app.storage.tables import AttestationRow, CompletionRow, EditionRow, PersonRow

_AT_ONCE = 500


def load_known(session: Session, ids: Iterable[str]) -> dict[str, tuple[object, ...]]:
    """Return what is here of records, by id: the values that `told` compares."""
    found: dict[str, tuple[object, ...]] = {}
    wanted = list(ids)
    for start in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(CompletionRow, PersonRow.number, EditionRow.digest, EditionRow.policy_digest)
            .join(PersonRow, PersonRow.id == CompletionRow.person_id)
            .join(EditionRow, EditionRow.id == CompletionRow.edition_id)
            .where(CompletionRow.id.in_(wanted[start : start + _AT_ONCE]))
        )
        for row, _number, digest, policy_digest in rows:
            values = (digest, policy_digest, row.score, row.points, row.max_points, row.pass_mark, row.passed)
            found[row.id] = (*values, row.started_utc, row.started_local, row.completed_utc, row.completed_local)
    return found


def told(one: CarriedCompletion) -> tuple[object, ...]:
    """Return what a record says, in the order of `load_known`; the number of a person may change, the rest not."""
    values = (one.module_digest, one.policy_digest, one.score, one.points, one.max_points, one.pass_mark, one.passed)
    return (*values, one.started_utc, one.started_local, one.completed_utc, one.completed_local)


def add_edition(
    session: Session,
    module: Module,
    module_body: tuple[str, str],
    policy: Policy,
    policy_body: tuple[str, str],
    now: datetime,
) -> int:
    """Add a module version with its policy version; the bodies are each a digest and the text that it names."""
    publications.add_published(session, "policy", policy.id, *policy_body, now)
    publications.add_published(session, "module", module.id, *module_body, now)
    return publications.add_edition(session, module, module_body[0], policy, policy_body[0])


def person_of(session: Session, one: CarriedCompletion, now: datetime) -> int:
    """Return the person whom a record is of, by employee number; add who is not here.

    Somebody who is known from record files alone is called what their newest record calls them, whatever the order in
    which the files came. Whom the roster knows it calls what it calls them.
    """
    found = session.scalar(select(PersonRow).where(PersonRow.number == one.person.number))
    if found is None:
        return _add_person(session, one, now)
    carried = session.get(CarriedPersonRow, found.id)
    if carried is None or (carried.name, carried.department) != (found.name, found.department):
        return found.id
    if (one.completed_utc, one.id) > (carried.completed_utc, carried.record_id):
        carried.completed_utc, carried.record_id = one.completed_utc, one.id
        carried.name, carried.department = one.person.name, one.person.department
        if (found.name, found.department) != (carried.name, carried.department):
            session.flush()
            save_states(session, [(found.id, _renamed(found, one.person))], now.date())
            session.expire(found)
    return found.id


def add_completions(session: Session, records: list[tuple[CarriedCompletion, int, int]], today: date) -> None:
    """Add records, each with its person and edition; they were recorded here today."""
    columns = (
        "id, person_id, edition_id, score, points, max_points, pass_mark, passed, started_utc, started_local, "
        "completed_utc, completed_local, language, app_version, recorded"
    )
    rows = [
        (
            *(one.id, person_id, edition_id, one.score, one.points, one.max_points, one.pass_mark, one.passed),
            *(one.started_utc, one.started_local, one.completed_utc, one.completed_local),
            *(one.language, one.app_version),
            today.isoformat() if one.completed_local[:10] < today.isoformat() else None,
        )
        for one, person_id, edition_id in records
    ]
    if rows:
        marks = ", ".join("?" * 15)
        session.connection().exec_driver_sql(f"INSERT INTO completion ({columns}) VALUES ({marks})", rows)  # noqa: S608
    assignments.fulfil(session, {person_id for _, person_id, _ in records})


def is_agreed(session: Session, agreement_id: str) -> bool:
    """Whether an agreement is here."""
    return session.get(AttestationRow, agreement_id) is not None


def add_agreement(session: Session, one: CarriedAgreement) -> bool:
    """Add an agreement; False where the record that it was given for is not here."""
    person_id = session.scalar(select(CompletionRow.person_id).where(CompletionRow.id == one.completion_id))
    if person_id is None:
        return False
    session.add(
        AttestationRow(
            id=one.id,
            completion_id=one.completion_id,
            person_id=person_id,
            policy_digest=one.policy_digest,
            wording=one.wording,
            language=one.language,
            attested_utc=one.attested_utc,
            attested_local=one.attested_local,
        )
    )
    session.flush()
    return True


def _add_person(session: Session, one: CarriedCompletion, now: datetime) -> int:
    person = one.person
    row = PersonRow(
        number=person.number,
        name=person.name,
        department=person.department,
        joined=now,
        since=now.date().isoformat(),
    )
    session.add(row)
    session.flush()
    session.add(
        CarriedPersonRow(
            person_id=row.id,
            name=person.name,
            department=person.department,
            completed_utc=one.completed_utc,
            record_id=one.id,
        )
    )
    session.flush()
    return row.id


def _renamed(row: PersonRow, person: CarriedPerson) -> PersonState:
    return PersonState(
        row.number, person.name, person.department, row.job, row.manager, row.email, row.joined_on, row.left_on
    )
