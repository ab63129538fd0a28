"""Verifying the ledger of the whole sample against bare hashing, and appending one leaf to it."""

import time
from pathlib import Path
from statistics import median
from uuid import UUID

from app.domain.ledger import LeafKind
from app.domain.moments import new_id, system_clock
from app.storage import exports, ledger
from app.storage.database import open_database
from app.storage.exports import Export
from tests.benchmarks.measuring import Figure, Run, alternate, python

ROUNDS = 3
APPENDS = 100


def measure(workspace: Path, environment: dict[str, str]) -> list[Figure]:
    """Verify and hash in turns, then append."""
    runs: list[Run] = []

    def floor() -> float:
        return float(one("bare", workspace, environment).told["seconds"])

    def subject() -> float:
        runs.append(one("verify", workspace, environment))
        return float(runs[-1].told["seconds"])

    bare, seconds = alternate(ROUNDS, floor, subject)
    leaves = runs[0].told["leaves"]
    processor = median(run.told["processor"] for run in runs)
    append, proof = appending(workspace)
    return [
        Figure(f"verify {leaves:,} leaves", seconds, "s", floor=bare, ratio_bar=5),
        Figure(f"verify {leaves:,} leaves, of the processor on two cores", processor, "s", bar=10),
        Figure("memory while verifying, whole process", max(run.told["peak"] for run in runs), "MB"),
        Figure("append a leaf and sign, without the commit", append, "ms", bar=5),
        Figure("a receipt with its proof", proof, "ms", bar=5),
    ]


def one(what: str, workspace: Path, environment: dict[str, str]) -> Run:
    """Run one measurement in a process of its own."""
    return python("-m", "tests.benchmarks.one_verify", what, str(workspace), environment=environment)


def appending(workspace: Path) -> tuple[float, float]:
    """Return the milliseconds of one append, and of one receipt, as medians."""
    database = open_database(workspace)
    times: list[float] = []
    proofs: list[float] = []
    for _ in range(APPENDS):
        entry = export_entry()
        with database.transaction() as session:
            exports.add_export(session, entry, b"")
            began = time.perf_counter()
            ledger.append(session, LeafKind.EXPORT, entry.id, entry.exported)
            times.append(time.perf_counter() - began)
        with database.reading() as session:
            began = time.perf_counter()
            ledger.receipt_of(session, LeafKind.EXPORT, entry.id)
            proofs.append(time.perf_counter() - began)
    database.close()
    return sorted(times)[APPENDS // 2] * 1000, sorted(proofs)[APPENDS // 2] * 1000


def export_entry() -> Export:
    """Return an export that says nothing in particular."""
    now = system_clock()
    entry_id: UUID = new_id(now)
    return Export(entry_id, now, "hr", "Benchmark", "csv", "{}", "number", 1, "benchmark.csv", "0" * 64)
