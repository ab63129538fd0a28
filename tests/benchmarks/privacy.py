"""Erasing: ten thousand records with their tombstones, a thousand who left, one person; what HR waits for."""

import time
from collections.abc import Callable
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.corrections import OtherResult
from app.services.correction_steps import CorrectionOrder
from app.storage import driver, ledger_erasing
from tests.benchmarks.measuring import Figure
from tests.benchmarks.workspaces import HR

RECORDS, BLOCK = 10_000, 2_000
PEOPLE = 1_000


def measure(workspace: Path) -> list[Figure]:
    """Erase in a workspace that nobody needs afterwards."""
    deleting = bare_deleting(workspace)
    program = build_workspace(workspace)
    try:
        with program.database.reading() as session:
            raw = session.connection().exec_driver_sql(
                "SELECT sequence FROM completion WHERE person_id > ? ORDER BY sequence LIMIT ?", (PEOPLE, RECORDS)
            )
            sequences = [row[0] for row in raw]
        clock = program.correcting._clock
        began = time.perf_counter()
        for place in range(0, len(sequences), BLOCK):
            with program.database.transaction() as session:
                ledger_erasing.erase_completions(session, sequences[place : place + BLOCK], "Benchmark", clock())
        erasing = time.perf_counter() - began
        preview = seconds_of(lambda: program.retaining.preview(HR))
        leaving(workspace)
        began = time.perf_counter()
        done = program.retaining.apply(HR)
        people = time.perf_counter() - began
        numbers = some(workspace, f"SELECT number FROM person WHERE id > {2 * PEOPLE} LIMIT 20")
        one = seconds_of(*(lambda number=number: program.erasing.erase(HR, number, "Benchmark") for number in numbers))
        looking = seconds_of(lambda: program.erasing.preview(HR, some(workspace, "SELECT max(number) FROM person")[0]))
        records = some(workspace, "SELECT id FROM completion WHERE points < max_points ORDER BY sequence DESC LIMIT 20")
        correct = seconds_of(
            *(lambda record=record: program.correcting.correct(HR, to_full(record)) for record in records)
        )
    finally:
        program.close()
    return [
        Figure(f"erase {len(sequences):,} records, against deleting them", erasing, "s", floor=deleting, ratio_bar=20),
        Figure(f"erase {done.count:,} people who left, {done.tombstones:,} records", people, "s", bar=60),
        Figure("look for what is past its time", preview, "s", bar=2),
        Figure("look what an erasure comes to", looking * 1000, "ms", bar=500),
        Figure("erase one person", one * 1000, "ms", bar=1000),
        Figure("correct one record", correct * 1000, "ms", bar=100),
    ]


def to_full(record: str) -> CorrectionOrder:
    """Return the order that gives a record all points of 4."""
    return CorrectionOrder(record, OtherResult(4, 4), "Benchmark")


def seconds_of(*acts: Callable[[], object]) -> float:
    """Return the median of the seconds that acts take, one after another."""
    times = []
    for act in acts:
        began = time.perf_counter()
        act()
        times.append(time.perf_counter() - began)
    return sorted(times)[len(times) // 2]


def bare_deleting(workspace: Path) -> float:
    """Return the seconds that it takes to delete as many records by their keys, and nothing else; it is taken back."""
    connection = driver.connect(workspace)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN IMMEDIATE")
    rows = connection.execute("SELECT sequence FROM completion ORDER BY sequence LIMIT ?", (RECORDS,)).fetchall()
    began = time.perf_counter()
    connection.executemany("DELETE FROM completion WHERE sequence = ?", rows)
    seconds = time.perf_counter() - began
    connection.execute("ROLLBACK")
    connection.close()
    return seconds


def leaving(workspace: Path) -> None:
    """Let the first thousand people have left and learned long ago."""
    connection = driver.connect(workspace)
    connection.execute("UPDATE person SET left_on = '2001-01-01' WHERE id <= ?", (PEOPLE,))
    connection.execute(
        "UPDATE completion SET completed_local = '2000' || substr(completed_local, 5) WHERE person_id <= ?", (PEOPLE,)
    )
    connection.close()


def some(workspace: Path, query: str) -> list[str]:
    """Return the first column of a query."""
    connection = driver.connect(workspace)
    found = [str(row[0]) for row in connection.execute(query)]
    connection.close()
    return found
