"""The program is killed while a trainer types into an item; everything that the page said was saved is there."""

import json
import os
import random
import subprocess
import sys
import threading
from pathlib import Path

from app.bootstrap import build_workspace
from app.domain.plain import canonical
from app.domain.studio import ItemFilter
from app.storage import driver
from tests.journeys.endless_writer import TRAINER
from tests.windows import ROOT

KILLS = max(3, int(os.environ.get("CLAUSEWISE_KILLS", "100")) // 25)
PATIENCE = 90


def write_and_kill(path: Path, item_id: str, seed: int) -> dict[int, str]:
    """Let somebody write, kill the program after some savings, and return what was said to be saved, by revision."""
    chance = random.Random(seed)
    arguments = [sys.executable, "-m", "tests.journeys.endless_writer", path, item_id, str(seed)]
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


def test_what_was_said_to_be_saved_is_there_after_a_kill(workspace_path: Path) -> None:
    workspace = build_workspace(workspace_path)
    workspace.library.open(TRAINER)
    item_id = workspace.library.list_ids(TRAINER, ItemFilter())[0]
    workspace.close()
    revisions = []
    for seed in range(KILLS):
        told = write_and_kill(workspace_path, item_id, seed)
        connection = driver.connect(workspace_path)
        assert connection.execute("PRAGMA quick_check").fetchall() == [("ok",)]
        connection.close()
        workspace = build_workspace(workspace_path)
        kept = workspace.item_editing.open(TRAINER, item_id).kept
        workspace.close()
        last = max(told)
        assert kept.revision >= last
        if kept.revision == last:
            assert canonical(kept.draft) == told[last]
        revisions.append(kept.revision)
    assert revisions == sorted(set(revisions)), "each run went on from what the one before had saved"


def test_a_text_that_was_lost_would_be_found(workspace_path: Path) -> None:
    workspace = build_workspace(workspace_path)
    workspace.library.open(TRAINER)
    item_id = workspace.library.list_ids(TRAINER, ItemFilter())[0]
    workspace.close()
    told = write_and_kill(workspace_path, item_id, 1)
    connection = driver.connect(workspace_path)
    connection.execute("UPDATE studio_item SET revision = 1 WHERE id = ?", (item_id,))
    connection.close()
    workspace = build_workspace(workspace_path)
    assert workspace.item_editing.open(TRAINER, item_id).kept.revision < max(told)
    workspace.close()
