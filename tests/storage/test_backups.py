"""A safety copy is whole, private, verified, and never takes an older one with it when it fails."""

import os
import shutil
import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.refusals import Cancelled, Refusal, Sentence
from app.storage import backups, driver, durable_files, soundness
from app.storage.database import open_database
from app.storage.migrating import CURRENT
from app.storage.people import add_person, load_person_by_number
from tests.builders import StandingClock

NOW = datetime(2026, 3, 12, 9, 0, tzinfo=UTC)


class Usage(NamedTuple):
    """What a disk says of itself."""

    total: int
    used: int
    free: int


def add_people(path: Path, *numbers: str) -> None:
    database = open_database(path)
    with database.transaction() as session:
        for number in numbers:
            add_person(session, number, "Aiko Tanaka", StandingClock()())
    database.close()


def numbers_in(path: Path) -> list[str]:
    connection = driver.connect_reading(path, alone=True)
    try:
        return [row[0] for row in connection.execute("SELECT number FROM person ORDER BY number")]
    finally:
        connection.close()


def names(path: Path) -> list[str]:
    folder = backups.folder_of(path)
    return sorted(file.name for file in folder.iterdir()) if folder.exists() else []


def test_a_copy_has_what_is_recorded_and_lies_beside_the_workspace_for_this_user_alone(workspace_path: Path) -> None:
    add_people(workspace_path, "1", "2")
    copy = backups.make_copy(workspace_path, NOW)
    assert (
        copy.path
        == workspace_path.with_name("training.clausewise.backups") / f"20260312T090000000Z-{CURRENT}.clausewise"
    )
    assert numbers_in(copy.path) == ["1", "2"]
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
    assert backups.list_copies(workspace_path) == [copy]
    assert names(workspace_path) == [copy.path.name]


def test_what_others_write_meanwhile_is_whole_in_the_copy_or_not_in_it(workspace_path: Path) -> None:
    add_people(workspace_path, *(f"{number:05d}" for number in range(2000)))
    database = open_database(workspace_path)
    written = []

    def write(_percent: int) -> None:
        with database.transaction() as session:
            add_person(session, f"late-{len(written)}", "n" * 900, StandingClock()())
        written.append(1)

    pages, backups._PAGES_AT_ONCE = backups._PAGES_AT_ONCE, 5
    try:
        copy = backups.make_copy(workspace_path, NOW, progress=write)
    finally:
        backups._PAGES_AT_ONCE = pages
    database.close()
    assert len(written) > 10
    assert numbers_in(copy.path) == [f"{number:05d}" for number in range(2000)]


