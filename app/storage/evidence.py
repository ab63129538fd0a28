"""What an evidence pack is made of: people as they were on a day, their standings, records and answers, in blocks."""

import json
from collections import defaultdict
from collections.abc import Generator, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy.orm import Session

from app.domain.answer_words import answer_in_words
from app.domain.evidence import EvidenceCount, EvidenceScope, PackAnswer, PackPerson, PackRecord, PackStanding
from app.domain.items import Item
from app.domain.ledger_signing import grouped
from app.domain.plain import read
from app.domain.standings import standing_on

PEOPLE_AT_ONCE = 250

_STATE = "number, name, department, job, left_on"
_PEOPLE = (
    f"SELECT id AS person_id, {_STATE} FROM person WHERE since <= ?1 "  # noqa: S608 - names of columns
    f"UNION ALL SELECT person_id, {_STATE} FROM person_past WHERE since <= ?1 AND until > ?1"
)
_KNOWN = (
    "substr(c.completed_local, 1, 10) <= ?1 AND (c.superseded IS NULL OR c.superseded > ?1) "
    "AND (c.recorded IS NULL OR c.recorded <= ?1)"
)
"""The records that stood at the end of a day."""

_STOOD = "(a.replaced IS NULL OR a.replaced > ?1)"
_ASSIGNED = (
    "SELECT a.person_id, a.module, a.occurrence, substr(a.assigned, 1, 10), a.due, a.late_from, "  # noqa: S608
    f"a.fulfilled, a.exempted FROM assignment a WHERE a.person_id IN ({{people}}) AND a.since <= ?1 AND {_STOOD} "
    "AND (a.withdrawn IS NULL OR a.withdrawn > ?1) {modules} "
    "UNION ALL SELECT a.person_id, a.module, a.occurrence, substr(a.assigned, 1, 10), p.due, p.late_from, p.fulfilled, "
    f"p.exempted FROM assignment a JOIN assignment_past p ON p.assignment_id = a.id WHERE a.person_id IN ({{people}}) "
    f"AND p.since <= ?1 AND p.until > ?1 AND {_STOOD} AND (p.withdrawn IS NULL OR p.withdrawn > ?1) {{modules}}"
)


def count_scope(session: Session, scope: EvidenceScope, day: date, since: datetime, answer_days: int) -> EvidenceCount:
    """Count what a scope holds on a day, of answers those since a time; a few seconds for a million records."""
    people, values = _people_query(scope, day, "count(*)")
    count = _one(session, people, values)
    condition, more = _records_condition(scope, day)
    found = (
        session.connection()
        .exec_driver_sql(
            f"SELECT count(*), count(DISTINCT c.edition_id) FROM completion c WHERE {condition}",  # noqa: S608
            more,
        )
        .one()
    )
    answered = 0
    if scope.answers:
        answered = _one(
            session,
            "SELECT count(DISTINCT c.attempt_id) FROM completion c JOIN response r ON r.attempt_id = c.attempt_id "  # noqa: S608
            f"WHERE {condition} AND r.answered >= ?{len(more) + 1}",
            (*more, _utc(since)),
        )
    return EvidenceCount(count, int(found[0]), answered, int(found[1]), answer_days)


def list_edition_ids(session: Session, scope: EvidenceScope, day: date) -> list[int]:
    """Return the versions of modules that the records of a scope are about, in the order of their publication."""
    condition, values = _records_condition(scope, day)
    query = f"SELECT DISTINCT c.edition_id FROM completion c WHERE {condition} ORDER BY 1"  # noqa: S608
    return [row[0] for row in session.connection().exec_driver_sql(query, values)]


def list_newest_edition_ids(session: Session, modules: Sequence[str]) -> list[int]:
    """Return the newest version of each module, of all if none is named."""
    chosen = f"WHERE module IN ({_marks(modules, 1)})" if modules else ""
    query = f"SELECT max(id) FROM module_edition {chosen} GROUP BY module ORDER BY 1"  # noqa: S608
    return [row[0] for row in session.connection().exec_driver_sql(query, tuple(modules))]


