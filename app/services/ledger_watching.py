"""HR has the ledger checked while the program runs, and sees when that was last done."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.ledger_report import LedgerReport
from app.domain.moments import Clock
from app.domain.people import READERS, Actor
from app.services.record_proving import Integrity


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    """A check that ended at `at`, an aware time."""

    at: datetime
    report: LedgerReport


class LedgerWatching:
    """Remembers the last check until the program ends."""

    def __init__(self, integrity: Integrity, clock: Clock) -> None:
        self._integrity = integrity
        self._clock = clock
        self._last: LedgerCheck | None = None

    def check(self, actor: Actor, progress: Callable[[int], None] = lambda _leaves: None) -> LedgerCheck:
        """Verify the whole ledger without a witness; seconds for a million records. Refuses all but HR and auditors.

        `progress` gets the number of entries so far and may raise Cancelled.
        """
        actor.require(*READERS)
        report = self._integrity.verify(progress=progress)
        self._last = LedgerCheck(self._clock(), report)
        return self._last

    def last(self, actor: Actor) -> LedgerCheck | None:
        """Return the last check since the program was started, None without one; refuse all but HR and auditors."""
        actor.require(*READERS)
        return self._last
