"""Falsifies random workspaces in seventeen ways and counts what `verify` finds; the long form of the test beside it.

uv run python -m tests.integrity.falsify --databases 1000 --honest 10000
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.ledger_report import Verdict
from app.services.record_proving import verify_file
from tests.integrity.databases import History, Honest
from tests.integrity.desk import Desk
from tests.integrity.forgery import BY_ITSELF, WITH_A_WITNESS, Act, Forger, Impossible

WAYS: dict[str, Act] = {**BY_ITSELF, **WITH_A_WITNESS}
MOST_TRIES = 30
"""Workspaces that are made at most for each falsification that is asked for."""


@dataclass
class Tally:
    """What came of it, by class; `honest` counts the workspaces that must not be accused."""

    honest: int = 0
    tried: Counter[str] = field(default_factory=Counter)
    missed: dict[str, list[int]] = field(default_factory=dict)
    alarms: list[int] = field(default_factory=list)

    def note(self, name: str, seed: int, *, found: bool) -> None:
        """Count one falsification."""
        self.tried[name] += 1
        if not found:
            self.missed.setdefault(name, []).append(seed)


class Falsifying:
    """Makes workspaces in a folder and falsifies copies of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._desk = Desk(folder)
        self.tally = Tally()

    def honest(self, seed: int) -> Honest:
        """Make a workspace, and check that `verify` says nothing against it, nor against what it was in the middle.

        It looks with and without the witness. What it was in the middle may end with anything, a restore for example.
        """
        made = History(self._desk, seed).make()
        self.tally.honest += 2
        for path, witness in ((made.path, ()), (made.path, made.witness), (made.older, ())):
            if verify_file(path, witness or None).verdict is not Verdict.SOUND:
                self.tally.alarms.append(seed)
        return made

    def falsify(self, name: str, act: Act, seed: int, mine: Honest, other: Honest) -> None:
        """Falsify a copy in one way, and count whether it is found where it can be."""
        copy = self._folder / "copy.clausewise"
        shutil.copyfile(mine.path, copy)
        forger = Forger(copy, random.Random(seed))
        try:
            act(forger, mine, other)
        except Impossible:
            return
        finally:
            forger.connection.close()
        needs_witness = name in WITH_A_WITNESS
        if needs_witness and verify_file(copy).verdict is not Verdict.SOUND:
            self.tally.note(f"{name}: clumsy, found without a witness", seed, found=False)
        report = verify_file(copy, mine.witness if needs_witness else None)
        self.tally.note(name, seed, found=report.verdict is Verdict.BROKEN and report.break_count > 0)

    def forget(self, made: Honest) -> None:
        """Remove a workspace."""
        for path in (made.path, made.older):
            path.unlink()


def falsify(folder: Path, times: int, first_seed: int = 0) -> Tally:
    """Falsify random workspaces so many times in every way; not each has what every way needs, so take ever new ones.

    What is spliced in comes from the workspace before. Ends short of `times` where a way hardly ever can be gone.
    """
    work = Falsifying(folder)
    mine = work.honest(first_seed)
    for seed in range(first_seed + 1, first_seed + 1 + MOST_TRIES * times):
        left = [name for name in WAYS if work.tally.tried[name] < times]
        if not left:
            break
        other, mine = mine, work.honest(seed)
        for name in left:
            work.falsify(name, WAYS[name], seed, mine, other)
        work.forget(other)
    work.forget(mine)
    return work.tally


def main() -> int:
    """Run the long form; return 1 where anything was missed or an honest workspace was accused."""
    parser = argparse.ArgumentParser(prog="python -m tests.integrity.falsify", description=__doc__)
    parser.add_argument("--databases", type=int, default=1000, help="how many are falsified in each way")
    parser.add_argument("--honest", type=int, default=0, help="further honest workspaces, for false alarms only")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="clausewise-falsify-") as name:
        tally = falsify(Path(name), arguments.databases, arguments.seed)
        work = Falsifying(Path(name))
        while work.tally.honest < arguments.honest:
            work.forget(work.honest(10_000_000 + arguments.seed + work.tally.honest))
        tally.alarms += work.tally.alarms
        tally.honest += work.tally.honest
    for name, tried in tally.tried.items():
        missed = tally.missed.get(name, [])
        print(f"{name:<45} {tried:>6} tried {len(missed):>6} missed {missed[:5] or ''}")
    print(f"{tally.honest} honest workspaces, false alarms: {len(tally.alarms)} {tally.alarms[:5] or ''}")
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if tally.missed or tally.alarms else 0


if __name__ == "__main__":
    sys.exit(main())
