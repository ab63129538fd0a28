"""A restore puts all of a copy in place or changes nothing, and never deletes what was there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.ledger import EpochReason
from app.domain.ledger_report import Verdict
from app.domain.refusals import Refusal, Sentence
from app.services.record_proving import verify_file
from app.storage import backups, driver, durable_files, ledger, ledger_sources, restoring
from app.storage.database import open_database
from app.storage.ledger_sources import Reader
from app.storage.restoring import restore
from tests.storage.test_backups import Usage, add_people, numbers_in
from tests.storage.test_workspace_file import HOLD

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


@pytest.fixture
def copy(workspace_path: Path) -> Path:
    """A copy with one person; a second one was added to the workspace after it."""
    add_people(workspace_path, "1")
    made = backups.make_copy(workspace_path, NOW - timedelta(days=1)).path
    add_people(workspace_path, "2")
    return made


def files(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir() if file.is_file())


def test_the_copy_is_the_workspace_and_the_file_of_before_lies_beside_it(workspace_path: Path, copy: Path) -> None:
    aside = restore(workspace_path, copy, NOW)
    assert aside is not None
    assert aside.name == "training.clausewise.set-aside-20260312T090000Z"
    assert numbers_in(workspace_path) == ["1"]
    assert numbers_in(aside) == ["1", "2"]
    assert files(workspace_path.parent) == [workspace_path.name, aside.name]
    assert copy.exists()
    assert workspace_path.stat().st_mode & 0o777 == 0o600


def test_a_restored_workspace_is_in_a_new_epoch_that_names_the_checkpoint_of_the_copy(
    workspace_path: Path, copy: Path
) -> None:
    database = open_database(copy)
    with database.reading() as session:
        last = ledger.load_checkpoint(session)
    database.close()
    restore(workspace_path, copy, NOW)
    connection = driver.connect(workspace_path)
    epochs = ledger_sources.list_epochs(Reader(connection))
    connection.close()
    assert [epoch.reason for epoch in epochs] == [EpochReason.FIRST, EpochReason.RESTORED]
    assert (epochs[1].first, epochs[1].previous) == (last.size, last.root)
    assert verify_file(workspace_path, (last,)).verdict is Verdict.SOUND


def test_a_restored_workspace_goes_on(workspace_path: Path, copy: Path) -> None:
    restore(workspace_path, copy, NOW)
    add_people(workspace_path, "3")
    assert numbers_in(workspace_path) == ["1", "3"]
    connection = driver.connect(workspace_path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_restoring_twice_in_a_second_sets_two_files_aside(workspace_path: Path, copy: Path) -> None:
    first, second = restore(workspace_path, copy, NOW), restore(workspace_path, copy, NOW)
    assert first != second
    assert {str(first), str(second)} <= {str(file) for file in workspace_path.parent.iterdir()}


def test_a_copy_of_an_older_program_is_brought_up_to_date_on_the_way(tmp_path: Path, workspace_path: Path) -> None:
    from tests.storage.old_workspaces import copy_rows, migrate_to

    add_people(workspace_path, "1")
    old = tmp_path / "old.clausewise"
    migrate_to(old, "0001")
    copy_rows(workspace_path, old)
    before = old.read_bytes()
    restore(workspace_path, old, NOW)
    assert numbers_in(workspace_path) == ["1"]
    assert old.read_bytes() == before
    assert verify_file(workspace_path).verdict is Verdict.SOUND


def test_a_workspace_that_is_gone_comes_back(workspace_path: Path, copy: Path) -> None:
    workspace_path.unlink()
    assert restore(workspace_path, copy, NOW) is None
    assert numbers_in(workspace_path) == ["1"]


def cut(path: Path) -> None:
    os.truncate(path, 5000)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def overwrite(path: Path) -> None:
    path.write_bytes(b"\xff" * 9000)


def tear_with_log(path: Path) -> None:
    cut(path)
    path.with_name(path.name + "-wal").write_bytes(b"the log of before")


@pytest.mark.parametrize("damage", [cut, empty, overwrite, tear_with_log])
def test_a_damaged_workspace_is_set_aside_as_it_is_with_its_log(
    workspace_path: Path, copy: Path, damage: Callable[[Path], None]
) -> None:
    damage(workspace_path)
    before = workspace_path.read_bytes()
    aside = restore(workspace_path, copy, NOW)
    assert aside is not None
    assert aside.read_bytes() == before
    log = aside.with_name(aside.name + "-wal")
    assert log.exists() == (damage is tear_with_log)
    if log.exists():
        assert log.read_bytes() == b"the log of before"
    assert numbers_in(workspace_path) == ["1"]
    open_database(workspace_path).close()


def refused(path: Path, copy: Path) -> Sentence:
    """Return how a restore is refused, after checking that it changed nothing."""
    before, listed = path.read_bytes(), files(path.parent)
    with pytest.raises(Refusal) as refusal:
        restore(path, copy, NOW)
    assert path.read_bytes() == before
    assert files(path.parent) == listed
    return refusal.value.sentence


def test_a_copy_that_is_not_whole_is_refused(workspace_path: Path, copy: Path, tmp_path: Path) -> None:
    for name, content in (("torn", copy.read_bytes()[:9000]), ("diary", b"Dear diary"), ("empty", b"")):
        (tmp_path / name).write_bytes(content)
        assert refused(workspace_path, tmp_path / name) is Sentence.COPY_UNSOUND


def test_a_copy_of_a_newer_program_is_refused(workspace_path: Path, copy: Path) -> None:
    connection = driver.connect(copy)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.close()
    assert refused(workspace_path, copy) is Sentence.COPY_OF_NEWER


def test_without_room_nothing_is_changed(workspace_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(1, 1, 0))
    assert refused(workspace_path, copy) is Sentence.WORKSPACE_DISK_FULL


def test_a_workspace_that_a_program_has_open_is_not_replaced_under_it(workspace_path: Path, copy: Path) -> None:
    database = open_database(workspace_path)
    with database.reading() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar_one() == 2
    with pytest.raises(Refusal) as refusal:
        restore(workspace_path, copy, NOW)
    assert refusal.value.sentence is Sentence.WORKSPACE_LOCKED
    database.close()
    assert numbers_in(workspace_path) == ["1", "2"]
    restore(workspace_path, copy, NOW)


def test_a_program_that_comes_in_during_the_swap_cannot_write_to_what_was_set_aside(
    workspace_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It opened the old file a moment before the renaming; an answer there would be acknowledged and lost."""
    late = []
    swap = restoring._swap

    def come_in_and_swap(path: Path, part: Path, at: datetime) -> Path | None:
        late.append(driver.sqlite.connect(str(path), isolation_level=None))
        return swap(path, part, at)

    monkeypatch.setattr(restoring, "_swap", come_in_and_swap)
    restore(workspace_path, copy, NOW)
    with pytest.raises(driver.sqlite.OperationalError, match="readonly"):
        late[0].execute("UPDATE alembic_version SET version_num = 'lost'")
    late[0].close()
    open_database(workspace_path).close()


