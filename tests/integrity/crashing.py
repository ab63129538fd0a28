"""Ends a process at a chosen or a random point of some work, as a kill or a failing power supply does."""

import multiprocessing
import os
import random
import sys
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext
from pathlib import Path
from types import FrameType
from typing import Any

Act = Callable[[Path, Callable[[str], None]], None]
"""Works on a workspace, and tells what is acknowledged: what a person may rely on from then on."""

TOUCHING = frozenset(
    "execute executemany backup close fsync replace rename link unlink open write mkdir chmod copyfileobj".split()
)
"""Calls into the library or the system between which the disk can be in another state."""

CRASHED, PATIENCE = 77, 60
COUNTING = -1
"""The point at which nothing ends: the calls are only counted."""


def _work(act: Act, path: Path, point: int | None, teller: Connection) -> None:
    """Do the work; end without any tidying at the call number `point` into the library or the system."""
    calls = 0

    def count(_frame: FrameType, event: str, what: Any) -> None:
        nonlocal calls
        if event == "c_call" and what.__name__ in TOUCHING:
            calls += 1
            if calls == point:
                os._exit(CRASHED)

    if point is not None:
        sys.setprofile(count)
    act(path, teller.send)
    sys.setprofile(None)
    if point == COUNTING:
        teller.send(calls)
    teller.close()
    os._exit(0)


def forking() -> ForkServerContext:
    """Return what starts processes that have everything ready."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.integrity.ready"])
    return context


def _start(act: Act, path: Path, point: int | None) -> tuple[Any, Connection]:
    context = forking()
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(act, path, point, writer), daemon=True)
    process.start()
    writer.close()
    return process, reader


def _heard(reader: Connection) -> list[str]:
    told = []
    try:
        while True:
            told.append(reader.recv())
    except EOFError:
        return told
    finally:
        reader.close()


def crash_at(act: Act, path: Path, point: int) -> list[str]:
    """Work until call number `point`, and return what was acknowledged by then."""
    process, reader = _start(act, path, point)
    told = _heard(reader)
    process.join(PATIENCE)
    assert process.exitcode == CRASHED, f"the work ended by itself: {process.exitcode}"
    return told


def count_calls(act: Act, path: Path) -> int:
    """Do the whole work, and return how many calls into the library and the system it makes."""
    process, reader = _start(act, path, COUNTING)
    told = _heard(reader)
    process.join(PATIENCE)
    assert process.exitcode == 0, f"the work failed: {process.exitcode}"
    return int(told[-1])


def seconds_of(act: Act, path: Path) -> float:
    """Do the whole work, and return how long it takes from the first word on."""
    process, reader = _start(act, path, None)
    assert reader.poll(PATIENCE), "the work says nothing"
    began = time.monotonic()
    _heard(reader)
    process.join(PATIENCE)
    assert process.exitcode == 0, f"the work failed: {process.exitcode}"
    return time.monotonic() - began


def kill_within(act: Act, path: Path, seconds: float) -> list[str]:
    """Work, and kill the process after so long, wherever it is; return what was acknowledged."""
    process, reader = _start(act, path, None)
    assert reader.poll(PATIENCE), "the work says nothing"
    time.sleep(seconds)
    process.kill()
    told = _heard(reader)
    process.join(PATIENCE)
    return told


def points(count: int, last: int, seed: int = 1) -> list[int]:
    """Return `count` points of 1 to `last`, with both ends, or all of them where there are no more."""
    if count >= last:
        return list(range(1, last + 1))
    return sorted({1, last, *random.Random(seed).sample(range(1, last + 1), count - 2)})
