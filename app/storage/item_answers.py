"""Streams the answers of first attempts for the statistics of items: attempt by attempt, never all at once.

Who gave them is not read. An attempt that no answer is kept of is left out: its answers were deleted, or there were
none. What is read begins with the answers that are kept, for attempts are kept for years and answers for weeks.

A correction changes what a record proves, not what was answered: an attempt whose record was annulled or replaced, and
one that was marked anew, counts with the marks that it got when it was taken, as in Moodle's report of a quiz.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy.orm import Session

from app.domain.answer_tallies import LONGEST_SECONDS, Answer, FirstAttempt
from app.storage.ledger_sources import Reader

_ANSWERS = (
    "SELECT a.id, a.module, a.edition_id, coalesce(c.language, ''), a.counted, a.started, "
    "i.position, i.item_digest, r.mark, r.chosen, r.answered, i.counted "
    "FROM {attempts} x CROSS JOIN attempt a ON a.id = x.attempt_id "
    "LEFT JOIN completion c ON c.attempt_id = a.id "
    "CROSS JOIN attempt_item i ON i.attempt_id = a.id "
    "LEFT JOIN response r ON r.attempt_id = i.attempt_id AND r.position = i.position "
    "WHERE a.number = 1 AND a.state = 'submitted'{condition}"
)
"""CROSS JOIN nests its loops as they are written, so the rows of an attempt come together without being sorted."""

_ALL = "(SELECT DISTINCT attempt_id FROM response)"
_SOME = "(SELECT DISTINCT attempt_id FROM response WHERE attempt_id IN (SELECT value FROM json_each(?1)))"


def stream_first_attempts(session: Session, modules: Iterable[str]) -> Iterator[FirstAttempt]:
    """Yield the submitted first attempts at some modules of which answers are kept, with all their items."""
    query = _ANSWERS.format(attempts=_ALL, condition=" AND a.module IN (SELECT value FROM json_each(?1))")
    return _attempts(Reader.of(session).rows(query, json.dumps(list(modules))))


def stream_some(session: Session, attempts: str) -> Iterator[FirstAttempt]:
    """Yield those of some attempts that are submitted first ones with answers; `attempts` is a JSON list of ids."""
    return _attempts(Reader.of(session).rows(_ANSWERS.format(attempts=_SOME, condition=""), attempts))


def list_uncounted(session: Session, digests: str, editions: str) -> list[str]:
    """Return the submitted first attempts with answers that the tallies of some versions or quizzes lack yet.

    `digests` of items and `editions` of modules are JSON lists. It looks at every attempt that answers are kept of.
    """
    query = (
        f"SELECT DISTINCT x.attempt_id FROM {_ALL} x CROSS JOIN attempt a ON a.id = x.attempt_id "  # noqa: S608
        "CROSS JOIN attempt_item i ON i.attempt_id = a.id WHERE a.number = 1 AND a.state = 'submitted' "
        "AND (i.counted = 0 AND i.item_digest IN (SELECT value FROM json_each(?1)) "
        "OR a.counted = 0 AND a.edition_id IN (SELECT value FROM json_each(?2)))"
    )
    return [row[0] for row in Reader.of(session).rows(query, digests, editions)]


def list_modules(session: Session) -> list[str]:
    """Return the modules that were ever published, by id."""
    return [row[0] for row in Reader.of(session).rows("SELECT DISTINCT module FROM module_edition ORDER BY module")]


def stamp(session: Session) -> tuple[Any, ...]:
    """Return what changes whenever statistics could: cheap to read, and only good for being compared."""
    row = Reader.of(session).row(
        "SELECT (SELECT count(*) FROM response), (SELECT max(rowid) FROM response), "
        "(SELECT id FROM completion ORDER BY sequence DESC LIMIT 1), "
        "(SELECT coalesce(sum(people), 0) FROM item_tally), (SELECT coalesce(sum(people), 0) FROM quiz_tally)"
    )
    return row or ()


def _attempts(rows: Iterable[tuple[Any, ...]]) -> Iterator[FirstAttempt]:
    for attempt_id, group in groupby(rows, itemgetter(0)):
        places = sorted(group, key=itemgetter(6))
        _, module, edition, language, counted, started = places[0][:6]
        seconds = _seconds(started, places)
        answers = tuple(
            Answer(position, digest, mark or 0.0, chosen, seconds.get(position), bool(had))
            for *_, position, digest, mark, chosen, _, had in places
        )
        yield FirstAttempt(attempt_id, module, edition, language, bool(counted), answers)


def _seconds(started: str, places: list[tuple[Any, ...]]) -> dict[int, int]:
    """Return by position the whole seconds from one answer to the next, in the order in which they were given."""
    before = datetime.fromisoformat(started)
    found = {}
    for answered, position in sorted((row[10], row[6]) for row in places if row[10] is not None):
        at = datetime.fromisoformat(answered)
        found[position] = min(max(int((at - before).total_seconds()), 0), LONGEST_SECONDS)
        before = at
    return found
