"""HR's overview of a hundred thousand people: opened, after a change, on a past day."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, environment: dict[str, str]) -> list[Figure]:
    """Run the page in a process of its own; the floor is one look at every assignment."""
    told = python(str(HERE / "one_overview.py"), str(workspace), environment=environment).told
    floor = told["floor"]
    figures = [
        Figure("Overview, first opening to the sentence and the tables", told["cold"], "ms", bar=1000, floor=floor),
        Figure("of it and the weeks before (the whole page)", told["whole"], "ms", bar=1000, floor=floor),
    ]
    figures += [
        Figure(f"{what}: from the change to the page drawn", took, "ms", bar=200, floor=floor)
        for what, took in told["changes"].items()
    ]
    figures += [
        Figure("a past day, read", told["past"], "ms", floor=floor),
        Figure("working out everybody anew (`report --rebuild`)", told["rebuild"], "ms", floor=floor),
    ]
    return figures
