"""Reads the history of one person; every query walks an index of that person alone."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.moments import Moment
from app.domain.person_history import Confirmation, PersonAssignment, PersonForm, PersonRecord, forms_on
from app.domain.records import RecordFilter, RecordSort
from app.domain.standings import standing_on
from app.domain.texts import Language
from app.storage import corrections
from app.storage.assignment_tables import AssignmentPastRow, AssignmentRow
from app.storage.records import list_modules, stream_records
from app.storage.tables import AttestationRow, EditionRow, PersonPastRow, PersonRow


def list_forms(session: Session, person_id: int) -> list[PersonForm]:
    """Return what a person was and is, oldest first."""
    past = session.scalars(
        select(PersonPastRow).where(PersonPastRow.person_id == person_id).order_by(PersonPastRow.until)
    )
    forms = [_form(row, row.until) for row in past]
    row = session.get(PersonRow, person_id)
    return forms if row is None else [*forms, _form(row, None)]


def list_assignments_on(session: Session, person_id: int, day: date, language: Language) -> list[PersonAssignment]:
    """Return what was assigned to a person at the end of a day, by modules, each with its standing then."""
    titles = {one.module: one.title_ja if language == "ja" else one.title_en for one in list_modules(session)}
    rows = session.scalars(
        select(AssignmentRow)
        .where(AssignmentRow.person_id == person_id)
        .order_by(AssignmentRow.module, AssignmentRow.occurrence)
    ).all()
    earlier = session.scalars(
        select(AssignmentPastRow)
        .join(AssignmentRow, AssignmentRow.id == AssignmentPastRow.assignment_id)
        .where(AssignmentRow.person_id == person_id, AssignmentPastRow.until > day.isoformat())
    ).all()
    found = []
    for row in rows:
        states: list[AssignmentRow | AssignmentPastRow] = [
            row,
            *(one for one in earlier if one.assignment_id == row.id),
        ]
        state = next((one for one in states if one.since <= day.isoformat()), None)
        replaced = _day(row.replaced)
        if state is None or (replaced is not None and replaced <= day):
            continue
        withdrawn, fulfilled, exempted = _day(state.withdrawn), _day(state.fulfilled), _day(state.exempted)
        if withdrawn is not None and withdrawn <= day:
            continue
        standing = standing_on(day, fulfilled=fulfilled, exempted=exempted, late_from=_day(state.late_from))
        found.append(
            PersonAssignment(
                row.module,
                titles.get(row.module, row.module),
                row.occurrence,
                row.assigned.date(),
                _day(state.due),
                fulfilled,
                exempted,
                standing,
            )
        )
    return found


def load_name(session: Session, number: str, day: date) -> str:
    """Return the name that the person with an employee number had on a day; empty if there is nobody."""
    person_id = session.scalar(select(PersonRow.id).where(PersonRow.number == number)) if number else None
    return "" if person_id is None else forms_on(list_forms(session, person_id), day)[-1].name


def list_records(
    session: Session, person_id: int, number: str, language: Language, as_of: date | None
) -> list[PersonRecord]:
    """Return the records of a person, the superseded ones too, newest first, each with its corrections."""
    wanted = RecordFilter(person=number, superseded=True, as_of=as_of)
    found = [one for block in stream_records(session, wanted, RecordSort(), language) for one in block]
    known = [
        one
        for one in corrections.list_corrections_about(session, person_id)
        if as_of is None or one.corrected.local[:10] <= as_of.isoformat()
    ]
    return [
        PersonRecord(record, tuple(one for one in known if record.id in (one.completion_id, one.replacement_id)))
        for record in found
    ]


def list_confirmations(session: Session, person_id: int) -> list[Confirmation]:
    """Return what a person confirmed to have read, newest first."""
    versions = select(EditionRow.policy_version).where(EditionRow.policy_digest == AttestationRow.policy_digest)
    rows = session.execute(
        select(
            versions.limit(1).scalar_subquery(),
            AttestationRow.wording,
            AttestationRow.attested_utc,
            AttestationRow.attested_local,
        )
        .where(AttestationRow.person_id == person_id)
        .order_by(AttestationRow.attested_utc.desc())
    )
    return [Confirmation(version or "", wording, Moment(utc, local)) for version, wording, utc, local in rows]


def _form(row: PersonRow | PersonPastRow, until: str | None) -> PersonForm:
    return PersonForm(
        date.fromisoformat(row.since),
        _day(until),
        row.number,
        row.name,
        row.department,
        row.job,
        row.manager,
        row.email,
        _day(row.joined_on),
        _day(row.left_on),
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
