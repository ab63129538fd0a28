"""What every benchmark measures with: medians of alternating runs, whole processes, and the memory of Linux."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report; `bar` and `ratio_bar` are upper limits of `measured` and of its ratio to `floor`.

    With both, meeting one is enough.
    """

    what: str
    measured: float
    unit: str
    bar: float | None = None
    floor: float | None = None
    ratio_bar: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the floor was measured."""
        return self.measured / self.floor if self.floor else None

    def verdict(self) -> str:
        """Return what the figure says about its bars; "-" if it has none."""
        held = []
        if self.bar is not None:
            held.append(self.measured <= self.bar)
        if self.ratio_bar is not None and self.ratio is not None:
            held.append(self.ratio <= self.ratio_bar)
        if not held:
            return "-"
        return "holds" if any(held) else "OVER"


def alternate(rounds: int, *parts: Callable[[], float]) -> list[float]:
    """Return the median of each part, run in turns: what disturbs the machine disturbs all of them."""
    times: list[list[float]] = [[] for _ in parts]
    for _ in range(rounds):
        for part, kept in zip(parts, times, strict=True):
            kept.append(part())
    return [statistics.median(kept) for kept in times]


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended: its first moment on the monotonic clock, its seconds, its peak memory, what it told."""

    began: float
    seconds: float
    peak_mb: float
    told: dict[str, Any]


def run(*arguments: str, environment: dict[str, str], out: Path | None = None) -> Run:
    """Run a program to its end; what it prints as JSON is what it told, unless it goes to the file `out`."""
    with (out or Path(os.devnull)).open("wb") as file:
        began = time.monotonic()
        process = subprocess.Popen(
            arguments, env=environment, cwd=ROOT, stdout=file if out else subprocess.PIPE, stderr=subprocess.PIPE
        )
        told, complaint = process.stdout.read() if process.stdout else b"", process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(arguments)[:200]} ended with {process.returncode}:\n{complaint.decode()}")
    return Run(began, seconds, usage.ru_maxrss * 1024 / MB, json.loads(told) if told.startswith(b"{") else {})


def python(*arguments: str, environment: dict[str, str]) -> Run:
    """Run this Python."""
    return run(sys.executable, *arguments, environment=environment)


def memory_mb(line: str = "VmRSS") -> float:
    """Return the memory of this process, or with "VmHWM" its peak."""
    status = Path("/proc/self/status").read_text()
    return next(int(one.split()[1]) * 1024 / MB for one in status.splitlines() if one.startswith(line))


def forget_peak() -> None:
    """Let "VmHWM" begin again from what is used now (proc(5), clear_refs)."""
    Path("/proc/self/clear_refs").write_text("5")
