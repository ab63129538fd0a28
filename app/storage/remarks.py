"""Marks that were given anew: the answers to an item version, and what was kept of each re-marking."""

import json
from collections.abc import Collection, Iterable
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.plain import to_plain
from app.domain.re_marking import MarkedAnew, MarkedAttempt, RecordOfAttempt, Remark, Remarking, RemarkRule
from app.storage.ledger_sources import Reader
from app.storage.live_tables import RemarkingRow, RemarkRow

_MARK_NOW = (
    "coalesce((SELECT k.mark FROM remark k JOIN remarking g ON g.id = k.remarking_id "
    "WHERE k.attempt_id = r.attempt_id AND k.position = r.position ORDER BY g.remarked DESC, g.id DESC LIMIT 1), "
    "r.mark)"
)
"""The mark of a response `r`: the one that was given anew last, if any; NULL where there is no response."""

_ANSWERS = (
    "FROM response r CROSS JOIN attempt_item i ON i.attempt_id = r.attempt_id AND i.position = r.position "
    "WHERE i.item_digest = ?1"
)
"""It begins with the answers, for attempts are kept for years and answers for weeks."""


class GivenAnswer(NamedTuple):
    """An answer that is kept: its place in an attempt, what was chosen (JSON), and its mark now."""

    attempt: str
    position: int
    chosen: str
    mark: float


def count_answers(session: Session, digest: str) -> int:
    """Return how many answers to an item version are kept."""
    return Reader.of(session).number(f"SELECT count(*) {_ANSWERS}", digest)


def list_answers(session: Session, digest: str, after: tuple[str, int], most: int) -> list[GivenAnswer]:
    """Return the next answers to an item version that are kept, in the order of attempts; `after` is the last place."""
    query = (
        f"SELECT r.attempt_id, r.position, r.chosen, {_MARK_NOW} {_ANSWERS} "
        "AND (r.attempt_id, r.position) > (?2, ?3) ORDER BY r.attempt_id, r.position LIMIT ?4"
    )
    return [GivenAnswer(*row) for row in Reader.of(session).rows(query, digest, *after, most)]


def list_attempts(session: Session, attempts: Collection[UUID]) -> dict[UUID, MarkedAttempt]:
    """Return how each of some thousand attempts is marked now; those that are gone are left out."""
    found: dict[str, MarkedAttempt] = {}
    query = (
        f"SELECT a.id, a.edition_id, a.pass_mark, i.position, i.item_digest, {_MARK_NOW} "  # noqa: S608
        "FROM json_each(?) j CROSS JOIN attempt a ON a.id = j.value CROSS JOIN attempt_item i ON i.attempt_id = a.id "
        "LEFT JOIN response r ON r.attempt_id = i.attempt_id AND r.position = i.position "
        "ORDER BY i.attempt_id, i.position"
    )
    for attempt, edition, pass_mark, position, digest, mark in Reader.of(session).rows(query, _json(attempts)):
        if attempt not in found:
            found[attempt] = MarkedAttempt(edition, pass_mark, {})
        found[attempt].marks[position] = (digest, mark)
    return {UUID(attempt): marked for attempt, marked in found.items()}


def list_records(session: Session, attempts: Collection[UUID]) -> dict[UUID, RecordOfAttempt]:
    """Return the record of each of some thousand attempts that has one: where it was corrected, the newest."""
    query = (
        "WITH RECURSIVE chain(attempt, id) AS (SELECT c.attempt_id, c.id FROM json_each(?) j "
        "CROSS JOIN completion c ON c.attempt_id = j.value "
        "UNION ALL SELECT chain.attempt, c.id FROM chain CROSS JOIN completion c ON c.corrects = chain.id) "
        "SELECT chain.attempt, c.id, c.superseded IS NULL, p.id, p.number, p.name, c.points, c.max_points, c.passed "
        "FROM chain CROSS JOIN completion c ON c.id = chain.id JOIN person p ON p.id = c.person_id "
        "ORDER BY c.superseded IS NULL, c.sequence"
    )
    return {
        UUID(attempt): RecordOfAttempt(record, bool(stands), person, number, name, points, max_points, bool(passed))
        for attempt, record, stands, person, number, name, points, max_points, passed in Reader.of(session).rows(
            query, _json(attempts)
        )
    }


def _json(attempts: Iterable[UUID]) -> str:
    return json.dumps([one.hex for one in attempts])


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
    """Keep how many marks and passes a re-marking has changed so far, and whether that is all."""
    session.execute(update(RemarkingRow).where(RemarkingRow.id == remarking.id).values(body=_body(remarking)))


def add_marks(session: Session, remarking: UUID, remarks: Iterable[Remark]) -> None:
    """Keep the new marks of a re-marking; the old ones stay where they are."""
    rows = [(remarking.hex, one.attempt.hex, one.position, one.mark) for one in remarks]
    Reader.of(session).write("INSERT INTO remark (remarking_id, attempt_id, position, mark) VALUES (?, ?, ?, ?)", rows)


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
        select(RemarkingRow)
        .where(RemarkingRow.item == item)
        .order_by(RemarkingRow.remarked.desc(), RemarkingRow.id.desc())
    )
    return [_remarking(row) for row in rows]


def _body(remarking: Remarking) -> str:
    figures = {
        "rule": remarking.rule,
        "answers": remarking.answers,
        "changed": remarking.changed,
        "flipped": remarking.flipped,
        "complete": remarking.complete,
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
        complete=figures.get("complete", True),  # of before there was any stopping
    )