@pytest.mark.parametrize("damage", ["torn page", "lost row", "cut", "forged ledger"])
def test_a_copy_that_is_not_whole_does_not_count_and_the_older_ones_stay(
    workspace_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    """The copy is really opened and read after it was written, for each of these is found there."""
    add_people(workspace_path, *(f"{number:05d}" for number in range(300)))
    good = backups.make_copy(workspace_path, NOW - timedelta(days=1))
    sync = durable_files.sync_file

    def sync_and_damage(part: Path) -> None:
        sync(part)
        if damage == "cut":
            os.truncate(part, part.stat().st_size // 2)
        elif damage == "torn page":
            content = bytearray(part.read_bytes())
            content[-8192:-4096] = b"\xff" * 4096
            part.write_bytes(content)
        else:
            connection = driver.connect(part)
            connection.execute(
                "DELETE FROM person WHERE number = '00001'"
                if damage == "lost row"
                else "UPDATE ledger_checkpoint SET root = iif(root LIKE '0%', '1', '0') || substr(root, 2)"
            )
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.close()

    monkeypatch.setattr(durable_files, "sync_file", sync_and_damage)
    with pytest.raises(Refusal) as refused:
        backups.make_copy(workspace_path, NOW)
    assert refused.value.sentence is Sentence.COPY_NOT_MADE
    assert backups.list_copies(workspace_path) == [good]
    assert names(workspace_path) == [good.path.name]


def test_without_room_it_is_said_before_anything_is_written(
    workspace_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = backups.make_copy(workspace_path, NOW - timedelta(days=40))
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(10**9, 10**9 - 50_000, 50_000))
    with pytest.raises(Refusal) as refused:
        backups.make_copy(workspace_path, NOW)
    assert refused.value.sentence is Sentence.COPY_NO_ROOM
    assert "0.1 MB are free" in str(refused.value)
    assert backups.list_copies(workspace_path) == [good]


def test_a_copy_that_is_cancelled_leaves_nothing(workspace_path: Path) -> None:
    def cancel(_percent: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.make_copy(workspace_path, NOW, progress=cancel)
    assert names(workspace_path) == []


def test_copies_are_thinned_when_a_good_one_was_made_and_only_then(workspace_path: Path) -> None:
    for days in range(20, 0, -1):
        backups.make_copy(workspace_path, NOW - timedelta(days=days))
    before = backups.list_copies(workspace_path)
    assert 7 <= len(before) <= 7 + 5 + 12
    content = workspace_path.read_bytes()
    workspace_path.write_bytes(content[: len(content) // 2])
    with pytest.raises(Refusal):
        backups.make_copy(workspace_path, NOW)
    assert backups.list_copies(workspace_path) == before


def test_what_a_killed_program_left_is_no_copy_and_is_removed_later(workspace_path: Path) -> None:
    folder = backups.folder_of(workspace_path)
    folder.mkdir()
    rest = folder / "77-1.000.part"
    rest.write_bytes(b"half")
    assert backups.list_copies(workspace_path) == []
    backups.make_copy(workspace_path, NOW)
    assert rest.exists()
    os.utime(rest, (1, 1))
    backups.make_copy(workspace_path, NOW + timedelta(hours=1))
    assert not rest.exists()


def test_a_lone_file_that_is_whole_is_found_whole(workspace_path: Path) -> None:
    """The control of the checks: they do not take everything for torn."""
    add_people(workspace_path, "1")
    schema, counts = soundness.check_lone_file(workspace_path)
    assert (schema, counts["person"]) == (CURRENT, 1)


@pytest.fixture
def old_workspace(tmp_path: Path, workspace_path: Path) -> Path:
    from tests.storage.old_workspaces import copy_rows, migrate_to

    add_people(workspace_path, "1")
    old = tmp_path / "old.clausewise"
    migrate_to(old, "0002")
    copy_rows(workspace_path, old)
    return old


def test_an_older_workspace_is_copied_before_it_is_changed(
    old_workspace: Path, course_folder: Path, clock: StandingClock
) -> None:
    from app.services.workspace import open_workspace
    from tests.builders import RESOURCES

    open_workspace(old_workspace, course_folder, clock, resources=RESOURCES).close()
    (copy,) = backups.list_copies(old_workspace)
    assert copy.schema == "0002"
    assert numbers_in(copy.path) == ["1"]


def test_without_room_for_a_copy_an_older_workspace_is_not_changed(
    old_workspace: Path, course_folder: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.services.workspace import open_workspace
    from tests.builders import RESOURCES

    before = old_workspace.read_bytes()
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: Usage(1, 1, 0))
    with pytest.raises(Refusal) as refused:
        open_workspace(old_workspace, course_folder, clock, resources=RESOURCES)
    assert refused.value.sentence is Sentence.COPY_NO_ROOM
    assert numbers_in(old_workspace) == ["1"]
    assert driver.connect(old_workspace).execute("SELECT version_num FROM alembic_version").fetchone() == ("0002",)
    assert len(before) == old_workspace.stat().st_size


def test_a_person_of_a_copy_is_found_again(workspace_path: Path) -> None:
    add_people(workspace_path, "00123")
    copy = backups.make_copy(workspace_path, NOW)
    database = open_database(copy.path)
    with database.reading() as session:
        assert load_person_by_number(session, "00123") is not None
    database.close()
