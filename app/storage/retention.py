"""Finds and deletes what is past its period, a block at a time; people who go are erased by `person_erasing`."""

import json
from datetime import UTC, date, datetime
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.domain.retention import Limits, Overdue, RetentionKind
from app.storage import item_tallies
from app.storage.ledger_sources import Reader


class Deleted(NamedTuple):
    """What a block deleted: how many rows that are counted, and of how many things (attempts, inquiries, people)."""

    rows: int
    things: int


_ATTEMPTS = (
    # Whole attempts: a result without some of its answers would look like another result.
    "SELECT a.id, a.person_id, count(*) AS answers, max(r.answered) AS last FROM attempt a "
    "CROSS JOIN response r ON r.attempt_id = a.id WHERE a.started < ?1 AND a.state <> 'in_progress' "
    "GROUP BY a.id HAVING max(r.answered) < ?1"
)
_QUESTIONS = (
    "SELECT i.id, i.person_id, max(n.answered) AS last FROM inquiry i CROSS JOIN inquiry_answer n "
    "ON n.inquiry_id = i.id WHERE i.asked < ?1 GROUP BY i.id HAVING max(n.answered) < ?1"
)
_LEFT_LONG_AGO = (
    "SELECT p.id, max(p.left_on, coalesce((SELECT max(substr(c.completed_local, 1, 10)) FROM completion c "
    "WHERE c.person_id = p.id), '')) AS last FROM person p WHERE p.left_on < ?1 AND last < ?1"
)
_OWN_TABLES = ("practice_card", "practice_review", "lesson_progress", "person_setting")
"""What only helps the person to learn."""

_OWN_OF_LEFT = (
    "SELECT p.id, p.left_on AS last FROM person p WHERE p.left_on < ?1 AND ("
    "EXISTS (SELECT 1 FROM practice_card t WHERE t.person_id = p.id) "
    "OR EXISTS (SELECT 1 FROM practice_review t WHERE t.person_id = p.id) "
    "OR EXISTS (SELECT 1 FROM lesson_progress t WHERE t.person_id = p.id) "
    "OR EXISTS (SELECT 1 FROM person_setting t WHERE t.person_id = p.id))"
)

_COUNTED = {
    RetentionKind.ANSWERS: f"SELECT sum(answers), count(DISTINCT person_id), min(last) FROM ({_ATTEMPTS})",  # noqa: S608
    RetentionKind.DRAFTS: "SELECT count(*), count(DISTINCT a.person_id), min(d.changed) FROM draft d JOIN attempt a "
    "ON a.id = d.attempt_id WHERE d.changed < ?1",
    RetentionKind.QUESTIONS: f"SELECT count(*), count(DISTINCT person_id), min(last) FROM ({_QUESTIONS})",  # noqa: S608
    RetentionKind.OWN_THINGS: "SELECT sum((SELECT count(*) FROM practice_card t WHERE t.person_id = p.id) "  # noqa: S608
    "+ (SELECT count(*) FROM practice_review t WHERE t.person_id = p.id) "
    "+ (SELECT count(*) FROM lesson_progress t WHERE t.person_id = p.id) "
    "+ (SELECT count(*) FROM person_setting t WHERE t.person_id = p.id)), count(*), min(p.last) "
    f"FROM ({_OWN_OF_LEFT}) p",
    RetentionKind.PEOPLE: f"SELECT count(*), count(*), min(last) FROM ({_LEFT_LONG_AGO})",  # noqa: S608
}
"""What is past the limit ?1 of each kind: how much, of how many people, and the oldest time of it."""


def list_overdue(session: Session, limits: Limits) -> list[Overdue]:
    """Return how much of each kind is past its period; a second or two for a million answers."""
    reader = Reader.of(session)
    found = []
    for kind, query in _COUNTED.items():
        limit = getattr(limits, kind.value)
        ((count, people, oldest),) = reader.rows(
            query, _utc(limit) if isinstance(limit, datetime) else limit.isoformat()
        )
        found.append(Overdue(kind, count or 0, people or 0, date.fromisoformat(oldest[:10]) if oldest else None))
    return found


def delete_answers(session: Session, limits: Limits, most: int) -> Deleted:
    """Delete the answers of up to `most` attempts that are past their period; nameless tallies of them stay."""
    reader = Reader.of(session)
    attempts = list(reader.rows(f"{_ATTEMPTS} LIMIT ?2", _utc(limits.answers), most))
    item_tallies.fold(session, [row[0] for row in attempts])
    reader.write("DELETE FROM response WHERE attempt_id = ?", [(row[0],) for row in attempts])
    reader.write("DELETE FROM draft WHERE attempt_id = ?", [(row[0],) for row in attempts])
    return Deleted(sum(row[2] for row in attempts), len(attempts))


def keep_tallies_of(session: Session, people: list[int]) -> None:
    """Count the answers of people who go because their time is over, as those that go by their own period are."""
    query = "SELECT id FROM attempt WHERE person_id IN (SELECT value FROM json_each(?))"
    item_tallies.fold(session, [row[0] for row in Reader.of(session).rows(query, json.dumps(people))])


def delete_drafts(session: Session, limits: Limits, most: int) -> Deleted:
    """Delete up to `most` choices that were not checked and are past their period."""
    reader = Reader.of(session)
    drafts = list(reader.rows("SELECT rowid FROM draft WHERE changed < ?1 LIMIT ?2", _utc(limits.drafts), most))
    reader.write("DELETE FROM draft WHERE rowid = ?", drafts)
    return Deleted(len(drafts), len(drafts))


def delete_questions(session: Session, limits: Limits, most: int) -> Deleted:
    """Delete up to `most` questions with their answers that are past their period."""
    reader = Reader.of(session)
    questions = [(row[0],) for row in reader.rows(f"{_QUESTIONS} LIMIT ?2", _utc(limits.questions), most)]
    reader.write("DELETE FROM inquiry_answer WHERE inquiry_id = ?", questions)
    reader.write("DELETE FROM inquiry WHERE id = ?", questions)
    return Deleted(len(questions), len(questions))


def delete_own_things(session: Session, limits: Limits, most: int) -> Deleted:
    """Delete practice, reading places and settings of up to `most` people who have left long enough ago."""
    reader = Reader.of(session)
    found = reader.rows(f"{_OWN_OF_LEFT} LIMIT ?2", limits.own_things.isoformat(), most)
    people = [(row[0],) for row in found]
    count = 0
    for table in _OWN_TABLES:
        before = reader.number("SELECT total_changes()")
        reader.write(f"DELETE FROM {table} WHERE person_id = ?", people)  # noqa: S608 - a name of a table
        count += reader.number("SELECT total_changes()") - before
    return Deleted(count, len(people))


def list_left_long_ago(session: Session, limits: Limits, most: int) -> list[int]:
    """Return up to `most` people of whom nothing is needed any more."""
    rows = Reader.of(session).rows(f"{_LEFT_LONG_AGO} LIMIT ?2", limits.people.isoformat(), most)
    return [row[0] for row in rows]


def _utc(limit: datetime) -> str:
    """Return a time as the database has it."""
    return limit.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
