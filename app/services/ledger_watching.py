"""HR and auditors have the ledger checked while the program runs, hold it against a witness, and make one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.ledger import Checkpoint
from app.domain.ledger_report import LedgerReport
from app.domain.moments import Clock
from app.domain.people import READERS, Actor
from app.services.record_proving import Integrity, load_witness, save_witness

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class LedgerCheck:
    """A check that ended at `at`, an aware time; `witness` is the file that it was held against, None without one."""

    at: datetime
    report: LedgerReport
    witness: Path | None = None


class LedgerWatching:
    """Remembers the last check until the program ends."""

    def __init__(self, integrity: Integrity, clock: Clock) -> None:
        self._integrity = integrity
        self._clock = clock
        self._last: LedgerCheck | None = None

    def check(
        self, actor: Actor, progress: Progress = lambda _leaves: None, *, witness: Path | None = None
    ) -> LedgerCheck:
        """Verify the whole ledger, against the file of a witness if there is one; seconds for a million records.

        `progress` gets the number of entries so far and may raise Cancelled. Refuses all but HR and auditors, and a
        file that is no witness.
        """
        actor.require(*READERS)
        seen = load_witness(witness) if witness is not None else None
        report = self._integrity.verify(seen, progress)
        self._last = LedgerCheck(self._clock(), report, witness)
        return self._last

    def last(self, actor: Actor) -> LedgerCheck | None:
        """Return the last check since the program was started, None without one; refuse all but HR and auditors."""
        actor.require(*READERS)
        return self._last

    def newest(self, actor: Actor) -> Checkpoint | None:
        """Return the newest checkpoint as it is kept, unchecked; None without one. Refuse all but HR and auditors."""
        actor.require(*READERS)
        return self._integrity.newest_checkpoint()

    def save_checkpoint(self, actor: Actor, path: Path, progress: Progress = lambda _leaves: None) -> bool:
        """Verify, then add the newest checkpoint to the file of a witness; False, and no file, if it is not sound.

        Refuses as `check` does, and a file that cannot be written.
        """
        actor.require(*READERS)
        return save_witness(path, self.check(actor, progress).report)
