"""An answer's way and a page turn, against a bare durable insert."""

from pathlib import Path

from tests.benchmarks.measuring import Figure, python

HERE = Path(__file__).parent


def measure(workspace: Path, folder: Path, environment: dict[str, str]) -> list[Figure]:
    """Run the learner's pages in a process of its own."""
    script, inserts = str(HERE / "one_learner.py"), str(folder / "inserts.sqlite")
    told = python(script, str(workspace), inserts, environment=environment).told
    answers, turns = told["answers"], told["turns"]
    both = {"floor": answers["bare"], "bar": 50, "ratio_bar": 3}
    return [
        Figure("a choice, kept and drawn", answers["choice"], "ms", **both),
        Figure("an answer, submitted to durable and drawn", answers["answer"], "ms", **both),
        Figure(f"the slowest of {told['count']} answers", told["slowest"], "ms", **both),
        Figure("on to the next item", answers["following"], "ms", **both),
        Figure("a page turned, durable and drawn", turns["turn"], "ms", **{**both, "floor": turns["bare"]}),
    ]
