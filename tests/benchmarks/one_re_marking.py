"""Gives many records an attempt that asked one item, and marks its answers anew; prints seconds and counts.

Whoever missed a point has that item wrong, so that nearly every second record gets a new one. A learner writes to the
same workspace meanwhile.
"""

import json
import sys
import time
from pathlib import Path
from threading import Event, Thread

from app.bootstrap import build_workspace
from app.domain.items import ItemKind
from app.domain.people import Actor, Role
from app.domain.re_marking import RemarkRule
from app.services.re_marking import RemarkOrder
from app.services.workspace import Workspace
from app.storage.database import Session
from tests.benchmarks.measuring import forget_peak, memory_mb
from tests.benchmarks.workspaces import LIVE

TRAINER = Actor(Role.TRAINER, name="Tomas Ferreira")
MODULE = "inquiries"
RECORDS = 110_000

_CHOSEN = (
    f"SELECT c.sequence, c.id, c.person_id, c.edition_id, c.points, c.max_points, c.pass_mark, c.started_local, "
    "row_number() OVER (PARTITION BY c.person_id ORDER BY c.sequence) + 1000 AS number "
    f"FROM completion c JOIN module_edition e ON e.id = c.edition_id WHERE e.module = '{MODULE}' "
    f"AND c.attempt_id IS NULL AND {LIVE} LIMIT {RECORDS}"
)


def give_attempts(session: Session, items: list[tuple[str, str, str, str]]) -> None:
    """Put an attempt behind records of the module; `items` are their ids, digests, right and wrong answers."""
    run = session.connection().exec_driver_sql
    run(f"CREATE TEMP TABLE asked AS SELECT *, printf('01a0%028x', sequence) AS attempt FROM ({_CHOSEN})")
    run(
        "INSERT INTO attempt (id, person_id, edition_id, module, number, state, pass_mark, position, started, "
        f"started_local) SELECT attempt, person_id, edition_id, '{MODULE}', number, 'submitted', pass_mark, 1, "
        "'2026-01-05 08:00:00.000000', started_local FROM temp.asked"
    )
    for position, (item, digest, right, wrong) in enumerate(items, start=1):
        asked = f"FROM temp.asked WHERE max_points >= {position}"
        run(
            "INSERT INTO attempt_item (attempt_id, position, item, item_digest, option_order, flagged) "
            f"SELECT attempt, {position}, ?, ?, '', 0 {asked}",
            (item, digest),
        )
        is_right = "points = max_points" if position == 1 else f"points >= {position - 1} OR points = max_points"
        run(
            f"INSERT INTO response SELECT attempt, {position}, iif({is_right}, ?, ?), iif({is_right}, 1.0, 0.0), "
            f"'2026-01-05 08:01:00.000000' {asked}",
            (right, wrong),
        )
    run("UPDATE completion SET attempt_id = a.attempt FROM temp.asked a WHERE a.sequence = completion.sequence")
    run("DROP TABLE temp.asked")


def bank(workspace: Workspace) -> list[tuple[str, str, str, str]]:
    """Return the published items of the module, one with a single right answer first."""
    workspace.library.open(TRAINER)
    course = workspace.catalogue.course()
    items = [one for current in course.modules if current.module.id == MODULE for one in current.module.items]
    items.sort(key=lambda item: item.kind is not ItemKind.SINGLE_CHOICE)
    found = []
    for item in items:
        digest = workspace.item_editing.open(TRAINER, item.id).versions[0].digest
        right = [one.id for one in item.options if one.right] or ["x"]
        wrong = [one.id for one in item.options if not one.right] or ["y"]
        found.append((item.id, digest, json.dumps(right), json.dumps(wrong[:1])))
    return found


class Learner(Thread):
    """Writes to the same file all the while, as a learner at another window does; `waits` are the seconds it took."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.ended = Event()
        self._path = path

    def run(self) -> None:
        """Write every twentieth of a second until the end."""
        other = build_workspace(self._path)
        actor = Actor(Role.LEARNER, other.enrolment.join("0990088", "Another Learner").id)
        first = next(one.module for one in other.catalogue.course().modules if one.module.pages)
        while not self.ended.wait(0.05):
            began = time.perf_counter()
            other.lessons.open(actor, first.id, 1 + len(self.waits) % 2)
            self.waits.append(time.perf_counter() - began)
        other.close()


path = Path(sys.argv[1])
workspace = build_workspace(path)
items = bank(workspace)
with workspace.database.transaction() as session:
    give_attempts(session, items)
order = RemarkOrder(items[0][0], items[0][1], RemarkRule.ALL_RIGHT, reason="Both answers can be defended.")
learner = Learner(path)
forget_peak()
rest = memory_mb()
began = time.perf_counter()
plan = workspace.re_marking.plan(TRAINER, order)
told: dict[str, object] = {"plan": time.perf_counter() - began, "answers": plan.answers, "records": plan.altered}
learner.start()
began = time.perf_counter()
workspace.re_marking.apply(TRAINER, order)
told["apply"] = time.perf_counter() - began
learner.ended.set()
learner.join()
peak = memory_mb("VmHWM") - rest
workspace.close()
waits = sorted(learner.waits)
print(json.dumps(told | {"median": waits[len(waits) // 2], "worst": waits[-1], "memory": peak}))
