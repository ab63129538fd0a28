"""What marking the answers to an item version anew comes to, some hundred answers at a time.

However many there are, the memory of one block is all that it takes. Answers are looked at first, which may be in
another transaction than what is then weighed: only what holds in the second one counts.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from uuid import UUID

from app.domain.items import Item
from app.domain.modules import QuizRule
from app.domain.plain import read
from app.domain.re_marking import Effect, MarkedAttempt, RecordOfAttempt, Remark
from app.domain.results import judge_marks
from app.storage import publications, remarks
from app.storage.database import Session

_AT_ONCE = 1_000
_CHOICES = 10_000
"""So many different answers are remembered with their marks; those to a typed item may all differ."""

START = ("", 0)
"""Before the first answer: a place is an attempt and a position in it."""


@dataclass(slots=True)
class Seen:
    """Some answers that were looked at: `unmarkable` chose what the key's version has not, `marks` would change.

    `last` is the place of the last of them; behind it there is nothing where `is_end`.
    """

    answers: int
    last: tuple[str, int]
    is_end: bool
    unmarkable: int = 0
    marks: list[Remark] = field(default_factory=list)


@dataclass(slots=True)
class Block:
    """What marking some answers anew comes to; `marks` are those that change, `unmarkable` as in `Seen`.

    `effects` are the records whose points change, `corrected` say what somebody corrected and not what the marks come
    to, or were annulled, `under_way` have no record yet.
    """

    answers: int
    unmarkable: int
    marks: list[Remark] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    corrected: int = 0
    under_way: int = 0


class AnswerSurvey:
    """Goes over the answers to an item version; `rule_of` returns the quiz rule of an edition."""

    def __init__(
        self, digest: str, mark: Callable[[tuple[str, ...]], float | None], rule_of: Callable[[int], QuizRule]
    ) -> None:
        self._digest, self._rule_of = digest, rule_of
        self._mark = lru_cache(_CHOICES)(lambda chosen: mark(tuple(json.loads(chosen))))
        self._items: dict[str, Item] = {}

    def blocks(self, session: Session) -> Iterator[Block]:
        """Yield what marking all of them comes to, block by block in the order of attempts."""
        seen = self.look(session, START)
        yield self.weigh(session, seen)
        while not seen.is_end:
            seen = self.look(session, seen.last)
            yield self.weigh(session, seen)

    def look(self, session: Session, after: tuple[str, int]) -> Seen:
        """Return what would change of the next answers behind a place."""
        answers = remarks.list_answers(session, self._digest, after, _AT_ONCE)
        last = (answers[-1].attempt, answers[-1].position) if answers else after
        seen = Seen(len(answers), last, is_end=len(answers) < _AT_ONCE)
        for attempt, position, chosen, mark in answers:
            new = self._mark(chosen)
            if new is None:
                seen.unmarkable += 1
            elif new != mark:
                seen.marks.append(Remark(UUID(attempt), position, new))
        return seen

    def weigh(self, session: Session, seen: Seen) -> Block:
        """Return what marking those answers comes to, as the records and the marks are now.

        An answer that is gone since, or has its new mark already, is left out.
        """
        block = Block(seen.answers, seen.unmarkable)
        if not seen.marks:
            return block
        attempts = [one.attempt for one in seen.marks]
        records, marked = remarks.list_records(session, attempts), remarks.list_attempts(session, attempts)
        block.marks = [one for one in seen.marks if one.attempt in marked and _changes(one, marked[one.attempt])]
        self._read_items(session, {digest for one in marked.values() for digest, _ in one.marks.values()})
        for one in block.marks:
            record = records.get(one.attempt)
            if record is None:
                block.under_way += 1
            elif record.stands and self._judge(marked[one.attempt]) == (record.points, record.passed):
                effect = self._effect(one, record, marked[one.attempt])
                block.effects += [effect] if effect is not None else []
            else:
                block.corrected += 1
        return block

    def _judge(self, attempt: MarkedAttempt, remark: Remark | None = None) -> tuple[float, bool]:
        """Return points and pass of an attempt as it is marked now, or with another mark in it."""
        items = [
            (self._items[digest], remark.mark if remark is not None and position == remark.position else mark)
            for position, (digest, mark) in attempt.marks.items()
        ]
        outcome = judge_marks(items, attempt.pass_mark, self._rule_of(attempt.edition))
        return outcome.score.points, outcome.passed

    def _effect(self, remark: Remark, record: RecordOfAttempt, attempt: MarkedAttempt) -> Effect | None:
        """What a new mark comes to for the record of its attempt; None where the record says the same after it."""
        points, passed = self._judge(attempt, remark)
        if (points, passed) == (record.points, record.passed):
            return None
        return Effect(
            record=record.record,
            person=record.person,
            number=record.number,
            name=record.name,
            points=record.points,
            points_after=points,
            max_points=record.max_points,
            passed=record.passed,
            passed_after=passed,
        )

    def _read_items(self, session: Session, digests: set[str]) -> None:
        bodies = publications.load_bodies(session, digests - self._items.keys())
        self._items |= {digest: read(Item, body) for digest, body in bodies.items()}


def _changes(remark: Remark, attempt: MarkedAttempt) -> bool:
    _, mark = attempt.marks.get(remark.position, ("", None))
    return mark is not None and mark != remark.mark
