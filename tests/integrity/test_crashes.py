"""Exports, imports, copies, restoring, migrating, re-keying and re-marking end at any point: nothing is lost or half.

`CLAUSEWISE_KILLS=1000 uv run pytest -n0 tests/integrity/test_crashes.py` is the long form: it ends each of them
a thousand times, half of these between two calls and half at random moments.
"""

import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.ledger_report import Verdict
from app.domain.refusals import Refusal
from app.services.record_proving import verify_file
from app.storage import backups, migrating, soundness
from tests.integrity import hr_acts, remark_acts, safety_acts
from tests.integrity.crashing import Act, count_calls, crash_at, kill_within, points, seconds_of
from tests.storage.old_workspaces import copy_rows, migrate_to
from tests.storage.test_backups import add_people

KILLS = int(os.environ.get("CLAUSEWISE_KILLS", "0"))
AT_POINTS = KILLS // 2 or 8
AT_RANDOM = KILLS // 2 or 3

Check = Callable[[Path, list[str]], None]


def check_copies(path: Path, told: list[str]) -> None:
    """Everybody who was acknowledged is there, and what counts as a copy is whole."""
    assert {one for one in told if one.startswith("new-")} <= safety_acts.people(path)
    found = backups.list_copies(path)
    for copy in found:
        soundness.check_lone_file(copy.path)
    assert {one.removeprefix("copied ") for one in told if one.startswith("copied ")} <= {
        str(one.path) for one in found
    }


def check_restored(path: Path, told: list[str]) -> None:
    """It is the old workspace or the copy, whole; the old one is never gone."""
    found = safety_acts.people(path)
    assert found in ({"1"}, {"1", "2"})
    assert verify_file(path).verdict is Verdict.SOUND
    if "restored" in told or found == {"1"}:
        (aside,) = (file for file in path.parent.glob("*.set-aside-*") if not file.name.endswith(("-wal", "-shm")))
        assert safety_acts.people(aside) == {"1", "2"}
    assert found == {"1"} or "restored" not in told


def check_rekeyed(path: Path, told: list[str]) -> None:
    """With the key that the file is of by now it is whole, with everybody in it."""
    assert {"1", *told} - {"begun"} <= safety_acts.people(path)
    assert verify_file(path, key=safety_acts.key_of(path)).verdict is Verdict.SOUND


def check_migrated(path: Path, told: list[str]) -> None:
    """It is the old or the new one, opens as the new one, and was copied before."""
    copied = told[1:2]
    assert safety_acts.people(path) == {"1"}
    assert migrating.revision_of(path, 1.0) == migrating.CURRENT
    assert verify_file(path).verdict is Verdict.SOUND
    for one in copied:
        assert soundness.check_lone_file(Path(one))[0] == "0002"


@pytest.fixture
def begun(tmp_path: Path, empty_workspace: Path) -> Callable[[str], Path]:
    """Make the workspace that an act begins with, once; each attempt gets one of its own."""

    def begin(kind: str) -> Path:
        made, fresh = tmp_path / kind, tmp_path / "attempt"
        if not made.exists():
            STAGES[kind](made, empty_workspace)
        shutil.rmtree(fresh, ignore_errors=True)
        shutil.copytree(made, fresh)
        return fresh / NAME

    return begin


def make_plain(folder: Path, empty: Path) -> None:
    folder.mkdir()
    shutil.copy(empty, folder / NAME)
    add_people(folder / NAME, "1")


def make_copied(folder: Path, empty: Path) -> None:
    """Make a workspace with more in it than there is in its only copy."""
    make_plain(folder, empty)
    backups.make_copy(folder / NAME, safety_acts.NOW)
    add_people(folder / NAME, "2")


def make_old(folder: Path, empty: Path) -> None:
    plain = folder.with_name("newer")
    make_plain(plain, empty)
    folder.mkdir()
    migrate_to(folder / NAME, "0002")
    copy_rows(plain / NAME, folder / NAME)


NAME = "training.clausewise"
STAGES = {
    "plain": make_plain,
    "copied": make_copied,
    "old": make_old,
    "hr": hr_acts.make_stage,
    "answered": remark_acts.make_stage,
}


ACTS = {
    "copy": (safety_acts.copy, "plain", check_copies),
    "restore": (safety_acts.go_back, "copied", check_restored),
    "migrate": (safety_acts.migrate, "old", check_migrated),
    "change the key": (safety_acts.change_key, "plain", check_rekeyed),
    "export": (hr_acts.let_out, "hr", hr_acts.check_let_out),
    "import": (hr_acts.take_in, "hr", hr_acts.check_taken_in),
    "mark anew": (remark_acts.mark_anew, "answered", remark_acts.check_marked_anew),
}


@pytest.mark.parametrize("name", ACTS)
def test_ended_between_any_two_calls(begun: Callable[[str], Path], name: str) -> None:
    act, kind, check = ACTS[name]
    last = count_calls(act, begun(kind))
    assert last > 20
    for point in points(AT_POINTS, last):
        path = begun(kind)
        told = crash_at(act, path, point)
        check(path, told)


@pytest.mark.parametrize("name", ACTS)
def test_killed_at_any_moment(begun: Callable[[str], Path], name: str) -> None:
    act, kind, check = ACTS[name]
    chance = random.Random(2026)
    whole = seconds_of(act, begun(kind))
    for _ in range(AT_RANDOM):
        path = begun(kind)
        told = kill_within(act, path, chance.uniform(0, whole))
        check(path, told)


CLUMSY = {
    "copy": (safety_acts.copy_clumsily, "plain", check_copies),
    "restore": (safety_acts.go_back_clumsily, "copied", check_restored),
    "change the key": (safety_acts.change_key_clumsily, "plain", check_rekeyed),
    "export": (hr_acts.let_out_clumsily, "hr", hr_acts.check_let_out),
    "import": (hr_acts.take_in_clumsily, "hr", hr_acts.check_taken_in),
    "mark anew": (remark_acts.mark_anew_clumsily, "answered", remark_acts.check_marked_anew),
}


@pytest.mark.parametrize("name", CLUMSY)
def test_a_clumsy_way_would_be_found(begun: Callable[[str], Path], name: str) -> None:
    """The positive control: ended between some two calls, each of them leaves half a file."""
    act, kind, check = CLUMSY[name]
    assert _breaks(act, kind, check, begun)


def _breaks(act: Act, kind: str, check: Check, begun: Callable[[str], Path]) -> bool:
    for point in points(16, count_calls(act, begun(kind))):
        path = begun(kind)
        told = crash_at(act, path, point)
        try:
            check(path, told)
        except (AssertionError, Refusal, soundness.Unsound, ValueError):
            return True
    return False
