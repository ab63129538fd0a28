"""The program is killed at any moment and comes back on the same item, in the same order, with every answer."""

import json
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from app.bootstrap import build_workspace
from app.domain.attempts import Attempt, AttemptItem, AttemptState
from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.storage import completions, driver
from tests import builders
from tests.conftest import OpenWorkspace
from tests.integrity.crashing import forking
from tests.journeys.quiz_driver import MODULE, learner_of, take_quizzes
from tests.windows import RESOURCES, ROOT

KILLS = int(os.environ.get("CLAUSEWISE_KILLS", "40"))
"""How often a quiz is killed; more for a long run: `CLAUSEWISE_KILLS=1000 uv run pytest -k killed_in_the_middle`.
"""
WINDOW_KILLS = max(6, KILLS // 25)
"""How often the whole program with its window is killed: it takes far longer to start."""
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
    for kill in range(WINDOW_KILLS):
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
    assert len(answers) >= WINDOW_KILLS


def test_an_answer_that_is_lost_or_an_order_that_changed_would_be_found() -> None:
    attempt = builders.attempt([builders.item()], [None])
    where = ("one", attempt.items[0].item.id)
    on_disk = {where: attempt.items[0]}
    check_kept(on_disk, {where: ["a", "b", "c"]}, {})
    with pytest.raises(AssertionError, match="is lost"):
        check_kept(on_disk, {}, {where: ["a"]})
    with pytest.raises(AssertionError):
        check_kept(on_disk, {where: ["b", "a", "c"]}, {})


# ---------------------------------------------------------------- without a window, a hundred times


@dataclass
class Heard:
    """What the driver was told is written, and what it was writing when it was killed."""

    answers: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    drafts: dict[tuple[str, int], tuple[str, ...]] = field(default_factory=dict)
    started: dict[str, int] = field(default_factory=dict)
    finished: set[str] = field(default_factory=set)
    writing: tuple[Any, ...] = ()

    def take(self, message: tuple[Any, ...]) -> None:
        """Take in what the driver told."""
        what, *rest = message
        self.writing = message if what.endswith("ing") else ()
        if what == "started":
            self.started[rest[0]] = rest[1]
        elif what == "chosen":
            self.drafts[rest[0], rest[1]] = rest[2]
        elif what == "answered":
            self.answers[rest[0], rest[1]] = rest[2]
        elif what == "finished":
            self.finished.add(rest[0])

    def was_writing(self, what: str, attempt: str, position: int) -> tuple[str, ...] | None:
        """Return what was being written of a kind to an item, None if that was not what was being written."""
        return self.writing[3] if self.writing[:3] == (what, attempt, position) else None


def drive_and_kill(path: Path, course: Path, seed: int, words: int, delay: float, heard: Heard) -> None:
    """Let the driver take quizzes, and kill it so many seconds after so many words."""
    context = forking()
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=take_quizzes, args=(path, course, RESOURCES, seed, writer), daemon=True)
    process.start()
    writer.close()
    try:
        for _ in range(words):
            assert reader.poll(PATIENCE), "the driver says nothing"
            heard.take(reader.recv())
        time.sleep(delay)
        process.kill()
        with suppress(EOFError):
            while True:
                heard.take(reader.recv())
    finally:
        process.kill()
        process.join()
        reader.close()
    assert process.exitcode == -9


