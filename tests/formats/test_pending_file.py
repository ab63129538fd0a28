"""Nobody ever meets half a file."""

import hashlib
import os
import stat
import time
from pathlib import Path

import pytest

from app.formats.pending_file import PendingFile


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "records.csv"


def test_the_file_appears_whole_when_it_is_published_and_not_before(target: Path) -> None:
    with PendingFile(target) as file:
        file.path.write_bytes(b"whole")
        assert file.path.parent == target.parent
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
        digest = file.seal()
        assert not target.exists()
        file.publish()
    assert target.read_bytes() == b"whole"
    assert digest == hashlib.sha256(b"whole").hexdigest()
    assert list(target.parent.iterdir()) == [target]


def test_a_failure_leaves_nothing_and_an_older_file_as_it_was(target: Path) -> None:
    target.write_bytes(b"older")
    with pytest.raises(RuntimeError), PendingFile(target) as file:
        file.path.write_bytes(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"older"
    assert list(target.parent.iterdir()) == [target]


def test_an_older_file_is_replaced_at_once(target: Path) -> None:
    target.write_bytes(b"older")
    with PendingFile(target) as file:
        file.path.write_bytes(b"newer")
        file.publish()
    assert target.read_bytes() == b"newer"


def test_a_folder_in_the_place_of_the_file_is_told_at_once(target: Path) -> None:
    target.mkdir()
    with pytest.raises(IsADirectoryError):
        PendingFile(target)
    assert list(target.iterdir()) == []


def test_the_rest_of_a_killed_export_is_removed_after_an_hour(target: Path) -> None:
    for name, age in ((".records.csv.old.part", 7200), (".records.csv.new.part", 60), (".others.csv.old.part", 7200)):
        rest = target.parent / name
        rest.write_bytes(b"half")
        os.utime(rest, (time.time() - age,) * 2)
    with PendingFile(target) as file:
        file.publish()
    assert sorted(path.name for path in target.parent.iterdir()) == [
        ".others.csv.old.part",
        ".records.csv.new.part",
        "records.csv",
    ]


@pytest.mark.parametrize("name", ["a**b.csv", "a[1].csv", "a?.csv", "名前 (2).csv"])
def test_any_file_name_can_be_written(target: Path, name: str) -> None:
    with PendingFile(target.with_name(name)) as file:
        file.publish()
    assert [path.name for path in target.parent.iterdir()] == [name]
