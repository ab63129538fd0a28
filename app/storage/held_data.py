"""Counts what is held about a person; every count walks an index of that person alone."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, String, and_, cast, func, select
from sqlalchemy.orm import Session

from app.domain.attempts import AttemptState
from app.domain.held_data import Held
from app.domain.ledger import LeafKind
from app.domain.people import Person
from app.domain.retention import Limits, Periods, limits
from app.storage import corrections
from app.storage.assignment_tables import AllowanceRow, AssignmentRow
from app.storage.guarding_tables import PersonPinRow, RecordReadingRow
from app.storage.inquiry_tables import InquiryRow
from app.storage.ledger_tables import IdentityRow, LeafRow
from app.storage.practice_tables import PracticeCardRow, PracticeReviewRow
from app.storage.rule_tables import ExemptionRow
from app.storage.tables import (
    AttemptRow,
    AttestationRow,
    CompletionRow,
    DraftRow,
    EditionRow,
    LessonProgressRow,
    PersonRow,
    PersonSettingRow,
    ResponseRow,
)


def load_held(session: Session, person_id: int, now: datetime, periods: Periods) -> Held | None:
    """Return how much is held about a person, None if there is nobody of that id; dates are of the zone of `now`."""
    row = session.get(PersonRow, person_id)
    if row is None:
        return None
    read = session.scalars(select(LessonProgressRow.read).where(LessonProgressRow.person_id == person_id)).all()
    answers, overdue, first = _answers(session, person_id, limits(periods, now))

    def count(table: Any) -> int:
        return _count(session, select(func.count()).select_from(table).where(table.person_id == person_id))

    return Held(
        person=Person(row.id, row.number, row.name, row.department),
        joined=row.joined,
        earlier_names=_count_earlier_names(session, row),
        lessons=len(read),
        pages=sum(len(pages.split()) for pages in read),
        attempts=count(AttemptRow),
        records=count(CompletionRow),
        answers=answers,
        drafts=_count(session, _of_attempts(func.count(), DraftRow, person_id)),
        first_answer=first.astimezone(now.tzinfo).date() if first is not None else None,
        overdue=overdue,
        agreements=count(AttestationRow),
        wordings=tuple(_wordings(session, person_id)),
        assignments=count(AssignmentRow),
        allowances=count(AllowanceRow),
        practice_items=count(PracticeCardRow),
        practice_answers=count(PracticeReviewRow),
        inquiries=count(InquiryRow),
        settings=count(PersonSettingRow),
        corrections=len(corrections.list_corrections_about(session, person_id)),
        readings=count(RecordReadingRow),
        pin=count(PersonPinRow) > 0,
        left_on=date.fromisoformat(row.left_on) if row.left_on else None,
        periods=periods,
        exemptions=tuple(
            session.scalars(
                select(ExemptionRow.reason).where(ExemptionRow.person_id == person_id).order_by(ExemptionRow.granted)
            )
        ),
    )


def list_signed(session: Session, person_id: int) -> list[tuple[LeafKind, str]]:
    """Return what about a person has to be in the ledger: kind and id of each record, agreement and correction."""
    records = session.scalars(
        select(CompletionRow.id).where(CompletionRow.person_id == person_id).order_by(CompletionRow.sequence)
    )
    agreed = select(AttestationRow.id).where(AttestationRow.person_id == person_id).order_by(AttestationRow.id)
    return [
        *((LeafKind.COMPLETION, record) for record in records),
        *((LeafKind.ATTESTATION, one) for one in session.scalars(agreed)),
        *((LeafKind.CORRECTION, one.id) for one in corrections.list_corrections_about(session, person_id)),
    ]


def count_entries(session: Session, person_id: int) -> int:
    """Return how many entries of the ledger are about a person, changes of their number among them."""
    changes = select(func.count()).where(
        LeafRow.kind == LeafKind.IDENTITY.value,
        LeafRow.subject.in_(select(cast(IdentityRow.id, String)).where(IdentityRow.person_id == person_id)),
    )
    return len(list_signed(session, person_id)) + _count(session, changes)


def _count(session: Session, query: Select[Any]) -> int:
    return session.scalar(query) or 0


def _of_attempts(what: Any, table: Any, person_id: int) -> Select[Any]:
    joined = select(what).select_from(AttemptRow).join(table, table.attempt_id == AttemptRow.id)
    return joined.where(AttemptRow.person_id == person_id)


def _answers(session: Session, person_id: int, needed: Limits) -> tuple[int, int, datetime | None]:
    """Return how many answers there are, how many of them are past their time, and since when the next ones count.

    As when they are deleted, the answers of a finished attempt go together, by the last of them.
    """
    answers = _count(session, _of_attempts(func.count(), ResponseRow, person_id))
    attempts = session.execute(
        select(func.count(), func.max(ResponseRow.answered))
        .select_from(AttemptRow)
        .join(ResponseRow, ResponseRow.attempt_id == AttemptRow.id)
        .where(AttemptRow.person_id == person_id, AttemptRow.state != AttemptState.IN_PROGRESS.value)
        .group_by(AttemptRow.id)
    ).all()
    overdue = sum(count for count, last in attempts if last < needed.answers)
    return answers, overdue, min((last for _, last in attempts if last >= needed.answers), default=None)


def _wordings(session: Session, person_id: int) -> list[str]:
    query = (
        select(EditionRow.policy_version)
        .join(AttestationRow, AttestationRow.policy_digest == EditionRow.policy_digest)
        .where(AttestationRow.person_id == person_id)
        .distinct()
        .order_by(EditionRow.policy_version)
    )
    return list(session.scalars(query))


def _count_earlier_names(session: Session, row: PersonRow) -> int:
    same = and_(
        IdentityRow.number == row.number, IdentityRow.name == row.name, IdentityRow.department == row.department
    )
    return _count(session, select(func.count()).where(IdentityRow.person_id == row.id, ~same))