def faults(workspace: Workspace, actor: Actor, heard: Heard, newest: int) -> list[str]:
    """Return what is lost of the newest attempts, and what was had for nothing."""
    found = []
    looked_at = sorted(heard.started, key=lambda one: heard.started[one])[-newest:]
    attempts = {one: workspace.quizzes.open(actor, UUID(one)).attempt for one in looked_at}
    for (attempt, position), answer in heard.answers.items():
        if attempt not in attempts:
            continue
        response = attempts[attempt].items[position - 1].response
        if response is None or response.chosen != answer:
            found.append(f"the answer to item {position} of {attempt}")
    for (attempt, position), draft in heard.drafts.items():
        if attempt not in attempts:
            continue
        place = attempts[attempt].items[position - 1]
        if place.response is not None:
            continue
        if place.draft is None or place.draft.chosen not in (draft, heard.was_writing("choosing", attempt, position)):
            found.append(f"the choice for item {position} of {attempt}")
    for attempt, whole in attempts.items():
        for place in whole.items:
            known = heard.answers.get((attempt, place.position))
            known = known or heard.was_writing("answering", attempt, place.position)
            if place.response is not None and place.response.chosen != known:
                found.append(f"an answer to item {place.position} of {attempt} that nobody gave")
        if attempt in heard.finished and whole.state is not AttemptState.SUBMITTED:
            found.append(f"the end of {attempt}")
    numbers = sorted(heard.started.values())
    if numbers != list(range(1, len(numbers) + 1)):
        found.append(f"attempts are numbered {numbers}")
    return found


def test_no_kill_loses_an_answer_or_gives_a_free_attempt(
    workspace_path: Path, course_folder: Path, opened: OpenWorkspace
) -> None:
    chance = random.Random(2026)
    heard = Heard()
    for kill in range(KILLS):
        before_this = len(heard.started)
        words, delay = chance.randint(1, 24), chance.uniform(0, 0.02)
        drive_and_kill(workspace_path, course_folder, kill, words, delay, heard)
        connection = driver.connect(workspace_path)
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        connection.close()
        workspace = opened()
        aiko = learner_of(workspace)
        before = workspace.quizzes.rules(aiko, MODULE)
        going_on = workspace.quizzes.start(aiko, MODULE).attempt
        # An attempt in progress goes on; one that was being started, or follows a finished one, is the only new one.
        assert before.under_way == (going_on.number == before.used)
        heard.started[str(going_on.id)] = going_on.number
        new = len(heard.started) - before_this + 1 if kill < KILLS - 1 else len(heard.started)
        assert faults(workspace, aiko, heard, new) == []
        for place in going_on.items:  # what was being written and is on the disk is known from now on
            if place.response is not None:
                heard.answers[str(going_on.id), place.position] = place.response.chosen
            elif place.draft is not None:
                heard.drafts[str(going_on.id), place.position] = place.draft.chosen
        with workspace.database.reading() as session:
            records = completions.list_own_records(session, aiko.learner())
        ended = {str(record.attempt_id) for record in records}
        assert len(records) == len(ended)
        assert heard.finished <= ended <= set(heard.started)
        workspace.close()
    assert len(heard.answers) > KILLS
    assert len(heard.finished) > KILLS // 10


def test_what_a_kill_would_lose_would_be_found(workspace_path: Path, opened: OpenWorkspace) -> None:
    workspace = opened()
    aiko = learner_of(workspace)
    heard = Heard()
    attempt = workspace.quizzes.start(aiko, MODULE).attempt
    answered, chosen = attempt.items[:2]
    workspace.quizzes.submit_answer(aiko, attempt.id, 1, builders.right_choice(answered.item))
    workspace.quizzes.save_draft(aiko, attempt.id, 2, builders.right_choice(chosen.item))
    for message in (
        ("started", str(attempt.id), 1),
        ("answered", str(attempt.id), 1, builders.right_choice(answered.item)),
        ("chosen", str(attempt.id), 2, builders.right_choice(chosen.item)),
    ):
        heard.take(message)
    assert faults(workspace, aiko, heard, 1) == []
    unheard = Heard(started=heard.started)
    assert [fault.split(" of ")[0] for fault in faults(workspace, aiko, unheard, 1)] == ["an answer to item 1"]
    connection = driver.connect(workspace_path)
    connection.execute("DELETE FROM draft")
    connection.execute("DELETE FROM response")
    connection.close()
    heard.finished.add(str(attempt.id))
    heard.started[str(attempt.id)] = 2
    lost = [fault.split(" of ")[0] for fault in faults(workspace, aiko, heard, 1)]
    assert lost == ["the answer to item 1", "the choice for item 2", "the end", "attempts are numbered [2]"]
