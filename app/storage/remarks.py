"""Marks that were given anew: the answers to an item version, and what was kept of each re-marking."""

import json
from collections.abc import Iterable, Iterator
from uuid import UUID

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from app.domain.plain import to_plain
from app.domain.re_marking import MarkedAnew, Remark, Remarking, RemarkRule
from app.storage.studio_tables import RemarkingRow, RemarkRow
from app.storage.tables import AttemptItemRow, CompletionRow, ResponseRow

_AT_ONCE = 500


def list_answers(session: Session, digest: str) -> Iterator[tuple[UUID, int, tuple[str, ...], float]]:
    """Yield the answers to an item version that are kept: attempt, position, what was chosen, the mark then."""
    rows = session.execute(
        select(ResponseRow.attempt_id, ResponseRow.position, ResponseRow.chosen, ResponseRow.mark)
        .join(
            AttemptItemRow,
            (AttemptItemRow.attempt_id == ResponseRow.attempt_id) & (AttemptItemRow.position == ResponseRow.position),
        )
        .where(AttemptItemRow.item_digest == digest)
        .order_by(ResponseRow.attempt_id, ResponseRow.position)
    )
    for attempt, position, chosen, mark in rows.yield_per(_AT_ONCE):
        yield attempt, position, tuple(json.loads(chosen)), mark


def list_records(session: Session, attempts: Iterable[UUID]) -> dict[UUID, tuple[str, bool]]:
    """Return the record of each attempt that has one, and whether it stands: nothing took its place."""
    wanted, found = list(attempts), dict[UUID, tuple[str, bool]]()
    for start in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(CompletionRow.attempt_id, CompletionRow.id, CompletionRow.superseded).where(
                CompletionRow.attempt_id.in_(wanted[start : start + _AT_ONCE])
            )
        )
        found |= {attempt: (record, superseded is None) for attempt, record, superseded in rows if attempt is not None}
    return found


def add_remarking(session: Session, remarking: Remarking, remarks: Iterable[Remark]) -> None:
    """Keep a re-marking with the new marks; the old ones stay where they are."""
    figures = {
        "rule": remarking.rule,
        "answers": remarking.answers,
        "changed": remarking.changed,
        "flipped": remarking.flipped,
    }
    session.add(
        RemarkingRow(
            id=remarking.id,
            item=remarking.item,
            digest=remarking.digest,
            key_digest=remarking.key_digest,
            reason=remarking.reason,
            remarked=remarking.remarked,
            account=remarking.account,
            body=json.dumps({name: to_plain(value) for name, value in figures.items()}),
        )
    )
    session.flush()
    rows = [
        {"remarking_id": remarking.id, "attempt_id": one.attempt, "position": one.position, "mark": one.mark}
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
