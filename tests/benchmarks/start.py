"""Start to a usable Home on a real workspace, against a bare window."""

from pathlib import Path
from statistics import median

from app.bootstrap import build_protecting, build_window_keys
from tests.benchmarks.measuring import MB, Figure, alternate, python

HERE = Path(__file__).parent
ROUNDS = 11
ASKED_ROUNDS = 3


def measure(workspace: Path, environment: dict[str, str]) -> list[Figure]:
    """Start both in turns; most people chose long ago how their workspace is protected, or it asks for nothing."""
    asked = max(_memory_while_asked(workspace, environment) for _ in range(ASKED_ROUNDS))
    build_protecting(workspace, build_window_keys()).keep_plain()
    memory: list[float] = []
    ready: list[float] = []
    work: dict[str, list[float]] = {"bare": [], "real": []}

    def bare() -> float:
        run = python(str(HERE / "bare_window.py"), environment=environment)
        work["bare"].append(run.told["processor"])
        return run.told["drawn"] - run.began

    def real() -> float:
        run = python(str(HERE / "real_start.py"), str(workspace), environment=environment)
        if not run.told["usable"] or run.told["loaded"]:
            raise RuntimeError(f"Home was drawn but not usable, or too much was loaded before it: {run.told}")
        memory.append(run.told["peak_kb"] * 1024 / MB)
        work["real"].append(run.told["processor"])
        ready.append(run.told["ready"] - run.began)
        return run.told["drawn"] - run.began

    bare()
    real()
    for warm in (memory, ready, *work.values()):
        warm.clear()
    floor, home = alternate(ROUNDS, bare, real)
    return [
        Figure("start to a usable Home", home, "s", floor=floor, ratio_bar=2.5),
        Figure("start to all services ready behind it", median(ready), "s", floor=floor),
        Figure("start, in processor time", median(work["real"]), "s", floor=median(work["bare"]), ratio_bar=2.5),
        Figure("memory at Home, everything loaded", max(memory), "MB", bar=130),
        Figure("memory at Home, after a look for a keychain", asked, "MB", bar=130),
    ]


def _memory_while_asked(workspace: Path, environment: dict[str, str]) -> float:
    run = python(str(HERE / "real_start.py"), str(workspace), "asked", environment=environment)
    return float(run.told["peak_kb"]) * 1024 / MB
