"""Each write, sync, renaming and removal fails once, one after the other: a sentence, nothing lost, and on it goes.

`CLAUSEWISE_FAULTS=1000 uv run pytest -n0 tests/integrity/test_faults.py` is the long form: it lets every one fail.
"""

import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.people import Actor, Role
from app.domain.records import ExportFormat, RecordFilter, RecordSort
from app.domain.refusals import Refusal, Sentence
from app.domain.releases import Release
from app.services.backing_up import SafetyCopies
from app.services.enrolment import learner
from app.services.record_export import ExportOrder
from app.services.workspace import Workspace, open_workspace
from app.storage import backups, driver, soundness
from tests import builders
from tests.integrity.crashing import points
from tests.integrity.disk import (
    CANNOT_OPEN,
    FULL,
    IO_DELETE,
    IO_SYNC,
    IO_TRUNCATE,
    IO_WRITE,
    Disk,
    watching,
)

EACH = int(os.environ.get("CLAUSEWISE_FAULTS", "3"))

DATABASE_FAULTS = [
    ("write", FULL),
    ("write", IO_WRITE),
    ("sync", IO_SYNC),
    ("truncate", IO_TRUNCATE),
    ("delete", IO_DELETE),
    ("open", CANNOT_OPEN),
]
CALLS = ("fsync", "replace", "unlink", "open", "mkdir", "chmod")
NUMBERS = (errno.ENOSPC, errno.EIO, errno.EROFS)


@dataclass
class Calls:
    """The calls into the system that fail: the kind of call, its number (from 1), and how."""

    fail: tuple[str, int, int] | None = None
    counts: Counter[str] = field(default_factory=Counter)


