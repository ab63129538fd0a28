"""Marks that were given anew: the answers to an item version, and what was kept of each re-marking."""

import json
from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from sqlalchemy import ColumnElement, String, and_, case, func, insert, select, type_coerce, update
from sqlalchemy.orm import Session

from app.domain.plain import to_plain
from app.domain.re_marking import MarkedAnew, MarkedAttempt, RecordOfAttempt, Remark, Remarking, RemarkRule
from app.storage.live_tables import RemarkingRow, RemarkRow
from app.storage.tables import AttemptItemRow, AttemptRow, CompletionRow, PersonRow, ResponseRow

_AT_ONCE = 500


_NEWEST_MARK = (
    select(RemarkRow.mark)
    .join(RemarkingRow, RemarkingRow.id == RemarkRow.remarking_id)
    .where(RemarkRow.attempt_id == ResponseRow.attempt_id, RemarkRow.position == ResponseRow.position)
    .order_by(RemarkingRow.remarked.desc(), RemarkingRow.id.desc())
    .limit(1)
    .correlate(ResponseRow)
    .scalar_subquery()
)
"""The mark that a response was given anew last: one look into an index, where a query for each answer took minutes."""

_MARK_NOW = case((ResponseRow.mark.is_not(None), func.coalesce(_NEWEST_MARK, ResponseRow.mark)))


def count_answers(session: Session, digest: str) -> int:
    """Return how many answers to an item version are kept."""
    query = select(func.count()).select_from(AttemptItemRow).join(ResponseRow, _same_place())
    return session.scalar(query.where(AttemptItemRow.item_digest == digest)) or 0


def list_answers(session: Session, digest: str) -> Iterator[tuple[UUID, int, str, float]]:
    """Yield the answers to an item version that are kept: attempt, position, what was chosen (JSON), the mark now.

    They come in the order of attempts, and a thousand or a million of them take the same memory.
    """
    rows = session.execute(
        select(ResponseRow.attempt_id, ResponseRow.position, ResponseRow.chosen, _MARK_NOW)
        .join(AttemptItemRow, _same_place())
        .where(AttemptItemRow.item_digest == digest)
        .order_by(ResponseRow.attempt_id, ResponseRow.position)
    )
    yield from ((attempt, position, chosen, mark) for attempt, position, chosen, mark in rows.yield_per(_AT_ONCE))


def list_attempts(session: Session, attempts: Collection[UUID]) -> dict[UUID, MarkedAttempt]:
    """Return how each of some hundred attempts is marked now."""
    heads = session.execute(
        select(AttemptRow.id, AttemptRow.edition_id, AttemptRow.pass_mark).where(AttemptRow.id.in_(attempts))
    )
    found = {attempt.hex: MarkedAttempt(edition, pass_mark, {}) for attempt, edition, pass_mark in heads}
    places = session.execute(
        select(type_coerce(AttemptItemRow.attempt_id, String), AttemptItemRow.position, AttemptItemRow.item_digest)
        .add_columns(_MARK_NOW)
        .outerjoin(ResponseRow, _same_place())
        .where(AttemptItemRow.attempt_id.in_(attempts))
        .order_by(AttemptItemRow.attempt_id, AttemptItemRow.position)
    )
    for attempt, position, digest, mark in places:
        found[attempt].marks[position] = (digest, mark)
    return {UUID(attempt): marked for attempt, marked in found.items()}


def list_records(session: Session, attempts: Collection[UUID]) -> dict[UUID, RecordOfAttempt]:
    """Return the record of each of some hundred attempts that has one."""
    rows = session.execute(
        select(
            CompletionRow.attempt_id,
            CompletionRow.id,
            CompletionRow.superseded,
            CompletionRow.points,
            CompletionRow.max_points,
            CompletionRow.passed,
            PersonRow.id,
            PersonRow.number,
            PersonRow.name,
        )
        .join(PersonRow, PersonRow.id == CompletionRow.person_id)
        .where(CompletionRow.attempt_id.in_(attempts))
    )
    return {
        attempt: RecordOfAttempt(record, superseded is None, person, number, name, points, max_points, bool(passed))
        for attempt, record, superseded, points, max_points, passed, person, number, name in rows
        if attempt is not None
    }


def _same_place() -> ColumnElement[bool]:
    return and_(AttemptItemRow.attempt_id == ResponseRow.attempt_id, AttemptItemRow.position == ResponseRow.position)


def add_remarking(session: Session, remarking: Remarking) -> None:
    """Keep that answers were marked anew; `add_marks` keeps the new marks, `save_figures` how many they are."""
    session.add(
        RemarkingRow(
            id=remarking.id,
            item=remarking.item,
            digest=remarking.digest,
            key_digest=remarking.key_digest,
            reason=remarking.reason,
            remarked=remarking.remarked,
            account=remarking.account,
            body=_body(remarking),
        )
    )
    session.flush()


def save_figures(session: Session, remarking: Remarking) -> None:
    """Keep how many marks and passes a re-marking changed."""
    session.execute(update(RemarkingRow).where(RemarkingRow.id == remarking.id).values(body=_body(remarking)))


def add_marks(session: Session, remarking: UUID, remarks: Iterable[Remark]) -> None:
    """Keep the new marks of a re-marking; the old ones stay where they are."""
    rows = [
        {"remarking_id": remarking, "attempt_id": one.attempt, "position": one.position, "mark": one.mark}
        for one in remarks
    ]
    if rows:
        session.execute(insert(RemarkRow), rows)


def load_marks(session: Session, attempt: UUID) -> dict[int, float]:
    """Return the newest marks that were given anew in an attempt, by position."""
    rows = session.execute(
        select(RemarkRow.position, RemarkRow.mark)
        .join(RemarkingRow, RemarkingRow.id == RemarkRow.remarking_id)
        .where(RemarkRow.attempt_id == attempt)
        .order_by(RemarkingRow.remarked, RemarkingRow.id)
    )
    return {position: mark for position, mark in rows}  # noqa: C416 - a row is no pair to mypy


def load_marked_anew(session: Session, attempt: UUID) -> dict[int, MarkedAnew]:
    """Return what was marked anew last in an attempt, by position."""
    rows = session.execute(
        select(RemarkRow.position, RemarkRow.mark, RemarkingRow.remarked, RemarkingRow.reason)
        .join(RemarkingRow, RemarkingRow.id == RemarkRow.remarking_id)
        .where(RemarkRow.attempt_id == attempt)
        .order_by(RemarkingRow.remarked, RemarkingRow.id)
    )
    return {position: MarkedAnew(mark, at, reason) for position, mark, at, reason in rows}


def list_remarkings(session: Session, item: str) -> list[Remarking]:
    """Return the re-markings of an item, the newest first."""
    rows = session.scalars(
        select(RemarkingRow).where(RemarkingRow.item == item).order_by(RemarkingRow.remarked.desc(), RemarkingRow.id)
    )
    return [_remarking(row) for row in rows]


def _body(remarking: Remarking) -> str:
    figures = {
        "rule": remarking.rule,
        "answers": remarking.answers,
        "changed": remarking.changed,
        "flipped": remarking.flipped,
    }
    return json.dumps({name: to_plain(value) for name, value in figures.items()})


def _remarking(row: RemarkingRow) -> Remarking:
    figures = json.loads(row.body)
    return Remarking(
        id=row.id,
        item=row.item,
        digest=row.digest,
        key_digest=row.key_digest,
        rule=RemarkRule(figures["rule"]),
        reason=row.reason,
        remarked=row.remarked,
        account=row.account,
        answers=figures["answers"],
        changed=figures["changed"],
        flipped=figures["flipped"],
    )
