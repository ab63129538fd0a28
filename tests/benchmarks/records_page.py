"""HR's page on a million records: first rows, typed filters, every filter in every order."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, environment: dict[str, str], *, every: bool) -> list[Figure]:
    """Run the page in a process of its own; `every` prints each filter in each order."""
    told = python(str(HERE / "one_records_page.py"), str(workspace), environment=environment).told
    typed, combined = told["typed"], told["all"]
    slowest = max(typed, key=lambda text: typed[text][0])
    worst = max(combined, key=combined.get)
    if every:
        for name, took in sorted(combined.items(), key=lambda one: one[1]):
            print(f"    {took:8.1f} ms  {name}")
    figures = [Figure("Records page, opening to first rows", told["open"], "ms", bar=150)]
    figures += [
        Figure(f"typed “{text}”: last letter to rows drawn", took[0], "ms", bar=100) for text, took in typed.items()
    ]
    figures += [
        Figure(f"of it, after the pause for typing (slowest: “{slowest}”)", typed[slowest][1], "ms"),
        Figure(f"slowest of {len(combined)} filters × orders: {worst}", combined[worst], "ms", bar=100),
        Figure("median of them", sorted(combined.values())[len(combined) // 2], "ms", bar=100),
    ]
    return figures
