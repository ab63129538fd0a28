"""A workspace that cannot be opened is refused with one sentence, and its file is left as it was."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.refusals import Refusal, Sentence
from app.storage import damage, driver
from app.storage.database import Database, open_database
from app.storage.facts import load_fact, save_fact
from app.storage.people import add_person, load_person_by_number
from tests.builders import StandingClock

ROOT = Path(__file__).parents[2]


def refusal_of(path: Path) -> Refusal:
    """Return how opening is refused, after checking that it did not change one byte."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Refusal) as refused:
        open_database(path, wait_seconds=0.1).close()
    assert (path.read_bytes() if path.is_file() else None) == before
    assert str(path) in str(refused.value)
    return refused.value


def test_a_new_workspace_is_made_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "down" / "training.clausewise"
    open_database(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes()[68:72] == b"Clws"
    open_database(path).close()


def test_an_empty_file_becomes_a_workspace(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    open_database(path).close()
    assert path.stat().st_size > 0


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal_of(tmp_path).sentence is Sentence.WORKSPACE_IS_FOLDER


@pytest.mark.parametrize("content", [b"Dear diary", b"\0" * 4096, b"SQLite format 3\0", os.urandom(5000), b"x"])
def test_a_file_that_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    assert refusal_of(path).sentence is Sentence.WORKSPACE_FOREIGN
    assert list(tmp_path.iterdir()) == [path]


def test_the_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE person (id INTEGER)")
    other.commit()
    other.close()
    assert refusal_of(path).sentence is Sentence.WORKSPACE_FOREIGN
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("device", ["/dev/null", "/dev/full"])
def test_a_device_is_refused(device: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_database(Path(device))
    assert refused.value.sentence is Sentence.WORKSPACE_FOREIGN


def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert refusal_of(tmp_path / "file" / "training").sentence is Sentence.WORKSPACE_UNREACHABLE
    with pytest.raises(Refusal) as refused:
        open_database(tmp_path / ("n" * 300))
    assert refused.value.sentence is Sentence.WORKSPACE_UNREACHABLE


def test_a_read_only_file_is_refused(workspace_path: Path) -> None:
    workspace_path.chmod(0o444)
    assert refusal_of(workspace_path).sentence is Sentence.WORKSPACE_READ_ONLY
    workspace_path.chmod(0o600)
    open_database(workspace_path).close()


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_file_in_a_read_only_folder_is_refused(workspace_path: Path) -> None:
    workspace_path.parent.chmod(0o500)
    try:
        assert refusal_of(workspace_path).sentence is Sentence.WORKSPACE_READ_ONLY
        assert refusal_of(workspace_path.with_name("new")).sentence is Sentence.WORKSPACE_READ_ONLY
    finally:
        workspace_path.parent.chmod(0o700)


def test_the_workspace_of_a_newer_program_is_refused(workspace_path: Path) -> None:
    connection = driver.connect(workspace_path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert refusal_of(workspace_path).sentence is Sentence.WORKSPACE_NEWER


@pytest.mark.parametrize("damage", ["overwritten", "cut"])
def test_a_damaged_workspace_is_refused(workspace_path: Path, damage: str) -> None:
    content = workspace_path.read_bytes()
    if damage == "overwritten":
        workspace_path.write_bytes(content[:100] + b"\xff" * 4000 + content[4100:])
    else:
        workspace_path.write_bytes(content[: len(content) // 3])
    assert refusal_of(workspace_path).sentence is Sentence.WORKSPACE_DAMAGED


def test_damage_further_in_is_told_when_it_is_met(workspace_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(damage, "READ_AT_START", 1000)  # as of a workspace that is too large to be read at a start
    database = open_database(workspace_path)
    with database.transaction() as session:
        for number in range(3000):
            add_person(session, f"{number:05d}", "n" * 50, StandingClock()())
    database.close()
    content = workspace_path.read_bytes()
    middle = len(content) // 2 // 4096 * 4096
    workspace_path.write_bytes(content[:middle] + b"\xff" * 4096 * 20 + content[middle + 4096 * 20 :])
    database = open_database(workspace_path)
    with pytest.raises(Refusal) as refused, database.reading() as session:
        for number in range(3000):
            load_person_by_number(session, f"{number:05d}")
    assert refused.value.sentence is Sentence.WORKSPACE_DAMAGED
    database.close()


HOLD = """
import sqlcipher3.dbapi2 as sqlite, sys
connection = sqlite.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode=EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
connection.execute("UPDATE alembic_version SET version_num = version_num")
connection.execute("COMMIT")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_workspace_that_another_program_holds_is_refused_until_it_lets_go(workspace_path: Path) -> None:
    database = open_database(workspace_path, wait_seconds=0.1)
    database.close()
    arguments = [sys.executable, "-c", HOLD, str(workspace_path)]
    with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Refusal) as refused:
            open_database(workspace_path, wait_seconds=0.1)
        assert refused.value.sentence is Sentence.WORKSPACE_LOCKED
        holder.communicate()
    open_database(workspace_path).close()


def test_a_lock_that_another_window_holds_for_long_is_told(workspace_path: Path) -> None:
    one, other = (open_database(workspace_path, wait_seconds=0.1) for _ in range(2))
    with one.transaction():
        with pytest.raises(Refusal) as refused, other.transaction():
            pass
        assert refused.value.sentence is Sentence.WORKSPACE_LOCKED
        with other.reading() as session:
            assert load_fact(session, "anything") is None
    with other.transaction() as session:
        save_fact(session, "anything", "now")
    one.close()
    other.close()


@pytest.fixture
def small_disk(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """A disk on which every file has as many pages as `pages` says."""
    limit = {"pages": 2**31 - 2}
    connect = driver.connect

    def connect_to_small_disk(path: Path, **how: object):
        connection = connect(path, **how)
        connection.execute(f"PRAGMA max_page_count={limit['pages']}")
        return connection

    monkeypatch.setattr(driver, "connect", connect_to_small_disk)
    return limit


def test_a_full_disk_loses_nothing_that_was_saved(workspace_path: Path, small_disk: dict[str, int]) -> None:
    small_disk["pages"] = workspace_path.stat().st_size // 4096 + 8
    database = open_database(workspace_path)
    saved = []
    with pytest.raises(Refusal) as refused:
        for number in range(1000):
            with database.transaction() as session:
                add_person(session, str(number), "n" * 3000, StandingClock()())
            saved.append(str(number))
    assert refused.value.sentence is Sentence.WORKSPACE_DISK_FULL
    assert saved
    with database.reading() as session:
        assert all(load_person_by_number(session, number) for number in saved)
        assert load_person_by_number(session, str(len(saved))) is None
    database.close()
    small_disk["pages"] = 2**31 - 2
    database = open_database(workspace_path)
    with database.transaction() as session:
        add_person(session, "later", "There is room again", StandingClock()())
    database.close()


def test_a_workspace_begun_on_a_full_disk_is_finished_later(tmp_path: Path, small_disk: dict[str, int]) -> None:
    small_disk["pages"] = 5
    path = tmp_path / "new"
    with pytest.raises(Refusal) as refused:
        open_database(path)
    assert refused.value.sentence is Sentence.WORKSPACE_DISK_FULL
    small_disk["pages"] = 2**31 - 2
    open_database(path).close()


def test_a_workspace_that_is_moved_keeps_everything(workspace_path: Path, tmp_path: Path) -> None:
    database = open_database(workspace_path)
    with database.transaction() as session:
        save_fact(session, "here", "yes")
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == [workspace_path.name]
    elsewhere = tmp_path / "別の場所 (2).clausewise"
    shutil.move(workspace_path, elsewhere)
    database = open_database(elsewhere)
    with database.reading() as session:
        assert load_fact(session, "here") == "yes"
    database.close()


def test_the_settings_that_records_rely_on_are_set(workspace_path: Path) -> None:
    database = open_database(workspace_path)
    expected = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0}
    for enter in (database.transaction, database.reading):
        with enter() as session:
            found = {name: session.connection().exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in expected}
            assert found == expected
    database.close()
    assert driver.sqlite.sqlite_version_info >= driver.OLDEST_SAFE_SQLITE


def test_an_old_sqlite_is_not_used(workspace_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "OLDEST_SAFE_SQLITE", (99, 0, 0))
    with pytest.raises(RuntimeError, match="not safe for two windows"):
        driver.connect(workspace_path)


def test_a_failed_transaction_leaves_nothing(workspace_path: Path) -> None:
    database = open_database(workspace_path)
    with pytest.raises(ZeroDivisionError), database.transaction() as session:
        save_fact(session, "half", "done")
        session.flush()
        raise ZeroDivisionError
    with database.reading() as session:
        assert load_fact(session, "half") is None
    database.close()


def test_a_reader_sees_one_state_while_another_writes(workspace_path: Path) -> None:
    one, other = open_database(workspace_path), open_database(workspace_path)
    with one.reading() as session:
        assert load_fact(session, "fact") is None
        with other.transaction() as writing:
            save_fact(writing, "fact", "new")
        session.expire_all()
        assert load_fact(session, "fact") is None
    with one.reading() as session:
        assert load_fact(session, "fact") == "new"
    one.close()
    other.close()


WRITE = """
import sys
from pathlib import Path
from app.domain.moments import system_clock
from app.storage.database import open_database
from app.storage.people import add_person

database = open_database(Path(sys.argv[1]), wait_seconds=30.0)
for number in range(int(sys.argv[3])):
    with database.transaction() as session:
        add_person(session, f"{sys.argv[2]}-{number}", "n", system_clock())
database.close()
"""


def write_in_processes(path: Path, processes: int, people: int) -> None:
    """Let several processes add people to one workspace at the same time."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE, str(path), str(name), str(people)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in range(processes)
    ]
    for process in started:
        _, errors = process.communicate(timeout=120)
        assert (process.returncode, errors) == (0, "")


def number_of_people(database: Database) -> int:
    with database.reading() as session:
        return session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar_one()


def test_four_processes_write_at_once_and_nothing_is_lost(workspace_path: Path) -> None:
    write_in_processes(workspace_path, processes=4, people=60)
    database = open_database(workspace_path)
    assert number_of_people(database) == 240
    database.close()


def test_four_processes_make_one_new_workspace_together(tmp_path: Path) -> None:
    path = tmp_path / "new"
    write_in_processes(path, processes=4, people=1)
    database = open_database(path)
    assert number_of_people(database) == 4
    database.close()
