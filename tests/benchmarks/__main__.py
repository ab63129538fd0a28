"""Measures the program against its bars in one run and prints the ratios; asserts no times.

Run it in a checkout: `uv run python -m tests.benchmarks`.
"""

import argparse
import compileall
import os
import platform
import re
import sys
import sysconfig
import tempfile
from pathlib import Path

from tests.benchmarks import (
    assignments,
    evidence,
    export,
    item_statistics,
    learner,
    overview,
    privacy,
    re_marking,
    records_page,
    roster,
    start,
    studio,
    verify,
)
from tests.benchmarks.measuring import ROOT, Figure, python
from tests.benchmarks.workspaces import take_up

PARTS = (
    "start",
    "export",
    "records",
    "assignments",
    "overview",
    "learner",
    "verify",
    "roster",
    "evidence",
    "studio",
    "re-marking",
    "privacy",
    "statistics",
)


def main() -> None:
    """Make the sample, measure part after part, print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--workspace", type=Path, help="a sample to measure a copy of (default: make one, and measure that too)"
    )
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part alone; can be given again")
    parser.add_argument("--every", action="store_true", help="print every filter in every order")
    arguments = parser.parse_args()
    wanted = arguments.only or PARTS
    compile_bytecode()
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="clausewise-benchmarks-") as name:
        folder = Path(name)
        environment = environment_in(folder)
        sample = arguments.workspace
        if sample is None:
            sample = folder / "sample.clausewise"
            show("sample", figures, make(sample, arguments.people, arguments.records, environment))
        workspace = folder / "benchmark.clausewise"
        take_up(sample, workspace)
        if "start" in wanted:
            show("start", figures, start.measure(workspace, environment))
        if "export" in wanted:
            show("export", figures, export.measure(workspace, folder, environment))
        if "records" in wanted:
            show("records", figures, records_page.measure(workspace, environment, every=arguments.every))
        if "assignments" in wanted:
            show("assignments", figures, assignments.measure(workspace, environment, every=arguments.every))
        if "overview" in wanted:
            show("overview", figures, overview.measure(workspace, environment))
        if "learner" in wanted:
            show("learner", figures, learner.measure(workspace, folder, environment))
        if "verify" in wanted:
            show("verify", figures, verify.measure(workspace, environment))
        if "roster" in wanted:
            show("roster", figures, roster.measure(workspace, folder, environment))
        if "evidence" in wanted:
            show("evidence", figures, evidence.measure(workspace, folder, environment))
        if "studio" in wanted:
            show("studio", figures, studio.measure(folder, environment))
        if "re-marking" in wanted:
            show("re-marking", figures, re_marking.measure(workspace, environment))
            take_up(sample, workspace)  # with the records of before
        if "privacy" in wanted:  # it erases
            show("privacy", figures, privacy.measure(workspace))
        if "statistics" in wanted:
            take_up(sample, workspace)  # with every answer again
            show("statistics", figures, item_statistics.measure(workspace))
    over = [figure.what for figure in figures if figure.verdict() == "OVER"]
    print(f"\n{len(over)} of {len(figures)} figures over their bar" + "".join(f"\n  {what}" for what in over))


def compile_bytecode() -> None:
    """Write bytecode for the program and its libraries, which uv leaves out; what is compiled already is kept."""
    libraries = Path(sysconfig.get_path("purelib"))
    templates = re.compile(r"PySide6/scripts|/test/")
    for folder in (ROOT / "app", ROOT / "tests" / "benchmarks", libraries):
        compileall.compile_dir(folder, quiet=2, rx=templates, workers=0)


def environment_in(folder: Path) -> dict[str, str]:
    """Return the environment of what is measured: this checkout, no screen, nobody's preferences."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "PYTHON", "XDG_CONFIG"))}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(folder / "config"),
        "CLAUSEWISE_PASSWORD": "sample-password",
    }


def make(sample: Path, people: int, records: int, environment: dict[str, str]) -> list[Figure]:
    """Make the sample, which is a benchmark itself."""
    numbers = ["--people", str(people), "--records", str(records), "--seed", "1"]
    made = python("-m", "app", "sample", "--workspace", str(sample), *numbers, environment=environment)
    return [
        Figure(f"`clausewise sample`, {people:,} people, {records:,} records", made.seconds, "s", bar=60),
        Figure("memory while making the sample", made.peak_mb, "MB"),
    ]


def show(part: str, figures: list[Figure], new: list[Figure]) -> None:
    """Print the lines of a part as soon as they are known."""
    if not figures:
        machine = f"{platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
        print(f"Python {sys.version.split()[0]}, {machine}")
        print(f"{'':>62} {'measured':>12} {'floor':>9} {'ratio':>7}  bar")
    print(part)
    for figure in new:
        floor = f"{figure.floor:9.2f}" if figure.floor is not None else " " * 9
        ratio = f"{figure.ratio:6.2f}×" if figure.ratio is not None else " " * 7
        bars = [f"{figure.bar:g} {figure.unit}"] if figure.bar is not None else []
        bars += [f"{figure.ratio_bar:g}×"] if figure.ratio_bar is not None else []
        bar = " or ".join(bars)
        measured = f"{figure.measured:9.2f} {figure.unit:<2}"
        print(f"  {figure.what:<60} {measured} {floor} {ratio}  {bar:<12} {figure.verdict()}", flush=True)
    figures += new


if __name__ == "__main__":
    main()