@pytest.mark.parametrize("name", ["private_copy", "sync_file", "sync_folder"])
def test_a_disk_that_fails_leaves_the_workspace_as_it_was(
    workspace_path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(durable_files, name, fail)
    with pytest.raises(Refusal) as refusal:
        restore(workspace_path, copy, NOW)
    assert refusal.value.sentence is Sentence.RESTORE_FAILED
    assert numbers_in(workspace_path) == ["1", "2"]
    add_people(workspace_path, "3")
    assert numbers_in(workspace_path) == ["1", "2", "3"]


def test_a_workspace_that_another_process_holds_is_refused(workspace_path: Path, copy: Path) -> None:
    arguments = [sys.executable, "-c", HOLD, str(workspace_path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Refusal) as refusal:
            restore(workspace_path, copy, NOW)
        assert refusal.value.sentence is Sentence.WORKSPACE_LOCKED
        holder.communicate()
    assert numbers_in(workspace_path) == ["1", "2"]


def test_what_a_killed_restore_left_is_removed_by_a_start_an_hour_later(workspace_path: Path) -> None:
    rest = workspace_path.with_name(".training.clausewise.restoring")
    rest.write_bytes(b"half of everybody's records")
    restoring.remove_rests(workspace_path)
    assert rest.exists()
    os.utime(rest, (1, 1))
    restoring.remove_rests(workspace_path)
    assert not rest.exists()
