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

import pytest

from app.bootstrap import build_workspace
from app.domain.attempts import Attempt, AttemptItem
from app.services.enrolment import learner
from tests import builders
from tests.windows import ROOT

KILLS = int(os.environ.get("CLAUSEWISE_KILLS", "10"))
"""How often the program is killed; more for a long run."""
PATIENCE = 60
Where = tuple[str, str]
"""An attempt and an item in it, by their ids."""


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


def where_of(told: dict[str, Any]) -> Where:
    """Return what a line of the program is about."""
    return told["attempt"], told["item"]


def attempts_of(path: Path, ids: set[str]) -> dict[str, Attempt]:
    """Return attempts as they are on the disk."""
    workspace = build_workspace(path)
    try:
        actor = learner(workspace.enrolment.current())
        return {one: workspace.quizzes.open(actor, UUID(one)).attempt for one in ids}
    finally:
        workspace.close()


def check_kept(
    on_disk: dict[Where, AttemptItem], orders: dict[Where, list[str]], answers: dict[Where, list[str]]
) -> None:
    """Fail unless every answer that was told is on the disk, and every order of options is the one that was shown."""
    for where, chosen in answers.items():
        response = on_disk[where].response
        assert response is not None, f"the answer to {where} is lost"
        assert list(response.chosen) == chosen
    for where, order in orders.items():
        assert list(on_disk[where].option_order) == order


def test_the_same_item_in_the_same_order_with_all_answers(tmp_path: Path) -> None:
    path = tmp_path / "training.clausewise"
    chance = random.Random(2026)
    orders: dict[Where, list[str]] = {}
    answers: dict[Where, list[str]] = {}
    may_come_back: set[Where] = set()
    for kill in range(KILLS):
        told = run_and_kill(path, tmp_path, kill, lines=chance.randint(1, 14), delay=chance.uniform(0, 0.08))
        if may_come_back:
            assert where_of(told.shown[0]) in may_come_back
        for one in told.shown + told.saved:
            assert orders.setdefault(where_of(one), one["order"]) == one["order"]
        for one in told.saved:
            assert one["verdict"] in ("Right", "Not right")
            assert where_of(one) not in answers, "an item was answered twice"
            answers[where_of(one)] = one["chosen"]

        kept = attempts_of(path, {attempt for attempt, _ in orders})
        on_disk = {
            (attempt_id, place.item.id): place for attempt_id, attempt in kept.items() for place in attempt.items
        }
        check_kept(on_disk, orders, answers)
        last = where_of(told.last)
        if on_disk[last].response is None:
            may_come_back = {last}
        else:  # it was answered, so that another open item of the attempt follows, if there is one
            may_come_back = {(last[0], place.item.id) for place in kept[last[0]].unanswered()}
    assert len(answers) >= KILLS


def test_an_answer_that_is_lost_or_an_order_that_changed_would_be_found() -> None:
    attempt = builders.attempt([builders.item()], [None])
    where = ("one", attempt.items[0].item.id)
    on_disk = {where: attempt.items[0]}
    check_kept(on_disk, {where: ["a", "b", "c"]}, {})
    with pytest.raises(AssertionError, match="is lost"):
        check_kept(on_disk, {}, {where: ["a"]})
    with pytest.raises(AssertionError):
        check_kept(on_disk, {where: ["b", "a", "c"]}, {})