@contextmanager
def watching_calls(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Count what the program itself asks of the system, and let one of it fail."""

    def watched(name: str, really: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object, **named: object) -> object:
            if name == "open" and not int(given[1]) & os.O_CREAT:
                return really(*given, **named)
            calls.counts[name] += 1
            if calls.fail is not None and calls.fail[:2] == (name, calls.counts[name]):
                raise OSError(calls.fail[2], os.strerror(calls.fail[2]))
            return really(*given, **named)

        return call

    with monkeypatch.context() as patched:
        for name in CALLS:
            patched.setattr(os, name, watched(name, getattr(os, name)))
        yield


@dataclass
class Day:
    """What somebody does on a day: opens the workspace, answers, HR exports, a safety copy is made."""

    path: Path
    course: Path
    clock: builders.StandingClock
    acknowledged: list[tuple[str, int]] = field(default_factory=list)
    refused: list[Sentence] = field(default_factory=list)
    opened: bool = False

    def live(self) -> None:
        """Do all of it; what is refused is tried once more, which must succeed, for each fault comes only once."""
        workspace = self._twice(self._open)
        assert isinstance(workspace, Workspace)
        self.opened = True
        try:
            attempt = self._twice(lambda: workspace.quizzes.start(self._person(workspace), "tidy-desk").attempt)
            for place in attempt.items[:2]:
                self._twice(lambda place=place: self._answer(workspace, attempt, place))
                self.acknowledged.append((attempt.id.hex, place.position))
            self._twice(lambda: self._export(workspace))
            self._twice(lambda: SafetyCopies(self.path, self.clock).make())
        finally:
            workspace.close()

    def _twice(self, act: Callable[[], object]) -> object:
        try:
            return act()
        except Refusal as refusal:
            self.refused.append(refusal.sentence)
            return act()

    def _open(self) -> Workspace:
        return open_workspace(self.path, self.course, self.clock, resources=builders.RESOURCES)

    def _person(self, workspace: Workspace) -> Actor:
        return learner(workspace.enrolment.current())

    def _answer(self, workspace: Workspace, attempt: object, place: object) -> None:
        try:
            chosen = builders.right_choice(place.item)
            workspace.quizzes.submit_answer(self._person(workspace), attempt.id, place.position, chosen)
        except Refusal as refusal:
            # A commit that failed may have reached the disk all the same; then the answer is there.
            if refusal.sentence is not Sentence.ANSWERED_ALREADY or not self.refused:
                raise

    def _export(self, workspace: Workspace) -> None:
        order = ExportOrder(
            RecordFilter(), RecordSort(), ExportFormat.CSV, Release("audit"), self.path.parent / "out.csv", "en"
        )
        workspace.exports.export(Actor(Role.HR), order)


def check(day: Day) -> None:
    """All that was acknowledged is on the disk; no file left without its entry; what counts as a copy is whole."""
    connection = driver.connect(day.path)
    try:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        rows = connection.execute("SELECT attempt_id, position FROM response").fetchall()
        answers = {(attempt.replace("-", ""), position) for attempt, position in rows}
        exports = connection.execute("SELECT count(*) FROM export").fetchone()[0]
        leaves = connection.execute("SELECT count(*) FROM ledger_leaf WHERE kind = 'export'").fetchone()[0]
    finally:
        connection.close()
    assert set(day.acknowledged) <= answers
    assert exports == leaves
    assert exports > 0 or not (day.path.parent / "out.csv").exists()
    assert not list(day.path.parent.glob("*.part"))
    for copy in backups.list_copies(day.path):
        soundness.check_lone_file(copy.path)


@pytest.fixture
def begin(
    tmp_path: Path, workspace_path: Path, course_folder: Path, clock: builders.StandingClock
) -> Callable[[], Day]:
    """Make a day on a workspace of its own, with somebody who has a record from before."""
    workspace = open_workspace(workspace_path, course_folder, clock, resources=builders.RESOURCES)
    builders.take_quiz(workspace, learner(workspace.enrolment.join("00123", "Aiko Tanaka")))
    workspace.close()

    def make() -> Day:
        folder = tmp_path / "day"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        path = folder / "training.clausewise"
        shutil.copy(workspace_path, path)
        return Day(path, course_folder, clock)

    return make


@pytest.mark.parametrize(("kind", "answer"), DATABASE_FAULTS)
def test_what_the_database_asks_of_the_disk_fails(begin: Callable[[], Day], kind: str, answer: int) -> None:
    day = begin()
    disk = Disk(day.path.parent)
    with watching(disk):
        day.live()
    assert disk.counts[kind] > 0
    said: Counter[Sentence] = Counter()
    for number in points(EACH, disk.counts[kind]):
        day = begin()
        failing = Disk(day.path.parent, fail=(kind, number, answer))
        with watching(failing):
            day.live()
        check(day)
        said.update(day.refused)
    assert said or kind in ("truncate", "delete"), "no fault was ever told"
    assert set(said) <= {
        Sentence.WORKSPACE_DISK_FULL,
        Sentence.WORKSPACE_DISK_FAULT,
        Sentence.WORKSPACE_READ_ONLY,
        Sentence.COPY_NOT_MADE,
        Sentence.ANSWERED_ALREADY,
    }


@pytest.mark.parametrize("name", CALLS)
def test_what_the_program_asks_of_the_system_fails(
    begin: Callable[[], Day], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    day, calls = begin(), Calls()
    with watching_calls(calls, monkeypatch):
        day.live()
    assert calls.counts[name] > 0
    for number in points(EACH, calls.counts[name]):
        for how in NUMBERS:
            day = begin()
            with watching_calls(Calls((name, number, how)), monkeypatch):
                day.live()
            check(day)
            assert set(day.refused) <= {Sentence.FILE_NOT_WRITTEN, Sentence.COPY_NOT_MADE}


def test_a_loss_or_a_file_without_its_entry_would_be_found(begin: Callable[[], Day]) -> None:
    """The positive control of the check."""
    day = begin()
    day.live()
    check(day)
    connection = driver.connect(day.path)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("DELETE FROM response WHERE attempt_id = ?", (day.acknowledged[0][0],))
    connection.execute("DELETE FROM export")
    connection.close()
    with pytest.raises(AssertionError):
        check(day)
    day.acknowledged.clear()
    with pytest.raises(AssertionError):
        check(day)
