"""HR's assignments for a hundred thousand people: every filter in every order, trying out rules, and settling them."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, environment: dict[str, str], *, every: bool) -> list[Figure]:
    """Run the services in a process of their own; `every` prints each filter in each order."""
    run = python(str(HERE / "one_assignments.py"), str(workspace), environment=environment)
    told = run.told
    pages, past = told["pages"], told["past"]
    if every:
        for name, took in sorted((pages | past).items(), key=lambda one: one[1]):
            print(f"    {took:8.1f} ms  {name}")
    worst, worst_past = max(pages, key=pages.get), max(past, key=past.get)
    floor = told["floor"]
    return [
        Figure(f"slowest of {len(pages)} filters × orders: {worst}", pages[worst], "ms", bar=100),
        Figure("median of them", sorted(pages.values())[len(pages) // 2], "ms", bar=100),
        Figure(f"the same as of a past day, slowest: {worst_past}", past[worst_past], "ms"),
        Figure("median of them", sorted(past.values())[len(past) // 2], "ms", bar=100),
        Figure("trying out a rule for everyone", told["trial"], "s", floor=floor),
        Figure(f"settling {told['given']:,} assignments of seven new rules", told["first"], "s"),
        Figure("settling again, seven rules", told["again"], "s", bar=5, floor=floor, ratio_bar=60),
        Figure("settling one learner when Home opens", told["person"], "ms", bar=20),
        Figure("memory of all of it", run.peak_mb, "MB"),
    ]
