"""What marking the answers to an item version anew comes to, some hundred answers at a time.

However many there are, the memory of one block is all that it takes.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from uuid import UUID

from app.domain.items import Item
from app.domain.modules import QuizRule
from app.domain.plain import read
from app.domain.re_marking import Effect, MarkedAttempt, RecordOfAttempt, Remark
from app.domain.results import judge_marks
from app.storage import publications, remarks
from app.storage.database import Session

_AT_ONCE = 500
_CHOICES = 10_000
"""So many different answers are remembered with their marks; those to a typed item may all differ."""


@dataclass(slots=True)
class Block:
    """Some of the answers: `unmarkable` chose what the key's version has not, `marks` are those that change.

    `effects` are the records whose points change, `corrected` were corrected before, `under_way` have no record yet.
    """

    answers: int = 0
    unmarkable: int = 0
    marks: list[Remark] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    corrected: int = 0
    under_way: int = 0


class AnswerSurvey:
    """Goes over the answers to an item version; `rule_of` returns the quiz rule of an edition."""

    def __init__(
        self,
        session: Session,
        digest: str,
        mark: Callable[[tuple[str, ...]], float | None],
        rule_of: Callable[[int], QuizRule],
    ) -> None:
        self._session, self._digest, self._rule_of = session, digest, rule_of
        self._mark = lru_cache(_CHOICES)(lambda chosen: mark(tuple(json.loads(chosen))))
        self._items: dict[str, Item] = {}

    def blocks(self) -> Iterator[Block]:
        """Yield what marking comes to, block by block in the order of attempts."""
        answers = remarks.list_answers(self._session, self._digest)
        while some := list(islice(answers, _AT_ONCE)):
            yield self._block(some)

    def _block(self, answers: list[tuple[UUID, int, str, float]]) -> Block:
        block = Block(len(answers))
        for attempt, position, chosen, mark in answers:
            new = self._mark(chosen)
            if new is None:
                block.unmarkable += 1
            elif new != mark:
                block.marks.append(Remark(attempt, position, new))
        if not block.marks:
            return block
        records = remarks.list_records(self._session, [one.attempt for one in block.marks])
        standing = {attempt: one for attempt, one in records.items() if one.stands}
        marked = remarks.list_attempts(self._session, list(standing))
        self._read_items({digest for one in marked.values() for digest, _ in one.marks.values()})
        for one in block.marks:
            if one.attempt in standing:
                effect = self._effect(one, standing[one.attempt], marked[one.attempt])
                block.effects += [effect] if effect is not None else []
            elif one.attempt in records:
                block.corrected += 1
            else:
                block.under_way += 1
        return block

    def _effect(self, remark: Remark, record: RecordOfAttempt, attempt: MarkedAttempt) -> Effect | None:
        """What a new mark comes to for the record of its attempt; None where the record says the same after it."""
        items = [
            (self._items[digest], remark.mark if position == remark.position else mark)
            for position, (digest, mark) in attempt.marks.items()
        ]
        outcome = judge_marks(items, attempt.pass_mark, self._rule_of(attempt.edition))
        if (outcome.score.points, outcome.passed) == (record.points, record.passed):
            return None
        return Effect(
            record=record.record,
            person=record.person,
            number=record.number,
            name=record.name,
            points=record.points,
            points_after=outcome.score.points,
            max_points=outcome.score.max_points,
            passed=record.passed,
            passed_after=outcome.passed,
        )

    def _read_items(self, digests: set[str]) -> None:
        bodies = publications.load_bodies(self._session, digests - self._items.keys())
        self._items |= {digest: read(Item, body) for digest, body in bodies.items()}
