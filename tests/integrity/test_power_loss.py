"""The power fails at any moment of a quiz: no acknowledged answer is lost; with weaker settings the loss is seen.

`CLAUSEWISE_POWER_LOSSES=5000 uv run pytest -n0 tests/integrity/test_power_loss.py` is the long form.
"""

import os
import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.people import Actor
from app.services.enrolment import learner
from app.services.workspace import Workspace
from app.storage import driver
from app.storage.database import open_database
from app.storage.rekeying import rekey
from tests import builders
from tests.integrity.disk import Disk, Event, PowerLoss, watching
from tests.integrity.safety_acts import OLD_KEY

STATES = int(os.environ.get("CLAUSEWISE_POWER_LOSSES", "80"))
QUIZZES = 3

Run = Callable[[str], tuple[dict[str, bytes], list[Event]]]


def answer_everything(workspace: Workspace, person: Actor, disk: Disk) -> None:
    """Take quizzes, and tell each answer once it is acknowledged."""
    for number in range(QUIZZES):
        attempt = workspace.quizzes.start(person, "tidy-desk").attempt
        for place in attempt.unanswered():
            workspace.quizzes.submit_answer(person, attempt.id, place.position, builders.right_choice(place.item))
            disk.tell(f"answer {attempt.id.hex} {place.position}")
        workspace.quizzes.finish(person, attempt.id, "en")
        disk.tell(f"record {number + 1}")
        if number == 1:  # what was written so far goes from the log into the file, in the middle of the run
            with workspace.database.reading() as session:
                session.connection().exec_driver_sql("PRAGMA wal_checkpoint(PASSIVE)")


@pytest.fixture
def run(workspace_path: Path, course_folder: Path, clock: builders.StandingClock) -> Iterator[Run]:
    """Run the services on a watched disk; return the files of before, and all that was done to them."""
    from app.services.workspace import open_workspace

    def run_once(key: str) -> tuple[dict[str, bytes], list[Event]]:
        setting_up = open_workspace(workspace_path, course_folder, clock, resources=builders.RESOURCES)
        setting_up.enrolment.join("00123", "Aiko Tanaka")
        setting_up.catalogue.course()
        setting_up.close()
        if key:
            rekey(workspace_path, "", key)
        before = {str(workspace_path): workspace_path.read_bytes()}
        disk = Disk(workspace_path)
        keys = OneKey(key)
        with watching(disk):
            workspace = open_workspace(
                workspace_path, course_folder, clock, resources=builders.RESOURCES, chance=random.Random(1), keys=keys
            )
            person = learner(workspace.enrolment.current())
            answer_everything(workspace, person, disk)
            workspace.close()
        return before, disk.events

    return run_once


class OneKey:
    """Knows one key."""

    def __init__(self, key: str) -> None:
        self._key = key

    def is_made(self, _file: Path) -> bool:
        return True

    def key_for(self, _file: Path) -> str:
        return self._key


def lost(folder: Path, state: dict[str, bytes], told: list[str], key: str) -> list[str]:
    """Return what of the acknowledged is not in a state of the disk; a damaged file has lost all of it."""
    path = folder / "after.clausewise"
    for suffix in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    for name, content in state.items():
        suffix = name[name.index(".clausewise") + len(".clausewise") :]
        path.with_name(path.name + suffix).write_bytes(content)
    try:
        with closing(driver.connect(path, key=key)) as connection:
            if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
                return ["everything"]
            answers = connection.execute("SELECT attempt_id, position FROM response").fetchall()
            records = connection.execute("SELECT count(*) FROM completion").fetchone()[0]
            leaves = connection.execute("SELECT count(*) FROM ledger_leaf WHERE completion > 0").fetchone()[0]
    except driver.sqlite.Error:
        return ["everything"]
    if records != leaves:
        return ["the leaf of a record"]
    found = {f"answer {attempt.replace('-', '')} {position}" for attempt, position in answers}
    found |= {f"record {number}" for number in range(1, records + 1)}
    return [one for one in told if one not in found]


def losses(folder: Path, before: dict[str, bytes], events: list[Event], key: str, states: int) -> int:
    """Let the power fail in so many ways, and return in how many something acknowledged was lost."""
    chance = random.Random(7)
    cuts = sorted(chance.randrange(1, len(events) + 1) for _ in range(states))
    power = PowerLoss(before, chance)
    told: list[str] = []
    done, found = 0, 0
    for cut in cuts:
        for event in events[done:cut]:
            power.go_on(event)
            if event.what == "told":
                told.append(event.path)
        done = cut
        found += bool(lost(folder, power.state(), told, key))
    return found


@pytest.mark.parametrize("key", ["", OLD_KEY], ids=["plain", "encrypted"])
def test_no_acknowledged_answer_is_lost(tmp_path: Path, run: Run, key: str) -> None:
    before, events = run(key)
    assert sum(event.what == "told" for event in events) > 8
    assert losses(tmp_path, before, events, key, STATES) == 0


def test_with_weaker_settings_the_loss_would_be_seen(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The positive control: with synchronous=NORMAL an answer is acknowledged before it is on the disk."""
    settings = driver._set

    def weaker(connection: object, key: str, *names: str) -> object:
        return settings(connection, key, *(name.replace("=FULL", "=NORMAL") for name in names))

    monkeypatch.setattr(driver, "_set", weaker)
    before, events = run("")
    assert losses(tmp_path, before, events, "", STATES) > STATES // 20


def test_the_watcher_sees_what_is_written_and_gives_everything_back(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    with watching(disk):
        open_database(tmp_path / "new.clausewise").close()
    assert {event.what for event in disk.events} >= {"open", "write", "sync", "delete"}
    seen = len(disk.events)
    open_database(tmp_path / "new.clausewise").close()
    assert len(disk.events) == seen