def list_editions(session: Session, ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Return versions of modules: id, module, titles in both languages, version, digest, and those of their policy."""
    query = (
        "SELECT id, module, title_en, title_ja, version, digest, policy_version, policy_digest FROM module_edition "  # noqa: S608
        f"WHERE id IN ({','.join(map(str, ids))}) ORDER BY module, id"
    )
    return [tuple(row) for row in session.connection().exec_driver_sql(query)]


def list_unknown(session: Session, numbers: Sequence[str], day: date) -> list[str]:
    """Return the employee numbers, of those given, that nobody had on a day."""
    known: set[str] = set()
    for start in range(0, len(numbers), 5_000):
        some = tuple(numbers[start : start + 5_000])
        query = f"SELECT number FROM ({_PEOPLE}) WHERE number IN ({_marks(some, 2)})"  # noqa: S608
        known |= {row[0] for row in session.connection().exec_driver_sql(query, (day.isoformat(), *some))}
    return [number for number in numbers if number not in known]


def stream_people(session: Session, scope: EvidenceScope, day: date) -> Generator[list[PackPerson], None, None]:
    """Yield the people of a scope as they were at the end of a day, in the order of their numbers.

    Whoever stops before the end closes the generator before the session.
    """
    query, values = _people_query(scope, day, f"person_id, {_STATE}")
    cursor = session.connection().connection.cursor()
    try:
        cursor.execute(f"{query} ORDER BY number", values)
        while rows := cursor.fetchmany(PEOPLE_AT_ONCE):
            yield [PackPerson(*row) for row in rows]
    finally:
        cursor.close()


def list_records(
    session: Session, people: Sequence[int], scope: EvidenceScope, day: date
) -> dict[int, list[PackRecord]]:
    """Return the records of a scope of some people by their ids, oldest first, with their entries in the ledger."""
    condition, values = _records_condition(scope, day, people)
    query = (
        "SELECT c.sequence, c.id, c.person_id, c.edition_id, c.score, c.points, c.max_points, c.pass_mark, c.passed, "  # noqa: S608
        "c.started_local, c.completed_utc, c.completed_local, c.language, c.app_version, coalesce(c.corrects, ''), "
        "coalesce(c.attempt_id, ''), l.number, l.hash FROM completion c "
        "LEFT JOIN ledger_leaf l ON l.completion = c.sequence AND l.kind = 'completion' "
        f"WHERE {condition} ORDER BY c.completed_utc, c.sequence"
    )
    found: dict[int, list[PackRecord]] = defaultdict(list)
    for row in session.connection().exec_driver_sql(query, values):
        *facts, digest = row
        fingerprint = grouped(bytes(digest).hex()) if digest is not None else ""
        found[row[2]].append(PackRecord._make((*facts, fingerprint)))
    return found


def list_standings(
    session: Session, people: Sequence[int], scope: EvidenceScope, day: date
) -> dict[int, list[PackStanding]]:
    """Return what some people had to learn, and where they were with it at the end of a day."""
    text = day.isoformat()
    modules = f"AND a.module IN ({_marks(scope.modules, 2)})" if scope.modules else ""
    query = _ASSIGNED.format(people=",".join(map(str, people)), modules=modules)
    found: dict[int, list[PackStanding]] = defaultdict(list)
    rows = session.connection().exec_driver_sql(query, (text, *scope.modules))
    for person_id, module, occurrence, assigned, due, late_from, fulfilled, exempted in rows:
        standing = standing_on(day, fulfilled=_day(fulfilled), exempted=_day(exempted), late_from=_day(late_from))
        done = fulfilled if fulfilled is not None and fulfilled <= text else None
        found[person_id].append(PackStanding(module, occurrence, assigned, due, standing, done))
    for standings in found.values():
        standings.sort(key=lambda one: (one.assigned, one.module, one.occurrence))
    return found


class AnswerReading:
    """Reads the answers of attempts in words; an item is read once for all who answered it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._items: dict[str, Item] = {}

    def of_attempts(self, attempts: Sequence[str], since: datetime) -> dict[str, tuple[PackAnswer, ...]]:
        """Return the answers that were given since a time, by attempt, in the order of the items."""
        found: dict[str, list[PackAnswer]] = defaultdict(list)
        if not attempts:
            return {}
        query = (
            "SELECT r.attempt_id, r.position, i.item, i.item_digest, r.chosen, r.mark, r.answered FROM response r "  # noqa: S608
            "JOIN attempt_item i ON i.attempt_id = r.attempt_id AND i.position = r.position "
            f"WHERE r.attempt_id IN ({_marks(attempts, 2)}) AND r.answered >= ?1 "
            "ORDER BY r.attempt_id, r.position"
        )
        values = (_utc(since), *attempts)
        rows = list(self._session.connection().exec_driver_sql(query, values))
        self._load({row[3] for row in rows})
        for attempt, position, item_id, digest, chosen, mark, answered in rows:
            item = self._items[digest]
            words = answer_in_words(item, tuple(map(str, json.loads(chosen))))
            utc = f"{answered[:10]}T{answered[11:19]}Z"
            found[attempt].append(PackAnswer(position, item_id, item.stem, item.question, words, mark, utc))
        return {attempt: tuple(answers) for attempt, answers in found.items()}

    def _load(self, digests: set[str]) -> None:
        new = sorted(digests - self._items.keys())
        for start in range(0, len(new), 500):
            some = tuple(new[start : start + 500])
            query = f"SELECT digest, body FROM published WHERE digest IN ({_marks(some, 1)})"  # noqa: S608
            for digest, body in self._session.connection().exec_driver_sql(query, some):
                self._items[digest] = read(Item, body)


def _people_query(scope: EvidenceScope, day: date, columns: str) -> tuple[str, tuple[str, ...]]:
    values = [day.isoformat()]
    query = f"SELECT {columns} FROM ({_PEOPLE}) WHERE 1"  # noqa: S608 - names of columns
    if scope.numbers:
        query += " AND number IN (SELECT value FROM json_each(?2))"
        values.append(json.dumps(scope.numbers))
    elif scope.department is not None:
        query += " AND department = ?2"
        values.append(scope.department)
    return query, tuple(values)


def _records_condition(
    scope: EvidenceScope, day: date, people: Sequence[int] | None = None
) -> tuple[str, tuple[str, ...]]:
    values = [day.isoformat()]
    condition = _KNOWN

    def mark(value: str) -> str:
        values.append(value)
        return f"?{len(values)}"

    if people is not None:
        condition += f" AND c.person_id IN ({','.join(map(str, people))})"
    elif scope.numbers or scope.department is not None:
        query, more = _people_query(scope, day, "person_id")
        condition += f" AND c.person_id IN ({query})"
        values += more[1:]
    if scope.modules:
        marks = ",".join(mark(module) for module in scope.modules)
        condition += f" AND c.edition_id IN (SELECT id FROM module_edition WHERE module IN ({marks}))"  # noqa: S608 - marks of ours
    if scope.since is not None:
        condition += f" AND substr(c.completed_local, 1, 10) >= {mark(scope.since.isoformat())}"
    if scope.until is not None:
        condition += f" AND substr(c.completed_local, 1, 10) <= {mark(scope.until.isoformat())}"
    return condition, tuple(values)


def _utc(at: datetime) -> str:
    """Return a time as it is stored."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _one(session: Session, query: str, values: tuple[str, ...]) -> int:
    return int(session.connection().exec_driver_sql(query, values).scalar() or 0)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _marks(values: Sequence[object], first: int) -> str:
    return ",".join(f"?{place}" for place in range(first, first + len(values)))
