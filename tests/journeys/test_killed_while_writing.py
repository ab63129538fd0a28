"""The program is killed while a trainer writes an item or a module; everything that was said to be saved is there."""

import json
import os
import random
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.bootstrap import build_workspace
from app.domain.plain import canonical
from app.domain.studio import KeptItem, KeptModule
from app.storage import driver
from tests.journeys.endless_writer import ITEM, MODULE, TRAINER
from tests.windows import ROOT

KILLS = max(3, int(os.environ.get("CLAUSEWISE_KILLS", "100")) // 25)
PATIENCE = 90
SUBJECTS = {ITEM: "anonymous.anonymous-row-212", MODULE: "protection"}


def write_and_kill(path: Path, kind: str, seed: int) -> dict[int, str]:
    """Let somebody write, kill the program after some savings, and return what was said to be saved, by revision."""
    chance = random.Random(seed)
    arguments = [sys.executable, "-m", "tests.journeys.endless_writer", kind, path, SUBJECTS[kind], str(seed)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        arguments, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    watchdog = threading.Timer(PATIENCE, process.kill)
    watchdog.start()
    told: dict[int, str] = {}
    try:
        for _ in range(chance.randint(2, 6)):
            line = process.stdout.readline()
            assert line, process.stderr.read()
            said = json.loads(line)
            told[said["revision"]] = said["draft"]
        killer = threading.Timer(chance.uniform(0, 0.1), process.kill)
        killer.start()
        for line in process.stdout:
            if line.endswith("\n"):  # one that was cut off by the kill was never told
                said = json.loads(line)
                told[said["revision"]] = said["draft"]
        killer.join()
        assert process.wait() == -9, process.stderr.read()
    finally:
        watchdog.cancel()
        process.kill()
        process.communicate()
    return told


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace with the course that is shipped in its studio, to be copied."""
    path = tmp_path_factory.mktemp("studio") / "filled.clausewise"
    workspace = build_workspace(path)
    workspace.library.open(TRAINER)
    workspace.close()
    return path


@pytest.fixture
def studio(filled: Path, tmp_path: Path) -> Path:
    """A workspace of the test's own with a filled studio."""
    return Path(shutil.copy(filled, tmp_path / "training.clausewise"))


def kept(path: Path, kind: str) -> KeptItem | KeptModule:
    """Return what is written in, as it is on the disk."""
    workspace = build_workspace(path)
    found = (
        workspace.item_editing.open(TRAINER, SUBJECTS[kind]).kept
        if kind == ITEM
        else workspace.module_editing.load(TRAINER, SUBJECTS[kind])
    )
    workspace.close()
    return found


@pytest.mark.parametrize("kind", [ITEM, MODULE])
def test_what_was_said_to_be_saved_is_there_after_a_kill(studio: Path, kind: str) -> None:
    revisions, drafts = [], set()
    for seed in range(KILLS):
        told = write_and_kill(studio, kind, seed)
        connection = driver.connect(studio)
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        connection.close()
        found, last = kept(studio, kind), max(told)
        assert found.revision >= last
        if found.revision == last:
            assert canonical(found.draft) == told[last]
        revisions.append(found.revision)
        drafts |= set(told.values())
    assert revisions == sorted(set(revisions)), "each run went on from what the one before had saved"
    assert len(drafts) > KILLS, "what was saved differed from time to time"


@pytest.mark.parametrize("kind", [ITEM, MODULE])
def test_a_text_that_was_lost_would_be_found(studio: Path, kind: str) -> None:
    before = kept(studio, kind)
    told = write_and_kill(studio, kind, 1)
    connection = driver.connect(studio)
    table = {ITEM: "studio_item", MODULE: "studio_module"}[kind]
    body = canonical(before.draft)
    connection.execute(f"UPDATE {table} SET body = ?, revision = 1 WHERE id = ?", (body, SUBJECTS[kind]))
    connection.close()
    found = kept(studio, kind)
    assert found.revision < max(told)
    assert canonical(found.draft) not in told.values()
