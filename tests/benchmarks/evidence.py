"""The evidence pack of a thousand people, against hashing and zipping the same files, and the list of who is late."""

import statistics
from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent
ROUNDS = 3
PEOPLE = 1_000


def measure(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Pack several times, each in a process of its own."""
    target = str(folder / "evidence.zip")
    one = str(HERE / "one_evidence.py")
    told = [python(one, str(workspace), target, str(PEOPLE), environment=environment).told for _ in range(ROUNDS)]

    def median(name: str) -> float:
        return statistics.median(run[name] for run in told)

    rows, late = told[0]["rows"], told[0]["late_people"]
    what = f"evidence pack of {PEOPLE:,} people, {rows:,} records"
    return [
        Figure(what, median("seconds"), "s", floor=median("floor"), ratio_bar=15),
        Figure("memory while packing, whole process", max(run["peak"] for run in told), "MB", bar=250),
        Figure(f"who is late, in groups: {late:,} people", median("late"), "s", bar=1),
    ]
