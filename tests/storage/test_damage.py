"""A damaged workspace is recognised before it is opened for writing, and not a byte of it or its log changes."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.refusals import Refusal, Sentence
from app.storage import backups, damage, driver
from app.storage.database import open_database
from app.storage.glance import load_glance
from tests.storage.test_backups import add_people, numbers_in

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)
PAGE = 4096


@pytest.fixture
def used(workspace_path: Path) -> Path:
    """A workspace with some hundred people and a safety copy."""
    add_people(workspace_path, *(f"{number:05d}" for number in range(400)))
    backups.make_copy(workspace_path, NOW)
    return workspace_path


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_one_page(path: Path) -> None:
    os.truncate(path, path.stat().st_size - PAGE)


def torn(path: Path) -> None:
    """A page of which only one half was written."""
    content = bytearray(path.read_bytes())
    content[-3 * PAGE : -3 * PAGE + PAGE // 2] = bytes(PAGE // 2)
    path.write_bytes(content)


def flipped(path: Path) -> None:
    """Bytes of the structure of every tenth page."""
    content = bytearray(path.read_bytes())
    for page in range(5, len(content) // PAGE, 10):
        content[page * PAGE + 3] ^= 0xFF
    path.write_bytes(content)


def no_database(path: Path) -> None:
    path.write_bytes(b"Dear diary. " * 4000)


def no_header(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(bytes(PAGE) + content[PAGE:])


def empty(path: Path) -> None:
    os.truncate(path, 0)


def log_of_another(path: Path) -> None:
    """Cut, with a log beside it that does not belong to it."""
    cut(path)
    path.with_name(path.name + "-wal").write_bytes(os.urandom(9000))


DAMAGES = [cut, cut_one_page, torn, flipped, no_database, no_header, empty, log_of_another]


def state(path: Path) -> dict[str, bytes]:
    return {
        file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file() and "-shm" not in file.name
    }


@pytest.mark.parametrize("damage_it", DAMAGES)
def test_damage_is_refused_and_nothing_of_it_is_changed(used: Path, damage_it: Callable[[Path], None]) -> None:
    damage_it(used)
    before = state(used)
    load_glance(used, "home")
    with pytest.raises(Refusal) as refused:
        open_database(used)
    assert refused.value.sentence is Sentence.WORKSPACE_DAMAGED
    assert state(used) == before


def test_a_sound_workspace_is_opened(used: Path) -> None:
    """The control: not everything is taken for damaged."""
    open_database(used).close()


def crash(path: Path, *numbers: str) -> None:
    """Write as a program does that is then killed: its log stays."""
    content = path.read_bytes()
    database = open_database(path)
    connection = driver.connect(path)
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM person").fetchone()
    for number in numbers:
        add_people(path, number)
    log = path.with_name(path.name + "-wal")
    logged = log.read_bytes()
    connection.close()
    database.close()
    path.write_bytes(content)
    log.write_bytes(logged)
    path.with_name(path.name + "-shm").unlink(missing_ok=True)


def test_what_a_killed_program_left_in_its_log_is_no_damage(used: Path) -> None:
    crash(used, "late")
    assert "late" not in numbers_in(used)
    open_database(used).close()
    assert "late" in numbers_in(used)


@pytest.mark.parametrize("how", ["torn", "cut", "missing"])
def test_a_log_that_is_not_whole_gives_back_what_of_it_is(used: Path, how: str) -> None:
    """What the disk lost of the end of a log is gone; the workspace is whole as it was before that."""
    crash(used, "one", "two")
    log = used.with_name(used.name + "-wal")
    content = log.read_bytes()
    if how == "torn":
        log.write_bytes(content[:-2000] + bytes(2000))
    elif how == "cut":
        log.write_bytes(content[:-2000])
    else:
        log.unlink()
    open_database(used).close()
    found = numbers_in(used)
    assert len(found) >= 400
    assert "two" not in found
    assert ("one" in found) == (how != "missing")


def test_without_any_copy_an_empty_file_is_a_place_for_a_new_workspace(tmp_path: Path) -> None:
    path = tmp_path / "new"
    path.touch()
    damage.refuse_damaged(path)
    open_database(path).close()


def test_a_large_workspace_is_read_beside_the_work_and_a_huge_one_is_not(
    used: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torn(used)
    monkeypatch.setattr(damage, "READ_AT_START", 1000)
    damage.refuse_damaged(used)
    with pytest.raises(Refusal) as refused:
        damage.refuse_damaged_beside(used)
    assert refused.value.sentence is Sentence.WORKSPACE_DAMAGED
    monkeypatch.setattr(damage, "READ_BESIDE", 2000)
    damage.refuse_damaged_beside(used)


def test_after_a_crash_even_a_large_workspace_is_read_first(used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torn(used)
    used.with_name(used.name + "-wal").touch()
    monkeypatch.setattr(damage, "READ_AT_START", 1000)
    with pytest.raises(Refusal):
        damage.refuse_damaged(used)
