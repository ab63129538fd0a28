"""The program is killed at any moment and comes back on the same item, in the same order, with every answer."""

import json
import os
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from app.bootstrap import build_workspace
from app.domain.attempts import Attempt
from app.services.enrolment import learner
from tests.windows import ROOT

KILLS = int(os.environ.get("CLAUSEWISE_KILLS", "10"))
"""How often the program is killed; more for a long run."""
PATIENCE = 60


@dataclass
class Told:
    """What the program told before it was killed."""

    shown: list[dict[str, Any]] = field(default_factory=list)
    saved: list[dict[str, Any]] = field(default_factory=list)
    last: dict[str, Any] | None = None

    def take(self, line: str) -> None:
        """Take in a line; one that was cut off by the kill was never told."""
        if not line.endswith("\n"):
            return
        ((what, told),) = json.loads(line).items()
        {"shown": self.shown, "saved": self.saved}[what].append(told)
        self.last = told


@contextmanager
def running(path: Path, folder: Path, seed: int) -> Iterator[subprocess.Popen[str]]:
    """Run the program in a process of its own; it is killed at the end at the latest."""
    arguments = [sys.executable, "-m", "tests.journeys.endless_learner", path, folder / "preferences.ini", str(seed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        arguments, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    try:
        yield process
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()


def run_and_kill(path: Path, folder: Path, seed: int, lines: int, delay: float) -> Told:
    """Run the program, kill it so many seconds after so many lines, and return what it told."""
    told = Told()
    with running(path, folder, seed) as process:
        for _ in range(lines):
            line = process.stdout.readline()
            assert line, process.stderr.read()
            told.take(line)
        killer = threading.Timer(delay, process.kill)
        killer.start()
        for line in process.stdout:
            told.take(line)
        killer.join()
        assert process.wait() == -9, process.stderr.read()
    return told


def attempts_of(path: Path, ids: set[str]) -> dict[str, Attempt]:
    """Return attempts as they are on the disk."""
    workspace = build_workspace(path)
    try:
        actor = learner(workspace.enrolment.current())
        return {one: workspace.quizzes.open(actor, UUID(one)).attempt for one in ids}
    finally:
        workspace.close()


def test_the_same_item_in_the_same_order_with_all_answers(tmp_path: Path) -> None:
    path = tmp_path / "training.clausewise"
    chance = random.Random(2026)
    orders: dict[tuple[str, str], list[str]] = {}
    answers: dict[tuple[str, str], list[str]] = {}
    before: dict[str, Any] | None = None
    for kill in range(KILLS):
        told = run_and_kill(path, tmp_path, kill, lines=chance.randint(1, 14), delay=chance.uniform(0, 0.08))
        for one in told.shown + told.saved:
            where = (one["attempt"], one["item"])
            assert orders.setdefault(where, one["order"]) == one["order"]
        for one in told.saved:
            assert one["verdict"] in ("Right", "Not right")
            where = (one["attempt"], one["item"])
            assert where not in answers, "an item was answered twice"
            answers[where] = one["chosen"]

        kept = attempts_of(path, {attempt for attempt, _ in orders})
        on_disk = {
            (attempt_id, place.item.id): place for attempt_id, attempt in kept.items() for place in attempt.items
        }
        for where, chosen in answers.items():
            assert on_disk[where].response is not None, f"the answer to {where} is lost"
            assert list(on_disk[where].response.chosen) == chosen
        for where, order in orders.items():
            assert list(on_disk[where].option_order) == order

        if before is not None and not before["verdict"]:
            # What was on the screen comes back, unless its answer reached the disk and only the telling was cut off.
            where = (before["attempt"], before["item"])
            first = told.shown[0]
            answered_untold = where not in {(one["attempt"], one["item"]) for one in told.saved} and (
                on_disk[where].response is not None
            )
            assert first["item"] == before["item"] or answered_untold
        before = told.last
    assert len(answers) >= KILLS
