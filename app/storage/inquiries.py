"""Inquiries and their answers; the inbox is paged by key."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, tuple_
from sqlalchemy.orm import Session

from app.domain.inquiries import AboutKind, Answer, Desk, InboxKey, Inquiry, InquiryKind
from app.domain.moments import Moment, moment
from app.domain.people import Person, Role
from app.storage.inquiry_tables import InquiryAnswerRow, InquiryRow
from app.storage.tables import PersonRow


def add_inquiry(session: Session, inquiry: Inquiry, asked: datetime) -> None:
    """Add an inquiry that was asked at `asked`."""
    session.add(
        InquiryRow(
            id=inquiry.id,
            person_id=inquiry.person_id,
            kind=inquiry.kind.value,
            desk=inquiry.desk.value,
            about_kind=inquiry.about_kind.value,
            about=inquiry.about,
            text=inquiry.text,
            asked=asked,
            asked_local=inquiry.asked.local,
        )
    )
    session.flush()


def add_answer(session: Session, inquiry_id: UUID, answer: Answer, answered: datetime) -> None:
    """Add an answer that was given at `answered`; those before it stay."""
    session.add(
        InquiryAnswerRow(
            id=answer.id,
            inquiry_id=inquiry_id,
            role=answer.role.value,
            text=answer.text,
            answered=answered,
            answered_local=answer.answered.local,
            account=answer.account or None,
        )
    )
    session.flush()


def load_inquiry(session: Session, inquiry_id: UUID) -> tuple[Inquiry, Person] | None:
    """Return an inquiry with its answers and who asked it, None if there is none of that id."""
    found = session.execute(_with_people().where(InquiryRow.id == inquiry_id)).first()
    return _pairs(session, [(found[0], found[1])])[0] if found else None


def list_own_inquiries(session: Session, person_id: int) -> list[Inquiry]:
    """Return a person's inquiries with their answers, newest first."""
    rows = session.scalars(
        select(InquiryRow)
        .where(InquiryRow.person_id == person_id)
        .order_by(InquiryRow.asked.desc(), InquiryRow.id.desc())
    ).all()
    answers = _answers(session, [row.id for row in rows])
    return [_inquiry(row, answers) for row in rows]


def list_inbox(
    session: Session, desks: Sequence[Desk], after: InboxKey | None, limit: int, *, waiting_only: bool
) -> list[tuple[Inquiry, Person, InboxKey]]:
    """Return up to `limit` inquiries to `desks` that follow `after` in the order of the inbox, each with its key."""
    found: list[tuple[InquiryRow, PersonRow, InboxKey]] = []
    if after is None or not after.answered:
        found = _list_half(session, desks, after, limit, answered=False)
        after = None
    if not waiting_only and len(found) < limit:
        found += _list_half(session, desks, after, limit - len(found), answered=True)
    pairs = _pairs(session, [(row, person) for row, person, _ in found])
    return [(inquiry, person, key) for (inquiry, person), (_, _, key) in zip(pairs, found, strict=True)]


def count_waiting(session: Session) -> dict[Desk, int]:
    """Count the inquiries without an answer by desk; every desk is there."""
    rows = session.execute(select(InquiryRow.desk, func.count()).where(~_is_answered()).group_by(InquiryRow.desk))
    counts = {Desk(desk): count for desk, count in rows}
    return {desk: counts.get(desk, 0) for desk in Desk}


def count_inbox(session: Session, desks: Sequence[Desk]) -> int:
    """Count all inquiries to `desks`."""
    query = select(func.count()).select_from(InquiryRow).where(InquiryRow.desk.in_([desk.value for desk in desks]))
    return session.scalar(query) or 0


def count_answers_since(session: Session, person_id: int, since: datetime | None) -> int:
    """Count the answers to a person's inquiries that were given after `since`, all of them if it is None."""
    query = (
        select(func.count())
        .select_from(InquiryRow)
        .join(InquiryAnswerRow, InquiryAnswerRow.inquiry_id == InquiryRow.id)
        .where(InquiryRow.person_id == person_id)
    )
    if since is not None:
        query = query.where(InquiryAnswerRow.answered > since)
    return session.scalar(query) or 0


def _list_half(
    session: Session, desks: Sequence[Desk], after: InboxKey | None, limit: int, *, answered: bool
) -> list[tuple[InquiryRow, PersonRow, InboxKey]]:
    """Return those that wait, oldest first, or those that are answered, newest first."""
    place = (InquiryRow.asked, InquiryRow.id)
    found: list[tuple[InquiryRow, PersonRow, InboxKey]] = []
    # One desk at a time: the index holds the order of each desk, and the two are merged here.
    for desk in desks:
        query = _with_people().where(InquiryRow.desk == desk.value)
        query = query.where(_is_answered() if answered else ~_is_answered())
        if after is not None:
            keys, anchor = tuple_(*place), tuple_(after.asked, after.id)
            query = query.where(keys < anchor if answered else keys > anchor)
            query = query.where(InquiryRow.asked <= after.asked if answered else InquiryRow.asked >= after.asked)
        query = query.order_by(*((column.desc() if answered else column.asc()) for column in place)).limit(limit)
        found += [(row, person, InboxKey(answered, row.asked, row.id)) for row, person in session.execute(query)]
    found.sort(key=lambda one: (one[2].asked, one[2].id.bytes), reverse=answered)
    return found[:limit]


def _with_people() -> Select[InquiryRow, PersonRow]:
    return select(InquiryRow, PersonRow).join(PersonRow, PersonRow.id == InquiryRow.person_id)


def _is_answered() -> ColumnElement[bool]:
    return select(InquiryAnswerRow.id).where(InquiryAnswerRow.inquiry_id == InquiryRow.id).exists()


def _pairs(session: Session, rows: Sequence[tuple[InquiryRow, PersonRow]]) -> list[tuple[Inquiry, Person]]:
    answers = _answers(session, [row.id for row, _ in rows])
    return [
        (_inquiry(row, answers), Person(person.id, person.number, person.name, person.department))
        for row, person in rows
    ]


def _answers(session: Session, inquiry_ids: Iterable[UUID]) -> dict[UUID, list[Answer]]:
    answers: dict[UUID, list[Answer]] = {}
    ids = list(inquiry_ids)
    for start in range(0, len(ids), 500):  # SQLite takes only so many values in one statement
        rows = session.scalars(
            select(InquiryAnswerRow)
            .where(InquiryAnswerRow.inquiry_id.in_(ids[start : start + 500]))
            .order_by(InquiryAnswerRow.answered, InquiryAnswerRow.id)
        )
        for row in rows:
            at = Moment(moment(row.answered).utc, row.answered_local)
            answer = Answer(row.id, Role(row.role), row.text, at, row.account or "")
            answers.setdefault(row.inquiry_id, []).append(answer)
    return answers


def _inquiry(row: InquiryRow, answers: dict[UUID, list[Answer]]) -> Inquiry:
    return Inquiry(
        id=row.id,
        person_id=row.person_id,
        kind=InquiryKind(row.kind),
        desk=Desk(row.desk),
        about_kind=AboutKind(row.about_kind),
        about=row.about,
        text=row.text,
        asked=Moment(moment(row.asked).utc, row.asked_local),
        answers=tuple(answers.get(row.id, ())),
    )
