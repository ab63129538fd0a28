"""Marking answers anew because the key of an item was wrong: what comes of it for each attempt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.items import Item
from app.domain.marking import mark
from app.domain.refusals import Refusal


class RemarkRule(StrEnum):
    """How answers to the wrong version count now: by the key of another version, or as right whatever they were."""

    BY_KEY = "by-key"
    ALL_RIGHT = "all-right"


@dataclass(frozen=True, slots=True)
class Remark:
    """The new mark (0–1) of the response at a position (from 1) of an attempt."""

    attempt: UUID
    position: int
    mark: float


@dataclass(frozen=True, slots=True)
class MarkedAnew:
    """The mark that a response has since it was marked anew, when that was, and why."""

    mark: float
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class MarkedAttempt:
    """How an attempt is marked now: its edition and pass mark, and by position an item version's digest and its mark.

    A mark is None where there is no response.
    """

    edition: int
    pass_mark: float
    marks: dict[int, tuple[str, float | None]]


@dataclass(frozen=True, slots=True)
class RecordOfAttempt:
    """The newest record of an attempt, whose it is and what it says; it `stands` unless it was annulled."""

    record: str
    stands: bool
    person: int
    number: str
    name: str
    points: float
    max_points: float
    passed: bool


@dataclass(frozen=True, slots=True)
class Effect:
    """What re-marking comes to for one attempt with a record: whose it is, its points and its pass before and after."""

    record: str
    person: int
    number: str
    name: str
    points: float
    points_after: float
    max_points: float
    passed: bool
    passed_after: bool

    @property
    def flips(self) -> bool:
        """Whether somebody who had passed has not, or the other way round."""
        return self.passed is not self.passed_after


@dataclass(frozen=True, slots=True)
class Remarking:
    """That answers to an item version were marked anew: by which rule and key, why, by whom; with its figures.

    Of `answers` that were looked at, `changed` got another mark and `flipped` passes changed. It is not `complete` as
    long as it goes on, and when it was stopped: then the rest of the answers has the marks of before.
    """

    id: UUID
    item: str
    digest: str
    key_digest: str
    rule: RemarkRule
    reason: str
    remarked: datetime
    account: str
    answers: int
    changed: int
    flipped: int
    complete: bool = True


def left_over(history: Iterable[Remarking]) -> Remarking | None:
    """Return the newest re-marking of an item that left a rest; `history` are its re-markings, the newest first.

    A later one of the same version has taken up the rest, or done away with it.
    """
    newest: dict[str, Remarking] = {}
    for one in history:
        newest.setdefault(one.digest, one)
    return next((one for one in newest.values() if not one.complete), None)


def mark_anew(rule: RemarkRule, key: Item, chosen: tuple[str, ...]) -> float | None:
    """Return the new mark of an answer, None where the key's version does not have what was chosen."""
    if rule is RemarkRule.ALL_RIGHT:
        return 1.0
    try:
        return mark(key, chosen)
    except Refusal:
        return None
