"""The statistics of items: the first look at a module and at all, looking again, and deleting answers with the fold."""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.people import Actor, Role
from app.domain.retention import RetentionKind
from app.services.item_statistics import ItemStatisticsReading
from app.services.retaining import Retaining
from app.services.workspace import Workspace
from tests.benchmarks.measuring import Figure, alternate, forget_peak, memory_mb
from tests.benchmarks.workspaces import HR, first_module

TRAINER = Actor(Role.TRAINER)
ROUNDS = 3


def measure(workspace: Path) -> list[Figure]:
    """Look at the statistics of a workspace, then delete every answer in it; nobody needs it afterwards."""
    program = build_workspace(workspace)
    try:
        module = first_module(program)
        before = program.item_statistics.for_all(TRAINER)
        answers = number(program, "SELECT count(*) FROM response")
        forget_peak()
        rest = memory_mb()
        one, every, again = alternate(
            ROUNDS,
            lambda: seconds(lambda: anew(program).for_module(TRAINER, module)),
            lambda: seconds(lambda: anew(program).for_all(TRAINER)),
            lambda: seconds(lambda: program.item_statistics.for_all(TRAINER)),
        )
        peak = memory_mb("VmHWM") - rest
        later = Retaining(program.database, lambda: datetime.now().astimezone() + timedelta(days=100))
        folding = seconds(lambda: later.apply(HR, frozenset({RetentionKind.ANSWERS})))
        same = sum(
            now.figures is not None and then.figures is not None and now.people == then.people
            for before_, after in zip(before, program.item_statistics.for_all(TRAINER), strict=True)
            for then, now in zip(before_.items, after.items, strict=True)
        )
    finally:
        program.close()
    return [
        Figure(f"statistics of a module, of {answers:,} answers kept", one, "s", bar=2),
        Figure("statistics of every module", every, "s", bar=5),
        Figure("the same again", again * 1000, "ms", bar=500),
        Figure("memory on top while working them out", peak, "MB", bar=100),
        Figure(f"delete {answers:,} answers, with tallies; {same} versions as before", folding, "s", bar=60),
    ]


def anew(program: Workspace) -> ItemStatisticsReading:
    """Return the service as a program has it that has just been started."""
    return ItemStatisticsReading(program.database, program.catalogue)


def number(program: Workspace, query: str) -> int:
    """Return the number that a query gives."""
    with program.database.reading() as session:
        return int(session.connection().exec_driver_sql(query).scalar_one())


def seconds(act: Callable[[], object]) -> float:
    """Return how long something takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
