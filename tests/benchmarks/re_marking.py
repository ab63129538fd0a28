"""Marking the answers to one item anew: the dry run, the new records, and how long a learner waits meanwhile."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, environment: dict[str, str]) -> list[Figure]:
    """Mark anew in a process of its own; it changes the workspace."""
    told = python(str(HERE / "one_re_marking.py"), str(workspace), environment=environment).told
    return [
        Figure(f"marking {told['answers']:,} answers anew: the dry run", told["plan"], "s"),
        Figure(f"{told['records']:,} new records, while a learner writes", told["apply"], "s"),
        Figure("what the learner writes then, median", told["median"] * 1000, "ms"),
        Figure("the slowest of it", told["worst"] * 1000, "ms", bar=5000),
        Figure("memory on top for both", told["memory"], "MB"),
    ]
