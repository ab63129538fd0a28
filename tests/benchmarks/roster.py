"""A roster in from a file, against Python's csv module that only reads it, and the list of people."""

import shutil
from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Run imports and lists in a process of their own, on a copy, for imports change it."""
    copy = folder / "roster.clausewise"
    shutil.copyfile(workspace, copy)
    told = python(str(HERE / "one_roster.py"), str(copy), environment=environment).told
    copy.unlink()
    figures: list[Figure] = []
    for people, bar in ((10_000, 5), (100_000, 40)):
        for form in ("csv", "xlsx"):
            took = told[f"{form} {people}"]
            floor = told[f"floor {people}"]
            figures += [
                Figure(f"roster of {people:,} rows, {form}: to the preview", took["read"], "s", bar=bar, floor=floor),
                Figure(f"roster of {people:,} rows, {form}: applied", took["apply"], "s", bar=bar),
                Figure(f"of it, memory grown ({form})", took["grown"], "MB"),
            ]
    listed = told["listed"]
    worst = max(listed, key=listed.get)
    figures.append(Figure(f"slowest of {len(listed)} people lists: {worst}", listed[worst], "ms", bar=100))
    figures.append(Figure("median of them", sorted(listed.values())[len(listed) // 2], "ms", bar=100))
    return figures
