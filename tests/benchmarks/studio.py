"""The trainer's library with ten thousand items: pages, counts and anchors by every filter and order; and coverage."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Run the library in a process of its own, on a workspace of its own."""
    workspace = folder / "studio.clausewise"
    run = python(str(HERE / "one_studio.py"), str(workspace), environment=environment)
    workspace.unlink()
    told = run.told
    figures = [Figure("opening the studio for the first time", told["first"], "s", bar=4)]
    for name, what in (("pages", "pages of the library"), ("counts", "counts"), ("anchors", "anchors")):
        took = told[name]
        worst = max(took, key=took.get)
        figures.append(Figure(f"slowest of {len(took)} {what}: {worst}", took[worst], "ms", bar=100))
        figures.append(Figure("median of them", sorted(took.values())[len(took) // 2], "ms", bar=100))
    figures.append(Figure("reading a module, for each thousand of its items", told["module"], "ms", bar=100))
    figures.append(Figure("coverage of all commitments", told["coverage"], "ms"))
    figures.append(Figure("memory of all of it", run.peak_mb, "MB"))
    return figures
