"""Four processes write to one workspace at once: nothing that was acknowledged is lost, and the ledger is sound."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ledger_report import Verdict
from app.services.record_proving import verify_file
from app.storage import driver
from tests.integrity.long_form import times

PROCESSES = 4
WRITES = times(24, 500)
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Acknowledged:
    """What one process was told is kept: answers and a last draft by attempt and position, attempts that are done."""

    answers: list[list[object]]
    drafts: list[list[object]]
    completions: list[str]


def run_all(workspace: Path, course: Path, writes: int) -> list[Acknowledged]:
    """Let all processes write at the same time and return what each was told."""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.integrity.writing", str(workspace), str(course), f"1000{one}", str(writes)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        for one in range(PROCESSES)
    ]
    told = [one.communicate(timeout=60 + writes)[0] for one in running]
    assert [one.returncode for one in running] == [0] * PROCESSES
    return [Acknowledged(**json.loads(words)) for words in told]


def lost(workspace: Path, told: list[Acknowledged]) -> list[list[object] | str]:
    """Return what was acknowledged and is not in the workspace."""
    connection = driver.connect(workspace)
    kept = {
        table: [list(row) for row in connection.execute(f"SELECT attempt_id, position FROM {table}")]
        for table in ("response", "draft")
    }
    done = {row[0] for row in connection.execute("SELECT attempt_id FROM completion")}
    connection.close()
    gone: list[list[object] | str] = []
    for one in told:
        gone += [answer for answer in one.answers if answer not in kept["response"]]
        gone += [draft for draft in one.drafts if draft not in kept["draft"]]
        gone += [attempt for attempt in one.completions if attempt not in done]
    return gone


@pytest.fixture
def told(workspace_path: Path, course_folder: Path) -> list[Acknowledged]:
    return run_all(workspace_path, course_folder, WRITES)


def test_nothing_that_four_processes_were_told_is_lost(workspace_path: Path, told: list[Acknowledged]) -> None:
    writes = sum(2 * len(one.answers) + len(one.drafts) + len(one.completions) for one in told)
    assert writes >= PROCESSES * (WRITES - 1)
    assert lost(workspace_path, told) == []
    report = verify_file(workspace_path)
    assert (report.verdict, report.records) == (Verdict.SOUND, sum(len(one.completions) for one in told))

    # The positive control: what goes behind the program's back is missed, and its record breaks the ledger.
    connection = driver.connect(workspace_path)
    connection.execute(
        "DELETE FROM response WHERE (attempt_id, position) = (SELECT attempt_id, position FROM response)"
    )
    connection.execute("DELETE FROM completion WHERE attempt_id = ?", (told[0].completions[0],))
    connection.close()
    assert len(lost(workspace_path, told)) == 2
    assert verify_file(workspace_path).verdict is Verdict.BROKEN
