"""HR deletes what is not needed any more: what that would be is shown first, and each block is whole or not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.moments import Clock
from app.domain.people import READERS, Actor, Role
from app.domain.plain import canonical, read
from app.domain.refusals import Cancelled
from app.domain.retention import Limits, Overdue, Periods, RetentionKind, checked, limits
from app.storage import facts, ledger_erasing, person_erasing, retention
from app.storage.database import Database, Session
from app.storage.names import LAST_RETENTION, RETENTION_PERIODS
from app.storage.retention import Deleted

BLOCK = 2_000
PEOPLE_OF_A_BLOCK = 100

Progress = Callable[[int], None]
"""Gets how many of the things that were counted are gone so far, and may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class RetentionPreview:
    """What is past its period on a day, by the periods that hold; `last` is when something was deleted last."""

    day: date
    periods: Periods
    overdue: tuple[Overdue, ...]
    last: date | None

    @property
    def count(self) -> int:
        """How much it is in all."""
        return sum(one.count for one in self.overdue)


@dataclass(frozen=True, slots=True)
class RetentionResult:
    """How much of each kind was deleted, how many tombstones that left, and whether somebody stopped it before the end.

    `log_emptied` is False where another window still reads what was deleted.
    """

    deleted: dict[RetentionKind, int]
    tombstones: int
    stopped: bool
    log_emptied: bool

    @property
    def count(self) -> int:
        """How much it was in all."""
        return sum(self.deleted.values())


class Retaining:
    """Shows and deletes what is past its period."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def preview(self, actor: Actor) -> RetentionPreview:
        """Return what would go today; a second or two for a million answers, so call it off the window's thread."""
        actor.require(*READERS)
        now = self._clock()
        with self._database.reading() as session:
            periods = load_periods(session)
            overdue = retention.list_overdue(session, limits(periods, now))
            last = facts.load_fact(session, LAST_RETENTION)
        return RetentionPreview(now.date(), periods, tuple(overdue), date.fromisoformat(last) if last else None)

    def save_periods(self, actor: Actor, periods: Periods) -> Periods:
        """Let other periods hold from now on; refuse one that is out of range."""
        actor.require(Role.HR)
        with self._database.transaction() as session:
            facts.save_fact(session, RETENTION_PERIODS, canonical(checked(periods)))
        return periods

    def apply(
        self,
        actor: Actor,
        kinds: frozenset[RetentionKind] = frozenset(RetentionKind),
        progress: Progress = lambda _count: None,
    ) -> RetentionResult:
        """Delete what is past its period of these kinds, block after block.

        Whoever stops it keeps the blocks so far; each is whole, and the ledger says of each what was deleted and why.
        """
        actor.require(Role.HR)
        now = self._clock()
        with self._database.reading() as session:
            periods = load_periods(session)
        wanted = limits(periods, now)
        deleted: dict[RetentionKind, int] = {}
        tombstones, stopped = 0, False
        try:
            for kind in (kind for kind in RetentionKind if kind in kinds):
                deleted[kind] = 0
                while True:
                    progress(sum(deleted.values()))
                    block, buried = self._delete_block(kind, periods, wanted, now, actor.name)
                    if block.things == 0:
                        break
                    deleted[kind] += block.rows
                    tombstones += buried
        except Cancelled:
            stopped = True
        with self._database.transaction() as session:
            facts.save_fact(session, LAST_RETENTION, now.date().isoformat())
        return RetentionResult(deleted, tombstones, stopped, self._database.empty_log())

    def _delete_block(
        self, kind: RetentionKind, periods: Periods, wanted: Limits, now: datetime, account: str
    ) -> tuple[Deleted, int]:
        with self._database.transaction() as session:
            if kind is RetentionKind.PEOPLE:
                people = retention.list_left_long_ago(session, wanted, PEOPLE_OF_A_BLOCK)
                if not people:
                    return Deleted(0, 0), 0
                reason = _reason(kind, len(people), periods)
                retention.keep_tallies_of(session, people)
                buried = person_erasing.erase_people(session, people, reason, now, account)
                return Deleted(len(people), len(people)), buried
            delete = {
                RetentionKind.ANSWERS: retention.delete_answers,
                RetentionKind.DRAFTS: retention.delete_drafts,
                RetentionKind.QUESTIONS: retention.delete_questions,
                RetentionKind.OWN_THINGS: retention.delete_own_things,
            }[kind]
            block = delete(session, wanted, BLOCK)
            if block.things:
                ledger_erasing.bury(session, (), _reason(kind, block.rows, periods), now, account)
            return block, 0


def load_periods(session: Session) -> Periods:
    """Return the periods that hold."""
    kept = facts.load_fact(session, RETENTION_PERIODS)
    return read(Periods, kept) if kept else Periods()


def _reason(kind: RetentionKind, count: int, periods: Periods) -> str:
    """Return what the ledger keeps of a block: what it was, how much, and by which period."""
    unit = "years" if kind is RetentionKind.PEOPLE else "days"
    return f"retention: {kind.value} {count}, {periods.of(kind)} {unit}"
