"""Counts what is held about a person; every count walks an index of that person alone."""

from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, func, select
from sqlalchemy.orm import Session

from app.domain.held_data import ANSWERS_KEPT, Held
from app.domain.ledger import LeafKind
from app.domain.people import Person
from app.storage.assignment_tables import AllowanceRow, AssignmentRow
from app.storage.inquiry_tables import InquiryRow
from app.storage.ledger_tables import IdentityRow
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


def load_held(session: Session, person_id: int, now: datetime) -> Held | None:
    """Return how much is held about a person, None if there is nobody of that id; dates are of the zone of `now`."""
    row = session.get(PersonRow, person_id)
    if row is None:
        return None
    read = session.scalars(select(LessonProgressRow.read).where(LessonProgressRow.person_id == person_id)).all()
    answers, overdue, first = _answers(session, person_id, now)

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
        exemptions=tuple(
            session.scalars(
                select(ExemptionRow.reason).where(ExemptionRow.person_id == person_id).order_by(ExemptionRow.granted)
            )
        ),
    )


def list_signed(session: Session, person_id: int) -> list[tuple[LeafKind, str]]:
    """Return what about a person has to be in the ledger: kind and id of each record and agreement, oldest first."""
    records = session.scalars(
        select(CompletionRow.id).where(CompletionRow.person_id == person_id).order_by(CompletionRow.sequence)
    )
    agreed = select(AttestationRow.id).where(AttestationRow.person_id == person_id).order_by(AttestationRow.id)
    return [
        *((LeafKind.COMPLETION, record) for record in records),
        *((LeafKind.ATTESTATION, one) for one in session.scalars(agreed)),
    ]


def _count(session: Session, query: Select[Any]) -> int:
    return session.scalar(query) or 0


def _of_attempts(what: Any, table: Any, person_id: int) -> Select[Any]:
    joined = select(what).select_from(AttemptRow).join(table, table.attempt_id == AttemptRow.id)
    return joined.where(AttemptRow.person_id == person_id)


def _answers(session: Session, person_id: int, now: datetime) -> tuple[int, int, datetime | None]:
    """Return how many answers there are, how many of them are past their time, and when the oldest other was given."""
    limit = now - ANSWERS_KEPT
    answers = _count(session, _of_attempts(func.count(), ResponseRow, person_id))
    overdue = _count(session, _of_attempts(func.count(), ResponseRow, person_id).where(ResponseRow.answered < limit))
    first = session.scalar(
        _of_attempts(func.min(ResponseRow.answered), ResponseRow, person_id).where(ResponseRow.answered >= limit)
    )
    return answers, overdue, first


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
